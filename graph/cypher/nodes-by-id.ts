import { type Props, queries } from "./query.ts";

/** Nodes with the given ids, in no order; an unknown id gives no row. One query for each label that ids are looked up by. */
export const nodesById = queries<"Entity" | "Event" | "Article", { readonly ids: readonly string[] }, { readonly props: Props }>(
  ["Entity", "Event", "Article"],
  (label) => /* cypher */ `
    UNWIND $ids AS id
    MATCH (n:${label} {id: id})
    RETURN properties(n) AS props`,
);
