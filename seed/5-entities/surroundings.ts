import type { Found } from "../4-mentions/index.ts";
import { keyOf, type Place } from "../lexicon/index.ts";
import type { Context } from "./context.ts";
import { kilometresBetween, type Ranked, rank } from "./places.ts";

/**
 * Which place each mention means, by its start. Those of which the words leave no doubt, and the town of the dateline, tell where
 * on the map the article is: "Springfield" beside Illinois and Peoria.
 */
export function groundsOf(context: Context, places: readonly Found[]): ReadonlyMap<number, Place | null> {
  const ranked = new Map(places.map((found) => [found.start, rank(context, found)]));
  const doubtful = [...ranked.values()].some((one) => !isSure(one) && one.scored.length > 1);
  const around = doubtful ? [...datelineOf(context), ...surePlaces(ranked)] : [];
  return new Map([...ranked].map(([start, one]) => [start, isSure(one) ? (one.scored[0]?.place ?? null) : nearest(one, around)]));
}

/** What the best known place of a name is ahead of the next by, as a power of ten of people, where nobody takes it for another. */
const farAhead = 1;

function isSure({ scored: [first, second], told }: Ranked): boolean {
  if (!first) return false;
  return second === undefined || told || first.score - second.score >= farAhead;
}

/** Towns, regions and sites; a sea or the Sahel is too wide to tell. */
function surePlaces(ranked: ReadonlyMap<number, Ranked>): Place[] {
  const sure = [...ranked.values()]
    .filter(isSure)
    .flatMap(({ scored: [first], told }) => (first && (told || !first.place.minor) ? [first.place] : []));
  return [...new Set(sure)].filter(({ category, country }) => country !== null && category !== "WATER" && category !== "REGION");
}

/** "ATHENS, Ga. (AP) -": the region told behind the town that a text was written in, else nothing. */
function datelineOf({ article, skipped, sentences, lexicon }: Context): Place[] {
  const opening = skipped.find(({ reason, end }) => reason === "dateline" && end <= (sentences[0]?.start ?? 0));
  const region = opening && /^\p{Lu}[\p{L}'’. -]+, (\p{Lu}[\p{L}. ]*)/u.exec(article.text.slice(opening.start, opening.end))?.[1]?.trim();
  if (!region) return [];
  return lexicon
    .placesCalled(region)
    .flatMap(({ id }) => lexicon.place(id) ?? [])
    .filter(({ category }) => category === "ADMIN_REGION")
    .slice(0, 1);
}

/** Beyond so many kilometres a place tells nothing of another. */
const reach = 600;
/** What the nearest of the sure places counts for, as a power of ten of people, and the next nearest. */
const nearestCounts = 1.5;
const nextCounts = 0.5;

function nearest({ scored }: Ranked, around: readonly Place[]): Place | null {
  const again = scored.map(({ place, score }) => ({ place, score: score + nearness(place, around) }));
  return again.toSorted((a, b) => b.score - a.score)[0]?.place ?? null;
}

function nearness(place: Place, around: readonly Place[]): number {
  const [first = 0, second = 0] = around
    .filter((one) => keyOf(one.name) !== keyOf(place.name))
    .map((one) => Math.max(0, 1 - kilometresBetween(one, place) / reach))
    .toSorted((a, b) => b - a);
  return nearestCounts * first + nextCounts * second;
}
