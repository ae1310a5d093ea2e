import type { EventType } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

type Params = Record<string, unknown>;

/** Events with the places they name, newest first. */
export function eventsWithPlaces(conditions: readonly Condition[]) {
  return query<Params, { readonly id: string; readonly type: EventType; readonly places: readonly string[] | null; readonly day: string }>(
    /* cypher */ `
    MATCH (e:Event)
    ${whereOf(conditions)}
    WITH e.id AS id, e.type AS type, e.places AS places, e.sortDate AS day
    ORDER BY day DESC, id
    LIMIT $limit
    RETURN id, type, places, day
    ORDER BY day DESC, id`,
  );
}

/** Places with coordinates, best connected first. */
export function placesOnMap(conditions: readonly Condition[]) {
  return query<Params, { readonly id: string; readonly degree: number }>(/* cypher */ `
    MATCH (n:Place)
    ${whereOf([{ text: "n.latitude IS NOT NULL AND n.longitude IS NOT NULL", params: {} }, ...conditions])}
    WITH n.id AS id, n.degree AS degree
    ORDER BY degree DESC, id
    LIMIT $limit
    RETURN id, degree
    ORDER BY degree DESC, id`);
}

/** Coordinates of those of `$ids` that have them. */
export const coordinatesOf = query<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly latitude: number; readonly longitude: number }
>(/* cypher */ `
  UNWIND $ids AS asked
  MATCH (n:Entity {id: asked})
  WHERE n.latitude IS NOT NULL AND n.longitude IS NOT NULL
  RETURN n.id AS id, n.latitude AS latitude, n.longitude AS longitude`);
