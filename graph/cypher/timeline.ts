import type { TimelineBy } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

export interface DayCount {
  readonly day: string;
  readonly key: string | null;
  readonly count: number;
}

const dated: Condition = { text: "e.from IS NOT NULL AND e.basis <> 'ARTICLE' AND e.precision <> 'VAGUE'", params: {} };
const keys = { TYPE: "e.type", STATUS: "e.status" } as const;

/** Events per day on which they begin. */
export function eventsPerDay(conditions: readonly Condition[]) {
  return query<Record<string, unknown>, DayCount>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    RETURN e.from AS day, count(e) AS count
    ORDER BY day`);
}

/** The same, split. An event in two countries counts in both. */
export function eventsPerDayAndKey(conditions: readonly Condition[], by: TimelineBy) {
  const key = by === "COUNTRY" ? "UNWIND e.countries AS key WITH e.from AS day, key" : `WITH e.from AS day, ${keys[by]} AS key`;
  return query<Record<string, unknown>, DayCount>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    ${key}
    RETURN day, key, count(*) AS count
    ORDER BY day, key`);
}
