/** Global ids: base64url of the ontology's id, so that a caller depends on neither the ontology's spelling nor an engine's numbers. */
import { DomainError } from "../graph/errors.ts";
import type { CanvasEdge } from "../graph/store.ts";

const prefixes = ["country", "place", "person", "force", "organization", "event", "article", "relation", "edge"] as const;
export type IdPrefix = (typeof prefixes)[number];

/** `country:MLI` as callers see it. */
export const globalId = (id: string): string => Buffer.from(id, "utf8").toString("base64url");

/** What a caller's id stands for. BAD_ID, naming the argument, where it is none of ours or not of a kind that is asked for. */
export function localId(global: string, argument = "id", allowed: readonly IdPrefix[] = prefixes): string {
  const id = Buffer.from(global, "base64url").toString("utf8");
  const prefix = id.slice(0, id.indexOf(":"));
  const wellFormed = id.length > prefix.length + 1 && globalId(id) === global;
  if (!wellFormed || !prefixes.some((known) => known === prefix)) {
    throw new DomainError("BAD_ID", `${argument}: ${shown(global)} is no id of this graph`);
  }
  if (!allowed.some((known) => known === prefix)) {
    throw new DomainError(
      "BAD_ID",
      `${argument}: ${shown(global)} is the id of a ${prefix}, where one of ${allowed.join(", ")} is asked for`,
    );
  }
  return id;
}

/** What a canvas shows: entities and events. */
export const canvasPrefixes: readonly IdPrefix[] = ["country", "place", "person", "force", "organization", "event"];

/** An edge of a canvas has an id of its own, made of what it joins: a relation, or a role of an entity in an event. */
export function edgeId(edge: CanvasEdge): string {
  return edge.kind === "relation" ? `edge:${edge.relation.id}` : `edge:${JSON.stringify([edge.type, edge.from, edge.to])}`;
}

/** An id as it may stand in a message: short, on one line. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
