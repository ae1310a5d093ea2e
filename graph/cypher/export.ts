import { edgeTypes, nodeKinds } from "../schema.generated.ts";
import { type Props, queries } from "./query.ts";

/** Nodes of one kind after the id `$after`, by id. */
export const exportNodes = queries<
  (typeof nodeKinds)[number],
  { readonly after: string; readonly limit: number },
  { readonly props: Props }
>(
  nodeKinds,
  (kind) => /* cypher */ `
    MATCH (n:${kind})
    WHERE n.id > $after
    WITH n ORDER BY n.id LIMIT $limit
    RETURN properties(n) AS props, n.id AS id
    ORDER BY id`,
);

export interface ExportedEdge {
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

/** Edges of one type that start at one of `$ids`. */
export const exportEdges = queries<(typeof edgeTypes)[number], { readonly ids: readonly string[] }, ExportedEdge>(edgeTypes, (type) => {
  const start = type === "OCCURRED_IN" || type === "CLAIMED_BY" || type === "REPORTED_IN" ? "Event" : "Entity";
  return /* cypher */ `
    UNWIND $ids AS id
    MATCH (a:${start} {id: id})-[r:${type}]->(b)
    RETURN a.id AS from, b.id AS to, properties(r) AS props`;
});
