import { query } from "./query.ts";

export interface ArticleHead {
  readonly id: string;
  readonly textHash: string;
  /** What it states, to be found again when it is taken back: `TYPE|from|to|id` of each relation. */
  readonly facts: readonly string[] | null;
}

/** What tells whether an article is there, and changed. */
export const articleHeads = query<{ readonly ids: readonly string[] }, ArticleHead>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
  RETURN a.id AS id, a.textHash AS textHash, a.facts AS facts`);
