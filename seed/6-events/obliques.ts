import type { Oblique, Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";

/** Prepositional phrases of a predicate and those that hang on its objects' own nouns of place. */
export function obliquesOf(tree: Tree, at: number): readonly Oblique[] {
  return childrenBy(tree, at, "obl", "nmod", "advmod")
    .filter((child) => tokenAt(tree, child).upos !== "ADV")
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      return relationAt(tree, child) === "nmod:poss" ? [] : [{ preposition, head: child }];
    });
}

/** Heads of the phrases behind a preposition. */
export function behind(scene: Scene, predicate: Predicate, preposition: string): readonly number[] {
  const heads = (obliques: Predicate["obliques"]) =>
    obliques.filter((oblique) => oblique.preposition === preposition).map((oblique) => oblique.head);
  const own = heads(predicate.obliques);
  // "tightened the blockade of Serbia"
  if (preposition === "of it")
    return obliquesOf(scene.tree, predicate.object).flatMap((one) => (one.preposition === "of" ? [one.head] : []));
  if (own.length === 0 && predicate.kind === "NOUN") {
    // "the departure of French troops from Mali": the place hangs on the troops
    const inner = predicate.obliques.filter((oblique) => oblique.preposition === "of").flatMap(({ head }) => obliquesOf(scene.tree, head));
    return heads(inner);
  }
  // "lodged a protest with Albania" may hang on the protest
  return own.length > 0 || predicate.object < 0 || preposition === "of" ? own : heads(obliquesOf(scene.tree, predicate.object));
}
