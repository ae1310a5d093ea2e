/** What the rules work on: names as tokens of a sentence, and ways to ask about the words around them. */
import type { Entry, Lexicon } from "../../../lexicon/index.ts";
import { hasClass, type ReadDocument } from "../document.ts";
import type { TokenName } from "../labels.ts";
import { type WordClass, wordClass } from "../word-classes.ts";
import { outside, type Word } from "../words.ts";

export interface Draft extends TokenName {
  readonly sentence: number;
  /** Set where a list or an unmistakable pattern says so: a vote of the tagger's does not change it. */
  readonly sure?: boolean;
}

/** A rule about one name: what stands in its place, nothing where it is none. */
export type NameRule = (draft: Draft, text: NameText) => readonly Draft[];

/** A rule about the names of a document. */
export type DocumentRule = (drafts: readonly Draft[], text: NameText) => readonly Draft[];

/** A document's words with their place, and the lexicon. */
export interface NameText {
  readonly document: ReadDocument;
  readonly lexicon: Lexicon;
  /** As written; in lower case where capitals tell nothing. */
  readonly forms: readonly (readonly string[])[];
  /** Whether token `i` of sentence `s` touches the one before it. */
  touches(s: number, i: number): boolean;
}

export const wordsOf = (draft: Draft, text: NameText): readonly Word[] =>
  (text.document.sentences[draft.sentence]?.words ?? []).slice(draft.from, draft.to);

export function wordAt(text: NameText, s: number, i: number): Word {
  return text.document.sentences[s]?.words[i] ?? (i < 0 ? outside.before : outside.after);
}

export const sentenceLength = (text: NameText, s: number): number => text.document.sentences[s]?.words.length ?? 0;

/** The name in lower case, its words parted by spaces: what two mentions of one name have in common. */
export const keyOf = (draft: Draft, text: NameText): string =>
  wordsOf(draft, text)
    .map(({ low }) => low)
    .join(" ");

export const length = ({ from, to }: TokenName): number => to - from;

export const is = (word: Word | undefined, ...classes: WordClass[]): boolean =>
  word !== undefined && classes.some((id) => hasClass(word, id));
export const isTitle = (word: Word | undefined): boolean => is(word, wordClass.title);
export const isDemonym = (word: Word | undefined): boolean => is(word, wordClass.demonym);

/** What the lexicon has under tokens `[from, to)`, whole. */
export function entriesAt(text: NameText, s: number, from: number, to: number): readonly Entry[] {
  const match = text.lexicon.longestAt((text.forms[s] ?? []).slice(from, to), 0);
  return match?.end === to - from ? match.found : [];
}

export const isCountry = (text: NameText, s: number, from: number, to: number): boolean =>
  entriesAt(text, s, from, to).some(({ kind }) => kind === "Country");

export const overlaps = (a: Draft, s: number, from: number, to: number): boolean => a.sentence === s && a.from < to && from < a.to;

/** Names by sentence, so that a long document takes no longer a sentence than a short one. */
export function bySentence(drafts: readonly Draft[], text: NameText): Draft[][] {
  const groups: Draft[][] = text.forms.map(() => []);
  for (const draft of drafts) groups[draft.sentence]?.push(draft);
  return groups;
}
