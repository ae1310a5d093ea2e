/** Whether articles disagree about an event or a relation. */
import type { EventEvidence } from "./evidence.ts";
import type { CasualtyCount, Evidence } from "./rows.ts";
import type { Status } from "./schema.generated.ts";

/** Of an event: in what they hold true, in who did it, or in counts that can't both be right. */
export function eventDisputed(evidence: readonly EventEvidence[]): boolean {
  return (
    statusDisputed(evidence) ||
    articlesDiffer(evidence, ({ account }) => (account.actors.length > 0 ? [account.actors.toSorted().join()] : [])) ||
    countsDiffer(evidence.map(({ account }) => account.deaths)) ||
    countsDiffer(evidence.map(({ account }) => account.injured))
  );
}

/** In what they hold true. */
export function statusDisputed(evidence: readonly Evidence[]): boolean {
  return articlesDiffer(evidence, (one) => [statusGroup[one.status]]);
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
