import { nounPredicate } from "./noun-predicates.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, formAt, isRelation, relationAt, type Tree, tokenAt } from "./tree.ts";
import { verbPredicate } from "./verb-predicates.ts";

/** Every predicate of a sentence, in order. */
export function predicatesOf(scene: Scene): readonly Predicate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    if (isGerundNoun(tree, at)) return [{ ...nounPredicate(scene, at), lemma: formAt(tree, at) }];
    if (isVerbal(tree, at)) return [verbPredicate(scene, at)];
    if (token.upos === "NOUN" || (token.upos === "PROPN" && !scene.mentionAt[at] && /^\p{Ll}/u.test(token.form)))
      return [nounPredicate(scene, at)];
    return [];
  });
}

/** `Fighting broke out`: a gerund in the place of a noun. */
const isGerundNoun = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).xpos === "VBG" &&
  isRelation(relationAt(tree, at), ["nsubj", "obj", "obl", "nmod"]) &&
  childrenBy(tree, at, "obj", "aux", "mark").length === 0;

/** Verbs, and adjectives that say something of a subject: `is willing to`. */
export function isVerbal(tree: Tree, at: number): boolean {
  const { upos, xpos } = tokenAt(tree, at);
  if (upos === "VERB")
    return !isRelation(relationAt(tree, at), ["amod", "case", "mark", "compound"]) || childrenBy(tree, at, "nsubj", "obj").length > 0;
  return ["ADJ", "ADP"].includes(upos) && xpos !== "JJR" && childrenBy(tree, at, "cop", "nsubj").length > 0;
}
