import type { CanvasEdge } from "../../../graph/store.ts";
import type { Context } from "../../context.ts";
import { localId } from "../../ids.ts";
import { sized } from "../../limits.ts";
import type { QueryNodesArgs } from "../../schema.generated.ts";
import type { AnyNode } from "../types/node.ts";

export function nodes(_root: unknown, { ids }: QueryNodesArgs, context: Context): Promise<readonly (AnyNode | null)[]> {
  return Promise.all(sized("ids", ids, 0, 500).map((id) => load(localId(id, "ids"), context)));
}

/** Any node by its ontology's id: of the graph, a relation, or an edge of a canvas. */
export async function load(id: string, context: Context): Promise<AnyNode | null> {
  if (id.startsWith("edge:relation:")) {
    const relation = await context.loaders.relation.load(id.slice("edge:".length));
    return relation && { kind: "relation", id: relation.id, relation, heldUntil: relation.until };
  }
  if (id.startsWith("edge:")) return roleEdge(id, context);
  return id.startsWith("relation:") ? context.loaders.relation.load(id) : context.loaders.node.load(id);
}

/** The role that an edge's id spells out, where the event still gives it. */
async function roleEdge(id: string, { loaders }: Context): Promise<CanvasEdge | null> {
  const [type, from, to] = parts(id.slice("edge:".length));
  const [eventId, entity] = type === "ACTOR_IN" || type === "TARGET_OF" ? [to, from] : [from, to];
  const event = eventId?.startsWith("event:") ? await loaders.whole.load(eventId) : null;
  if (event?.kind !== "Event" || from === undefined || to === undefined || entity === undefined) return null;
  const holders = { ACTOR_IN: event.actors, TARGET_OF: event.targets, OCCURRED_IN: event.places, CLAIMED_BY: event.claimedBy };
  const role = (Object.keys(holders) as (keyof typeof holders)[]).find((name) => name === type);
  return role && holders[role].includes(entity) ? { kind: "role", id, type: role, from, to, event } : null;
}

function parts(text: string): readonly (string | undefined)[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map((part) => (typeof part === "string" ? part : undefined)) : [];
  } catch {
    return [];
  }
}
