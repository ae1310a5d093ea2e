import type { Match } from "./match.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, lemmaAt, relationAt, subtree, tokenAt } from "./tree.ts";

/**
 * `the troops deployed in Mali are to leave`, `are stationed in Mali`, `remain deployed`: where they are, whenever they came;
 * `troops deployed on Monday` came.
 */
export function isGarrison(scene: Scene, { frame, predicate }: Match): boolean {
  const { tree, times } = scene;
  const isDated = () => subtree(tree, predicate.at).some((at) => times.some(({ start }) => start === tokenAt(tree, at).start));
  const describes = predicate.kind === "VERB" && relationAt(tree, predicate.at) === "acl" && tokenAt(tree, predicate.at).xpos === "VBN";
  // "a brigade is stationed in Baidoa"
  if (
    predicate.lemma === "station" &&
    predicate.kind === "VERB" &&
    childrenBy(tree, predicate.at, "aux:pass").some((aux) => ["is", "are"].includes(formAt(tree, aux)))
  )
    return true;
  // "forces backed by volunteers attacked", "rebels, who are backed by Uganda": who backs them is a relation
  const still =
    relationAt(tree, predicate.at) === "acl:relcl" &&
    predicate.passive &&
    childrenBy(tree, predicate.at, "aux:pass").some((aux) => ["is", "are"].includes(formAt(tree, aux)));
  if (frame.id === "support/support" && (describes || still)) return scene.mentionAt[headOf(tree, predicate.at)]?.kind === "Force";
  if (frame.id !== "mobilize/deploy" || isDated()) return false;
  return describes ? headOf(tree, headOf(tree, predicate.at)) >= 0 : isStill(scene, predicate);
}

function isStill({ tree }: Scene, { at, kind, lemma }: Match["predicate"]): boolean {
  if (kind !== "VERB" || tokenAt(tree, at).xpos !== "VBN") return false;
  if (relationAt(tree, at) === "xcomp" && ["remain", "stay"].includes(lemmaAt(tree, headOf(tree, at)))) return true;
  return lemma === "station" && childrenBy(tree, at, "aux").some((aux) => ["is", "are", "was", "were"].includes(formAt(tree, aux)));
}
