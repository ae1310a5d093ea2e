import type { Leader, Lexicon } from "../lexicon/index.ts";
import type { CountryWeights } from "./countries.ts";
import { covers, type Found, spanOf, type Words } from "./types.ts";

/** Leaders whom the lexicon calls by one name ("Prigozhin") where the article speaks of their country and the tagger saw nothing. */
export function surnamesIn(
  words: Words,
  taken: readonly Found[],
  lexicon: Lexicon,
  weights: CountryWeights,
  everyday: ReadonlySet<string>,
): Found[] {
  return words.sentence.tokens.flatMap((token, at): Found[] => {
    if (token.upos !== "PROPN" || token.form.length < 5 || everyday.has(words.lower[at] ?? "") || !isAlone(words, at)) return [];
    if (covers(taken, words.index, at, at + 1)) return [];
    const called = lexicon.leadersCalled(token.form).filter((leader) => isNear(leader, lexicon, weights));
    if (called.length === 0) return [];
    return [{ ...spanOf(words, at, at + 1), sentence: words.index, tokens: [at, at + 1], kind: "Person", role: "NAME", entries: [] }];
  });
}

/** No capital beside it but at the head of a sentence: a part of a longer name is not looked up. */
function isAlone({ sentence: { tokens } }: Words, at: number): boolean {
  return (
    tokens[at + 1]?.upos !== "PROPN" &&
    (at < 2 || tokens[at - 1]?.upos !== "PROPN") &&
    tokens[at + 1]?.form !== "-" &&
    tokens[at - 1]?.form !== "-"
  );
}

function isNear({ roles }: Leader, lexicon: Lexicon, weights: CountryWeights): boolean {
  return roles.some(({ of }) => {
    const iso3 = of.startsWith("country:") ? of.slice("country:".length) : (lexicon.force(of) ?? lexicon.organization(of))?.country;
    return iso3 ? weights.weight(iso3) > 0 : false;
  });
}
