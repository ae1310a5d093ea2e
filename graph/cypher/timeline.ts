import type { TimelineBy, TimelineUnit } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

type Params = Record<string, unknown>;
const dated: Condition = { text: "e.from IS NOT NULL AND e.basis <> 'ARTICLE' AND e.precision <> 'VAGUE'", params: {} };

/** First day of the unit in which an event begins; `week` is kept with the event. */
const starts = {
  DAY: "substring(e.from, 0, 10)",
  WEEK: "e.week",
  MONTH: "substring(e.from, 0, 7) + '-01'",
  YEAR: "substring(e.from, 0, 4) + '-01-01'",
} as const satisfies Record<TimelineUnit, string>;

const keys = {
  TYPE: ["", "e.type"],
  STATUS: ["", "e.status"],
  COUNTRY: ["UNWIND e.countries AS one", "one"],
  ACTOR: ["UNWIND e.actors AS one", "one"],
} as const satisfies Record<TimelineBy, readonly [unwind: string, key: string]>;

/** Events that begin in each unit of time, the earliest first. */
export function eventsPerUnit(conditions: readonly Condition[], unit: TimelineUnit) {
  return query<Params, { readonly start: string; readonly count: number }>(/* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    WITH ${starts[unit]} AS start, count(e) AS count
    RETURN start, count
    ORDER BY start`);
}

/** The same by key, the `$most` largest of each unit. An event in two countries, or of two actors, counts for both. */
export function largestPerUnit(conditions: readonly Condition[], unit: TimelineUnit, by: TimelineBy) {
  const [unwind, key] = keys[by];
  return query<Params, { readonly start: string; readonly parts: readonly { readonly key: string; readonly count: number }[] }>(
    /* cypher */ `
    MATCH (e:Event)
    ${whereOf([dated, ...conditions])}
    ${unwind}
    WITH ${starts[unit]} AS start, ${key} AS key, count(*) AS count
    ORDER BY count DESC, key
    WITH start, collect({key: key, count: count}) AS parts
    RETURN start, parts[0..$most] AS parts`,
  );
}
