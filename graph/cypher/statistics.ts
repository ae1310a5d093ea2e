import { nodeKinds, relationTypes } from "../schema.generated.ts";
import { query } from "./query.ts";

interface Count {
  readonly name: string;
  readonly count: number;
}
type None = Record<string, never>;

// A branch for each label and type: each is answered from the engine's own counters where it keeps them.
export const nodesPerKind = query<None, Count>(
  nodeKinds.map((kind) => /* cypher */ `MATCH (n:${kind}) RETURN '${kind}' AS name, count(n) AS count`).join(" UNION ALL "),
);

export const relationsPerType = query<None, Count>(
  relationTypes.map((type) => /* cypher */ `MATCH ()-[r:${type}]->() RETURN '${type}' AS name, count(r) AS count`).join(" UNION ALL "),
);

export const eventsPerType = query<None, Count>(/* cypher */ `
  MATCH (e:Event)
  RETURN e.type AS name, count(e) AS count
  ORDER BY name`);

/** First and last day of events dated by their text, null in an empty graph. */
export const daySpan = query<None, { readonly from: string | null; readonly to: string | null }>(/* cypher */ `
  MATCH (e:Event)
  WHERE e.basis <> 'ARTICLE' AND e.precision <> 'VAGUE' AND e.from IS NOT NULL
  RETURN min(e.from) AS from, max(coalesce(e.to, e.from)) AS to`);

export const newestArticle = query<None, { readonly newest: string | null }>(/* cypher */ `
  MATCH (a:Article)
  RETURN max(a.publishedAt) AS newest`);
