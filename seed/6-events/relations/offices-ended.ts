import type { ReadingEvent, ReadingRelation } from "../../reading.ts";

/**
 * Who resigned or was ousted no longer leads his country: the first such day that the article tells exactly ends every office there that it
 * names without an end, and the sentence that says so joins the office's evidence.
 */
export function officesEnded(
  text: string,
  publishedAt: string | null,
  relations: readonly ReadingRelation[],
  events: readonly ReadingEvent[],
): readonly ReadingRelation[] {
  const ends = new Map<string, ReadingEvent[]>();
  for (const event of events) {
    if (event.status !== "HAPPENED" || event.claimedBy.length > 0) continue;
    for (const person of leavers(text, event)) ends.set(person, [...(ends.get(person) ?? []), event]);
  }
  return relations.map((relation) => {
    // "Mali's ousted president": until the day of the news, unless the day is told
    const isFormer = relation.status === "HISTORICAL" && relation.until === publishedAt?.slice(0, 10);
    const isOpen = relation.until === null && relation.status === "HAPPENED";
    if (relation.type !== "LEADS" || !(isOpen || isFormer) || !relation.to.startsWith("country:")) return relation;
    const [first] = (ends.get(relation.from) ?? [])
      .flatMap((event) => {
        const day = event.date.to ?? event.date.from ?? publishedAt;
        const isVague = event.date.precision !== "DAY" || event.date.basis === "ARTICLE";
        return day !== null && (relation.since === null || relation.since <= day) ? [{ day, isVague, evidence: event.evidence }] : [];
      })
      .toSorted((a, b) => Number(a.isVague) - Number(b.isVague) || (a.day < b.day ? -1 : 1));
    if (!first || (isFormer && first.isVague)) return relation;
    const known = new Set(relation.evidence.map(({ sentence }) => sentence));
    const told = first.evidence.filter(({ sentence }) => !known.has(sentence)).map((one) => ({ ...one, rule: "title/ended" }));
    return { ...relation, until: first.day, evidence: [...relation.evidence, ...told] };
  });
}

/** Who leaves office in this event; an attempt to oust somebody leaves him where he is. */
function leavers(text: string, { mode, actors, targets, evidence }: ReadingEvent): readonly string[] {
  if (mode === "RESIGNATION") return actors;
  const isDone = evidence.some(
    ({ trigger }) =>
      ousting.test(text.slice(trigger.start, trigger.end)) && !trying.test(text.slice(Math.max(0, trigger.start - 40), trigger.start)),
  );
  return mode === "COUP" && isDone ? targets : [];
}

const ousting = /^(oust|overthr[eo]w|toppl|depos|unseat)/i;
const trying = /\b(?:tr(?:y|ied|ies|ying)|attempt\w*|fail\w*|plot\w*|sought|seek\w*|want\w*) to $/i;
