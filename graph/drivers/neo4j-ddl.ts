import { countryIndex } from "../cypher/lists.ts";
import { nameIndex } from "../cypher/search.ts";
import { relationTypes } from "../schema.generated.ts";

const keys = ["Entity", "Event", "Article", "GraphMeta"];
const ordered: readonly (readonly [label: string, property: string])[] = [
  ["Entity", "sortName"],
  ["Entity", "degree"],
  ["Entity", "sortDate"],
  ["Event", "sortDate"],
  ["Event", "block"],
  ["Event", "site"],
  ["Article", "sortDate"],
];
const searched = ["Entity", "Event", "Article"];

export const neo4jIndexes: readonly string[] = [
  ...keys.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...ordered.map(([label, property]) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ...searched.map((label) => `CREATE TEXT INDEX ${label}_searchText IF NOT EXISTS FOR (n:${label}) ON (n.searchText)`),
  ...relationTypes.map((type) => `CREATE INDEX ${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`),
  // Names come folded and split by us: the index takes their words as they are.
  `CREATE FULLTEXT INDEX ${nameIndex} IF NOT EXISTS FOR (n:${searched.join("|")}) ON EACH [n.searchText] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  `CREATE FULLTEXT INDEX ${countryIndex} IF NOT EXISTS FOR (n:Event) ON EACH [n.countries] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  "CALL db.awaitIndexes(60)",
];
