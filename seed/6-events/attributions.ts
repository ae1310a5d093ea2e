import { participants } from "./participants.ts";
import type { Predicate } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, subtree, tokenAt } from "./tree.ts";

/** `Troops entered Izium, President Zelenskyy said in his address`: who speaks behind the last comma, whatever the tree. */
export function trailingSpeaker(scene: Scene, predicate: Predicate): readonly string[] {
  const { tree } = scene;
  const reporter = tree.tokens.findIndex(
    (token, at) =>
      at > predicate.at &&
      isReporter(tree, at) &&
      token.xpos === "VBD" &&
      childrenBy(tree, at, "obj").length === 0 &&
      childrenBy(tree, at, "mark").length === 0 &&
      childrenBy(tree, at, "ccomp").every((clause) => clause < at),
  );
  if (reporter < 0 || ancestors(tree, predicate.at).some((up) => up !== reporter && isReporter(tree, up))) return [];
  const subject = subjectOf(scene, reporter);
  if (subject < predicate.at || subject > reporter) return [];
  const first = subtree(tree, subject).find((at) => at > predicate.at && tokenAt(tree, at).upos !== "PUNCT") ?? -1;
  const relative = formAt(tree, subject) === "who" || formAt(tree, subject) === "which";
  return formAt(tree, first - 1) === "," && !relative ? participants(scene, subject) : [];
}
