/** Two names that the tagger took for one. */
import { isTown, wordClass } from "../word-classes.ts";
import { glue } from "../word-lists.ts";
import type { Word } from "../words.ts";
import { type Draft, entriesAt, is, isCountry, isDemonym, isTitle, length, type NameRule, wordAt, wordsOf } from "./draft.ts";

const mostCountryWords = 4;

/** "Ambassador to the United States Hamdullah Mohib": a country in front of a person's name. */
export const partCountry: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  if (at.length < 3 || draft.type === "LOC") return [draft];
  for (let end = Math.min(at.length - 1, mostCountryWords); end > 0; end--) {
    if (!isCountry(text, draft.sentence, draft.from, draft.from + end)) continue;
    const person = draft.type === "PER" || (is(at[end], wordClass.firstName) && at.length - end > 1 && !is(at.at(-1), wordClass.bodyHead));
    if (!person) return [draft];
    let start = end;
    while (at.length - start > 1 && isTitle(at[start])) start++;
    return [
      { ...draft, to: draft.from + end, type: "LOC" },
      { ...draft, from: draft.from + start, type: "PER" },
    ];
  }
  return [draft];
};

/** "UN Special Envoy Staffan de Mistura": a title inside parts a body and a person. */
export const partTitle: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  if (at.length < 4 || draft.type === "LOC" || is(at.at(-1), wordClass.bodyHead)) return [draft];
  let title = -1;
  for (let k = 1; k < at.length - 1; k++) if (isTitle(at[k]) && !is(at[k + 1], wordClass.bodyHead) && at[k + 1]?.low !== "of") title = k;
  if (title < 0 || at.slice(title + 1).some(({ low }) => /^(?:of|for|and)$/.test(low))) return [draft];
  if (draft.type !== "PER" && !is(at[title + 1], wordClass.firstName)) return [draft];
  let end = 0;
  while (end < title && !isTitle(at[end]) && !/^(?:special|senior)$/.test(at[end]?.low ?? "")) end++;
  const person = { ...draft, from: draft.from + title + 1, type: "PER" as const };
  if (end === 0 || isDemonym(at[0])) return [person];
  const country = isCountry(text, draft.sentence, draft.from, draft.from + end);
  return [{ ...draft, to: draft.from + end, type: country ? "LOC" : "ORG" }, person];
};

const placeBefore = /^(?:near|in|at|from|of|including|towns|cities|villages|between|to|around)$/;

/** "near Rabiyah and Zumar": two places, no body. */
export const partPlaces: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const and = at.findIndex(({ low }) => low === "and" || low === ",");
  if (draft.type !== "ORG" || and < 1 || at.length > 5 || and === at.length - 1) return [draft];
  if (!placeBefore.test(wordAt(text, draft.sentence, draft.from - 1).low)) return [draft];
  if (at.some((word) => is(word, wordClass.bodyHead) || word.low === "of" || word.low === "for")) return [draft];
  return [
    { ...draft, to: draft.from + and, type: "LOC" },
    { ...draft, from: draft.from + and + 1, type: "LOC" },
  ];
};

const isPlaceName = (...place: Parameters<typeof entriesAt>): boolean =>
  entriesAt(...place).some((entry) => entry.kind === "Country" || (entry.kind === "Place" && !isTown(entry)));

/** "Middle East Tobias Ellwood": a place run into a person. */
export const partPerson: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  if (draft.type !== "LOC" || length(draft) < 3 || is(at.at(-1), wordClass.placeHead)) return [draft];
  for (let end = Math.min(at.length - 2, 3); end > 0; end--)
    if (isPlaceName(text, draft.sentence, draft.from, draft.from + end) && is(at[end], wordClass.firstName))
      return [
        { ...draft, to: draft.from + end },
        { ...draft, from: draft.from + end, type: "PER" },
      ];
  return [draft];
};

/** "Lydia Buchtmann for Food Standards Australia": a person and the body spoken for. */
export const partFor: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const cut = at.findIndex(({ low }) => low === "for");
  if (draft.type === "LOC" || cut < 2 || cut > 3 || cut === at.length - 1) return [draft];
  if (!is(at[0], wordClass.firstName) || at.slice(0, cut).some((word) => is(word, wordClass.bodyHead))) return [draft];
  return [
    { ...draft, to: draft.from + cut, type: "PER" },
    { ...draft, from: draft.from + cut + 1, type: "ORG" },
  ];
};

/** "African Union suspended Gabon": a common word in lower case, other than the small ones, parts names. */
export const partLower: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const inside = (word: Word | undefined): boolean => !word?.letters || word.capital || glue.has(word.low) || !word.common;
  if (at.every(inside)) return [draft];
  const out: Draft[] = [];
  for (let i = 0; i < at.length; i++) {
    if (!at[i]?.capital) continue;
    let to = i + 1;
    while (to < at.length && inside(at[to])) to++;
    while (!at[to - 1]?.capital && !at[to - 1]?.number) to--;
    const country = isPlaceName(text, draft.sentence, draft.from + i, draft.from + to);
    out.push({ ...draft, from: draft.from + i, to: draft.from + to, type: country ? "LOC" : draft.type });
    i = to;
  }
  return out;
};

/** "REUTERS - JANE DOE": a dash that stands free parts names. */
export const partDash: NameRule = (draft, text) => {
  const at = wordsOf(draft, text);
  const dash = at.findIndex(({ low }, i) => /^[-–—]$/.test(low) && !text.touches(draft.sentence, draft.from + i));
  if (dash < 1 || dash === at.length - 1) return [draft];
  return [
    { ...draft, to: draft.from + dash },
    { ...draft, from: draft.from + dash + 1 },
  ];
};

/** "Qaeda and Islamic State": two bodies, where the second is listed by itself and the whole is not. */
export const partAnd: NameRule = (draft, text) => {
  const and = wordsOf(draft, text).findIndex(({ low }) => low === "and");
  if (draft.type !== "ORG" || and < 1 || and === length(draft) - 1) return [draft];
  const listed = (from: number, to: number): boolean => entriesAt(text, draft.sentence, from, to).some((entry) => !isTown(entry));
  const middle = draft.from + and;
  if (listed(draft.from, draft.to) || !listed(middle + 1, draft.to)) return [draft];
  return [
    { ...draft, to: middle },
    { ...draft, from: middle + 1 },
  ];
};
