/** Neighbourhoods, drawn edges and shortest paths, by trying everything. */
import type { GraphFilter } from "../../../graph/store.ts";
import { entersEvent, eventHolds, factual, kindOf, leaves, leavesEvent, relationHolds } from "./holds.ts";
import type { Rows } from "./rows.ts";

/** Ids of all within `depth` steps. */
export function around(rows: Rows, seeds: readonly string[], depth: number, asked: GraphFilter): ReadonlySet<string> {
  const f = { ...asked, statuses: asked.statuses ?? factual };
  const found = new Set(seeds.filter((id) => rows.nodes.has(id) && !f.exclude?.includes(id)));
  const wanted = (id: string) => f.kinds === undefined || f.kinds.includes(kindOf(rows, id));
  // Who only says that something happened has no part in it.
  const walked = rows.roles.filter(({ type }) => type !== "CLAIMED_BY");
  let frontier = [...found];
  for (let step = 0; step < depth; step++) {
    const next = frontier.flatMap((id) => [
      ...rows.relations
        .filter((row) => (row.from === id || row.to === id) && relationHolds(rows, row, { ...f, kinds: undefined }) && leaves(row, id, f))
        .map((row) => (row.from === id ? row.to : row.from))
        .filter(wanted),
      ...walked.filter((role) => role.entity === id && eventHolds(role.event, f) && entersEvent(role, f)).map(({ event }) => event.id),
      ...walked
        .filter((role) => role.event.id === id && !f.exclude?.includes(role.entity) && leavesEvent(role, f))
        .map(({ entity }) => entity)
        .filter(wanted),
    ]);
    frontier = [...new Set(next)].filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return found;
}

/** Ids of the edges drawn among nodes. */
export function edgesAmong(rows: Rows, ids: readonly string[], f: GraphFilter): readonly string[] {
  const shown = new Set(ids.filter((id) => rows.nodes.has(id) && !f.exclude?.includes(id)));
  const wanted = (id: string) => f.kinds === undefined || f.kinds.includes(kindOf(rows, id));
  const relations = rows.relations
    .filter((row) => shown.has(row.from) && shown.has(row.to) && relationHolds(rows, row, f))
    .map(({ id }) => id);
  const roles = rows.roles.filter(
    ({ event, entity }) => shown.has(event.id) && shown.has(entity) && wanted(entity) && eventHolds(event, f),
  );
  return [...relations, ...roles.map(({ type, entity, event }) => `${type} ${entity} ${event.id}`)].sort();
}

/** Every shortest path as its ids, joined; those through less connected nodes first. */
export function shortest(
  rows: Rows,
  from: string,
  to: string,
  most: number,
  asked: GraphFilter,
  avoid: readonly string[],
): readonly string[] {
  const exclude = [...(asked.exclude ?? []), ...avoid].filter((id) => id !== from && id !== to);
  const f: GraphFilter = { ...asked, statuses: asked.statuses ?? factual, exclude };
  const isEnd = (id: string) => id === from || id === to;
  const may = (id: string) => {
    const row = rows.nodes.get(id);
    if (isEnd(id)) return true;
    if (row?.kind === "Event") return eventHolds(row, f);
    return row !== undefined && !exclude.includes(id) && (f.kinds === undefined || f.kinds.includes(row.kind));
  };
  const next = (id: string): readonly string[] => [
    ...rows.relations
      .filter((row) => (row.from === id || row.to === id) && leaves(row, id, f))
      .filter((row) => !exclude.includes(row.id) && relationHolds(rows, row, { ...f, kinds: undefined, exclude: undefined }))
      .map((row) => (row.from === id ? row.to : row.from)),
    ...rows.roles.filter((role) => role.type !== "CLAIMED_BY" && role.entity === id && entersEvent(role, f)).map(({ event }) => event.id),
    ...rows.roles.filter((role) => role.type !== "CLAIMED_BY" && role.event.id === id && leavesEvent(role, f)).map(({ entity }) => entity),
  ];
  if (from === to || !rows.nodes.has(from) || !rows.nodes.has(to)) return [];
  let ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (let length = 1; length <= most && ways.length > 0; length++) {
    const longer = ways.flatMap((way) => {
      const ids = [...new Set(next(way.at(-1) ?? ""))].filter((id) => !seen.has(id) && may(id));
      return ids.map((id) => [...way, id]);
    });
    const there = longer.filter((way) => way.at(-1) === to);
    if (there.length > 0) return best(rows, there);
    for (const way of longer) seen.add(way.at(-1) ?? "");
    ways = longer;
  }
  return [];
}

function best(rows: Rows, ways: readonly string[][]): readonly string[] {
  const weigh = (way: readonly string[]) => way.slice(1, -1).reduce((sum, id) => sum + degree(rows, id), 0);
  return ways
    .map((way) => ({ way: way.join(" "), weight: weigh(way) }))
    .sort((a, b) => a.weight - b.weight || (a.way < b.way ? -1 : 1))
    .map(({ way }) => way);
}

export function degree(rows: Rows, id: string): number {
  const relations = rows.relations.filter((row) => row.basis === "TEXT" && (row.from === id || row.to === id)).length;
  return relations + rows.roles.filter(({ entity, event }) => entity === id || event.id === id).length;
}
