/** One meaning a document: surnames of full names, one type for one name, and names found once found everywhere. */
import type { NameType } from "../labels.ts";
import { wordClass } from "../word-classes.ts";
import {
  bySentence,
  type DocumentRule,
  type Draft,
  is,
  isCountry,
  isDemonym,
  isTitle,
  keyOf,
  length,
  type NameText,
  overlaps,
  wordAt,
  wordsOf,
} from "./draft.ts";

const lastLow = (draft: Draft, text: NameText): string => wordsOf(draft, text).at(-1)?.low ?? "";

/** Surnames of the persons named in full. */
function surnames(drafts: readonly Draft[], text: NameText): ReadonlySet<string> {
  const tails = bodyTails(drafts, text);
  const full = drafts.filter((draft) => draft.type === "PER" && length(draft) > 1 && !is(wordsOf(draft, text).at(-1), wordClass.bodyHead));
  return new Set(full.map((draft) => lastLow(draft, text)).filter((name) => !tails.has(name)));
}

/** "scientology" of "Church of Scientology". */
function bodyTails(drafts: readonly Draft[], text: NameText): ReadonlySet<string> {
  return new Set(
    drafts
      .filter((draft) => draft.type === "ORG" && length(draft) > 1 && wordAt(text, draft.sentence, draft.to - 2).low === "of")
      .filter((draft) => !isPlace(wordAt(text, draft.sentence, draft.to - 1)) && !wordAt(text, draft.sentence, draft.to - 1).common)
      .map((draft) => lastLow(draft, text)),
  );
}

/** "Zodi said" after "Maïkol Zodi": a person. So is who the lexicon knows by a short name alone: "Putin". */
export const surnamesArePersons: DocumentRule = (drafts, text) => {
  const known = surnames(drafts, text);
  return drafts.map((draft) => {
    if (draft.type === "PER" || draft.sure) return draft;
    const words = wordsOf(draft, text);
    const [first] = words;
    const single = words.length === 1 || (words.length === 3 && words[1]?.low === "-" && /^(?:al|el)$/.test(first?.low ?? ""));
    if (!single || isCountry(text, draft.sentence, draft.from, draft.to)) return draft;
    const only =
      text.lexicon.leadersCalled(words.map(({ low }) => low).join("")).length > 0 && is(first, wordClass.leader) && !isPlace(first);
    return known.has(lastLow(draft, text)) || only ? { ...draft, type: "PER" } : draft;
  });
};

/** "Juba's rival leaders": a town that no title, first name or full name makes a person. */
export const townsArePlaces: DocumentRule = (drafts, text) => {
  const known = surnames(drafts, text);
  return drafts.map((draft) => {
    const [word] = wordsOf(draft, text);
    if (draft.type !== "PER" || draft.sure || length(draft) > 1 || !word || known.has(word.low)) return draft;
    const big = is(word, wordClass.metropolis);
    const small = is(word, wordClass.town, wordClass.city, wordClass.area) && !is(word, wordClass.firstName, wordClass.lastName);
    return (big || small) && !is(word, wordClass.leader) && !text.document.seen.get(word.low)?.titled ? { ...draft, type: "LOC" } : draft;
  });
};

const isPlace = (word: Parameters<typeof is>[0]): boolean =>
  is(
    word,
    wordClass.town,
    wordClass.city,
    wordClass.metropolis,
    wordClass.area,
    wordClass.force,
    wordClass.organization,
    wordClass.country,
  );

/** The type most mentions of a name have becomes the type of all; what a list says counts double and stays. */
export const oneType: DocumentRule = (drafts, text) => {
  const votes = new Map<string, Record<NameType, number>>();
  for (const draft of drafts) {
    const key = keyOf(draft, text);
    const vote = votes.get(key) ?? { PER: 0, LOC: 0, ORG: 0 };
    vote[draft.type] += draft.sure ? 2 : 1;
    votes.set(key, vote);
  }
  return drafts.map((draft) => {
    const type = winner(votes.get(keyOf(draft, text)) as Record<NameType, number>, draft.type);
    return type === draft.type || draft.sure ? draft : { ...draft, type };
  });
};

function winner(vote: Readonly<Record<NameType, number>>, own: NameType): NameType {
  return (Object.keys(vote) as NameType[]).reduce((best, type) => (vote[type] > vote[best] ? type : best), own);
}

/** "Scientology" beside "Church of Scientology": the last word of a body's name alone is that body, unless it is a place. */
export const tailsAreBodies: DocumentRule = (drafts, text) => {
  const tails = new Set([...bodyTails(drafts, text), ...bodiesByContext(drafts, text)]);
  return drafts.map((draft) =>
    length(draft) === 1 && tails.has(keyOf(draft, text)) && !draft.sure ? { ...draft, type: "ORG", sure: true } : draft,
  );
};

