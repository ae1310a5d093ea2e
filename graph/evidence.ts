/** What several articles' evidence comes to where one value is to be told. */
import { compare } from "./compare.ts";
import type { EventAccount, Evidence } from "./rows.ts";
import { datePrecisions } from "./schema.generated.ts";

/** Evidence of an event always carries its account. */
export type EventEvidence = Evidence & { readonly account: EventAccount };

/**
 * The value that most publishers give; then the one with the higher confidence; then the one first reported. A value of
 * null is none. `rank` puts some values before others whoever gives them (lower first).
 */
export function bestAttested<E extends Evidence, T>(
  evidence: readonly E[],
  told: (one: E) => T | null,
  rank?: (value: T) => number,
): T | null {
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

/** Who stands behind a piece of evidence: the publisher, where told; else the article alone. */
export function sourceOf(one: Evidence): string {
  return one.publisher ?? one.article;
}

/** Day of the first article; null where none has a day. */
export function firstReported(evidence: readonly Evidence[]): string | null {
  const days = evidence.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
  return days.sort()[0] ?? null;
}

/** As spelt, each once. */
export function publishersOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.flatMap(({ publisher }) => publisher ?? []))].sort(compare);
}

/** The most exact date stands before a vaguer one that others give ("late March" before "March"), and what the text tells before the day of publication. */
export function dateRank({ from, to, precision, basis }: Pick<EventAccount, "from" | "to" | "precision" | "basis">): number {
  const exactness =
    from === null ? datePrecisions.length + 1 : basis === "ARTICLE" ? datePrecisions.length : datePrecisions.indexOf(precision);
  const days = from === null || to === null ? widest - 1 : Math.min((Date.parse(to) - Date.parse(from)) / 86_400_000, widest - 1);
  return exactness * widest + days;
}
const widest = 100_000;

/** Oldest article first, undated last; each sentence once per rule. */
export function inOrder<E extends Evidence>(evidence: readonly E[]): readonly E[] {
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
export function claimants(evidence: readonly Evidence[]): readonly string[] {
  if (evidence.some((one) => one.claimedBy.length === 0)) return [];
  return [...new Set(evidence.flatMap((one) => one.claimedBy))].toSorted();
}
