/** The edges among given nodes. */
import { relationRow } from "../codec.ts";
import { compare } from "../compare.ts";
import { twoWay } from "../cypher/direction.ts";
import { eventsAmong, relationsAmong } from "../cypher/neighbours.ts";
import type { StoredRelation } from "../cypher/relations-by-id.ts";
import { eventConditions, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { kindOf, roleId } from "../ids.ts";
import type { EntityRow, EventRow, NodeRow } from "../rows.ts";
import type { Direction } from "../schema.generated.ts";
import { inSlices } from "../slices.ts";
import type { CanvasEdge, GraphFilter, SubgraphRows } from "../store.ts";
import { byLookup, nodeMap } from "./nodes.ts";

type Drawn = EntityRow | EventRow;

export async function subgraph(engine: Engine, ids: readonly string[], filter: GraphFilter): Promise<SubgraphRows> {
  const [rows, draw] = await Promise.all([nodeMap(engine, ids), drawing(engine, ids, filter)]);
  const nodes = drawn(rows, ids, filter);
  return { nodes, edges: draw(nodes, new Set()), truncated: false, hidden: [] };
}

/** Entities and events of a map, in the order of the ids, each once, without those left out. */
export function drawn(found: ReadonlyMap<string, NodeRow>, ids: readonly string[], { exclude = [] }: GraphFilter): readonly Drawn[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = found.get(id);
    return node && node.kind !== "Article" && !exclude.includes(id) ? [node] : [];
  });
}

/** What draws the edges among nodes, by id. The roles of `trusted` events are drawn whatever the filter says of these events. */
type Draw = (nodes: readonly Drawn[], trusted: ReadonlySet<string>) => readonly CanvasEdge[];

/** Reads what lies among the nodes with the given ids, once, to be drawn for those of them that are shown: at the same time as the nodes. */
export async function drawing(engine: Engine, among: readonly string[], filter: GraphFilter): Promise<Draw> {
  const { Entity: ids, Event: events } = byLookup(among);
  const ofRelations = relationConditions(filter);
  const ofEvents = eventConditions(filter);
  const [found, held] = await Promise.all([
    ids.length > 1 ? engine.read(relationsAmong(ofRelations), { ...paramsOf(ofRelations), ids }) : [],
    events.length > 0 ? engine.read(eventsAmong(ofEvents), { ...paramsOf(ofEvents), events }) : [],
  ]);
  const relations = await inSlices(found.length, (number) => relationEdge(found[number] as StoredRelation));
  const holds = new Set(held.map(({ id }) => id));
  return (nodes, trusted) => {
    const there = new Set(nodes.map(({ id }) => id));
    const shown = new Set(ids.filter((id) => there.has(id) && (filter.kinds?.includes(kindOf(id) ?? "Article") ?? true)));
    const told = nodes.filter((node): node is EventRow => node.kind === "Event" && (holds.has(node.id) || trusted.has(node.id)));
    const edges: readonly CanvasEdge[] = [...relations, ...told.flatMap((event) => rolesIn(event, shown))];
    return edges.toSorted((a, b) => compare(a.id, b.id));
  };
}

/** A relation as it is drawn. */
export function relationEdge(row: StoredRelation): CanvasEdge {
  const relation = relationRow(row);
  return { kind: "relation", id: relation.id, relation, heldUntil: (row.props.validTo as string | undefined) ?? null };
}

/** The roles that entities among `shown` have in an event. */
export function rolesIn(event: EventRow, shown: ReadonlySet<string>): readonly CanvasEdge[] {
  return participants(event).flatMap(({ type, entity }) => {
    if (!shown.has(entity)) return [];
    const [from, to] = type === "ACTOR_IN" || type === "TARGET_OF" ? [entity, event.id] : [event.id, entity];
    return [{ kind: "role" as const, id: roleId(type, from, to), type, from, to, event }];
  });
}

function participants(event: EventRow) {
  const as = <T extends "ACTOR_IN" | "TARGET_OF" | "OCCURRED_IN" | "CLAIMED_BY">(type: T, ids: readonly string[]) =>
    [...new Set(ids)].map((entity) => ({ type, entity }));
  return [
    ...as("ACTOR_IN", event.actors),
    ...as("TARGET_OF", event.targets),
    ...as("OCCURRED_IN", event.places),
    ...as("CLAIMED_BY", event.claimedBy),
  ];
}

/** The roles that a walk goes over, and their holders. */
export const walked = (event: EventRow) => participants(event).filter(({ type }) => type !== "CLAIMED_BY");

export const endsOf = (edge: CanvasEdge): readonly [string, string] =>
  edge.kind === "relation" ? [edge.relation.from, edge.relation.to] : [edge.from, edge.to];

/** Whether a walk in that direction may leave the node over the edge. */
export function leaves(edge: CanvasEdge, id: string, direction: Direction | undefined): boolean {
  if (direction === undefined || (edge.kind === "relation" && twoWay.includes(edge.relation.type))) return true;
  return endsOf(edge)[direction === "OUT" ? 0 : 1] === id;
}
