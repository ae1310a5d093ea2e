/** When two rows are one thing, and what becomes of them: pure functions. */
import { compare } from "./compare.ts";
import type { EntityRow, EventAccount, RelationRow, StrengthReport } from "./rows.ts";
import type { EventMode, EventType } from "./schema.generated.ts";

/**
 * Two articles' rows of one entity as one, whichever comes first. Names and aliases are joined, the fullest name stands; a
 * fact that one leaves open the other fills.
 */
export function mergeEntity(a: EntityRow, b: EntityRow): EntityRow {
  const name = fullerName(a.name, b.name);
  const aliases = [...new Set([a.name, b.name, ...a.aliases, ...b.aliases])].filter((alias) => alias !== name);
  const other: Readonly<Record<string, unknown>> = { ...b };
  const facts = Object.fromEntries(Object.entries(a).map(([field, value]) => [field, firmer(value, other[field])]));
  return {
    ...a,
    ...facts,
    name,
    aliases: aliases.sort(compare),
    firstSeen: earlier(a.firstSeen, b.firstSeen),
    lastSeen: later(a.lastSeen, b.lastSeen),
    ...joined(a, b),
  };
}

/** What is known before what isn't, what is told before what is left open; else the same one whatever the order. */
function firmer(a: unknown, b: unknown): unknown {
  if (a === b) return a;
  if (vague(a) !== vague(b)) return vague(a) < vague(b) ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

const vague = (value: unknown) => {
  if (value === null || value === undefined) return 2;
  return value === "OTHER" || value === "UNIDENTIFIED_ARMED_GROUP" ? 1 : 0;
};

/** What a kind of its own gathers from every article. */
function joined(a: EntityRow, b: EntityRow) {
  if (a.kind === "Person" && b.kind === "Person") return { leader: a.leader || b.leader };
  if (a.kind === "Force" && b.kind === "Force") return { strengths: joinStrengths(a.strengths, b.strengths) };
  if (a.kind === "Country" && b.kind === "Country") return { demonyms: [...new Set([...a.demonyms, ...b.demonyms])].sort(compare) };
  return {};
}

/** Newest first, undated last; each report once. */
function joinStrengths(a: readonly StrengthReport[], b: readonly StrengthReport[]): readonly StrengthReport[] {
  const byKey = new Map(
    [...a, ...b].map((one) => [`${one.evidence.article}|${one.evidence.triggerStart}|${one.evidence.start}|${one.count}`, one]),
  );
  return [...byKey].sort(([x, s], [y, t]) => compare(dayOf(t), dayOf(s)) || compare(x, y)).map(([, one]) => one);
}
const dayOf = (one: StrengthReport) => one.date ?? one.evidence.publishedAt ?? "";

/** The longer one; among equals the one with its accents. */
function fullerName(a: string, b: string): string {
  const marks = (name: string) => name.replace(/[ -~]/g, "").length;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  if (marks(a) !== marks(b)) return marks(a) > marks(b) ? a : b;
  return a < b ? a : b;
}

export const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b);
export const later = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a > b ? a : b);

type Told = Pick<EventAccount, "mode" | "from" | "to" | "precision" | "basis" | "actors" | "targets" | "places"> & {
  readonly type: EventType;
};

/**
 * Whether two articles tell one happening: same type, modes that go together, overlapping dates, places that don't conflict, actors (and targets)
 * equal or one list within the other. Something must tie them, and more than one thing where a date is wider than a month:
 * two attacks of a day that name nobody and no place stay two, and so do two promises that a government made in a year.
 */
export function sameHappening(a: Told, b: Told): boolean {
  if (
    a.type !== b.type ||
    !modesAgree(a.mode, b.mode) ||
    !datesOverlap(a, b) ||
    !within(a.actors, b.actors) ||
    !within(a.targets, b.targets) ||
    !within(a.places, b.places)
  )
    return false;
  const parties = Number(share(a.actors, b.actors)) + Number(share(a.targets, b.targets));
  const place = Number(share(a.places, b.places));
  const nameless = a.actors.length + b.actors.length === 0;
  return isWide(a) || isWide(b) ? parties + place > 1 : parties > 0 || (nameless && place > 0);
}

/** Modes that name the whole of a happening; any other may be told of one blow beside another: an air strike that is a killing. */
const wholes: ReadonlySet<EventMode> = new Set<EventMode>([
  "ABDUCTION",
  "APPOINTMENT",
  "ARREST",
  "CEASEFIRE",
  "COUP",
  "CURFEW",
  "DIPLOMATIC_BREAK",
  "DISARMAMENT",
  "ELECTION",
  "EXPULSION",
  "RECRUITMENT",
  "RESIGNATION",
  "SEXUAL_VIOLENCE",
  "SURRENDER",
]);

const modesAgree = (a: EventMode, b: EventMode): boolean => a === b || !(wholes.has(a) || wholes.has(b));

const isWide = ({ precision, basis }: Told) =>
  basis !== "ARTICLE" && (precision === "SEASON" || precision === "YEAR" || precision === "VAGUE");

/**
 * Ranges without a day don't overlap; one that is open at an end overlaps only another that starts or ends the same day. A
 * day of publication stands for a day near it, so it overlaps no month or year.
 */
function datesOverlap(a: Told, b: Told): boolean {
  if ((a.basis === "ARTICLE" || b.basis === "ARTICLE") && !(near(a) && near(b))) return false;
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return a.from <= b.to && b.from <= a.to;
  return (a.from !== null && a.from === b.from) || (a.to !== null && a.to === b.to);
}

const near = ({ precision, basis }: Told) => basis === "ARTICLE" || precision === "DAY" || precision === "WEEK";

/** Equal, or one list within the other: a village and its country, and the country alone; or one of them untold. */
function within(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((id) => large.includes(id));
}

const share = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));

/** Whether two relations of one kind, ends and title are one: beside each other they stand only where their known periods don't touch. */
export function periodsTouch(a: Pick<RelationRow, "since" | "until">, b: Pick<RelationRow, "since" | "until">): boolean {
  const apart = (first: string | null, second: string | null) => first !== null && second !== null && first < second;
  return !apart(a.until, b.since) && !apart(b.until, a.since);
}
