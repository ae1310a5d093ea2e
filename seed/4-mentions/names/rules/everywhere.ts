/** Names found once are found wherever they stand in capitals. */
import type { NameType } from "../labels.ts";
import { wordClass } from "../word-classes.ts";
import {
  bySentence,
  type DocumentRule,
  type Draft,
  is,
  isDemonym,
  isTitle,
  keyOf,
  length,
  type NameText,
  overlaps,
  wordAt,
  wordsOf,
} from "./draft.ts";
import { bodyTails, surnames } from "./spread.ts";

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
