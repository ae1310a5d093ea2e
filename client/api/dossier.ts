/** Everything that the graph says of some nodes, for a page to print. */
import { DossierDocument, type DossierEventFragment, type DossierQuery } from "./documents.generated.ts";
import { canvasFilter } from "./read.ts";
import { request } from "./request.ts";

type Node = NonNullable<DossierQuery["node"]>;
export type DossierEntity = Extract<Node, { readonly __typename: "Country" | "Place" | "Person" | "Force" | "Organization" }>;
export type DossierEvent = DossierEventFragment;
export type DossierRelation = DossierEntity["relations"]["nodes"][number];
export type DossierPart = DossierEntity | Extract<Node, { readonly __typename: "Event" }>;

/** In the order asked; those that are gone are left out. */
export async function dossierParts(ids: readonly string[], signal: AbortSignal): Promise<readonly DossierPart[]> {
  const parts: DossierPart[] = [];
  // One at a time: each may hold a hundred relations and events with their sentences.
  for (const id of ids) {
    const { node } = await request(DossierDocument, { id, filter: canvasFilter }, signal);
    if (node && node.__typename !== "Article" && node.__typename !== "Relation" && node.__typename !== "Edge") parts.push(node);
  }
  return parts;
}
