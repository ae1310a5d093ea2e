import type { Article, Reading, ReadingEvent, ReadingRelation } from "../reading.ts";
import type { Explained, SentencePart, TitleEdge } from "./explained.ts";

/** What the stages saw in an article. */
export type Seen = Pick<Explained, "reading" | "entities"> & { readonly sentences: readonly SentencePart[] };

/**
 * What the title would tell, were it a sentence of the text: read in front of it, so that who is meant is known as there. Null where the
 * article has none, or a text that is not read.
 */
export function titleOf(article: Article, reading: Reading, look: (article: Article) => Seen): Explained["title"] {
  const title = article.title?.trim();
  if (!title || reading.sentences.length === 0) return null;
  const parts = look({ ...article, text: `${title}\n\n${article.text}` }).sentences.filter(({ start }) => start < title.length);
  const edges = parts.flatMap((part) => part.edges.map((edge): TitleEdge => ({ ...edge, toldIn: sentencesLike(edge.of, reading) })));
  return { pieces: parts.flatMap(({ pieces }) => pieces), edges };
}

/** Numbers of the sentences that tell the like; titles seldom say when. */
function sentencesLike(told: ReadingEvent | ReadingRelation, { events, relations }: Reading): readonly number[] {
  const alike = "actors" in told ? events.filter((one) => sameEvent(told, one)) : relations.filter((one) => sameRelation(told, one));
  return [...new Set(alike.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence + 1)))].toSorted((a, b) => a - b);
}

const sameEvent = (a: ReadingEvent, b: ReadingEvent): boolean =>
  a.type === b.type && oneWithin(a.actors, b.actors) && oneWithin(a.targets, b.targets) && oneWithin(a.places, b.places);

const sameRelation = (a: ReadingRelation, b: ReadingRelation): boolean => a.type === b.type && a.from === b.from && a.to === b.to;

/** Whether two lists name the same, as far as both name anybody. */
const oneWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));
