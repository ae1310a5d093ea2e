// A uniqueness constraint brings no index of its own on this engine, so both are made.
const keys = ["Entity", "Event", "Article"];
const looked: readonly (readonly [label: string, property: string])[] = [
  ...keys.map((label) => [label, "id"] as const),
  ["GraphMeta", "id"],
  ["Event", "block"],
  ["Event", "site"],
];

export const grafeoIndexes: readonly string[] = [
  ...keys.map((label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...looked.map(
    ([label, property]) => `CREATE INDEX ${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];
