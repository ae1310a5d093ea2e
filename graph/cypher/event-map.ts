import type { EventType } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

type Params = Record<string, unknown>;
const events = "MATCH (e:Event)";
const atSite = "UNWIND $sites AS site MATCH (e:Event {site: site})";

/** How many events there are, and how many of them lie at a place with coordinates. */
export function eventsOnMap(conditions: readonly Condition[]) {
  return query<Params, { readonly events: number; readonly placed: number }>(/* cypher */ `
    ${events}
    ${whereOf(conditions)}
    RETURN count(e) AS events, count(e.site) AS placed`);
}

/** Places with events at them, those with most first. */
export function busiestSites(conditions: readonly Condition[]) {
  return query<Params, { readonly site: string; readonly count: number }>(/* cypher */ `
    ${events}
    ${whereOf([{ text: "e.site IS NOT NULL", params: {} }, ...conditions])}
    WITH e.site AS site, count(e) AS count
    ORDER BY count DESC, site
    LIMIT $limit
    RETURN site, count
    ORDER BY count DESC, site`);
}

/** Events at each of `$sites` by type, in no order. */
export function typesAtSites(conditions: readonly Condition[]) {
  return query<Params, { readonly site: string; readonly type: EventType; readonly count: number }>(/* cypher */ `
    ${atSite}
    ${whereOf(conditions)}
    RETURN site, e.type AS type, count(e) AS count`);
}

/** The newest `$most` events at each of `$sites`. */
export function newestAtSites(conditions: readonly Condition[]) {
  return query<Params, { readonly site: string; readonly events: readonly string[] }>(/* cypher */ `
    ${atSite}
    ${whereOf(conditions)}
    WITH site, e.id AS id, e.sortDate AS day
    ORDER BY day DESC, id
    WITH site, collect(id) AS ids
    RETURN site, ids[0..$most] AS events`);
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
