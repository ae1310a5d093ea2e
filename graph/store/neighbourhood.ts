/** What lies round some nodes: a search in steps, bounded by a number of nodes, the same on every engine. */

import { compare } from "../compare.ts";
import { pointing } from "../cypher/direction.ts";
import { type Candidate, relatedEntities, relatedEvents, type WalkedRole } from "../cypher/neighbours.ts";
import { eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { factual } from "../facts.ts";
import { kindOf } from "../ids.ts";
import type { EventRow } from "../rows.ts";
import type { GraphFilter, SubgraphRows } from "../store.ts";
import { countRound, edgesPerType, hiddenOf } from "./hidden.ts";
import { type Company, hubsApart } from "./hubs.ts";
import { byLookup, endConditions, nodeMap, rolesWalked } from "./nodes.ts";
import { drawing, drawn, endsOf, walked } from "./subgraph.ts";

/** No step begins later than this, in milliseconds: what was found by then is given, and called truncated. */
const timeBudget = 3000;

export interface Around {
  readonly ids: readonly string[];
  /** In view already: not brought again, nor walked through; edges between them and what is given are drawn. */
  readonly among: readonly string[];
  readonly depth: number;
  readonly filter: GraphFilter;
  readonly limit: number;
  readonly perNode: number;
  readonly signal?: AbortSignal;
}

export async function neighbourhood(engine: Engine, asked: Around): Promise<SubgraphRows> {
  const filter = { ...asked.filter, statuses: asked.filter.statuses ?? factual };
  const seeds = drawn(await nodeMap(engine, asked.ids), asked.ids, filter);
  const inView = asked.among.filter((id) => !asked.ids.includes(id));
  const { brought, opened, cut } = await walk(
    engine,
    asked,
    filter,
    seeds.map(({ id }) => id),
    inView,
  );
  asked.signal?.throwIfAborted();
  const given = [...seeds.map(({ id }) => id), ...brought];
  const among = [...given, ...inView];
  const [rows, draw, counts] = await Promise.all([
    nodeMap(engine, among),
    drawing(engine, among, { ...filter, kinds: undefined }),
    cut ? countRound(engine, opened, filter) : null,
  ]);
  const nodes = drawn(rows, given, filter);
  const all = [...nodes, ...drawn(rows, inView, filter)];
  const edges = draw(all, new Set(asked.ids));
  const hidden = counts ? hiddenOf(counts, opened, all, draw(all, new Set()), filter) : [];
  const touching = new Set(given);
  return {
    nodes,
    edges: inView.length === 0 ? edges : edges.filter((edge) => endsOf(edge).some((id) => touching.has(id))),
    truncated: hidden.length > 0,
    hidden,
  };
}

/** Step by step. `opened` are the nodes whose edges were followed; `cut`: more may lie beyond them than was brought. */
async function walk(
  engine: Engine,
  { depth, limit, perNode, signal }: Around,
  filter: GraphFilter,
  seeds: readonly string[],
  inView: readonly string[],
) {
  const shown = new Set([...seeds, ...inView]);
  const brought: string[] = [];
  const opened = new Set<string>();
  const ends = performance.now() + timeBudget;
  let frontier = seeds;
  let cut = false;
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    signal?.throwIfAborted();
    for (const id of frontier) opened.add(id);
    const room = limit - brought.length;
    // Where nothing more may be brought, what these would have brought is counted alone.
    if (room <= 0 || performance.now() > ends) return { brought, opened: [...opened], cut: true };
    const taken = await nearest(engine, frontier, filter, shown, room, perNode, signal);
    for (const id of taken.ids) shown.add(id);
    brought.push(...taken.ids);
    cut ||= taken.cut;
    frontier = taken.ids;
  }
  return { brought, opened: [...opened], cut };
}

