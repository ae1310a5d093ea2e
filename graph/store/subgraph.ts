/** The edges among given nodes. */
import { relationRow } from "../codec.ts";
import { compare } from "../compare.ts";
import { eventsAmong, relationsAmong } from "../cypher/neighbours.ts";
import { eventConditions, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { kindOf, roleId } from "../ids.ts";
import type { EntityRow, EventRow, NodeRow } from "../rows.ts";
import type { CanvasEdge, GraphFilter, SubgraphRows } from "../store.ts";
import { byLookup, nodeMap } from "./nodes.ts";

type Drawn = EntityRow | EventRow;

export async function subgraph(engine: Engine, ids: readonly string[], filter: GraphFilter): Promise<SubgraphRows> {
  const nodes = drawn(await nodeMap(engine, ids), ids, filter);
  return { nodes, edges: await edgesAmong(engine, nodes, filter, new Set()), truncated: false, hidden: [] };
}

/** Entities and events of a map, in the order of the ids, each once, without those left out. */
export function drawn(found: ReadonlyMap<string, NodeRow>, ids: readonly string[], { exclude = [] }: GraphFilter): readonly Drawn[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = found.get(id);
    return node && node.kind !== "Article" && !exclude.includes(id) ? [node] : [];
  });
}

/** By id. The roles of `trusted` events are drawn whatever the filter says of these events. */
export async function edgesAmong(
  engine: Engine,
  nodes: readonly Drawn[],
  filter: GraphFilter,
  trusted: ReadonlySet<string>,
): Promise<readonly CanvasEdge[]> {
  const { Entity: ids, Event: events } = byLookup(nodes.map(({ id }) => id));
  const edges: CanvasEdge[] = [];
  if (ids.length > 1) {
    const conditions = relationConditions(filter);
    const found = await engine.read(relationsAmong(conditions), { ...paramsOf(conditions), ids });
    edges.push(...found.map((row) => relationRow(row)).map((relation) => ({ kind: "relation" as const, id: relation.id, relation })));
  }
  if (events.length > 0) {
    const conditions = eventConditions(filter);
    const holds = new Set((await engine.read(eventsAmong(conditions), { ...paramsOf(conditions), events })).map(({ id }) => id));
    const shown = new Set(ids.filter((id) => filter.kinds?.includes(kindOf(id) ?? "Article") ?? true));
    for (const node of nodes)
      if (node.kind === "Event" && (holds.has(node.id) || trusted.has(node.id))) edges.push(...rolesIn(node, shown));
  }
  return edges.sort((a, b) => compare(a.id, b.id));
}

/** The roles that entities among `shown` have in an event. */
function rolesIn(event: EventRow, shown: ReadonlySet<string>): readonly CanvasEdge[] {
  return participants(event).flatMap(({ type, entity }) => {
    if (!shown.has(entity)) return [];
    const [from, to] = type === "ACTOR_IN" || type === "TARGET_OF" ? [entity, event.id] : [event.id, entity];
    return [{ kind: "role" as const, id: roleId(type, from, to), type, from, to, event }];
  });
}

export function participants(event: EventRow) {
  const as = <T extends "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY">(type: T, ids: readonly string[]) =>
    [...new Set(ids)].map((entity) => ({ type, entity }));
  return [
    ...as("ACTOR_IN", event.actors),
    ...as("TARGET_OF", event.targets),
    ...as("OCCURRED_IN", event.places),
    ...as("CLAIMED_BY", event.claimedBy),
  ];
}
