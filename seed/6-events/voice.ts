import { obliquesOf } from "./obliques.ts";
import { childrenBy, headOf, isRelation, lemmaAt, relationAt, type Tree, tokenAt } from "./tree.ts";

export function isPassive(tree: Tree, at: number): boolean {
  if (childrenBy(tree, at, "aux:pass", "nsubj:pass").length > 0) return true;
  const { xpos } = tokenAt(tree, at);
  if (isBarePassive(tree, at)) return true;
  if (!["VBN", "VBD"].includes(xpos) || childrenBy(tree, at, "aux", "obj").length > 0) return false;
  if (xpos === "VBN" && isRelation(relationAt(tree, at), ["acl", "advcl"])) return true;
  // "were killed and 13 wounded"
  return suffered.has(lemmaAt(tree, at)) && relationAt(tree, at) === "conj" && isPassive(tree, headOf(tree, at));
}

/** `Three soldiers killed in ambush`: these verbs want an object; where none is there, the subject of a headline is it. */
const isBarePassive = (tree: Tree, at: number): boolean =>
  suffered.has(lemmaAt(tree, at)) &&
  ["VBD", "VBN"].includes(tokenAt(tree, at).xpos) &&
  childrenBy(tree, at, "nsubj").some((child) => child < at && ["NOUN", "PROPN"].includes(tokenAt(tree, child).upos)) &&
  childrenBy(tree, at, "aux", "obj", "ccomp", "xcomp", "conj").length === 0 &&
  (at === tree.tokens.length - 1 || ["ADP", "ADV", "PUNCT"].includes(tokenAt(tree, at + 1).upos));

const suffered = new Set(
  "kill wound injure hurt kidnap abduct arrest detain jail behead execute massacre assassinate displace rescue evacuate burn destroy damage loot torch".split(
    " ",
  ),
);

/** `is opposed to`, `is prepared to`: a state of the subject, nothing is done to it. */
const stative = new Set(["oppose", "prepare", "commit", "determine", "resolve", "engage"]);

export const isState = (tree: Tree, at: number): boolean =>
  stative.has(lemmaAt(tree, at)) && !obliquesOf(tree, at).some((oblique) => oblique.preposition === "by");
