import type { Draft } from "./drafts.ts";
import { participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { childrenBy, formAt, lemmaAt, tokenAt } from "./tree.ts";

const reach = 4;

/** `Al-Shabaab claimed responsibility for the attack`: the claimant is both actor and source of the assault told last before it. */
export function responsibilityClaims(scene: Scene, before: readonly Draft[]): readonly Draft[] {
  return scene.tree.tokens.flatMap((token, at) => {
    if (token.upos !== "VERB" || !["claim", "take", "accept"].includes(lemmaAt(scene.tree, at))) return [];
    const object = childrenBy(scene.tree, at, "obj")[0] ?? -1;
    if (lemmaAt(scene.tree, object) !== "responsibility" || denied(scene, at)) return [];
    const claimants = participants(scene, subjectOf(scene, at));
    const told = before.filter(
      (draft) => draft.type === "ASSAULT" && draft.actors.length === 0 && scene.sentence - draft.sentence <= reach,
    );
    const last = told.at(-1);
    if (!last || claimants.length === 0) return [];
    const { start, end } = tokenAt(scene.tree, object);
    return [
      {
        ...last,
        sentence: scene.sentence,
        at,
        rule: "claim/responsibility",
        trigger: { start, end },
        actors: claimants,
        claimedBy: claimants,
        of: last,
      },
    ];
  });
}

/** "No group has claimed responsibility" claims nothing. */
const denied = (scene: Scene, at: number): boolean =>
  childrenBy(scene.tree, at, "advmod").some((child) => ["not", "n't", "never"].includes(formAt(scene.tree, child)));
