/** Names that the lexicon has, and patterns that are names by themselves. */
import type { Entry } from "../../../lexicon/index.ts";
import type { NameType } from "../labels.ts";
import { isTown, wordClass } from "../word-classes.ts";
import {
  bySentence,
  type DocumentRule,
  type Draft,
  entriesAt,
  is,
  isCountry,
  isTitle,
  keyOf,
  length,
  type NameText,
  overlaps,
  sentenceLength,
  wordAt,
} from "./draft.ts";

/** Listed countries, areas, forces, bodies and full names of leaders are added or given their type. Towns are left to the tagger. */
export const addKnown: DocumentRule = (drafts, text) => {
  return bySentence(drafts, text).flatMap((group, s) => {
    let out = group;
    const forms = text.forms[s] as readonly string[];
    for (let i = 0; i < forms.length; i++) {
      const first = wordAt(text, s, i);
      if (!first.letters || !(first.capital || first.caseless || first.low === "al")) continue;
      const match = text.lexicon.longestAt(forms, i);
      if (match && !first.capital && match.end === i + 1) continue;
      const type = match && typeOf(match.found);
      if (!match || !type) continue;
      if (first.low === "operation") i = match.end - 1; // an event, whoever leads it
      if (first.low === "operation" || isEveryday(text, s, i, match.end)) continue;
      const from = withoutLead(text, s, i);
      const to = withoutPeople(text, s, from, match.end);
      const named = from === i || wordAt(text, s, from).capital;
      if (to > from && named) out = place(out, { sentence: s, from, to, type, sure: true }, text);
      i = match.end - 1;
    }
    return out;
  });
};

/** The type that all entries of a name agree on; null where a town or person could be meant as well. */
function typeOf(entries: readonly Entry[]): NameType | null {
  const kinds = new Set(entries.filter((entry) => !isTown(entry)).map(({ kind }) => kind));
  if (kinds.has("Country")) return "LOC";
  if (kinds.has("Force") || kinds.has("Organization")) return "ORG";
  if (kinds.has("Place")) return "LOC";
  return kinds.has("Person") && entries.every(({ kind, alias }) => kind === "Person" && alias.includes(" ")) ? "PER" : null;
}

const alsoPeople = new Set(["jordan", "chad", "georgia", "israel", "guinea"]);

/** "French-led Takuba task force": who leads is no part of the name. */
function withoutLead(text: NameText, s: number, from: number): number {
  const led = wordAt(text, s, from + 1).low === "-" && /^(?:led|backed)$/.test(wordAt(text, s, from + 2).low);
  return led ? from + 3 : from;
}

/** "Wagner fighters", "Sahel countries": the name is what stands before; "Malian soldiers" holds none. */
function withoutPeople(text: NameText, s: number, from: number, end: number): number {
  const last = wordAt(text, s, end - 1);
  if (end - from < 2 || last.capital) return end;
  if (entriesAt(text, s, from, end - 1).length > 0) return end - 1;
  const people = is(last, wordClass.collective) && /(?:s|men|troops|people)$/.test(last.low);
  if (!people) return end;
  return is(wordAt(text, s, end - 2), wordClass.demonym) ? from : end - 1;
}

const directions = new Set(["north", "south", "east", "west"]);

/** "the West African state"; a common word at the start of a sentence, or a country's name after a title: "President Jordan". */
function isEveryday(text: NameText, s: number, from: number, to: number): boolean {
  const word = wordAt(text, s, from);
  if (wordAt(text, s, from - 1).low === "operation") return true;
  if (to - from > 1) return false;
  if (is(word, wordClass.month)) return true;
  if (directions.has(word.low)) return wordAt(text, s, from - 1).low !== "the" || wordAt(text, s, to).capital;
  if (word.common && !word.upper && (from === 0 || text.document.seen.get(word.low)?.low) && !is(word, wordClass.country)) return true;
  return alsoPeople.has(word.low) && isTitle(wordAt(text, s, from - 1));
}

function place(drafts: readonly Draft[], known: Draft, text: NameText): Draft[] {
  const touched = drafts.filter((draft) => overlaps(draft, known.sentence, known.from, known.to));
  const [only] = touched;
  if (!only) return [...drafts, known];
  if (touched.length === 1 && only.from === known.from && only.to === known.to) {
    const person = only.type === "PER" && alsoPeople.has(keyOf(only, text));
    return drafts.map((draft) => (draft === only && !person ? known : draft));
  }
  const covers = touched.every((draft) => draft.from >= known.from && draft.to <= known.to);
  return covers && length(known) > 1 ? [...drafts.filter((draft) => !touched.includes(draft)), known] : [...drafts];
}

const units = new Set("fleet battalion brigade division regiment squadron wing group corps army marines infantry arw".split(" "));

/** "82nd Airborne Division", "U.S. 5th Fleet": a numbered unit with its country is a body. */
export const addUnits: DocumentRule = (drafts, text) =>
  bySentence(drafts, text).flatMap((group, s) => {
    let out = group;
    for (let i = 0; i < sentenceLength(text, s); i++) {
      const ordinal = wordAt(text, s, i);
      if (!ordinal.number || !/^\d+(?:st|nd|rd|th)$/.test(ordinal.low)) continue;
      let to = i + 1;
      while (to < i + 6 && wordAt(text, s, to).capital) to++;
      if (to === i + 1 || !units.has(wordAt(text, s, to - 1).low)) continue;
      const country = out.find((draft) => draft.to === i && isCountry(text, s, draft.from, draft.to));
      const from = country ? country.from : i;
      out = [...out.filter((draft) => !overlaps(draft, s, from, to)), { sentence: s, from, to, type: "ORG", sure: true }];
    }
    return out;
  });

const alliances = new Set(["global", "international", "saudi", "arab"]);

/** "the Coalition", written as a name. */
export const addCoalitions: DocumentRule = (drafts, text) =>
  bySentence(drafts, text).flatMap((out, s) => {
    const { words = [], headline = true } = text.document.sentences[s] ?? {};
    words.forEach((word, i) => {
      if (headline || i === 0 || word.low !== "coalition" || !word.capital || out.some((draft) => overlaps(draft, s, i, i + 1))) return;
      const before = words[i - 1];
      const from = before?.capital && alliances.has(before.low) && !out.some((draft) => overlaps(draft, s, i - 1, i)) ? i - 1 : i;
      if (/\p{Lu}/u.test(text.forms[s]?.[i] ?? "")) out.push({ sentence: s, from, to: i + 1, type: "ORG" });
    });
    return out;
  });
