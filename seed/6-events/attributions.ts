import { participants } from "./participants.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, subtree, tokenAt } from "./tree.ts";

/** `Troops entered Izium, President Zelenskyy said in his address`: who speaks behind the last comma, whatever the tree. */
export function trailingSpeaker(scene: Scene, predicate: Predicate): readonly string[] {
  const reporter = trailingReporter(scene, predicate);
  return reporter < 0 ? [] : participants(scene, subjectOf(scene, reporter));
}

/** The verb of saying behind the last comma, whose subject stands right behind that comma; -1 where there is none. */
export function trailingReporter(scene: Scene, predicate: Predicate): number {
  const { tree } = scene;
  const reporter = tree.tokens.findIndex(
    (token, at) =>
      at > predicate.at &&
      isReporter(tree, at) &&
      ["VBD", "VBZ", "VBP"].includes(token.xpos) &&
      childrenBy(tree, at, "obj").length === 0 &&
      childrenBy(tree, at, "mark").length === 0 &&
      childrenBy(tree, at, "ccomp").every((clause) => clause < at),
  );
  if (reporter < 0 || ancestors(tree, predicate.at).some((up) => up !== reporter && isReporter(tree, up))) return -1;
  const subject = subjectOf(scene, reporter);
  if (subject < predicate.at || subject > reporter) return -1;
  const first = subtree(tree, subject).find((at) => at > predicate.at && tokenAt(tree, at).upos !== "PUNCT") ?? -1;
  const relative = formAt(tree, subject) === "who" || formAt(tree, subject) === "which";
  return formAt(tree, first - 1) === "," && !relative ? reporter : -1;
}
