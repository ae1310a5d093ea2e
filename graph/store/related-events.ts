/** Events with the same participants. */
import { compare } from "../compare.ts";
import { degreesOf } from "../cypher/degrees.ts";
import { eventsWith } from "../cypher/related-events.ts";
import { eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { EventRow } from "../rows.ts";
import type { GraphFilter, Wanted } from "../store.ts";
import { nodeMap } from "./nodes.ts";

export async function relatedEvents(
  engine: Engine,
  id: string,
  filter: GraphFilter,
  first: number,
  wanted?: Wanted,
): Promise<readonly EventRow[]> {
  const event = (await nodeMap(engine, [id])).get(id);
  if (event?.kind !== "Event") return [];
  const participants = [...new Set([...event.actors, ...event.targets, ...event.places])];
  const degrees = participants.length > 0 ? await engine.read(degreesOf.Entity, { ids: participants }) : [];
  const ids = degrees.filter(({ degree }) => degree <= hub).map(({ id }) => id);
  if (ids.length === 0) return [];
  const conditions = eventConditions(filter);
  const found = await engine.read(eventsWith(conditions), { ...paramsOf(conditions), ids, event: id, limit: mostCandidates });
  const near = found
    .map((row) => ({ ...row, days: daysBetween(event.from, row.day) }))
    .sort((a, b) => b.common - a.common || a.days - b.days || compare(a.id, b.id))
    .slice(0, first)
    .map(({ id }) => id);
  const rows = await nodeMap(engine, near, wanted);
  return near.flatMap((id) => {
    const row = rows.get(id);
    return row?.kind === "Event" ? [row] : [];
  });
}

/** An entity with more edges than this ties nothing closely. */
const hub = 5000;
const mostCandidates = 1000;

function daysBetween(a: string | null, b: string): number {
  const days = a === null || b === "" ? Number.NaN : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isNaN(days) ? Number.MAX_SAFE_INTEGER : days;
}
