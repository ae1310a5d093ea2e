/** Values of events and relations, derived from their evidence: pure, and the same whatever order the articles came in. */
import { eventLabel } from "./label.ts";
import type { CasualtyCount, EntityRow, EventAccount, EventRow, Evidence, RelationRow } from "./rows.ts";
import { datePrecisions, type EventMode, type EventType, type Status } from "./schema.generated.ts";

/** Evidence of an event always carries its account. */
export type EventEvidence = Evidence & { readonly account: NonNullable<Evidence["account"]> };

/** `entityOf` knows the entities that the accounts name. */
export function deriveEvent(
  event: { readonly id: string; readonly type: EventType; readonly evidence: readonly EventEvidence[] },
  entityOf: (id: string) => EntityRow | undefined,
): EventRow {
  const evidence = inOrder(event.evidence);
  const best = <T>(told: (one: EventEvidence) => T | null, empty: T): T => bestAttested(evidence, told) ?? empty;
  const date = bestAttested(evidence, ({ account: { from, to, precision, basis } }) => ({ from, to, precision, basis }), dateRank);
  const claimedBy = claimants(evidence);
  const values = {
    mode: best<EventMode>(({ account }) => (account.mode === "OTHER" ? null : account.mode), "OTHER"),
    ...(date ?? { from: null, to: null, precision: "VAGUE" as const, basis: "ARTICLE" as const }),
    actors: best(({ account }) => listOrNull(account.actors), []),
    targets: best(({ account }) => listOrNull(account.targets), []),
    places: best(({ account }) => listOrNull(account.places), []),
    placePrecision: bestAttested(evidence, ({ account }) => account.placePrecision),
    deaths: bestAttested(evidence, ({ account }) => account.deaths),
    injured: bestAttested(evidence, ({ account }) => account.injured),
    quote: bestAttested(evidence, ({ account }) => account.quote),
    status: best<Status>((one) => one.status, "HAPPENED"),
  };
  const names = (ids: readonly string[]) => ids.map((id) => entityOf(id)?.name ?? id);
  const countries = [...values.places, ...values.actors, ...values.targets].map((id) => countryOf(entityOf(id)));
  return {
    id: event.id,
    kind: "Event",
    type: event.type,
    ...values,
    claimedBy,
    confidence: Math.max(...evidence.map((one) => one.confidence)),
    countries: unique(countries.filter((code) => code !== null)).toSorted(),
    disputed: isDisputed(evidence),
    label: eventLabel({
      type: event.type,
      mode: values.mode,
      status: values.status,
      claimed: claimedBy.length > 0,
      actors: names(values.actors),
      targets: names(values.targets),
      places: names(values.places),
    }),
    evidence,
  };
}

/** Basis and source are the relation's own: reference data has no evidence to derive from, and stays as it is. */
export function deriveRelation(relation: RelationRow): RelationRow {
  if (relation.evidence.length === 0) return relation;
  const evidence = inOrder(relation.evidence);
  const reported = evidence.findLast((one) => (one.strength ?? null) !== null);
  return {
    ...relation,
    title: bestAttested(evidence, (one) => one.title ?? null) ?? relation.title,
    strength: reported?.strength ?? null,
    since: bestAttested(evidence, (one) => one.since ?? null),
    until: bestAttested(evidence, (one) => one.until ?? null),
    status: bestAttested(evidence, (one) => one.status) ?? relation.status,
    claimedBy: claimants(evidence),
    confidence: Math.max(...evidence.map((one) => one.confidence)),
    disputed: articlesDiffer(evidence, (one) => [statusGroup[one.status]]),
    basis: "TEXT",
    evidence,
  };
}

/** ISO alpha-3 of the country an entity is or belongs to. */
export function countryOf(entity: EntityRow | undefined): string | null {
  if (entity === undefined || entity.kind === "Person") return null;
  return entity.kind === "Country" ? entity.iso3 : entity.country;
}

/** Who stands behind a piece of evidence: the publisher, where told; else the article alone. */
export function sourceOf(one: Evidence): string {
  return one.publisher ?? one.article;
}

/**
 * The value that most publishers give; then the one with the higher confidence; then the one first reported. A value of
 * null is none. `rank` puts some values before others whoever gives them (lower first).
 */
