import type { Found } from "../4-mentions/index.ts";
import { fold, keyOf, type Place, slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { countryMeantBy } from "./metonyms.ts";
import { type Draft, fromLexicon } from "./register.ts";
import { stateMeantBy } from "./states-of-same-name.ts";

/** The place or, by metonymy, the country that a mention means. */
export function placeOf(context: Context, found: Found, place: Place | null): Draft {
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

/** The places that a mention can mean, likeliest first; the score is a power of ten of people. */
export interface Ranked {
  readonly scored: readonly { readonly place: Place; readonly score: number }[];
  /** Whether the country or region that stands beside it tells which one. */
  readonly told: boolean;
}

/**
 * The places of a name: the one in the country that stands beside it, else the best known one first, where countries that the
 * article speaks of make a place up to a hundred times as well known, and their neighbours' a little better. A small town in a
 * country that the article doesn't touch is not meant.
 */
export function rank(context: Context, found: Found): Ranked {
  const region = regionBeside(context, found);
  const stated = statedCountry(context, found) ?? region?.country ?? null;
  const candidates = candidatesOf(context, found).filter(
    (place) => region === null || kilometresBetween(place, region) < reachOf(place, region),
  );
  const there = stated === null ? [] : candidates.filter((place) => place.country === stated);
  const scored = (
    there.length > 0
      ? there
      : candidates.filter((place) => isLikely(context, place, stated, candidates.length === 1 && isNamed(context, found, place)))
  )
    .map((place) => ({ place, score: scoreOf(context, place) + nearnessOf(context, found, place, region) }))
    .toSorted((a, b) => b.score - a.score);
  return { scored, told: region !== null || there.length === 1 };
}

/** A town's distance from the region told beside it; a region behind a town and a comma ("London, Ontario") is no town itself. */
function nearnessOf(context: Context, found: Found, place: Place, region: Place | null): number {
  if (region) return -kilometresBetween(place, region) / 300;
  const tokens = context.sentences[found.sentence]?.tokens ?? [];
  const isBehindTown = isInList(context, found) && tokens[found.tokens[1]]?.form !== "and";
  return isBehindTown && place.category === "ADMIN_REGION" ? 1 : 0;
}

/** By its own name, not by a spelling that a rule made: "Sadah" need not be Saada. */
function isNamed(context: Context, found: Found, place: Place): boolean {
  const name = keyOf(bareName(textOf(context, found)));
  return name === keyOf(place.name) || (name.includes(" ") && place.aliases.some((alias) => keyOf(alias) === name));
}

/** No region's town lies farther from its middle (km): of Ontario, of one of a smaller country, of one across a border. */
const reachOf = (place: Place, region: Place): number => {
  if (place.country !== region.country) return 700;
  return wideCountries.has(region.country ?? "") ? 1200 : 400;
};
const wideCountries: ReadonlySet<string> = new Set(
  "RUS CAN CHN USA BRA AUS IND ARG KAZ DZA COD SAU MEX IDN SDN LBY IRN MNG TCD NER MLI EGY".split(" "),
);

/** "Moscow, Idaho", "the Yarmouk district of Khartoum", "Djugu in Ituri": the region or town that a place is said to lie in. */
function regionBeside(context: Context, found: Found): Place | null {
  const behind = context.foundIn[found.sentence]?.filter(
    (one) => (one.kind === "Place" || one.kind === "Country") && one.tokens[0] >= found.tokens[1],
  );
  const first = behind?.[0];
  // "Santa Rosa, in Guatemala's San Marcos province"
  const isOwned = first?.kind === "Country" && /^['’]s$/.test(words(context, found.sentence, first.tokens[1], behind?.[1]?.tokens[0] ?? 0));
  const next = isOwned ? behind?.[1] : first;
  // "Columbus, Georgia": the state of the country's name.
  const state = next?.kind === "Country" ? stateMeantBy(context, next) : null;
  if (!next || (next.kind === "Country" && state === null)) return null;
  const between = words(context, found.sentence, found.tokens[1], (first ?? next).tokens[0]);
  const wide = /^(?:,|\(|,? ?in)$/.test(between) && !isInList(context, found);
  if (!wide && !/^(?:district|quarter|neighbou?rhood|suburb|area|township|camp|sector) (?:of|in)$/.test(between)) return null;
  // "Kayes, Sikasso": two of a list.
  const own = candidatesOf(context, found).some(({ category, minor }) => category === "ADMIN_REGION" && !minor);
  const around = (state ? [context.lexicon.place(state) ?? []].flat() : candidatesOf(context, next)).filter(
    ({ category }) => !wide || (category === "ADMIN_REGION" && !own),
  );
  return around.toSorted((a, b) => scoreOf(context, b) - scoreOf(context, a))[0] ?? null;
}

/** "Goma, Beni, Ituri": a place right before the comma before it. */
function isInList(context: Context, { sentence, tokens: [from] }: Found): boolean {
  const before = context.sentences[sentence]?.tokens[from - 1]?.form;
  return before === "," && (context.foundIn[sentence] ?? []).some((one) => one.kind === "Place" && one.tokens[1] === from - 1);
}

export function kilometresBetween(a: Place, b: Place): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return 0;
  const rad = Math.PI / 180;
  const turn = Math.cos((a.longitude - b.longitude) * rad) * Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad);
  return 6371 * Math.acos(Math.min(1, Math.sin(a.latitude * rad) * Math.sin(b.latitude * rad) + turn));
}

function isLikely(context: Context, place: Place, stated: string | null, isOnly: boolean): boolean {
  if (stated !== null) return place.country === null;
  // Of one place alone in the world, unless the article is about another country.
  const [first] = context.weights.ranked;
  if (isOnly && !place.minor && (first === undefined || first[1] < 2)) return true;
  return isListed(place) || place.population >= 100_000 || closeness(context, place) > 0 || context.weights.ranked.length === 0;
}

/** Of our own lists, whose places are those of the news; a village is as good as another. */
const isListed = (place: Place): boolean => place.geonamesId === null && place.population === 0 && !place.minor;

/** Where nobody has counted its people, a town of a country of conflict has some all the same. */
const leastCounted = 3_000;

function scoreOf(context: Context, place: Place): number {
  const region = place.category === "ADMIN_REGION";
  const listed = region ? 6.5 : 5;
  const known = isListed(place) ? listed : region && place.minor ? 4.5 : Math.log10(Math.max(place.population, leastCounted));
  const capital = context.lexicon.country(place.country ?? "")?.capital;
  return known + closeness(context, place) + (capital !== null && capital !== undefined && fold(capital) === fold(place.name) ? 0.3 : 0);
}

/** 0 to 2: how much the article speaks of the place's country. */
function closeness({ weights, lexicon }: Context, { country }: Place): number {
  if (country === null) return 1;
  const weight = weights.weight(country) + weights.placed(country) / 2;
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
  const listed = found.entries.filter((entry) => entry.kind === "Place");
  const called =
    (listed.length > 0 ? [name] : [name, ...spellings]).map((one) => lexicon.placesCalled(one)).find((one) => one.length > 0) ?? [];
  return [...new Set([...listed, ...called].map((entry) => entry.id))].flatMap((id) => lexicon.place(id) ?? []);
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
    ? isoOf(context, country)
    : null;
}

function tokensAfter(context: Context, found: Found): string | null {
  const next = context.foundIn[found.sentence]?.find((one) => one.kind === "Country" && one.tokens[0] >= found.tokens[1]);
  if (!next || next.role === "DEMONYM") return null;
  const between = words(context, found.sentence, found.tokens[1], next.tokens[0]);
  return /^(?:,|,? in (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?(?:of )?|\()$/u.test(between.trim().replace(/ $/, "")) ||
    /^,? ?in(?: (?:north|south|east|west|central)\p{Ll}*)?$/u.test(between)
    ? isoOf(context, next)
    : null;
}

function isoOf(context: Context, found: Found): string | null {
  const state = stateMeantBy(context, found);
  if (state) return context.lexicon.place(state)?.country ?? null;
  const id = found.id ?? found.entries[0]?.id;
  return id?.startsWith("country:") ? id.slice("country:".length) : null;
}

function words(context: Context, sentence: number, from: number, to: number): string {
  return (context.sentences[sentence]?.tokens.slice(from, to) ?? []).map((token) => token.form).join(" ");
}
