/** Whether articles disagree about an event or a relation. */
import type { EventEvidence } from "./evidence.ts";
import type { CasualtyCount, Evidence } from "./rows.ts";
import type { Status } from "./schema.generated.ts";

/** Of an event: in what they hold true, in who did it, or in counts that can't both be right. */
export function eventDisputed(evidence: readonly EventEvidence[]): boolean {
  return (
    statusDisputed(evidence) ||
    actorsDiffer(evidence) ||
    countsDiffer(evidence.map(({ account }) => account.deaths)) ||
    countsDiffer(evidence.map(({ account }) => account.injured))
  );
}

/** In what they hold true: one denies what another tells. A plan or a condition that another article tells as done came true since. */
export function statusDisputed(evidence: readonly Evidence[]): boolean {
  const sides = new Map<string, Set<"so" | "not so">>();
  for (const { article, status } of evidence) {
    const side = status === "NEGATED" ? "not so" : told.includes(status) ? "so" : null;
    if (side !== null) sides.set(article, (sides.get(article) ?? new Set()).add(side));
  }
  const only = (side: "so" | "not so") => [...sides.values()].some((of) => of.size === 1 && of.has(side));
  return only("so") && only("not so");
}

// Told as done, going on or past: they differ in tense alone.
const told: readonly Status[] = ["HAPPENED", "ONGOING", "HISTORICAL"];

/** Whether two articles name different actors: one that adds another doer tells a different story. */
function actorsDiffer(evidence: readonly EventEvidence[]): boolean {
  const lists = new Map<string, Set<string>>();
  for (const { article, account } of evidence) {
    if (account.actors.length > 0) lists.set(article, (lists.get(article) ?? new Set()).add(account.actors.toSorted().join()));
  }
  const told = [...lists.values()];
  return told.some((a, i) => told.slice(i + 1).some((b) => ![...a].some((list) => b.has(list))));
}

/** "At least 12" and "14" agree; "12" and "15" don't. */
function countsDiffer(counts: readonly (CasualtyCount | null)[]): boolean {
  const told = counts.filter((count) => count !== null);
  const highestLow = Math.max(...told.map((count) => count.low));
  return told.some((count) => (count.high ?? Number.POSITIVE_INFINITY) < highestLow);
}
