import type { EntityKind } from "../reading.ts";
import { kindOf, quoteAt, type Scene } from "./scene.ts";
import { isReporter, subjectOf } from "./subjects.ts";
import { ancestors, formAt, headOf, relationAt, tokenAt } from "./tree.ts";
import type { Who } from "./who.ts";

/** `Hungary has said it will ...`: a pronoun in what is reported is the one who reports, where kind and number allow. */
export function speakerMeant(scene: Scene, at: number, depth: number, who: Who): readonly string[] {
  const first = ["i", "we", "us", "our", "my", "me"].includes(formAt(scene.tree, at));
  const quoted = first ? quoteAt(scene.quotes, tokenAt(scene.tree, at).start)?.speakers : undefined;
  if (quoted && quoted.length > 0) return quoted;
  const fits = personal[formAt(scene.tree, at)];
  if (!fits || tokenAt(scene.tree, at).upos !== "PRON") return [];
  let below = at;
  let aside = false;
  for (const up of ancestors(scene.tree, at)) {
    // "decided that they would leave": who decided it leaves
    const decided = !aside && relationAt(scene.tree, below) === "ccomp" && tokenAt(scene.tree, up).upos === "VERB";
    aside ||= relationAt(scene.tree, up) === "advcl";
    const told = decided || isReporter(scene.tree, up);
    below = up;
    const subject = told ? subjectOf(scene, up) : -1;
    const found = subject < 0 || subject === at ? [] : who(scene, subject, depth + 1);
    if (subject >= 0 && subject !== at) return found.length > 1 || found.every((id) => fits(kindOf(scene, id))) ? found : [];
    const main = relationAt(scene.tree, up) === "advcl" ? subjectOf(scene, headOf(scene.tree, up)) : -1;
    const meant = main >= 0 && main !== at && scene.mentionAt[main] ? who(scene, main, depth + 1) : [];
    // "killed six people when they attacked a school": the same who killed
    if (meant.length > 0 && meant.every((id) => fits(kindOf(scene, id)))) return meant;
  }
  return [];
}

const personal: Readonly<Record<string, (kind: EntityKind | undefined) => boolean>> = {
  he: (kind) => kind === "Person",
  she: (kind) => kind === "Person",
  it: (kind) => kind !== "Person",
  they: (kind) => kind !== "Person",
  we: () => true,
};
