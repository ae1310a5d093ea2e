import { deriveEvent } from "./derive.ts";
import type { EventEvidence } from "./evidence.ts";
import type { EventRow } from "./rows.ts";

/** An event as each article tells it, oldest article first. Every account's evidence is of one article. */
export function accountsOf(event: EventRow): readonly EventRow[] {
  const byArticle = new Map<string, EventEvidence[]>();
  for (const one of event.evidence) {
    const { account = event } = one;
    byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), { ...one, account }]);
  }
  return [...byArticle.values()].map((evidence) => deriveEvent({ id: event.id, type: event.type, evidence }, () => undefined));
}