/** The most relevant neighbours of the frontier that aren't shown yet, at most `room` of them and `perNode` through one node. */
async function nearest(
  engine: Engine,
  frontier: readonly string[],
  filter: GraphFilter,
  shown: ReadonlySet<string>,
  room: number,
  perNode: number,
  signal?: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly cut: boolean }> {
  const { Entity, Event } = byLookup(frontier);
  const ofEvents = await participantsOf(engine, Event, filter);
  const taken: Taken = { ids: new Set(), left: new Set(), through: new Map() };
  let asking = Entity;
  // Round one node nothing comes twice. A power of two, so that what is kept of a hub for one search serves the next.
  const needed = Math.min(room, perNode * frontier.length) + shown.size + 1;
  const likely = 2 ** Math.ceil(Math.log2(frontier.length === 1 ? needed : 2 * needed + 50));
  for (let rows = likely; ; rows *= 4) {
    signal?.throwIfAborted();
    const [entities, events] = asking.length > 0 ? await candidates(engine, asking, filter, rows) : [[], []];
    const exhausted = entities.length < rows && events.length < rows;
    const inOrder = [...ofEvents, ...entities, ...events].sort(mostRelevantFirst);
    // Beyond as many rows as were asked for, one list may lack what the other has.
    take(taken, exhausted ? inOrder : inOrder.slice(0, rows), shown, room, perNode);
    asking = asking.filter((id) => (taken.through.get(id) ?? 0) < perNode);
    const done = exhausted || asking.length === 0 || taken.ids.size >= room || rows > mostRows;
    if (done) return { ids: [...taken.ids], cut: !exhausted || [...taken.left].some((id) => !taken.ids.has(id)) };
  }
}

// A step looks at no more candidates than this, however few of them it may take.
const mostRows = 50_000;

async function candidates(engine: Engine, ids: readonly string[], filter: GraphFilter, limit: number) {
  const relation = endConditions(filter, "n", "m");
  const groups = await hubsApart(engine, ids);
  // What lies round a hub is more than is brought, so it will be counted: the engine is asked for both at once.
  for (const company of groups.filter(({ hub }) => hub)) edgesPerType(engine, company, filter).catch(() => undefined);
  const [entities, events] = await Promise.all([
    Promise.all(groups.map(({ ids }) => engine.read(relatedEntities(relation), { ...paramsOf(relation), ids, limit }))),
    Promise.all(groups.map((company) => eventsRound(engine, company, filter, limit))),
  ]);
  return [entities, events].map((lists) => lists.flat().sort(mostRelevantFirst).slice(0, limit)) as [Candidate[], Candidate[]];
}

/** Of a hub, the events of each role are read side by side: one in which it has two comes twice, and counts once. */
async function eventsRound(engine: Engine, { ids, hub }: Company, filter: GraphFilter, limit: number): Promise<readonly Candidate[]> {
  const event = eventConditions(filter);
  const read = (roles: readonly WalkedRole[]) => engine.read(relatedEvents(event, roles), { ...paramsOf(event), ids, limit });
  const roles = rolesWalked(filter.direction);
  if (!hub) return read(roles);
  const found = await Promise.all(roles.map((role) => read([role])));
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
}

async function participantsOf(
  engine: Engine,
  events: readonly string[],
  { kinds, exclude = [], direction }: GraphFilter,
): Promise<readonly Candidate[]> {
  if (events.length === 0) return [];
  const rows = [...(await nodeMap(engine, events)).values()].filter((row): row is EventRow => row.kind === "Event");
  return rows.flatMap((event) =>
    walked(event)
      .filter(({ type }) => direction === undefined || !pointing(direction).includes(type))
      .filter(({ entity }) => !exclude.includes(entity) && (kinds?.includes(kindOf(entity) ?? "Article") ?? true))
      .map(({ entity }) => ({ source: event.id, id: entity, weight: event.evidence.length, recency: event.from ?? "" })),
  );
}

const mostRelevantFirst = (a: Candidate, b: Candidate) =>
  b.weight - a.weight || compare(b.recency, a.recency) || compare(a.id, b.id) || compare(a.source, b.source);

interface Taken {
  readonly ids: Set<string>;
  /** Seen, and not taken through that node. */
  readonly left: Set<string>;
  readonly through: Map<string, number>;
}

function take({ ids, left, through }: Taken, inOrder: readonly Candidate[], shown: ReadonlySet<string>, room: number, perNode: number) {
  for (const { id, source } of inOrder) {
    if (shown.has(id) || ids.has(id)) continue;
    const used = through.get(source) ?? 0;
    if (ids.size >= room || used >= perNode) left.add(id);
    else {
      through.set(source, used + 1);
      ids.add(id);
    }
  }
}
