/** Events grouped by where they lie. */
import { compare } from "../compare.ts";
import { coordinatesOf, eventsWithPlaces, placesOnMap } from "../cypher/event-map.ts";
import { eventList } from "../cypher/lists.ts";
import { entityConditions, eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { EntityRow } from "../rows.ts";
import type { EventType } from "../schema.generated.ts";
import type { EventMapRows, GraphFilter, Wanted } from "../store.ts";
import { nodeMap } from "./nodes.ts";
import { countOf } from "./pages.ts";

interface Group {
  count: number;
  readonly types: Map<EventType, number>;
  readonly events: string[];
}

export async function eventMap(engine: Engine, filter: GraphFilter, first: number, wanted?: Wanted): Promise<EventMapRows> {
  const conditions = eventConditions(filter);
  const found = await engine.read(eventsWithPlaces(conditions), { ...paramsOf(conditions), limit: mostEvents + 1 });
  const placed = found.slice(0, mostEvents);
  const named = [...new Set(placed.flatMap(({ places }) => places ?? []))];
  const onMap = new Map((await engine.read(coordinatesOf, { ids: named })).map((row) => [row.id, row]));
  const groups = new Map<string, Group>();
  let unplaced = 0;
  for (const { id, type, places } of placed) {
    const at = places?.find((place) => onMap.has(place));
    if (at === undefined) unplaced++;
    else put(groups, at, id, type);
  }
  const ids = [...groups].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b)).map(([id]) => id);
  const ofPlaces = entityConditions(filter);
  // One more than is shown, beside those that have events: whether something was left out is known then.
  const others = await engine.read(placesOnMap(ofPlaces), { ...paramsOf(ofPlaces), limit: first + ids.length + 1 });
  for (const { id } of others) if (!groups.has(id)) ids.push(id);
  const located = wanted && { ...wanted, Entity: [...wanted.Entity, "latitude", "longitude"] };
  const rows = await nodeMap(engine, ids.slice(0, first), located);
  const places = ids.slice(0, first).flatMap((id) => {
    const place = rows.get(id) as (EntityRow & { readonly latitude?: number | null; readonly longitude?: number | null }) | undefined;
    if (place?.latitude === undefined || place.latitude === null || place.longitude === undefined || place.longitude === null) return [];
    return [{ place, latitude: place.latitude, longitude: place.longitude, ...shown(groups.get(id)) }];
  });
  const truncated = found.length > mostEvents || ids.length > first;
  const events = found.length > mostEvents ? await countOf(engine, { list: eventList, conditions }) : found.length;
  return { places, events, unplaced, truncated };
}

const mostEvents = 20_000;
const mostShown = 25;

function put(groups: Map<string, Group>, place: string, event: string, type: EventType): void {
  const group: Group = groups.get(place) ?? { count: 0, types: new Map(), events: [] };
  group.count++;
  group.types.set(type, (group.types.get(type) ?? 0) + 1);
  if (group.events.length < mostShown) group.events.push(event);
  groups.set(place, group);
}

function shown(group: Group | undefined) {
  const types = [...(group?.types ?? [])].map(([key, count]) => ({ key, count }));
  types.sort((a, b) => b.count - a.count || compare(a.key, b.key));
  return { count: group?.count ?? 0, types, events: group?.events ?? [] };
}
