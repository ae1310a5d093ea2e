import type { Draft } from "./draft.ts";
import { participants } from "./participants.ts";
import { entityOf, type Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { ancestors, childrenBy, formAt, headOf, lemmaAt, subtree, tokenAt } from "./tree.ts";

const reach = 4;

/** `Al-Shabaab claimed responsibility for the attack`: the claimant is both actor and source of the assault told last before it. */
export function responsibilityClaims(scene: Scene, before: readonly Draft[]): readonly Draft[] {
  return scene.tree.tokens.flatMap((token, at) => {
    if (token.upos !== "VERB" || !claiming.has(lemmaAt(scene.tree, at))) return [];
    const object = childrenBy(scene.tree, at, "obj")[0] ?? -1;
    if (!(lemmaAt(scene.tree, object) === "responsibility" || claimsBlow(scene, at, object)) || denied(scene, at)) return [];
    const claimants = participants(scene, subjectOf(scene, at));
    const last = before.filter((draft) => scene.sentence - draft.sentence <= reach && isOpen(scene, draft, object)).at(-1);
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

/** `claimed the attack`, but not `claimed an attack in Kabul`, which tells a blow of its own. */
const claimsBlow = ({ tree }: Scene, at: number, object: number): boolean =>
  lemmaAt(tree, at) === "claim" &&
  blows.has(lemmaAt(tree, object)) &&
  childrenBy(tree, object, "det").some((det) => ["the", "this", "that"].includes(formAt(tree, det))) &&
  childrenBy(tree, object, "nmod", "amod").length === 0;

const blows = new Set(
  "attack assault bombing ambush raid blast explosion killing shooting kidnapping abduction strike massacre".split(" "),
);

/** `claimed responsibility for the bombing in Kabul`: the blow told in the claim itself is the claimant's. */
export function claimedHere(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { tree } = scene;
  return drafts.map((draft) => {
    const above = ancestors(tree, draft.at);
    const claim = above.find((at) => lemmaAt(tree, at) === "responsibility");
    const verb = claim === undefined ? (above.find((at) => at < draft.at && claimsABlow(scene, at)) ?? -1) : headOf(tree, claim);
    if (draft.type !== "ASSAULT" || !claiming.has(lemmaAt(tree, verb)) || denied(scene, verb)) return draft;
    const claimants = participants(scene, subjectOf(scene, verb));
    return claimants.length > 0 && draft.actors.length === 0 ? { ...draft, actors: claimants, claimedBy: claimants } : draft;
  });
}

/** `has claimed raids in which, it says, nine soldiers died`. */
const claimsABlow = ({ tree }: Scene, at: number): boolean =>
  lemmaAt(tree, at) === "claim" && childrenBy(tree, at, "obj").some((object) => blows.has(lemmaAt(tree, object)));

const claiming = new Set(["claim", "take", "accept"]);

/** An assault that happened, whose doers the article has not named, and that did not strike armed men themselves. */
function isOpen(scene: Scene, draft: Draft, claimed: number): boolean {
  if (draft.type !== "ASSAULT" || draft.status !== "HAPPENED" || draft.mode === "COUP" || draft.mode === "TERRITORY_GAINED") return false;
  const unnamed = (id: string) => entityOf(scene, id)?.category === "UNIDENTIFIED_ARMED_GROUP";
  if (!draft.actors.every(unnamed) || draft.targets.some(unnamed)) return false;
  const words = subtree(scene.tree, claimed).map((at) => lemmaAt(scene.tree, at));
  return words.some((word) => ["kidnapping", "abduction"].includes(word)) === (draft.mode === "ABDUCTION");
}

/** "No group has claimed responsibility" claims nothing. */
const denied = (scene: Scene, at: number): boolean =>
  childrenBy(scene.tree, childrenBy(scene.tree, at, "nsubj")[0] ?? -1, "det").some((det) => formAt(scene.tree, det) === "no") ||
  childrenBy(scene.tree, at, "advmod").some((child) => ["not", "n't", "never"].includes(formAt(scene.tree, child)));
