import type { TimelineBy } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

export interface DayCount {
  readonly day: string;
  readonly key: string | null;
  readonly count: number;
}

const dated: Condition = { text: "e.from IS NOT NULL AND e.basis <> 'ARTICLE' AND e.precision <> 'VAGUE'", params: {} };
const keys = {
  TYPE: "WITH e.from AS day, e.type AS key",
  STATUS: "WITH e.from AS day, e.status AS key",
  COUNTRY: "UNWIND e.countries AS key WITH e.from AS day, key",
  ACTOR: "UNWIND e.actors AS key WITH e.from AS day, key",
} as const satisfies Record<TimelineBy, string>;

/** Events per day on which they begin. */
export function eventsPerDay(conditions: readonly Condition[]) {
  return query<Record<string, unknown>, DayCount>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    RETURN e.from AS day, count(e) AS count
    ORDER BY day`);
}

/** The same, split. An event in two countries, or of two actors, counts for both. */
export function eventsPerDayAndKey(conditions: readonly Condition[], by: TimelineBy) {
  return query<Record<string, unknown>, DayCount>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    ${keys[by]}
    RETURN day, key, count(*) AS count
    ORDER BY day, key`);
}
