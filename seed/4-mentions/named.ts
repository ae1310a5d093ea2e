import type { Entry, Lexicon } from "../lexicon/index.ts";
import type { EntityKind } from "../reading.ts";
import { bodyOf, type Nouns, nounEndingAt } from "./bodies.ts";
import { builtIn, type Listed } from "./built.ts";
import { groupNoun, type Range, tidy } from "./tidy.ts";
import { type Found, isCapital, spanOf, type TaggedName, type Words } from "./types.ts";

/**
 * The proper names of a sentence: those of the tagger and those of the lexicon. The longer of two that overlap stays; what the
 * lexicon knows settles the kind, as far as the tagger's word and the words around allow it.
 */
export function namedIn(words: Words, tagged: readonly TaggedName[], lexicon: Lexicon, nouns: Nouns): Found[] {
  const listed = listedIn(words, lexicon);
  const spans = tagged
    .flatMap((name) => rangeOf(words, name) ?? [])
    .flatMap((range) => tidy(words, range, lexicon))
    .filter((range) => !isDescription(words, range.from, range.to, lexicon));
  const candidates = [
    ...builtIn(words, lexicon, nouns),
    ...listed.map((one) => withTag(one, spans)),
    ...spans.filter((range) => !listed.some((one) => same(one, range))),
  ];
  return longestFirst(candidates).flatMap((range) => decide(words, range, lexicon, nouns) ?? []);
}

/** Every name of the lexicon that stands in the sentence, longest first at each word. */
function listedIn(words: Words, lexicon: Lexicon): Listed[] {
  const found: Listed[] = [];
  for (let at = 0; at < words.forms.length; at++) {
    if (!isCapital(words.forms[at]) && !/^(?:al|el|\d+(?:st|nd|rd|th))$/.test(words.forms[at] ?? "")) continue;
    const match = lexicon.longestAt(words.forms, at);
    if (!match || !words.forms.slice(match.start, match.end).some(isCapital)) continue;
    if (
      isDescription(words, match.start, match.end, lexicon) ||
      tidy(words, { from: match.start, to: match.end, type: null }, lexicon).length === 0
    )
      continue;
    found.push({ from: match.start, to: match.end, type: null, entries: match.found });
    at = match.end - 1;
  }
  return found;
}

/** "Indonesian military" is told by its adjective, like "Indonesian troops"; "West African" is no name either. */
function isDescription(words: Words, from: number, to: number, lexicon: Lexicon): boolean {
  const first = lexicon.demonymAt(words.forms, from)?.end ?? from;
  // "Sri Lankan troops": whatever the tagger took the adjective for.
  if (first === to && to - from > 1) return true;
  const last = lexicon.demonym(words.forms[to - 1] ?? "") !== null && words.sentence.tokens[to - 1]?.upos === "ADJ";
  return last || (first > from && first < to && !words.forms.slice(first, to).some((form) => isCapital(form) || form === "-"));
}

function rangeOf(words: Words, name: TaggedName): Listed | null {
  const { tokens } = words.sentence;
  const from = tokens.findIndex((token) => token.end > name.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < name.end) to++;
  return from < 0 || to === from ? null : { from, to, type: name.type, entries: [] };
}

const same = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;
const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** A listed name takes the tag of the same span, or, where it is the longer one, that of a tagged part. */
function withTag(listed: Listed, tagged: readonly Range[]): Listed {
  const exact = tagged.find((range) => same(range, listed));
  const inside = tagged.find((range) => listed.from <= range.from && range.to <= listed.to);
  return { ...listed, type: exact?.type ?? inside?.type ?? null };
}

function longestFirst(ranges: readonly Listed[]): Listed[] {
  const kept: Listed[] = [];
  for (const range of ranges.toSorted((a, b) => b.to - b.from - (a.to - a.from) || b.entries.length - a.entries.length || a.from - b.from))
    if (!kept.some((one) => overlap(one, range))) kept.push(range);
  return kept.toSorted((a, b) => a.from - b.from);
}

function decide(words: Words, range: Listed, lexicon: Lexicon, nouns: Nouns): Found | null {
  const entries = range.entries.filter((entry) => fits(words, range, entry));
  const best = entries[0];
  const kind = best ? best.kind : range.type ? kindOf(words, range, lexicon, nouns) : null;
  if (!kind) return null;
  const body = kind === "Force" || kind === "Organization" ? bodyOf(words.forms.slice(range.from, range.to), nouns) : null;
  const category = best ? undefined : kind === "Place" ? placeCategory(words, range, nouns) : body?.category;
  const { from, to } = range;
  return {
    ...spanOf(words, from, to),
    sentence: words.index,
    tokens: [from, to],
    kind,
    role: "NAME",
    entries: entries.filter((entry) => entry.kind === kind),
    ...(category && { category }),
    // "The Coalition" with a capital is the one of the small letters.
    ...(kind === "Force" &&
      entries.length === 0 &&
      words.lower[from] === "coalition" &&
      to - from === 1 && { role: "NOMINAL" as const, category: "COALITION" as const, family: "coalition" }),
  };
}

