import { nodeKinds } from "../schema.generated.ts";
import { type Props, queries, query } from "./query.ts";

/** Writes nodes of one kind with all their properties, new or known. Entities carry the label Entity beside their kind's. */
export const writeNodes = queries<
  (typeof nodeKinds)[number],
  { readonly rows: readonly { readonly id: string; readonly props: Props }[] },
  never
>(nodeKinds, (kind) =>
  kind === "Event" || kind === "Article"
    ? /* cypher */ `
    UNWIND $rows AS row
    MERGE (n:${kind} {id: row.id})
    SET n = row.props`
    : /* cypher */ `
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    SET n = row.props
    SET n:${kind}`,
);

export const markLeaders = query<{ readonly ids: readonly string[] }, never>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  SET n:Leader`);

export const unmarkLeaders = query<{ readonly ids: readonly string[] }, never>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  REMOVE n:Leader`);

/** Takes nodes away with every edge that touches them. */
export const deleteNodes = queries<"Entity" | "Event" | "Article", { readonly ids: readonly string[] }, never>(
  ["Entity", "Event", "Article"],
  (label) => /* cypher */ `
    UNWIND $ids AS id
    MATCH (n:${label} {id: id})
    DETACH DELETE n`,
);
