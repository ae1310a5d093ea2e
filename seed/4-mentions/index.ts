/** Stage 4: where an article names or describes countries, places, people, forces and organizations. */
import type { Lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../reading.ts";
import { nounsOf } from "./bodies.ts";
import { collectivesIn } from "./collectives.ts";
import { type CountryWeights, weighCountries } from "./countries.ts";
import { settle } from "./document.ts";
import { withMembers } from "./members.ts";
import { namedIn } from "./named.ts";
import { nationalsIn } from "./nationals.ts";
import { withPlaceLists } from "./place-lists.ts";
import { surnamesIn } from "./surnames.ts";
import { type Found, type TaggedName, wordsOf } from "./types.ts";

export { nounEndingAt, nounsOf } from "./bodies.ts";
export type { CountryWeights } from "./countries.ts";
export { ownForce } from "./national-bodies.ts";
export { groupNoun } from "./tidy.ts";
export { timesIn } from "./times/index.ts";
export type { Found, TaggedName } from "./types.ts";

export interface Mentions {
  /** In order of the text, without overlap. */
  readonly found: readonly Found[];
  readonly weights: CountryWeights;
}

export function mentionsIn(sentences: readonly Sentence[], names: readonly TaggedName[], lexicon: Lexicon): Mentions {
  const nouns = nounsOf(lexicon);
  const all = sentences.map(wordsOf);
  const weights = weighCountries(all, lexicon);
  const tagged = bySentence(names, sentences.length);
  const named = settle(
    all,
    all.flatMap((words) => withPlaceLists(words, namedIn(words, tagged[words.index] ?? [], lexicon, nouns), lexicon)),
  );
  const everyday = new Set(all.flatMap((words) => words.forms.filter((form) => /^\p{Ll}/u.test(form))));
  const namedBySentence = bySentence(named, all.length);
  const found = all.flatMap((words) => {
    const own = namedBySentence[words.index] ?? [];
    const nationals = nationalsIn(words, own, lexicon, nouns, weights);
    const named = [...own.filter((one) => !nationals.some((other) => other.start < one.end && one.start < other.end)), ...nationals];
    const proper = withMembers(words, [...named, ...surnamesIn(words, named, lexicon, weights, everyday)], nouns);
    return [...proper, ...collectivesIn(words, proper, nouns)].toSorted((a, b) => a.start - b.start);
  });
  return { found, weights };
}

function bySentence<T extends { readonly sentence: number }>(names: readonly T[], count: number): readonly T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const name of names) groups[name.sentence]?.push(name);
  return groups;
}