function bestAttested<E extends Evidence, T>(evidence: readonly E[], told: (one: E) => T | null, rank?: (value: T) => number): T | null {
  const groups = new Map<string, { value: T; sources: Set<string>; confidence: number; rank: number; order: number }>();
  evidence.forEach((one, order) => {
    const value = told(one);
    if (value === null) return;
    const key = JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
    const group = groups.get(key) ?? { value, sources: new Set(), confidence: 0, rank: rank?.(value) ?? 0, order };
    group.sources.add(sourceOf(one));
    group.confidence = Math.max(group.confidence, one.confidence);
    groups.set(key, group);
  });
  const [first] = [...groups.values()].sort(
    (a, b) => a.rank - b.rank || b.sources.size - a.sources.size || b.confidence - a.confidence || a.order - b.order,
  );
  return first?.value ?? null;
}

/** The most exact date stands before a vaguer one that others give ("late March" before "March"), and what the text tells before the day of publication. */
function dateRank({ from, to, precision, basis }: Pick<EventAccount, "from" | "to" | "precision" | "basis">): number {
  const exactness =
    from === null ? datePrecisions.length + 1 : basis === "ARTICLE" ? datePrecisions.length : datePrecisions.indexOf(precision);
  const days = from === null || to === null ? widest - 1 : Math.min((Date.parse(to) - Date.parse(from)) / 86_400_000, widest - 1);
  return exactness * widest + days;
}
const widest = 100_000;

/** Oldest article first, undated last; each sentence once per rule. */
function inOrder<E extends Evidence>(evidence: readonly E[]): readonly E[] {
  const byKey = new Map(evidence.map((one) => [[one.article, one.start, one.triggerStart, one.triggerEnd, one.rule].join("|"), one]));
  return [...byKey.values()].sort(
    (a, b) =>
      compare(a.publishedAt ?? "9", b.publishedAt ?? "9") ||
      compare(a.article, b.article) ||
      a.start - b.start ||
      a.triggerStart - b.triggerStart ||
      a.triggerEnd - b.triggerEnd ||
      compare(a.rule, b.rule),
  );
}

/** Empty where one article says so in its own voice. */
function claimants(evidence: readonly Evidence[]): readonly string[] {
  if (evidence.some((one) => one.claimedBy.length === 0)) return [];
  return unique(evidence.flatMap((one) => one.claimedBy)).toSorted();
}

// What is told as done, going on or past differs in tense alone; the others differ in what they hold true.
const statusGroup: Readonly<Record<Status, string>> = {
  HAPPENED: "so",
  ONGOING: "so",
  HISTORICAL: "so",
  PLANNED: "planned",
  HYPOTHETICAL: "hypothetical",
  NEGATED: "not so",
};

function isDisputed(evidence: readonly EventEvidence[]): boolean {
  return (
    articlesDiffer(evidence, (one) => [statusGroup[one.status]]) ||
    articlesDiffer(evidence, ({ account }) => (account.actors.length > 0 ? [account.actors.toSorted().join()] : [])) ||
    countsDiffer(evidence.map(({ account }) => account.deaths)) ||
    countsDiffer(evidence.map(({ account }) => account.injured))
  );
}

/** Whether two articles have values and none in common. */
function articlesDiffer<E extends Evidence>(evidence: readonly E[], valuesOf: (one: E) => readonly string[]): boolean {
  const byArticle = new Map<string, Set<string>>();
  for (const one of evidence) {
    const values = byArticle.get(one.article) ?? new Set();
    for (const value of valuesOf(one)) values.add(value);
    byArticle.set(one.article, values);
  }
  const sets = [...new Map([...byArticle.values()].filter((set) => set.size > 0).map((set) => [[...set].sort().join("|"), set])).values()];
  return sets.some((a, i) => sets.slice(i + 1).some((b) => ![...a].some((value) => b.has(value))));
}

/** "At least 12" and "14" agree; "12" and "15" don't. */
function countsDiffer(counts: readonly (CasualtyCount | null)[]): boolean {
  const told = counts.filter((count) => count !== null);
  const highestLow = Math.max(...told.map((count) => count.low));
  return told.some((count) => (count.high ?? Number.POSITIVE_INFINITY) < highestLow);
}

const listOrNull = (list: readonly string[]) => (list.length > 0 ? list : null);
const unique = <T>(list: readonly T[]) => [...new Set(list)];

/** By code units: the same on every machine and in both engines. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
