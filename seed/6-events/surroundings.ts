/** What stands around an event: how much of its text tells of conflict. */
import type { Mention, ReadingEvent, Span } from "../reading.ts";

interface Told {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly events: readonly ReadingEvent[];
}

/** A long text in which fewer than every other sentence tells of anything, and fewer than one in ten names a force. */
export function isSparse({ sentences, mentions, events }: Told): boolean {
  if (sentences.length < 8 || events.length / sentences.length >= 1 / 2) return false;
  const named = sentences.filter((sentence) => mentionsIn(mentions, sentence).some(({ kind }) => kind === "Force"));
  return named.length / sentences.length < 1 / 10;
}

/** Sentences of an incident: a force is named there, and the dead, or day and place, are told; or a force takes part and the place is told. */
export function incidentsOf({ events, mentions }: Told): readonly number[] {
  return events.flatMap(({ date, deaths, injured, places, actors, targets, evidence }) => {
    const isPlaced = places.length > 0 && (date.basis !== "ARTICLE" || [...actors, ...targets].some((id) => id.startsWith("force:")));
    if (deaths === null && injured === null && !isPlaced) return [];
    return evidence.filter((one) => mentionsIn(mentions, one).some(({ kind }) => kind === "Force")).map(({ sentence }) => sentence);
  });
}

/** Mentions within a span, found by halving: a text may hold a hundred thousand. */
function mentionsIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && (mentions[last]?.start ?? end) < end) last++;
  return mentions.slice(low, last);
}
