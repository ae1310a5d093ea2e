import { childrenBy, formAt, headOf, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";
import { negations } from "./words.ts";

/** How a verb or noun stands by its own words: will, may, must, not, if. */
export interface Mood {
  readonly future: boolean;
  readonly would: boolean;
  readonly possible: boolean;
  readonly obliged: boolean;
  readonly permitted: boolean;
  readonly ongoing: boolean;
  readonly negated: boolean;
  readonly condition: boolean;
}

const futures = new Set(["will", "'ll", "’ll", "shall", "wo", "gon"]);
const possible = new Set(["can", "could", "may", "might", "ca"]);
const obliging = new Set(["must", "should", "ought"]);
/** What makes a clause a condition. */
export const conditions = new Set(["if", "unless", "whether", "until", "lest", "before", "provided", "once"]);

/** Auxiliaries of the clause; a conjunct without its own shares those before it. */
export function moodOf(tree: Tree, at: number): Mood {
  let holder = at;
  while (
    relationAt(tree, holder) === "conj" &&
    childrenBy(tree, holder, "aux", "aux:pass", "cop", "nsubj").length === 0 &&
    sameForm(tree, holder, headOf(tree, holder))
  )
    holder = headOf(tree, holder);
  // "On 24 May the military arrested": the month is no auxiliary
  const auxiliaries = childrenBy(tree, holder, "aux", "cop")
    .filter((aux) => tokenAt(tree, aux).form !== "May" || aux === 0)
    .map((aux) => formAt(tree, aux));
  const marks = childrenBy(tree, holder, "mark").map((mark) => formAt(tree, mark));
  const be = auxiliaries.some((aux) => ["is", "are", "was", "were", "be", "been", "'s", "'re"].includes(aux));
  const { xpos } = tokenAt(tree, holder);
  // "are to leave", "are to be disarmed"
  const headline = headOf(tree, holder) < 0 && marks.includes("to");
  const isTo =
    headline ||
    (marks.includes("to") && be && (xpos === "VB" || (xpos === "VBN" && auxiliaries.length > 1)) && !auxiliaries.includes("have"));
  return {
    future: auxiliaries.some((aux) => futures.has(aux)) || isTo,
    would: auxiliaries.some((aux) => aux === "would" || aux === "'d"),
    possible: auxiliaries.some((aux) => possible.has(aux)),
    obliged: auxiliaries.some((aux) => obliging.has(aux)) || formAt(tree, headOf(tree, at)) === "ought",
    permitted: auxiliaries.some((aux) => aux === "can" || aux === "may"),
    ongoing: be && tokenAt(tree, holder).xpos === "VBG",
    negated:
      [at, holder].some((one) =>
        childrenBy(tree, one, "advmod", "det", "mark", "cc:preconj").some((child) => negations.has(formAt(tree, child))),
      ) || childrenBy(tree, at, "nsubj", "obj").some((child) => isNobody(tree, child)),
    condition: marks.some((mark) => conditions.has(mark)),
  };
}

/** `No soldiers were killed`, `None of them fled`, `killed no civilians`. */
const isNobody = (tree: Tree, at: number): boolean =>
  nobody.has(formAt(tree, at)) || childrenBy(tree, at, "det").some((det) => ["no", "neither"].includes(formAt(tree, det)));
const nobody = new Set(["none", "nobody", "neither"]);

const sameForm = (tree: Tree, one: number, other: number): boolean => {
  const [a, b] = [tokenAt(tree, one).xpos, tokenAt(tree, other).xpos];
  return a === b || (a.startsWith("VB") && b.startsWith("VB") && a !== "VBD" && a !== "VBZ");
};

export function nounMood(tree: Tree, at: number): Mood {
  const planned = childrenBy(tree, at, "amod").some((child) =>
    ["planned", "proposed", "upcoming", "imminent", "forthcoming", "next"].includes(formAt(tree, child)),
  );
  const possibly = childrenBy(tree, at, "amod").some((child) =>
    ["possible", "potential", "future", "threatened", "further"].includes(formAt(tree, child)),
  );
  return {
    future: planned,
    would: false,
    possible: possibly,
    obliged: false,
    permitted: false,
    ongoing: false,
    negated: isNegatedNoun(tree, at),
    condition: false,
  };
}

export const isNegatedNoun = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "det").some((child) => formAt(tree, child) === "no") || prepositionOf(tree, at) === "without";
