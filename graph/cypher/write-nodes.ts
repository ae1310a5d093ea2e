import { nodeKinds } from "../schema.generated.ts";
import { type Props, queries, query } from "./query.ts";

type Kind = (typeof nodeKinds)[number];
type Rows = { readonly rows: readonly { readonly id: string; readonly props: Props }[] };

/** Entities carry the label Entity beside their kind's. */
const labelsOf = (kind: Kind) => (kind === "Event" || kind === "Article" ? kind : `Entity:${kind}`);

/** Nodes of one kind that the graph has not, with all their properties. */
export const createNodes = queries<Kind, Rows, never>(
  nodeKinds,
  (kind) => /* cypher */ `
    UNWIND $rows AS row
    CREATE (n:${labelsOf(kind)})
    SET n = row.props`,
);

/** All properties of nodes of one kind that the graph has. */
export const updateNodes = queries<Kind, Rows, never>(
  nodeKinds,
  (kind) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (n:${kind === "Event" || kind === "Article" ? kind : "Entity"} {id: row.id})
    SET n = row.props`,
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
