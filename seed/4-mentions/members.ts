import { type Nouns, nounEndingAt } from "./bodies.ts";
import { covers, type Found, isCapital, type Words } from "./types.ts";

/**
 * A body named beside a plain noun for its people is told by its name alone: "Boko Haram gunmen", "gunmen of the Sinaloa
 * Cartel". The noun joins the tokens of the name, as it does after an adjective, and is no group of its own.
 */
export function withMembers(words: Words, named: readonly Found[], nouns: Nouns): Found[] {
  return named.map((one) => {
    if (one.role !== "NAME" || (one.kind !== "Force" && one.kind !== "Organization")) return one;
    const [from, to] = one.tokens;
    const last = headAfter(words, to, one, nouns);
    if (last >= to) return { ...one, tokens: [from, last + 1] };
    const first = headBefore(words, from, named, nouns);
    return first < from ? { ...one, tokens: [first, to] } : one;
  });
}

/** Index of the plural noun of fighters that a name describes; -1 where none stands there. */
function headAfter(words: Words, to: number, one: Found, nouns: Nouns): number {
  const { tokens } = words.sentence;
  for (let at = to; at < to + 3; at++) {
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.upos ?? "") || isCapital(words.forms[at])) return -1;
    if (tokens[at]?.relation === "compound" && (tokens[at]?.head ?? -1) > at && tokens[at + 1]?.upos === "NOUN") continue;
    // A party's or a union's forces are its own; its jets and police may be a country's.
    if (isFighters(words, at, to, nouns) || (one.kind === "Force" && isForces(words, at))) return at;
  }
  return -1;
}

/** Index of "gunmen" before "of the", "from the" and a name; the name's own where none stands there. */
function headBefore(words: Words, from: number, named: readonly Found[], nouns: Nouns): number {
  const link = /^(?:the|a|an)$/.test(words.lower[from - 1] ?? "") ? from - 2 : from - 1;
  const noun = words.sentence.tokens[link - 1];
  // "Forces recaptured the town from Islamic State": only who acts is sure to be from there.
  const acts = noun?.relation.startsWith("nsubj") || words.lower[link - 2] === "by";
  const belongs = words.lower[link] === "of" || (words.lower[link] === "from" && acts);
  const isNamed = isCapital(words.forms[link - 2]) && words.lower[link - 2] !== "the";
  if (!belongs || isNamed || covers(named, words.index, link - 1, link)) return from;
  return isFighters(words, link - 1, 0, nouns) || /^(?:soldiers|troops|forces)$/.test(words.lower[link - 1] ?? "") ? link - 1 : from;
}

function isFighters(words: Words, at: number, from: number, nouns: Nouns): boolean {
  const match = nounEndingAt(words.lower.slice(from, at + 1), at - from, nouns.collective);
  return (
    match !== null &&
    match.noun.category !== "PROTESTERS" &&
    !/^(?:contractors|allies|settlers|hunters|residents|groups?|militias)$/.test(words.lower[at] ?? "") &&
    match.noun.plural?.toLowerCase() ===
      words.lower
        .slice(from + match.from, at + 1)
        .join(" ")
        .replace(/ - /g, "-")
  );
}

const isForces = (words: Words, at: number): boolean =>
  /^(?:forces|troops|soldiers|commandos|units|mercenaries)$/.test(words.lower[at] ?? "");
