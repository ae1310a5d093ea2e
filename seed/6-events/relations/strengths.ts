import { countOf } from "../casualties.ts";
import { participants } from "../participants.ts";
import { kindOf, type Scene } from "../scene.ts";
import { childrenBy, formAt, lemmaAt } from "../tree.ts";
import { headNoun } from "./told.ts";

export interface StrengthReport {
  readonly force: string;
  readonly count: number;
  readonly at: number;
}

/** `2,400 French troops`, `900 special forces in the Takuba task force`: how many they are. */
export function strengthsIn(scene: Scene): readonly StrengthReport[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const numeral = childrenBy(tree, at, "nummod")[0];
    if (numeral === undefined || !forceNouns.has(lemmaAt(tree, at)) || token.upos !== "NOUN") return [];
    const count = countOf(scene, at)?.best;
    const own = scene.mentions
      .filter((mention) => mention.kind === "Force" && headNoun(scene, mention.tokens) === at)
      .map((mention) => mention.entity);
    const inside = childrenBy(tree, at, "nmod")
      .filter((child) => ["in", "of", "from"].includes(prepositionBefore(scene, child)))
      .flatMap((child) => participants(scene, child))
      .filter((id) => kindOf(scene, id) === "Force");
    const force = own[0] ?? inside[0];
    return force && count && count >= 10 ? [{ force, count, at }] : [];
  });
}

const prepositionBefore = (scene: Scene, at: number): string =>
  childrenBy(scene.tree, at, "case").map((child) => formAt(scene.tree, child))[0] ?? "";
const forceNouns = new Set([
  "troop",
  "troops",
  "soldier",
  "force",
  "fighter",
  "peacekeeper",
  "personnel",
  "marine",
  "mercenary",
  "militant",
  "commando",
  "policeman",
  "instructor",
]);
