import type { Entry, ForceCategory, OrganizationCategory, PlaceCategory } from "../lexicon/index.ts";
import type { EntityKind, Mention, Sentence, Span } from "../reading.ts";

/** What the finder of names gives: the name alone, and whether it is a person's, a place's or a body's. */
export interface TaggedName extends Span {
  readonly type: "PER" | "LOC" | "ORG";
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A place where something is named or described, before it is known which one it is. */
export interface Found extends Span {
  readonly sentence: number;
  /** First token and one past the last; with a demonym, the noun it describes included. */
  readonly tokens: readonly [number, number];
  readonly kind: EntityKind;
  readonly role: Mention["role"];
  /** What the lexicon has by this name, likeliest first; empty where it has nothing. */
  readonly entries: readonly Entry[];
  /** What the entity is called, where the span alone isn't it: `French Armed Forces` for "French". */
  readonly name?: string;
  /** The id that a rule is sure of. */
  readonly id?: string;
  /** The words of the text that name it, where they are more than the span: "French troops". */
  readonly phrase?: string;
  readonly category?: ForceCategory | OrganizationCategory | PlaceCategory;
  /** ISO alpha-3 of its country, where the words tell. */
  readonly country?: string;
  /** For an unnamed collective: those of one family in an article are one. */
  readonly family?: string;
}

/** A sentence as the recognisers see it. */
export interface Words {
  readonly index: number;
  readonly sentence: Sentence;
  /** The tokens as written, and in lower case. */
  readonly forms: readonly string[];
  readonly lower: readonly string[];
}

export function wordsOf(sentence: Sentence, index: number): Words {
  const forms = sentence.tokens.map((token) => token.form);
  return { index, sentence, forms, lower: forms.map((form) => form.toLowerCase()) };
}

/** The part of the text from one token up to another, without a full stop that a note has glued to the last ("Army.[3]"). */
export function spanOf({ sentence, forms }: Words, from: number, to: number): Span {
  const stop = /\p{Ll}{4}\.$/u.test(forms[to - 1] ?? "") ? 1 : 0;
  return { start: sentence.tokens[from]?.start ?? sentence.start, end: (sentence.tokens[to - 1]?.end ?? sentence.end) - stop };
}

export function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^[\p{Lu}\p{Lt}]/u.test(form);
}

export function covers(found: readonly Found[], sentence: number, from: number, to: number): boolean {
  return found.some((one) => one.sentence === sentence && one.tokens[0] < to && from < one.tokens[1]);
}
