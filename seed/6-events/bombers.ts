import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { formAt, lemmaAt } from "./tree.ts";

/** A blast of which this or the next sentence tells that the bomber died too was a suicide bombing. */
export function withBombers(drafts: readonly Draft[], scenes: readonly Scene[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== "ASSAULT" || draft.mode !== "BOMBING" || draft.status === "NEGATED") return draft;
    const near = scenes.filter(({ sentence }) => sentence === draft.sentence || sentence === draft.sentence + 1);
    return near.some(bomberDies) ? { ...draft, mode: "SUICIDE_BOMBING" } : draft;
  });
}

function bomberDies({ tree }: Scene): boolean {
  const lemmas = tree.tokens.map((_, at) => lemmaAt(tree, at));
  const bomber = lemmas.indexOf("bomber");
  return bomber > 0 && ["the", "a"].includes(formAt(tree, bomber - 1)) && lemmas.some((lemma) => dying.has(lemma));
}

const dying = new Set(["die", "kill", "perish"]);