const belonging = /^(?:members?|defectors?|critics?|followers?|branch|ranks)$/;
const bodyNouns = /^(?:officials|organi[sz]ation|members?|defectors?|headquarters|website|affiliates?)$/;

/** "a member of Scientology", "Scientology officials": nobody, unless a title or a full name says otherwise. */
function bodiesByContext(drafts: readonly Draft[], text: NameText): readonly string[] {
  const people = surnames(drafts, text);
  const hints = new Map<string, number>();
  for (const draft of drafts) {
    const { sentence, from, to } = draft;
    const [word] = wordsOf(draft, text);
    if (draft.type !== "PER" || length(draft) > 1 || is(word, wordClass.leader, wordClass.firstName)) continue;
    const of = wordAt(text, sentence, from - 1).low === "of" && belonging.test(wordAt(text, sentence, from - 2).low);
    if (of || bodyNouns.test(wordAt(text, sentence, to).low)) hints.set(keyOf(draft, text), (hints.get(keyOf(draft, text)) ?? 0) + 1);
  }
  return [...hints].filter(([key, count]) => !people.has(key) && (count > 1 || !text.document.seen.get(key)?.titled)).map(([key]) => key);
}

interface Known {
  readonly words: readonly string[];
  readonly type: NameType;
}

/** A name found once is found wherever it stands in capitals; so is the surname of a full name. */
export const everywhere: DocumentRule = (drafts, text) => {
  const byFirst = new Map<string, Known[]>();
  const add = (key: string, type: NameType): void => {
    const words = key.split(" ");
    const list = byFirst.get(words[0] as string) ?? [];
    if (!list.some((known) => known.words.join(" ") === key)) list.push({ words, type });
    byFirst.set(words[0] as string, list);
  };
  for (const draft of drafts) if (isTelling(draft, text)) add(keyOf(draft, text), draft.type);
  for (const name of bodyTails(drafts, text)) add(name, "ORG");
  for (const name of surnames(drafts, text)) {
    const word = text.document.seen.get(name);
    if (name.length > 2 && !word?.low && !byFirst.has(name)) add(name, "PER");
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  return bySentence(drafts, text).flatMap((taken, s) => {
    const free = (from: number, to: number): boolean => !taken.some((draft) => overlaps(draft, s, from, to));
    text.document.sentences[s]?.words.forEach((word, i) => {
      if (!word.capital || !free(i, i + 1)) return;
      const known = byFirst.get(word.low)?.find((name) => fits(name, text, s, i) && free(i, i + name.words.length));
      if (!known) return;
      taken.push({ sentence: s, from: i, to: i + known.words.length, type: known.type });
    });
    return taken;
  });
};

/** Not so for short words, and common ones that the document has in lower case. */
function isTelling(draft: Draft, text: NameText): boolean {
  const [word] = wordsOf(draft, text);
  if (length(draft) > 1) return true;
  if (is(word, wordClass.month)) return false;
  return (word?.low.length ?? 0) > 2 && !(word?.common && text.document.seen.get(word.low)?.low);
}

function fits({ words }: Known, text: NameText, s: number, i: number): boolean {
  if (!words.every((low, k) => wordAt(text, s, i + k).low === low)) return false;
  if (words.length > 1) return true;
  const [before, after] = [wordAt(text, s, i - 1), wordAt(text, s, i + 1)];
  return !after.capital && (!before.capital || i <= 1 || isDemonym(before) || isTitle(before));
}

/** "Rapid Support Forces (RSF)": the acronym takes the type of the long form, wherever it stands. */
export const acronyms: DocumentRule = (drafts, text) => {
  const types = new Map<string, NameType>();
  for (const draft of drafts) {
    const [open, word, close] = [0, 1, 2].map((k) => wordAt(text, draft.sentence, draft.to + k));
    const form = text.forms[draft.sentence]?.[draft.to + 1] ?? "";
    const acronym = open?.low === "(" && close?.low === ")" && /^\p{Lu}[\p{Lu}\p{Ll}\d-]*[\p{Lu}\d]s?$/u.test(form);
    if (acronym && word && draft.type !== "PER" && length(draft) > 1) types.set(word.low, draft.type);
  }
  if (types.size === 0) return drafts;
  const typed = drafts.map((draft) => ({ ...draft, type: types.get(keyOf(draft, text)) ?? draft.type }));
  return bySentence(typed, text).flatMap((out, s) => {
    text.document.sentences[s]?.words.forEach((word, i) => {
      const type = types.get(word.low);
      if (type && word.capital && !out.some((draft) => overlaps(draft, s, i, i + 1))) out.push({ sentence: s, from: i, to: i + 1, type });
    });
    return out;
  });
};
