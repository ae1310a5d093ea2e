/** Ids of the ontology say what they name: `country:MLI`, `event:5f1c`, `article:77ab`. */

import type { NodeKind } from "./schema.generated.ts";
import type { CanvasEdge } from "./store.ts";

const prefixes = {
  Country: "country:",
  Place: "place:",
  Person: "person:",
  Force: "force:",
  Organization: "organization:",
  Event: "event:",
  Article: "article:",
} as const satisfies Record<NodeKind, string>;

/** Null where the id names no node. */
export function kindOf(id: string): NodeKind | null {
  const found = Object.entries(prefixes).find(([, prefix]) => id.startsWith(prefix));
  return found ? (found[0] as NodeKind) : null;
}

/** Label that nodes are looked up by: all entities share one, so that an edge's end is found whatever its kind. */
export type Lookup = "Entity" | "Event" | "Article";

export function lookupOf(id: string): Lookup | null {
  const kind = kindOf(id);
  return kind === null || kind === "Event" || kind === "Article" ? kind : "Entity";
}

type RoleEdge = Extract<CanvasEdge, { kind: "role" }>;

/** Id of a role in an event: `role:ACTOR_IN|person:x|event:y`. */
export function roleId(type: RoleEdge["type"], from: string, to: string): string {
  return `role:${type}|${from}|${to}`;
}
