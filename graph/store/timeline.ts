/** Events per unit of time. */

import { compare } from "../compare.ts";
import { eventsPerDay, eventsPerDayAndKey } from "../cypher/timeline.ts";
import { eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { TimelineBy, TimelineUnit } from "../schema.generated.ts";
import type { GraphFilter, GraphStore } from "../store.ts";

export async function timeline(
  engine: Engine,
  filter: GraphFilter,
  unit: TimelineUnit,
  by?: TimelineBy,
): ReturnType<GraphStore["timeline"]> {
  const conditions = eventConditions(filter);
  const params = paramsOf(conditions);
  const totals = new Map<string, number>();
  for (const { day, count } of await engine.read(eventsPerDay(conditions), params)) add(totals, startOf(day, unit), count);
  const splits = new Map<string, Map<string, number>>();
  for (const { day, key, count } of by ? await engine.read(eventsPerDayAndKey(conditions, by), params) : []) {
    const start = startOf(day, unit);
    const split = splits.get(start) ?? new Map<string, number>();
    if (key !== null) add(split, key, count);
    splits.set(start, split);
  }
  return [...totals]
    .sort(([a], [b]) => compare(a, b))
    .map(([start, count]) => ({ start, count, split: by ? largestFirst(splits.get(start)) : null }));
}

/** First day of the unit that a day lies in; a week starts on Monday. */
function startOf(day: string, unit: TimelineUnit): string {
  if (unit === "DAY") return day.slice(0, 10);
  if (unit === "MONTH") return `${day.slice(0, 7)}-01`;
  if (unit === "YEAR") return `${day.slice(0, 4)}-01-01`;
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function largestFirst(split: ReadonlyMap<string, number> = new Map()) {
  return [...split]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || compare(a.key, b.key))
    .slice(0, mostParts);
}
const mostParts = 25;

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
