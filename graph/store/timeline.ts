/** Events per unit of time. */
import { eventsPerUnit, largestPerUnit } from "../cypher/timeline.ts";
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
  const [totals, splits] = await Promise.all([
    engine.read(eventsPerUnit(conditions, unit), params),
    by ? engine.read(largestPerUnit(conditions, unit, by), { ...params, most: mostParts }) : [],
  ]);
  const parts = new Map(splits.map(({ start, parts }) => [start, parts]));
  return totals.map(({ start, count }) => ({ start, count, split: by ? (parts.get(start) ?? []) : null }));
}

const mostParts = 25;