/** Whether an entry of the lexicon can be meant here. */
function fits(words: Words, { from, to, type }: Range, entry: Entry): boolean {
  const single = to - from === 1;
  const proper = words.sentence.tokens[from]?.upos === "PROPN" || words.sentence.tokens[to - 1]?.upos === "PROPN";
  switch (entry.kind) {
    case "Country":
      // Jordan, Chad and Georgia are first names too; a country in a longer name ("Niger State") is none of its own.
      if (type === "ORG" && !single) return true;
      return type !== "PER" || located.has(words.lower[from - 1] ?? "") || (single && isNoFirstName(words, from));
    case "Person":
      return type === "PER" || (type === null && !single);
    case "Place": {
      const taken = isTaken(words, from, entry.population);
      if (type === "PER")
        return (
          taken ||
          (!single && (inside.has(words.lower[from - 1] ?? "") || reachedWith.has(words.sentence.tokens[from - 1]?.lemma ?? ""))) ||
          (single && (placed(words, from, to) || (entry.population >= 1_000_000 && words.sentence.tokens[from - 1]?.upos !== "PROPN")))
        );
      if (type !== null) return type === "LOC" || !single || taken || placed(words, from, to);
      return proper && taken
        ? true
        : proper && located.has(words.lower[from - 1] ?? "") && (entry.population >= 50_000 || entry.population === 0);
    }
    default:
      return type !== null || entry.exact || !single || (proper && from > 0);
  }
}

/** "Shelled Marib", "struck Khan Younis": what is done to a town, whatever the name sounds like. */
function isTaken({ sentence }: Words, from: number, population: number): boolean {
  const before = sentence.tokens[from - 1];
  return before?.upos === "VERB" && taking.has(before.lemma) && (population === 0 || population >= 5_000);
}

const taking = new Set(
  `seize capture recapture storm besiege shell bombard bomb raid overrun liberate occupy loot encircle surround
   invade enter strike hit pound attack evacuate blockade shake rock`.split(/\s+/),
);

/** "Israel Friday reimposed": only Jordan, Chad, Georgia and their like are names of persons as well. */
function isNoFirstName(words: Words, at: number): boolean {
  const next = words.forms[at + 1];
  const alone = !isCapital(next) || /day$/.test(next ?? "");
  return (
    alone &&
    !isCapital(words.forms[at - 1]) &&
    !/^(?:jordan|chad|georgia|dominica|guinea|ireland|holland|cuba)$/.test(words.lower[at] ?? "")
  );
}

const located = new Set([
  "in",
  "at",
  "near",
  "from",
  "around",
  "outside",
  "inside",
  "to",
  "into",
  "of",
  "between",
  "across",
  "towards",
  "toward",
]);

/** What stands before a place alone: "in Mae Hong Son". */
const inside = new Set(["in", "near", "around", "outside", "inside", "into", "towards", "toward"]);
const reachedWith = new Set(["reach", "retake", "flee", "enter"]);

function kindOf(words: Words, { from, to, type }: Range, lexicon: Lexicon, nouns: Nouns): EntityKind {
  if (armedFirst.has(words.lower[from] ?? "") && to - from > 1) return "Force";
  // "the Kifaya movement": whatever it sounds like.
  if (
    to - from === 1 &&
    words.lower[from - 1] === "the" &&
    groupNoun.test(words.lower[to] ?? "") &&
    words.sentence.tokens[to]?.upos === "NOUN"
  )
    return words.lower[to] === "militia" ? "Force" : "Organization";
  if (type === "PER") return to - from <= 2 && placed(words, from, to) ? "Place" : "Person";
  if (lexicon.leadersCalled(words.forms.slice(from, to).join(" ")).length > 0) return "Person";
  const last = words.lower[to - 1] ?? "";
  const isBody = type === "LOC" && to - from > 1 && hardBodies.has(last);
  return type === "LOC" && !isBody ? "Place" : bodyOf(words.forms.slice(from, to), nouns).kind;
}

/** "Near Konna", "Konna, a town in the centre", "the villages of Komsilga and Nodin": no person is spoken of so. */
function placed(words: Words, from: number, to: number): boolean {
  const before = words.lower.slice(Math.max(0, from - 8), from);
  if (
    /^(?:near|outside|around)$/.test(before.at(-1) ?? "") ||
    /(?:^| )(?:battle|battles|fighting|siege|fall|capture|recapture|liberation|control) (?:for|of|in)$/.test(before.join(" ")) ||
    /(?:^| )(?:villages?|towns?|city|cities|district|province|outskirts|region) of$/.test(before.join(" "))
  )
    return true;
  if (/(?:villages|towns|cities|districts|provinces|regions)(?: of| ,)?(?: (?!and|or)\S+ ,| \S+ (?:and|,))*$/.test(before.join(" ")))
    return true;
  return /^, (?:an?|the) (?:\S+ ){0,2}?(?:town|village|city|suburb|port|district|province|region)\b/.test(
    words.lower.slice(to, to + 6).join(" "),
  );
}

/** Arabic words that open the names of armed groups: army, supporters, movement, brigade, front, party, soldiers, free men. */
const armedFirst = new Set(
  "jaish jaysh ansar harakat kataib kata'ib katibat liwa jabhat jund jundallah hayat ahrar saraya asaib asa'ib hizb lashkar tehrik tehreek hizbul harkat jamaat".split(
    " ",
  ),
);

/** Nouns that no place's name ends in, whatever the tagger says. */
const hardBodies = new Set([
  "org",
  "party",
  "ministry",
  "council",
  "army",
  "front",
  "movement",
  "brigade",
  "brigades",
  "agency",
  "committee",
  "forces",
  "government",
]);

function placeCategory(words: Words, { from, to }: Range, nouns: Nouns): Found["category"] {
  const own =
    nounEndingAt(words.lower.slice(from, to), to - from - 1, nouns.place) ?? nounEndingAt(words.lower.slice(to, to + 1), 0, nouns.place);
  const before = words.lower[from - 1] === "of" ? nounEndingAt(words.lower.slice(0, from - 1), from - 2, nouns.place) : null;
  return ((own ?? before)?.noun.category ?? undefined) as Found["category"];
}
