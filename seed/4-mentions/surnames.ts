import type { Leader, Lexicon } from "../lexicon/index.ts";
import type { CountryWeights } from "./countries.ts";
import { covers, type Found, spanOf, type Words } from "./types.ts";

/**
 * Leaders whom the lexicon calls by one name ("Prigozhin") where the tagger saw nothing, and where the article speaks of their
 * country, or where a head of state or government, alone of that name, does something or has it done to ("Putin rejected the plan").
 */
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
    const called = lexicon.leadersCalled(token.form);
    const acts = called.length === 1 && called.some(isHead) && isInvolved(words, at);
    if (!acts && !called.some((leader) => isNear(leader, lexicon, weights))) return [];
    return [{ ...spanOf(words, at, at + 1), sentence: words.index, tokens: [at, at + 1], kind: "Person", role: "NAME", entries: [] }];
  });
}

/** No capital beside it but at the head of a sentence: a part of a longer name is not looked up. */
function isAlone({ sentence: { tokens } }: Words, at: number): boolean {
  return (
    tokens[at + 1]?.upos !== "PROPN" &&
    (at < 2 || tokens[at - 1]?.upos !== "PROPN" || weekdays.test(tokens[at - 1]?.form ?? "")) &&
    tokens[at + 1]?.form !== "-" &&
    tokens[at - 1]?.form !== "-"
  );
}

/** `Putin rejected the plan`, `urged Netanyahu to wait`, `talks with Putin`. */
function isInvolved({ sentence: { tokens } }: Words, at: number): boolean {
  const { relation, head } = tokens[at] as Words["sentence"]["tokens"][number];
  if (relation.startsWith("nsubj")) return true;
  if (relation === "obj" || relation === "iobj") return addressed.has(tokens[head]?.lemma ?? "");
  return relation === "nmod" && led.test(tokens[at - 1]?.form ?? "") && matters.has(tokens[head]?.lemma ?? "");
}
const led = /^(?:with|of|by|for|from|against|to)$/;
const matters = new Set(
  "talk talks meeting summit call visit letter warrant arrest ouster overthrow trial speech order decision government supporter ally rival".split(
    " ",
  ),
);
const addressed = new Set(
  "urge ask tell meet thank accuse warn press praise condemn criticise criticize blame invite summon phone telephone call congratulate host threaten".split(
    " ",
  ),
);

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Heads of a state, its government or a body of states are known by their surname alone the world over. */
const isHead = ({ roles }: Leader): boolean =>
  roles.some(
    ({ title, of }) =>
      (of.startsWith("country:") && /^(?:President|Prime Minister|Chancellor|King|Supreme Leader)$/.test(title)) ||
      title === "Secretary-General",
  );

function isNear({ roles }: Leader, lexicon: Lexicon, weights: CountryWeights): boolean {
  return roles.some(({ of }) => {
    const iso3 = of.startsWith("country:") ? of.slice("country:".length) : (lexicon.force(of) ?? lexicon.organization(of))?.country;
    return iso3 ? weights.weight(iso3) > 0 : false;
  });
}
