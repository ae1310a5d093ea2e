import { query } from "./query.ts";

interface MentionRow {
  readonly entity: string;
  readonly article: string;
  readonly spans: readonly string[];
}

/** Everything that the article `$article` names, in no order. */
export const mentionsInArticle = query<{ readonly article: string }, MentionRow>(/* cypher */ `
  MATCH (a:Article {id: $article})<-[m:MENTIONED_IN]-(n:Entity)
  WHERE m.spanCount > 0
  RETURN n.id AS entity, a.id AS article, m.spans AS spans`);

/**
 * Articles that name the entity `$entity`, newest first: those from the day and id of a cursor on, that one included (or,
 * backwards, up to it). `$day` null: from the first.
 */
export function mentionsOfEntity(from: "start" | "after" | "before", backwards: boolean) {
  const bound = {
    start: "",
    after: "AND (a.sortDate < $day OR (a.sortDate = $day AND a.id >= $article))",
    before: "AND (a.sortDate > $day OR (a.sortDate = $day AND a.id <= $article))",
  }[from];
  return query<Record<string, unknown>, MentionRow & { readonly day: string }>(/* cypher */ `
    MATCH (n:Entity {id: $entity})-[m:MENTIONED_IN]->(a:Article)
    WHERE m.spanCount > 0 ${bound}
    WITH m, a.sortDate AS day, a.id AS article, n.id AS entity
    ORDER BY day ${backwards ? "ASC" : "DESC"}, article ${backwards ? "DESC" : "ASC"}
    LIMIT $limit
    RETURN entity, article, m.spans AS spans, day
    ORDER BY day ${backwards ? "ASC" : "DESC"}, article ${backwards ? "DESC" : "ASC"}`);
}

export const countMentionsOfEntity = query<{ readonly id: string }, { readonly count: number | null }>(/* cypher */ `
  MATCH (n:Entity {id: $id})-[m:MENTIONED_IN]->(:Article)
  RETURN sum(m.spanCount) AS count`);

export const countMentionsInArticle = query<{ readonly id: string }, { readonly count: number | null }>(/* cypher */ `
  MATCH (a:Article {id: $id})<-[m:MENTIONED_IN]-(:Entity)
  RETURN sum(m.spanCount) AS count`);
