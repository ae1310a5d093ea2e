import { queries } from "./query.ts";

/** Number of edges to entities and events. */
export const degreesOf = queries<"Entity" | "Event", { readonly ids: readonly string[] }, { readonly id: string; readonly degree: number }>(
  ["Entity", "Event"],
  (label) => /* cypher */ `
    UNWIND $ids AS id
    MATCH (n:${label} {id: id})
    RETURN n.id AS id, n.degree AS degree`,
);
