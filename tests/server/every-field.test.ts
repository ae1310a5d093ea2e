/** Every field of every type, asked over HTTP: of a node of each kind, and of whatever a question gives. */
import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { globalId } from "../../server/ids.ts";
import { takeNeo4j } from "../neo4j/take.ts";
import { type Asking, asking } from "./asking.ts";
import { army, front, orlo, region, taria, venn } from "./region.ts";

const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
const server = await takeNeo4j();
const settings = { maxCost: 10_000_000, maxDepth: 20 };
const graphs: readonly (readonly [engine: string, graph: Asking])[] = [
  ["the embedded engine", await asking(region(4), settings)],
  ...(server ? [["Neo4j", await asking(region(4), { ...settings, graph: server })] as const] : []),
];
afterAll(async () => {
  for (const [, graph] of graphs) await graph.close();
  server?.release();
});

type AnyField = GraphQLField<unknown, unknown>;
const asked = new Set<string>();

/** What a type can be asked for without saying more, `depth` objects deep. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named) && !isAbstractType(named)) return "";
  const fields: readonly AnyField[] = "getFields" in named ? Object.values(named.getFields()) : [];
  const parts = fields
    .filter((field) => !field.args.some(isRequiredArgument) && (depth > 0 || isLeafType(getNamedType(field.type))))
    .map((field) => {
      if (isObjectType(named)) asked.add(`${named.name}.${field.name}`);
      return `${field.name} ${selection(field.type, depth - 1)}`;
    });
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

const ids = [taria, orlo, venn, army].map((entity) => [entity.kind, globalId(entity.id)] as const);
const force = globalId(army.id);
const answer = async (query: string, graph = graphs[0]?.[1]) => {
  if (!graph) throw new Error("no graph");
  const { data, errors } = await graph.ask<Record<string, unknown>>(query);
  expect(errors).toBeUndefined();
  return data;
};
const first = async (list: string) => {
  const data = (await answer(`{ ${list}(first: 1) { nodes { id } } }`)) as Record<string, { nodes: readonly { id: string }[] }>;
  return data[list]?.nodes[0]?.id ?? "";
};
const kinds = [
  ...ids,
  ["Event", await first("events")],
  ["Article", await first("articles")],
  ["Relation", await first("relations")],
] as const;

const questions: Readonly<Record<string, string>> = {
  search: '(query: "tarian")',
  neighbourhood: `(ids: ["${force}"])`,
  paths: `(from: "${force}", to: "${globalId(orlo.id)}")`,
  subgraph: `(ids: ["${force}", "${globalId(front.id)}"])`,
  changes: '(from: "2030-02-01", to: "2030-12-31")',
  timeline: "(by: ACTOR)",
  leaders: "",
  facets: "",
  map: "",
  statistics: "",
  rateLimit: "",
  entities: "",
  events: "",
  relations: "",
  articles: "",
};

describe.each(graphs)("every field, on %s,", (_engine, graph) => {
  it.each(kinds)("of a %s is answered", async (kind, id) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no type`);
    const fields = Object.values(type.getFields());
    for (const field of fields) {
      asked.add(`${kind}.${field.name}`);
      const { node } = (await answer(
        `{ node(id: "${id}") { ... on ${kind} { id ${field.name} ${selection(field.type, 2)} } } }`,
        graph,
      )) as {
        node: object;
      };
      expect(node).toHaveProperty(field.name);
    }
  });

  it.each(kinds)("of a %s is the same, asked alone or with all others", async (kind, id) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no type`);
    const ask = async (fields: readonly AnyField[]) => {
      const parts = fields.map((field) => `${field.name} ${selection(field.type, 1)}`);
      const { node } = (await answer(`{ node(id: "${id}") { ... on ${kind} { ${parts.join(" ")} } } }`, graph)) as { node: object };
      return node;
    };
    const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
    const halves = [fields.slice(0, fields.length / 2), fields.slice(fields.length / 2)];
    const whole = Object.assign({}, ...(await Promise.all(halves.map(ask))));
    for (const field of fields) expect(await ask([field])).toEqual({ [field.name]: whole[field.name] });
  });

  it.each(Object.entries(questions))("that %s gives is answered", async (name, args) => {
    const field = schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`${name} is no question`);
    const data = await answer(`{ ${name}${args} ${selection(field.type, 3)} }`, graph);
    expect(data[name]).not.toBeNull();
  });

  // Jobs need a reader beside the server: their own tests ask for each of their fields.
  const elsewhere = /^(Query|Mutation|Organization|Seed.*|UserError)$/;
  it("was asked", () => {
    const all = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !elsewhere.test(type.name))
      .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    expect(all.filter((field) => !asked.has(field))).toEqual([]);
  });
});
