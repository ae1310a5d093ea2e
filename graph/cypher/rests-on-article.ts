import { type Props, query } from "./query.ts";

/** Entities that the articles name. */
export const entitiesNamedBy = query<{ readonly ids: readonly string[] }, { readonly id: string }>(/* cypher */ `
  UNWIND $ids AS article
  MATCH (a:Article {id: article})<-[:MENTIONED_IN]-(n:Entity)
  RETURN DISTINCT n.id AS id`);

/** Events that the articles tell. */
export const eventsToldBy = query<{ readonly ids: readonly string[] }, { readonly props: Props }>(/* cypher */ `
  UNWIND $ids AS article
  MATCH (a:Article {id: article})<-[:REPORTED_IN]-(e:Event)
  WITH DISTINCT e
  RETURN properties(e) AS props`);

/** What each article says of the entities: one JSON row each, to be merged again when another article is taken back. */
export const contributionsTo = query<
  { readonly ids: readonly string[]; readonly without: readonly string[] },
  { readonly id: string; readonly article: string; readonly contribution: string }
>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[m:MENTIONED_IN]->(a:Article)
  WHERE NOT a.id IN $without
  RETURN n.id AS id, a.id AS article, m.contribution AS contribution
  ORDER BY id, article`);
