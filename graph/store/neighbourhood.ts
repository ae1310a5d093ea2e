/** What lies round some nodes: a search in steps, bounded by a number of nodes, the same on every engine. */

import { compare } from "../compare.ts";
import { pointing } from "../cypher/direction.ts";
import { type Candidate, relatedEntities, relatedEvents, relationsOutside, rolesOutside } from "../cypher/neighbours.ts";
import { type Condition, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { kindOf } from "../ids.ts";
import type { EventRow } from "../rows.ts";
import type { EdgeType, Status } from "../schema.generated.ts";
import type { GraphFilter, SubgraphRows } from "../store.ts";
import { byLookup, endConditions, nodeMap, roleConditions } from "./nodes.ts";
import { drawn, edgesAmong, participants } from "./subgraph.ts";

/** What a neighbourhood and a list of leaders take unless told: what is told as so. */
export const factual: readonly Status[] = ["HAPPENED", "ONGOING", "HISTORICAL"];

/** No step begins later than this, in milliseconds: what was found by then is given, and called truncated. */
const timeBudget = 3000;

export async function neighbourhood(
  engine: Engine,
  ids: readonly string[],
  depth: number,
  asked: GraphFilter,
  limit: number,
  perNode: number,
  signal?: AbortSignal,
): Promise<SubgraphRows> {
  const filter = { ...asked, statuses: asked.statuses ?? factual };
  const seeds = drawn(await nodeMap(engine, ids), ids, filter);
  const shown = new Set(seeds.map(({ id }) => id));
  const expanded = new Set<string>();
  const ends = performance.now() + timeBudget;
  let frontier = [...shown];
  let truncated = false;
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    signal?.throwIfAborted();
    if (performance.now() > ends) {
      truncated = true;
      // What these would have brought is left out.
      for (const id of frontier) expanded.add(id);
      break;
    }
    const taken = await nearest(engine, frontier, filter, shown, limit - (shown.size - seeds.length), perNode);
    for (const id of frontier) expanded.add(id);
    for (const id of taken.ids) shown.add(id);
    truncated ||= taken.cut;
    frontier = [...taken.ids];
  }
  signal?.throwIfAborted();
  const nodes = drawn(await nodeMap(engine, [...shown]), [...shown], filter);
  const edges = await edgesAmong(engine, nodes, { ...filter, kinds: undefined }, new Set(seeds.map(({ id }) => id)));
  return { nodes, edges, truncated, hidden: truncated ? await hiddenRound(engine, [...expanded], filter, shown) : [] };
}

/** The most relevant neighbours of the frontier that aren't shown yet, at most `room` of them and `perNode` through one node. */
async function nearest(
  engine: Engine,
  frontier: readonly string[],
  filter: GraphFilter,
  shown: ReadonlySet<string>,
  room: number,
  perNode: number,
): Promise<{ readonly ids: readonly string[]; readonly cut: boolean }> {
  const { Entity, Event } = byLookup(frontier);
  const ofEvents = await participantsOf(engine, Event, filter);
  for (let rows = 2 * (room + shown.size) + 50; ; rows *= 4) {
    const [entities, events] = Entity.length > 0 ? await candidates(engine, Entity, filter, rows) : [[], []];
    const picked = pick([...ofEvents, ...entities, ...events], shown, room, perNode);
    const exhausted = entities.length < rows && events.length < rows;
    if (exhausted || picked.ids.length >= room || rows > mostRows) return { ids: picked.ids, cut: picked.cut || !exhausted };
  }
}

// A step looks at no more candidates than this, however few of them it may take.
const mostRows = 50_000;

async function candidates(engine: Engine, ids: readonly string[], filter: GraphFilter, limit: number) {
  const relation = endConditions(filter, "n", "m");
  const event = roleConditions(filter);
  return [
    await engine.read(relatedEntities(relation), { ...paramsOf(relation), ids, limit }),
    await engine.read(relatedEvents(event), { ...paramsOf(event), ids, limit }),
  ] as const;
}

async function participantsOf(
  engine: Engine,
  events: readonly string[],
  { kinds, exclude = [], direction }: GraphFilter,
): Promise<readonly Candidate[]> {
  if (events.length === 0) return [];
  const rows = [...(await nodeMap(engine, events)).values()].filter((row): row is EventRow => row.kind === "Event");
  return rows.flatMap((event) =>
    participants(event)
      .filter(({ type }) => direction === undefined || !pointing(direction).includes(type))
      .filter(({ entity }) => !exclude.includes(entity) && (kinds?.includes(kindOf(entity) ?? "Article") ?? true))
      .map(({ entity }) => ({ source: event.id, id: entity, weight: event.evidence.length, recency: event.from ?? "" })),
  );
}

function pick(found: readonly Candidate[], shown: ReadonlySet<string>, room: number, perNode: number) {
  const inOrder = found
    .filter(({ id }) => !shown.has(id))
    .sort((a, b) => b.weight - a.weight || compare(b.recency, a.recency) || compare(a.id, b.id) || compare(a.source, b.source));
  const ids = new Set<string>();
  const left = new Set<string>();
  const through = new Map<string, number>();
  for (const { id, source } of inOrder) {
    if (ids.has(id)) continue;
    const used = through.get(source) ?? 0;
    if (ids.size >= room || used >= perNode) left.add(id);
    else {
      through.set(source, used + 1);
      ids.add(id);
    }
  }
  return { ids: [...ids], cut: [...left].some((id) => !ids.has(id)) };
}

/** Edges of the nodes that were opened to nodes that aren't shown, per type. */
async function hiddenRound(
  engine: Engine,
  expanded: readonly string[],
  filter: GraphFilter,
  shown: ReadonlySet<string>,
): Promise<SubgraphRows["hidden"]> {
  const { Entity: ids, Event } = byLookup(expanded);
  const counts = new Map<string, number>();
  const add = (type: string, count: number) => counts.set(type, (counts.get(type) ?? 0) + count);
  const relation = endConditions(filter, "n", "m");
  const event = roleConditions(filter);
  const read = async (query: ReturnType<typeof relationsOutside>, conditions: readonly Condition[]) => {
    for (const { type, count } of await engine.read(query, { ...paramsOf(conditions), ids, shown: [...shown] })) add(type, count);
  };
  if (ids.length > 0) {
    await read(relationsOutside(relation), relation);
    await read(rolesOutside(event), event);
  }
  for (const node of (await nodeMap(engine, Event)).values()) {
    if (node.kind !== "Event") continue;
    for (const { type, entity } of participants(node).filter(
      (role) => !filter.direction || !pointing(filter.direction).includes(role.type),
    ))
      if (!shown.has(entity) && !filter.exclude?.includes(entity)) add(type, 1);
  }
  return [...counts].sort(([a], [b]) => compare(a, b)).map(([type, count]) => ({ type: type as EdgeType, count }));
}
