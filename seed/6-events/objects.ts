import type { Scene } from "./scene.ts";
import { antecedentOf } from "./subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";

/** The object; in a relative clause whose subject is another, the noun it describes: `the town that rebels seized`. */
export function objectOf(scene: Scene, at: number, objects: readonly number[]): number {
  if (objects[0] !== undefined) {
    const antecedent = antecedentOf(scene, objects[0]);
    // "shelled the regional capital Juba": two objects side by side are a title and its name
    if (objects[1] === objects[0] + 1 && scene.mentionAt[objects[1]] && !scene.mentionAt[objects[0]]) return objects[1];
    return antecedent >= 0 ? antecedent : objects[0];
  }
  const { tree } = scene;
  const bare = bareOblique(scene, at);
  if (bare >= 0) return bare;
  // "appointed Choguel Maïga as prime minister", "rejected Thursday a UN appeal": a name or noun read as a complement
  const named = childrenBy(tree, at, "xcomp").find(
    (child) =>
      scene.mentionAt[child]?.kind === "Person" ||
      (tokenAt(tree, child).upos === "NOUN" && childrenBy(tree, child, "det").length > 0 && !linking.has(lemmaAt(tree, at))),
  );
  if (named !== undefined) return named;
  const joined = childrenBy(tree, at, "conj").find((child) => tokenAt(tree, child).xpos === tokenAt(tree, at).xpos && child === at + 2);
  // "shot and killed a reporter": two verbs side by side share what follows
  if (joined !== undefined && formAt(tree, at + 1) === "and" && !intransitive.has(lemmaAt(tree, at)))
    return childrenBy(tree, joined, "obj", "nsubj:pass")[0] ?? -1;
  if (relationAt(tree, at) === "conj") {
    const head = headOf(tree, at);
    const shared = childrenBy(tree, head, "obj")[0];
    // "attacked and burned the village" hangs the object on the first verb
    if (shared !== undefined && shared > at) return shared;
  }
  return -1;
}

/** Verbs whose noun says what the subject is: `became a state`. */
const linking = new Set(["become", "remain", "stay", "seem", "appear", "call", "name", "declare", "consider", "make", "prove"]);

const intransitive = new Set(
  "go come return arrive flee escape advance retreat withdraw protest demonstrate rally march resign surrender gather move leave enter stand sit talk speak fly travel turn rise fall die explode clash fight try agree".split(
    " ",
  ),
);

/** A noun behind the verb that the tree calls oblique though it has no preposition and is no date. */
export function bareOblique(scene: Scene, at: number): number {
  const { tree } = scene;
  const found = childrenBy(tree, at, "obl").find((child) => {
    const token = tokenAt(tree, child);
    const timely = scene.times.some((time) => time.start <= token.start && token.end <= time.end);
    return (
      child > at &&
      !timely &&
      ["NOUN", "PROPN"].includes(token.upos) &&
      ["obl", "obl:agent"].includes(relationAt(tree, child)) &&
      (prepositionOf(tree, child) === "" || isUpTo(tree, child))
    );
  });
  return found ?? -1;
}

/** `kidnapped up to 16 advisers`: a quantity, no direction. */
const isUpTo = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "case").some((child) => formAt(tree, child) === "to" && formAt(tree, child - 1) === "up") &&
  childrenBy(tree, at, "nummod").length > 0;
