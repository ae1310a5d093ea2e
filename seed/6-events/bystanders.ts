import { nounFrames } from "./frames/index.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, headOf, lemmaAt, prepositionOf, relationAt } from "./tree.ts";

/** `the driver of a car used by the attackers`, `firms linked to Sudan's rulers`: who used a thing further down is not meant. */
export const isUsed = ({ tree }: Scene, at: number): boolean =>
  relationAt(tree, at) === "acl" &&
  ((using.has(lemmaAt(tree, at)) && childrenBy(tree, at, "obl", "obl:agent").some((child) => prepositionOf(tree, child) === "by")) ||
    ["link", "tie", "associate"].includes(lemmaAt(tree, at)) ||
    (leading.has(lemmaAt(tree, at)) && ventures.has(lemmaAt(tree, headOf(tree, at)))));

/** `promised 40 million pounds, France 12 million euros`: whose sum the next one is. */
export const isShare = ({ tree }: Scene, at: number): boolean =>
  relationAt(tree, at) === "appos" && [at, headOf(tree, at)].every((sum) => childrenBy(tree, sum, "nummod").length > 0);

/** Proceedings: who leads them is not of whom they are asked. */
const ventures = new Set(["inquiry", "investigation", "probe", "talk"]);

const leading = new Set(["lead", "chair", "head", "mediate", "broker"]);

const using = new Set(["use", "drive", "own", "wear", "carry", "operate", "rent"]);

/** `against the arrest of a leader`: who suffered what is condemned is not who is blamed for it. */
export const isVictim = ({ tree }: Scene, head: number, at: number): boolean => {
  if (headOf(tree, at) !== head) return false;
  const types = (nounFrames.get(lemmaAt(tree, head)) ?? []).map(({ type }) => type);
  const preposition = prepositionOf(tree, at);
  // "broke up a protest against the president": not he was dispersed
  if (types.includes("PROTEST") && ["against", "over"].includes(preposition)) return true;
  return (
    (meddling.has(lemmaAt(tree, head)) || types.some((type) => type === "ASSAULT" || type === "COERCE")) &&
    ["of", "on", "against", "in", "at", "near", "into"].includes(preposition)
  );
};

/** `any intervention in Libya`: where it would be is not to whom it is told. */
const meddling = new Set(["intervention", "interference", "meddling", "escalation"]);
