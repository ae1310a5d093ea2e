import { query } from "./query.ts";

/** `spans` are JSON; `contribution` is what the article says of the entity, as a JSON row. */
export interface StoredMention {
  readonly from: string;
  readonly to: string;
  readonly spans: readonly string[];
  readonly contribution: string;
}

// Written from the article's end: it has few edges where an entity may have thousands.
export const writeMentions = query<{ readonly rows: readonly StoredMention[] }, never>(/* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Article {id: row.to})
  MATCH (n:Entity {id: row.from})
  CREATE (a)<-[m:MENTIONED_IN]-(n)
  SET m.spans = row.spans, m.spanCount = size(row.spans), m.contribution = row.contribution`);

/** Takes all mentions of the articles away. */
export const deleteMentions = query<{ readonly ids: readonly string[] }, never>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (a:Article {id: id})<-[m:MENTIONED_IN]-(n:Entity)
  DELETE m`);
