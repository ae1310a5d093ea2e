/** Events grouped by where they lie. */
import { compare } from "../compare.ts";
import { busiestSites, eventsOnMap, newestAtSites, placesOnMap, typesAtSites } from "../cypher/event-map.ts";
import { entityConditions, eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { pointOf } from "../facts.ts";
import type { EntityRow } from "../rows.ts";
import type { EventMapRows, GraphFilter, Wanted } from "../store.ts";
import { nodeMap } from "./nodes.ts";

type MapPlace = EventMapRows["places"][number];

export async function eventMap(engine: Engine, filter: GraphFilter, first: number, wanted?: Wanted): Promise<EventMapRows> {
  const conditions = eventConditions(filter);
  const params = paramsOf(conditions);
  // One more than is shown: whether something was left out is known then.
  const [[totals], busiest] = await Promise.all([
    engine.read(eventsOnMap(conditions), params),
    engine.read(busiestSites(conditions), { ...params, limit: first + 1 }),
  ]);
  const counts = new Map(busiest.map(({ site, count }) => [site, count]));
  const quiet = busiest.length > first ? [] : await quietPlaces(engine, filter, first + 1);
  const ids = [...new Set([...counts.keys(), ...quiet])];
  const shown = ids.slice(0, first);
  const sites = shown.filter((id) => counts.has(id));
  const located = wanted && { ...wanted, Entity: [...wanted.Entity, "latitude", "longitude"] };
  const [rows, types, newest] = await Promise.all([
    nodeMap(engine, shown, located),
    typesAt(engine, conditions, sites),
    sites.length === 0 ? [] : engine.read(newestAtSites(conditions), { ...params, sites, most: mostNewest }),
  ]);
  const events = new Map(newest.map(({ site, events }) => [site, events]));
  const places = shown.flatMap((id): readonly MapPlace[] => {
    const place = rows.get(id) as EntityRow | undefined;
    const point = pointOf(place);
    if (!place || !point) return [];
    const [latitude, longitude] = point;
    return [{ place, latitude, longitude, count: counts.get(id) ?? 0, types: types.get(id) ?? [], events: events.get(id) ?? [] }];
  });
  const { events: all = 0, placed = 0 } = totals ?? {};
  return { places, events: all, unplaced: all - placed, truncated: ids.length > first };
}

const mostNewest = 25;

async function quietPlaces(engine: Engine, filter: GraphFilter, limit: number): Promise<readonly string[]> {
  const conditions = entityConditions(filter);
  return (await engine.read(placesOnMap(conditions), { ...paramsOf(conditions), limit })).map(({ id }) => id);
}

/** Largest first. */
async function typesAt(engine: Engine, conditions: ReturnType<typeof eventConditions>, sites: readonly string[]) {
  const types = new Map<string, MapPlace["types"][number][]>();
  if (sites.length === 0) return types;
  for (const { site, type, count } of await engine.read(typesAtSites(conditions), { ...paramsOf(conditions), sites })) {
    const there = types.get(site) ?? [];
    types.set(site, there);
    there.push({ key: type, count });
  }
  for (const there of types.values()) there.sort((a, b) => b.count - a.count || compare(a.key, b.key));
  return types;
}
