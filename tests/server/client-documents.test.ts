import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse, print, type VariableDefinitionNode } from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { globalId } from "../../server/ids.ts";
import { asking } from "./asking.ts";
import { army, region, taria } from "./region.ts";

const folder = new URL("../../client/api/documents/", import.meta.url);
const document = parse(
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n"),
);
const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const graph = await asking(region(5));
afterAll(() => graph.close());

const ids = [taria, army].map(({ id }) => globalId(id));
const { data } = await graph.ask<{ node: { mentions: { pageInfo: { endCursor: string } } } }>(
  `{ node(id: "${ids[0]}") { ... on Country { mentions(first: 1) { pageInfo { endCursor } } } } }`,
);
/** The largest that the explorer asks for, by the variable's name. */
const values: Readonly<Record<string, unknown>> = {
  id: ids[0],
  ids,
  from: ids[0],
  to: ids[1],
  avoid: [],
  articles: [{ text: "Nothing happened." }],
  files: [],
  key: "once",
  depth: 3,
  limit: 1000,
  first: 50,
  after: data.node.mentions.pageInfo.endCursor,
  query: "taria",
  filter: { minConfidence: 0.5 },
};

const days: Readonly<Record<string, unknown>> = { from: "2022-01-01", to: "2022-12-31" };

describe("what the explorer asks", () => {
  it.each(operations.map((operation) => [operation.name?.value ?? "", operation] as const))(
    "is answered within the limits: %s",
    async (_name, operation) => {
      const used = fragments.filter(({ name }) => closure(print(operation)).has(name.value));
      const query = [operation, ...used].map(print).join("\n");
      const variables = Object.fromEntries(operation.variableDefinitions?.map(variableOf) ?? []);
      expect((await graph.ask(query, variables)).errors).toBeUndefined();
    },
  );
});

/** A variable's name and value; of one name, some are ids and others days. */
function variableOf({ variable, type }: VariableDefinitionNode): readonly [string, unknown] {
  const name = variable.name.value;
  return [name, (print(type) === "Date!" ? days : values)[name]];
}

/** Names of the fragments that a text spreads, and that those spread. */
function closure(text: string, found = new Set<string>()): ReadonlySet<string> {
  for (const [, name] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    const fragment = fragments.find((definition) => definition.name.value === name);
    if (fragment) closure(print(fragment), found);
  }
  return found;
}
