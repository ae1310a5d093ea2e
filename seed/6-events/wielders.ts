import { participants } from "./participants.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, lemmaAt, prepositionOf, tokenAt } from "./tree.ts";

/** Whose weapon it is that hits: `an IED planted by JNIM exploded`, `killed by rockets fired by Hamas`. */
export function wieldersOf(scene: Scene, predicate: Predicate): readonly string[] {
  const { tree } = scene;
  const near = [
    predicate.subject,
    predicate.object,
    ...predicate.obliques.filter(({ preposition }) => ["by", "with", "in", "from"].includes(preposition)).map(({ head }) => head),
  ].filter((at) => at >= 0 && weapons.has(lemmaAt(tree, at)));
  return near
    .flatMap((at) => [...childrenBy(tree, at, "acl"), at + 1])
    .filter((at) => tokenAt(tree, at).xpos === "VBN")
    .flatMap((at) => childrenBy(tree, at, "obl").filter((child) => prepositionOf(tree, child) === "by"))
    .flatMap((at) => participants(scene, at));
}

const weapons = new Set(
  "bomb ied device explosive mine landmine rocket missile shell mortar grenade drone car truck vehicle vest strike airstrike".split(" "),
);
