import { casualtiesIn, countOfAll } from "./casualties.ts";
import { claimants } from "./claims.ts";
import type { Draft } from "./draft.ts";
import { nounFrames } from "./frames/index.ts";
import type { Scene } from "./scene.ts";
import { standingOf } from "./standing.ts";
import { ancestors, childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "./tree.ts";
import { verbPredicate } from "./verb-predicates.ts";

/**
 * The dead and injured of a blow told elsewhere: `were killed when a bomb exploded` in the same sentence, `The attack left 20
 * dead` and `Nine people were killed` up to two sentences after it.
 */
export function withTolls(scene: Scene, drafts: readonly Draft[], before: readonly Draft[]): readonly Draft[] {
  const last = before.findLast((draft) => scene.sentence - draft.sentence <= reach && isBlow(draft));
  const own = drafts.map((draft) => {
    if (draft.type !== "ASSAULT" || (draft.deaths === null && draft.injured === null)) return draft;
    const joined = drafts.find((other) => isJoined(scene, draft, other));
    if (joined) return { ...draft, of: joined };
    if (draft.actors.length > 0) return draft;
    const blow =
      drafts.find((other) => other !== draft && isBlow(other) && isOccasion(scene, draft.at, other.at)) ??
      (takesUp(scene, draft, last) ? last : undefined);
    if (!blow) return draft;
    return { ...draft, of: blow, date: draft.date.basis === "ARTICLE" ? blow.date : draft.date };
  });
  const told = withOwnToll(scene, own);
  if (told !== own) return told;
  if (!last || scene.times.length > 0 || own.some(({ type }) => type === "ASSAULT")) return own;
  return [...own, ...tollOf(scene, last)];
}

/** `The death toll from the attack in Lahore rose to five`. */
function withOwnToll(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const verb = scene.tree.tokens.findIndex((token, at) => token.upos === "VERB" && isOfToll(scene, at));
  const toll = childrenBy(scene.tree, verb, "nsubj")[0] ?? -1;
  const blow = drafts.find((draft) => isBlow(draft) && ancestors(scene.tree, draft.at).includes(toll));
  const deaths = blow ? countOfAll(scene, tollNumber(scene, verb)) : null;
  return deaths ? drafts.map((draft) => (draft === blow ? { ...draft, deaths } : draft)) : drafts;
}

const reach = 2;

/** `Four were killed and one was injured in an attack`: the dead and the injured of one blow. */
const isJoined = ({ tree }: Scene, { at, deaths, injured }: Draft, first: Draft): boolean =>
  relationAt(tree, at) === "conj" &&
  headOf(tree, at) === first.at &&
  first.type === "ASSAULT" &&
  first.actors.length === 0 &&
  (deaths === null ? first.deaths !== null && first.injured === null : injured === null && first.deaths === null && first.injured !== null);

const isBlow = (draft: Draft): boolean =>
  draft.type === "ASSAULT" &&
  ["HAPPENED", "ONGOING"].includes(draft.status) &&
  !["COUP", "TERRITORY_GAINED", "ABDUCTION"].includes(draft.mode);

/** `were killed when`, `after`, `as` a bomb exploded. */
const isOccasion = (scene: Scene, verb: number, blow: number): boolean => {
  const { tree } = scene;
  // The tree may hang it on a date: "were killed on Wednesday, when men attacked"
  const path = [blow, ...ancestors(tree, blow)];
  const clause = path.find((at) => ["advcl", "acl:relcl"].includes(relationAt(tree, at)));
  if (clause === undefined || !path.slice(path.indexOf(clause)).includes(verb)) return false;
  return childrenBy(tree, clause, "mark", "advmod").some((mark) => ["when", "after", "as"].includes(formAt(tree, mark)));
};

/** Dead of nobody's name, undated, where the last blow was. */
function takesUp(scene: Scene, draft: Draft, last: Draft | undefined): boolean {
  if (!last || !draft.targets.every((id) => last.targets.includes(id)) || scene.times.length > 0 || draft.date.basis !== "ARTICLE")
    return false;
  return draft.where.places.every((id) => last.where.places.includes(id)) && last.deaths === null;
}

/** What a sentence that names nobody counts of the blow told last: `The blast left 20 dead`, `The death toll rose to 53`. */
function tollOf(scene: Scene, last: Draft): readonly Draft[] {
  const { tree } = scene;
  const at = tree.tokens.findIndex((token, index) => token.upos === "VERB" && (isOfBlow(scene, index) || isOfToll(scene, index)));
  if (at < 0 || scene.mentions.some(({ kind, role }) => role === "NAME" && (kind === "Place" || kind === "Country"))) return [];
  const predicate = verbPredicate(scene, at);
  const standing = standingOf(scene, predicate);
  if (!standing.told || standing.status !== "HAPPENED") return [];
  const counts = isOfToll(scene, at)
    ? { deaths: countOfAll(scene, tollNumber(scene, at)), injured: null }
    : casualtiesIn(scene, () => true);
  if (counts.deaths === null && counts.injured === null) return [];
  const { start, end } = tokenAt(tree, at);
  const claimedBy = claimants(scene, predicate, standing);
  return [
    {
      ...last,
      ...counts,
      sentence: scene.sentence,
      at,
      rule: "assault/toll",
      trigger: { start, end },
      quote: null,
      claimedBy,
      of: last,
      confidence: 1,
    },
  ];
}

/** `The attack killed`, `The blast left`: a definite blow that does it. */
function isOfBlow(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const subject = childrenBy(tree, verb, "nsubj")[0] ?? -1;
  const definite = childrenBy(tree, subject, "det").some((det) => ["the", "this"].includes(formAt(tree, det)));
  const blow = (nounFrames.get(lemmaAt(tree, subject)) ?? []).some(({ type }) => type === "ASSAULT");
  return definite && blow && ["kill", "leave", "wound", "injure", "claim"].includes(lemmaAt(tree, verb));
}

const isOfToll = (scene: Scene, verb: number): boolean => {
  const subject = childrenBy(scene.tree, verb, "nsubj")[0] ?? -1;
  return lemmaAt(scene.tree, subject) === "toll" && ["rise", "climb", "stand", "reach", "jump", "pass"].includes(lemmaAt(scene.tree, verb));
};

const tollNumber = (scene: Scene, verb: number): number =>
  childrenBy(scene.tree, verb, "obj")[0] ??
  childrenBy(scene.tree, verb, "obl", "nmod").find((child) => ["to", "at"].includes(prepositionOf(scene.tree, child))) ??
  -1;
