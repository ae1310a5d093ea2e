/** Operations at random: bodies of requests, some right, some wrong, some no operation at all. */
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

type Random = () => number;

export function drawOperation(schema: GraphQLSchema, ids: readonly string[], random: Random): string {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let aliases = 0;
  const draw = drawing(ids, random);
  const fields = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isUnionType(named) || isInterfaceType(named)) {
      const parts = schema.getPossibleTypes(named).map((one) => `... on ${one.name} ${fields(one, depth - 1)}`);
      return `{ __typename ${draw.some(parts, 2).join(" ")} }`;
    }
    if (!isObjectType(named)) return "";
    const all = Object.values(named.getFields()).filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));
    const parts = draw.some(all, depth > 2 ? 2 : 4).map((field) => {
      const args = field.args
        .filter((arg) => isNonNullType(arg.type) || random() < 0.4)
        .map((arg) => {
          const name = `v${declared.length}`;
          declared.push(`$${name}: ${arg.type}`);
          variables[name] = draw.value(arg.type, 0);
          return `${arg.name}: $${name}`;
        });
      return `a${aliases++}: ${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""} ${fields(field.type, depth - 1)}`;
    });
    return `{ __typename ${parts.join(" ")} }`;
  };
  const query = schema.getQueryType();
  const selection = query ? fields(query, 1 + Math.floor(random() * 5)) : "{ __typename }";
  const text = `query Q${declared.length > 0 ? `(${declared.join(", ")})` : ""} ${selection}`;
  const one = { query: random() < 0.06 ? draw.broken(text) : text, variables };
  const body = JSON.stringify(random() < 0.05 ? Array.from({ length: 1 + Math.floor(random() * 7) }, () => one) : one);
  return random() < 0.03 ? draw.broken(body) : body;
}

function drawing(ids: readonly string[], random: Random) {
  // Most operations are right throughout, so that they reach the graph.
  const wild = random() < 0.4 ? 1 : 0;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const some = <T>(list: readonly T[], most: number): readonly T[] => {
    const count = 1 + Math.floor(random() * most);
    return Array.from({ length: count }, () => pick(list)).filter((one) => one !== undefined);
  };
  const scalar = (name: string): unknown => {
    if (random() < 0.12 * wild) return pick(strange);
    if (name === "ID") return random() >= 0.1 * wild ? pick(ids) : pick(strangeTexts);
    if (name === "Int") return pick([1, 2, 3, 5, 25, 100]);
    if (name === "Float") return random();
    if (name === "Boolean") return random() < 0.5;
    if (name === "Date") return pick(["2012-01-01", "2015-06-30", "2022-12-31"]);
    return random() < 0.5 ? pick(["force", "person 1", "land", "town number", "QAA", "2015"]) : pick(strangeTexts);
  };
  const value = (type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return random() < 0.03 * wild ? null : value(type.ofType, depth);
    if (isListType(type))
      return Array.from({ length: Math.floor(random() ** 4 * 700) + 1 }, () => value(type.ofType, depth + 1)).slice(0, 700);
    if (isEnumType(type)) return random() >= 0.03 * wild ? pick(type.getValues())?.name : "NOTHING";
    if (isInputObjectType(type))
      return Object.fromEntries(some(Object.values(type.getFields()), 4).map((field) => [field.name, value(field.type, depth + 1)]));
    return scalar(String(type));
  };
  const broken = (text: string): string => {
    const at = Math.floor(random() * text.length);
    const cut = Math.floor(random() * 20);
    return `${text.slice(0, at)}${random() < 0.5 ? (pick(strangeTexts) ?? "") : ""}${text.slice(at + cut)}`;
  };
  return { some, value, broken };
}

const strangeTexts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "e\u0301".repeat(300),
  '*:* OR ~ " [ ] { } ^ \\ /',
  "'}) DETACH DELETE n //",
  "$ids",
  "__proto__",
  "\u202e\u200f\u{1f600}",
  "x".repeat(5000),
  "\n\n",
  "eyJ",
  "WyJhIiwxLCJiIl0",
  "W10",
  "0000-00-00",
  "2023-02-30",
];
const strange: readonly unknown[] = [...strangeTexts, null, -1, 0, 1e9, 2 ** 31, 1.5, 1e308, true, [], {}, [[[]]], { a: 1 }];
