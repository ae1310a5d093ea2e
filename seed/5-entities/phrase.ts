import type { Sentence } from "../reading.ts";

/** A noun phrase that may mean something named elsewhere. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly tokens: readonly [number, number];
  /** The head noun in lower case, and where it stands. */
  readonly noun: string;
  readonly at: number;
  /** The phrase without its article. */
  readonly text: string;
  /** "the", "this", "that", "a", "an"; null where none stands before it. */
  readonly determiner: string | null;
}

/** The noun phrase that a token heads: adjectives and nouns before it belong to it. */
export function phraseAt(sentence: Sentence, index: number, at: number): Phrase | null {
  const token = sentence.tokens[at];
  // "Troops storm hotel": a plural that opens a headline belongs to no noun behind it.
  const opens = at === 0 && token?.xpos === "NNS";
  if (!token || (token.relation === "compound" && token.head > at && !opens)) return null;
  let from = at;
  while (from > 0 && /^(?:ADJ|NOUN)$/.test(sentence.tokens[from - 1]?.upos ?? "") && at - from < 3) from--;
  // "Air force jets": a sentence's first word is taken for a name.
  if (from === 1 && opening.test(sentence.tokens[0]?.form ?? "")) from = 0;
  const first = sentence.tokens[from];
  const before = sentence.tokens[from - 1];
  if (!first) return null;
  const determiner = before?.upos === "DET" ? before.form.toLowerCase() : null;
  const text = sentence.tokens
    .slice(from, at + 1)
    .map((one) => one.form)
    .join(" ");
  return {
    start: first.start,
    end: token.end,
    sentence: index,
    tokens: [from, at + 1],
    noun: token.form.toLowerCase(),
    at,
    text,
    determiner,
  };
}

const opening = /^(?:Air|Army|Navy|Police|Security|Government|Border|Riot|Military)$/;
