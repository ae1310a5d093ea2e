/** A `GraphFilter` as conditions over a node or relationship of each sort. Values travel as parameters; names are ours. */
import { factual } from "../facts.ts";
import type { GraphFilter } from "../store.ts";

export interface Condition {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where a call tells no least confidence. */
export const defaultConfidence = 0.5;

/** Whether a list holds one of some values. A few are asked for one by one: the embedded engine is five times quicker so. */
function anyOf(list: string, name: string, values: readonly string[]): Condition {
  if (values.length > 5) return { text: `any(x IN ${list} WHERE x IN $${name})`, params: { [name]: values } };
  const params = Object.fromEntries(values.map((value, i) => [`${name}${i}`, value]));
  return {
    text:
      Object.keys(params)
        .map((one) => `$${one} IN ${list}`)
        .join(" OR ") || "false",
    params,
  };
}

/** What holds for events and relations alike. `f` is the variable. */
function factConditions(filter: GraphFilter, f: string): readonly Condition[] {
  return [
    ...when(filter.minSources, (minSources) => ({ text: `${f}.sources >= $minSources`, params: { minSources } })),
    ...when(filter.publishers, (publishers) => anyOf(`${f}.publishers`, "publishers", publishers)),
    ...when(filter.articles, (articles) => anyOf(`${f}.articles`, "articles", articles)),
    ...when(filter.countries, (countries) => anyOf(`${f}.countries`, "countries", countries)),
    ...when(filter.claimed, (claimed) => ({ text: `${f}.claimed = $claimed`, params: { claimed } })),
    ...when(filter.disputed, (disputed) => ({ text: `${f}.disputed = $disputed`, params: { disputed } })),
    ...when(filter.reportedBy, (reportedBy) => ({ text: `${f}.firstReported <= $reportedBy`, params: { reportedBy } })),
  ];
}

/** Status, confidence and, of a relation, that a text tells it. What is told as so is asked for in one look where it may be. */
function standing({ statuses, minConfidence, reference }: GraphFilter, f: string, relation: boolean): readonly Condition[] {
  const params = { minConfidence: minConfidence ?? defaultConfidence };
  const told = relation && !reference;
  if (statuses && sameMembers(statuses, factual) && !(relation && reference)) return [{ text: `${f}.asFact >= $minConfidence`, params }];
  const sure = `${f}.confidence >= $minConfidence`;
  return [
    ...when(statuses, (statuses) => ({ text: `${f}.status IN $statuses`, params: { statuses } })),
    ...(told ? [{ text: `${f}.basis = 'TEXT'`, params: {} }] : []),
    { text: relation && reference ? `(${f}.basis = 'REFERENCE' OR ${sure})` : sure, params },
  ];
}

const sameMembers = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

export function eventConditions(filter: GraphFilter, e = "e"): readonly Condition[] {
  return [
    ...standing(filter, e, false),
    ...factConditions(filter, e),
    ...when(filter.kinds, (kinds) => ({ text: "'Event' IN $kinds", params: { kinds } })),
    ...when(filter.eventTypes, (eventTypes) => ({ text: `${e}.type IN $eventTypes`, params: { eventTypes } })),
    ...when(filter.eventModes, (eventModes) => ({ text: `${e}.mode IN $eventModes`, params: { eventModes } })),
    ...when(filter.from, (from) => ({ text: `(${e}.to IS NULL OR ${e}.to >= $from)`, params: { from } })),
    ...when(filter.to, (to) => ({ text: `(${e}.from IS NULL OR ${e}.from <= $to)`, params: { to } })),
    ...when(filter.at, (at) => ({ text: `${e}.from <= $at`, params: { at } })),
    ...when(filter.exclude, (exclude) => ({ text: `NOT ${e}.id IN $exclude`, params: { exclude } })),
  ];
}

/** `a` and `b` are the variables of its ends. Reference data has no confidence, source or day of report to be asked for. */
export function relationConditions(filter: GraphFilter, r = "r", a = "a", b = "b"): readonly Condition[] {
  return [
    ...standing(filter, r, true),
    ...factConditions(filter, r),
    ...when(filter.kinds, (kinds) => ({ text: `(${a}.kind IN $kinds AND ${b}.kind IN $kinds)`, params: { kinds } })),
    ...when(filter.relationTypes, (relationTypes) => ({ text: `type(${r}) IN $relationTypes`, params: { relationTypes } })),
    ...when(filter.from, (from) => ({ text: `(${r}.validTo IS NULL OR ${r}.validTo >= $from)`, params: { from } })),
    ...when(filter.to, (to) => ({ text: `(${r}.validFrom IS NULL OR ${r}.validFrom <= $to)`, params: { to } })),
    ...when(filter.at, (at) => ({
      text: `(${r}.validFrom IS NULL OR ${r}.validFrom <= $at) AND (${r}.validTo IS NULL OR ${r}.validTo >= $at)`,
      params: { at },
    })),
    ...when(filter.exclude, (exclude) => ({
      text: `NOT ${r}.id IN $exclude AND NOT ${a}.id IN $exclude AND NOT ${b}.id IN $exclude`,
      params: { exclude },
    })),
  ];
}

/** Of an entity, publishers and articles are those that name it, and it is known from the first of them on. */
export function entityConditions(filter: GraphFilter, n = "n"): readonly Condition[] {
  const named = (text: string) => `EXISTS { MATCH (${n})-[:MENTIONED_IN]->(named:Article) WHERE ${text} }`;
  return [
    ...when(filter.kinds, (kinds) => ({ text: `${n}.kind IN $kinds`, params: { kinds } })),
    ...when(filter.countries, (countries) => ({ text: `(${n}.iso3 IN $countries OR ${n}.country IN $countries)`, params: { countries } })),
    ...when(filter.articles, (articles) => ({ text: named("named.id IN $articles"), params: { articles } })),
    ...when(filter.publishers, (publishers) => ({ text: named("named.publisher IN $publishers"), params: { publishers } })),
    ...when(filter.reportedBy, (reportedBy) => ({ text: `${n}.firstSeen <= $reportedBy`, params: { reportedBy } })),
    ...when(filter.exclude, (exclude) => ({ text: `NOT ${n}.id IN $exclude`, params: { exclude } })),
  ];
}

/** Of an article, `from` and `to` are days of publication, countries those that it names. */
export function articleConditions(filter: GraphFilter, a = "a"): readonly Condition[] {
  const names = `EXISTS { MATCH (${a})<-[:MENTIONED_IN]-(named:Country) WHERE named.iso3 IN $countries }`;
  return [
    ...when(filter.kinds, (kinds) => ({ text: "'Article' IN $kinds", params: { kinds } })),
    ...when(filter.articles, (articles) => ({ text: `${a}.id IN $articles`, params: { articles } })),
    ...when(filter.publishers, (publishers) => ({ text: `${a}.publisher IN $publishers`, params: { publishers } })),
    ...when(filter.countries, (countries) => ({ text: names, params: { countries } })),
    ...when(filter.from, (from) => ({ text: `${a}.day >= $from`, params: { from } })),
    ...when(filter.to, (to) => ({ text: `${a}.day <= $to`, params: { to } })),
    ...when(filter.reportedBy, (reportedBy) => ({ text: `${a}.day <= $reportedBy`, params: { reportedBy } })),
    ...when(filter.exclude, (exclude) => ({ text: `NOT ${a}.id IN $exclude`, params: { exclude } })),
  ];
}

function when<T>(value: T | undefined | null, condition: (value: T) => Condition): readonly Condition[] {
  return value === undefined || value === null ? [] : [condition(value)];
}

/** `WHERE a AND b`, or nothing. */
export function whereOf(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? "" : `WHERE ${conditions.map(({ text }) => `(${text})`).join(" AND ")}`;
}

export function paramsOf(conditions: readonly Condition[]): Record<string, unknown> {
  return Object.assign({}, ...conditions.map(({ params }) => params));
}
