import type { Lexicon } from "../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { covers, type Found, isCapital, spanOf, type Words } from "./types.ts";

/**
 * "Nuseirat, Deir al-Balah and Beit Lahiya", "Babanusa and En Nahud in West Kordofan": what is joined to a place is one where the
 * lexicon has a place of that name or where it is said to lie in another, whatever it sounds like.
 */
export function withPlaceLists(words: Words, named: readonly Found[], lexicon: Lexicon): Found[] {
  const found = withStates(words, named, lexicon);
  const settled = found.map((one) => {
    if (!isDoubtful(one) || !found.some((other) => other.kind === "Place" && isJoined(words, other, one))) return one;
    const entries = placesCalled(words, one.tokens, lexicon);
    return entries.length > 0 || liesInPlace(words, one, found) ? asPlace(one, entries) : one;
  });
  const more = [...settled, ...missedIn(words, settled, lexicon)];
  return [...more, ...toldIn(words, more, lexicon)];
}

/** "Concord, N.H.", "Alexandria, Va.": a town, and the state that it lies in. */
function withStates(words: Words, found: readonly Found[], lexicon: Lexicon): readonly Found[] {
  return words.forms.reduce<readonly Found[]>((all, form, at) => {
    const state = words.forms[at - 1] === "," ? lexicon.stateShortened(form) : null;
    const town = state && all.find(({ tokens }) => tokens[1] === at - 1);
    if (!town || !(form.endsWith(".") || /^[.,]$/.test(words.forms[at + 1] ?? ""))) return all;
    const entries = lexicon.placesCalled(words.forms.slice(...town.tokens).join(" "));
    if (entries.length === 0 && town.kind !== "Place") return all;
    const tokens = [at, at + 1] as const;
    const place = { ...spanOf(words, ...tokens), sentence: words.index, tokens, kind: "Place", role: "NAME", entries: [state] } as const;
    const others = all.filter((one) => one !== town && !covers([one], words.index, at, at + 1));
    return [...others, asPlace(town, entries), place].toSorted((a, b) => a.start - b.start);
  }, found);
}

/** Taken for a person or body by its sound alone. */
const isDoubtful = ({ kind, entries, role, category }: Found): boolean =>
  (kind === "Person" || kind === "Organization") && entries.length === 0 && role === "NAME" && category === undefined;

function asPlace({ start, end, sentence, tokens, role }: Found, entries: Found["entries"]): Found {
  return { start, end, sentence, tokens, role, kind: "Place", entries };
}

const placesCalled = (words: Words, [from, to]: readonly [number, number], lexicon: Lexicon): Found["entries"] => {
  const match = lexicon.longestAt(words.forms, from);
  return match?.end === to ? match.found.filter((entry) => entry.kind === "Place") : [];
};

/** With nothing but "and" between, in either order, or a comma in a list that goes on to "and" and its last place. */
function isJoined(words: Words, a: Found, b: Found): boolean {
  const [first, second] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a];
  const between = words.lower.slice(first.tokens[1], second.tokens[0]).join(" ");
  const behind = words.lower[second.tokens[1]];
  // "Back from Florida, Montalvo walked in": a clause of its own.
  const acts = /^(?:VERB|AUX|PART)$/.test(words.sentence.tokens[b.tokens[1]]?.upos ?? "");
  return !acts && (/^,? ?and(?: in| near)?$/.test(between) || (between === "," && /^(?:and|,)$/.test(behind ?? "") && listEnds(words, b)));
}

/** Whether "and" stands between two names at the end of the list. */
function listEnds(words: Words, { tokens: [, end] }: Found): boolean {
  const and = words.lower.indexOf("and", end);
  return (
    and >= 0 &&
    and - end < 8 &&
    isCapital(words.forms[and + 1]) &&
    words.sentence.tokens.slice(end, and).every(({ upos }) => /^(?:PROPN|PUNCT|DET)$/.test(upos))
  );
}

function liesInPlace(words: Words, one: Found, found: readonly Found[]): boolean {
  const [, end] = one.tokens;
  return (
    words.lower[end] === "in" &&
    words.lower[one.tokens[0] - 1] === "and" &&
    found.some(({ kind, tokens, entries }) => kind === "Place" && tokens[0] === end + 1 && entries.length > 0)
  );
}

/** "Axum and Dengolat": a place of the lexicon that nothing else told, right behind one. */
function missedIn(words: Words, found: readonly Found[], lexicon: Lexicon): Found[] {
  return found.flatMap(({ kind, tokens: [, end] }) => {
    if (kind !== "Place" || !/^(?:and|,)$/.test(words.lower[end] ?? "")) return [];
    const at = end + (words.lower[end + 1] === "and" ? 2 : 1);
    const match = isCapital(words.forms[at]) || /^(?:al|el)$/.test(words.lower[at] ?? "") ? lexicon.longestAt(words.forms, at) : null;
    const entries = match?.found.filter((entry) => entry.kind === "Place") ?? [];
    if (!match || entries.length !== match.found.length || covers(found, words.index, at, match.end) || isCapital(words.forms[match.end]))
      return [];
    // "In Mali and Sunday's vote": a verb or a genitive behind it opens a clause of its own.
    if (!/^(?:[.,;)]|and|in|on|near|as|after|before|,)$/.test(words.lower[match.end] ?? ".")) return [];
    const tokens = [at, match.end] as const;
    return [{ ...spanOf(words, at, match.end), sentence: words.index, tokens, kind: "Place" as const, role: "NAME" as const, entries }];
  });
}

const within = new Set(["in", "near", "around", "outside", "across"]);
const kinds = new Set(["district", "province", "county", "prefecture", "governorate", "municipality", "territory", "department"]);
/** Words and hyphens of the longest name: "Provence-Alpes-Côte d'Azur". */
const longest = 7;

/** "Enga province", "in Lot-et-Garonne": what nothing else told, where the words around tell a place and the lexicon has one. */
function toldIn(words: Words, found: readonly Found[], lexicon: Lexicon): Found[] {
  return words.lower.flatMap((word, at) => {
    const range = kinds.has(word) ? rangeUpTo(words, at) : within.has(word) ? rangeFrom(words, at + 1) : null;
    if (!range || covers(found, words.index, ...range)) return [];
    const entries = lexicon.placesCalled(words.forms.slice(...range).join(" "));
    if (entries.length === 0) return [];
    return [{ ...spanOf(words, ...range), sentence: words.index, tokens: range, kind: "Place" as const, role: "NAME" as const, entries }];
  });
}

/** The proper name that ends before a word, and that which begins with it. */
function rangeUpTo({ sentence: { tokens } }: Words, to: number): readonly [number, number] | null {
  let from = to;
  while (from > 0 && to - from < longest && isOfName(tokens[from - 1])) from--;
  while (from < to && !isCapital(tokens[from]?.form)) from++;
  return isCapital(tokens[from]?.form) ? [from, to] : null;
}

function rangeFrom({ sentence: { tokens } }: Words, from: number): readonly [number, number] | null {
  if (!isCapital(tokens[from]?.form) || day.test(tokens[from]?.form ?? "")) return null;
  let to = from;
  while (to - from < longest && isOfName(tokens[to])) to++;
  while (to > from && !isCapital(tokens[to - 1]?.form)) to--;
  return to > from ? [from, to] : null;
}

const day =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day|Spring|Summer|Autumn|Fall|Winter)$/u;

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.form) || /^(?:-|del?|d[ao]s?|la|et|sur|d['’])$/.test(token.form));
