import type { Found } from "../4-mentions/index.ts";
import { fold, type Place, slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { countryMeantBy } from "./metonyms.ts";
import { type Draft, fromLexicon } from "./register.ts";

/** The place or, by metonymy, the country that a mention means. */
export function placeOf(context: Context, found: Found): Draft {
  const place = ground(context, found);
  const country = countryMeantBy(context, found, place);
  const known = fromLexicon(country?.id ?? place?.id ?? "", context.lexicon);
  if (known) return known;
  const name = textOf(context, found).replace(/\s+/g, " ");
  const stated = statedCountry(context, found) ?? countryInName(context, found);
  return {
    id: `place:${slug(name)}`,
    kind: "Place",
    name,
    ...(found.category && { category: found.category }),
    ...(stated && { country: stated }),
  };
}

/**
 * Which of the places of a name: the one in the country that stands beside it, else the best known one, where countries that
 * the article speaks of make a place up to a hundred times as well known, and their neighbours' a little better. A small town
 * in a country that the article doesn't touch is not meant.
 */
function ground(context: Context, found: Found): Place | null {
  const stated = statedCountry(context, found);
  const candidates = candidatesOf(context, found);
  const there = stated === null ? [] : candidates.filter((place) => place.country === stated);
  const scored = (there.length > 0 ? there : candidates.filter((place) => isLikely(context, place, stated)))
    .map((place) => ({ place, score: scoreOf(context, place) }))
    .toSorted((a, b) => b.score - a.score);
  return scored[0]?.place ?? null;
}

function isLikely(context: Context, place: Place, stated: string | null): boolean {
  if (stated !== null) return place.country === null;
  return place.geonamesId === null || place.population >= 100_000 || closeness(context, place) > 0 || context.weights.ranked.length === 0;
}

function scoreOf(context: Context, place: Place): number {
  const known = place.geonamesId === null ? 5 : Math.log10(place.population + 1);
  const capital = context.lexicon.country(place.country ?? "")?.capital;
  return known + closeness(context, place) + (capital !== null && capital !== undefined && fold(capital) === fold(place.name) ? 0.3 : 0);
}

/** 0 to 2: how much the article speaks of the place's country. */
function closeness({ weights, lexicon }: Context, { country }: Place): number {
  if (country === null) return 1;
  const weight = weights.weight(country);
  // Washington acts in articles about everywhere: its towns are meant where it is the scene.
  if (country === "USA" && weights.scene !== "USA") return weight > 0 ? 0.3 : 0;
  if (weight > 0) return Math.min(2, 0.9 + 0.4 * weight);
  return weights.ranked.slice(0, 3).some(([iso3]) => lexicon.neighboursOf(iso3).includes(country)) ? 0.3 : 0;
}

function candidatesOf({ lexicon, article }: Context, found: Found): Place[] {
  const name = article.text.slice(found.start, found.end);
  const bare = bareName(name);
  // "Syrian Golan Heights"
  const owner = lexicon.demonymAt(bare.split(" "), 0)?.end ?? 0;
  const spellings = [bare, bare.replace(/^(?:al|el|ar|as|ash|ad|an|az|at)[- ]/i, ""), bare.split(" ").slice(owner).join(" ")];
  const entries =
    found.entries.length > 0 ? found.entries : (spellings.map((one) => lexicon.lookup(one)).find((one) => one.length > 0) ?? []);
  return entries.filter((entry) => entry.kind === "Place").flatMap((entry) => lexicon.place(entry.id) ?? []);
}

/** "Western Cambodia" lies in Cambodia. */
function countryInName({ lexicon, article }: Context, found: Found): string | null {
  const entry = lexicon.lookup(bareName(article.text.slice(found.start, found.end))).find((one) => one.kind === "Country");
  return entry ? entry.id.slice("country:".length) : null;
}

/** "eastern Aleppo", "Mosul district" and "the city of Gao" are looked up by the name alone. */
function bareName(name: string): string {
  return name
    .replace(/^(?:north|south|east|west|central|northern|southern|eastern|western|greater|old)(?:east|west)?(?:ern)? /i, "")
    .replace(/ (?:city|town|village|district|province|governorate|region|county|state|area)$/i, "");
}

/** ISO alpha-3 of the country that stands right beside a place: "Gao, Mali", "Gao in northern Mali", "the Malian town of Gao". */
function statedCountry(context: Context, found: Found): string | null {
  const after = tokensAfter(context, found);
  if (after !== null) return after;
  const before = (context.foundIn[found.sentence] ?? []).filter(
    (one) => one.kind === "Country" && one.tokens[1] <= found.tokens[0] && found.tokens[0] - one.tokens[1] <= 3,
  );
  const country = before.at(-1);
  if (!country) return null;
  const between = words(context, found.sentence, country.tokens[1], found.tokens[0]);
  return /^(?:['’]s|(?:capital|city|town|village|province|region|district|port)(?: of)?|['’]s (?:\p{Ll}+ )*(?:city|town|province|region|capital)(?: of)?)$/u.test(
    between,
  )
    ? isoOf(country)
    : null;
}

function tokensAfter(context: Context, found: Found): string | null {
  const next = context.foundIn[found.sentence]?.find((one) => one.kind === "Country" && one.tokens[0] >= found.tokens[1]);
  if (!next || next.role === "DEMONYM") return null;
  const between = words(context, found.sentence, found.tokens[1], next.tokens[0]);
  return /^(?:,|,? in (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?(?:of )?|\()$/u.test(between.trim().replace(/ $/, "")) ||
    /^,? ?in(?: (?:north|south|east|west|central)\p{Ll}*)?$/u.test(between)
    ? isoOf(next)
    : null;
}

function isoOf(found: Found): string | null {
  const id = found.id ?? found.entries[0]?.id;
  return id?.startsWith("country:") ? id.slice("country:".length) : null;
}

function words(context: Context, sentence: number, from: number, to: number): string {
  return (context.sentences[sentence]?.tokens.slice(from, to) ?? []).map((token) => token.form).join(" ");
}
