import type { EventMode } from "../../../graph/schema.generated.ts";
import type { Match } from "../match.ts";
import { clauseOf } from "../misfit.ts";
import type { Scene } from "../scene.ts";
import { ancestors, childrenBy, formAt, headOf, prepositionOf, relationAt, subtree, tokenAt } from "../tree.ts";
import { crowdMode } from "./crowds.ts";
import { hints } from "./hints.ts";
import { areCivilians, areForces, isForce } from "./sides.ts";

/** How it was done: the frame's own mode, or the more exact one that its sides and the clause's words tell. */
export function modeOf(scene: Scene, match: Match): EventMode {
  const { mode, type } = match.frame;
  const crowd = crowdMode(scene, match);
  if (crowd) return crowd;
  if (!open.has(mode)) return mode;
  const words = wordsOf(scene, match);
  const hint = hints.find((one) => one.types.includes(type) && one.pattern.test(words) && fits(mode, one.mode));
  if (hint && !(mode === "STATEMENT" && type !== "AGREE")) return hint.mode;
  if (type === "PROTEST") return mode === "OTHER" && isPeaceful(scene, match) ? "PEACEFUL_PROTEST" : mode;
  if (type !== "ASSAULT" || !(mode === "OTHER" || mode === "KILLING")) return mode;
  if (areCivilians(scene, match)) return "ATTACK_ON_CIVILIANS";
  return areForces(scene, match) ? "ARMED_CLASH" : mode;
}

/** Modes that a frame gives for want of anything more exact. */
const open: ReadonlySet<EventMode> = new Set([
  "OTHER",
  "BOMBING",
  "KILLING",
  "PEACE_TALKS",
  "HUMANITARIAN_AID",
  "STATEMENT",
  "DEPLOYMENT",
  "WITHDRAWAL",
  "ECONOMIC_SANCTIONS",
  "SHELLING",
  "PROPERTY_DESTRUCTION",
]);

/** `a drone destroyed a car`: of what is destroyed only a weapon tells more; a crowd's stones and bombs do not. */
const fits = (mode: EventMode, hint: EventMode): boolean =>
  mode !== "PROPERTY_DESTRUCTION" || ["DRONE_STRIKE", "AIR_STRIKE", "SHELLING"].includes(hint);

/** People in the street, of whom nothing worse is told; what is done "in protest", and what armed people do, may be anything. */
const isPeaceful = (scene: Scene, { predicate, actors }: Match): boolean =>
  !vague.has(predicate.lemma) &&
  !actors.some((id) => isForce(scene, id)) &&
  !(predicate.kind === "NOUN" && prepositionOf(scene.tree, predicate.at) === "in");

/** Nouns and verbs that leave open whether a protest was violent. */
const vague = new Set(["unrest", "uprising", "intifada", "barricade"]);

/** The words of the clause; what is hit is no weapon: `attacked an artillery position`, `shot down a drone`. */
function wordsOf(scene: Scene, { frame, predicate }: Match): string {
  const hit = predicate.kind === "VERB" && (frame.target ?? ["object"]).includes("object") ? predicate.object : -1;
  const phrase = hit < 0 ? [] : subtree(scene.tree, hit, (child) => child > hit);
  // "a mine attached to a car exploded": the tree often loses the thing that goes off
  const before = frame.id === "assault/explode" ? [...scene.tree.tokens.keys()].slice(0, predicate.at) : [];
  return [...before, ...clauseOf(scene, predicate), ...around(scene, predicate), ...described(scene, predicate)]
    .filter((at) => !phrase.includes(at))
    .map((at) => formAt(scene.tree, at))
    .join(" ");
}

/** `a roadside bomb targeting a convoy`: the noun that a participle describes. */
function described({ tree }: Scene, { kind, at }: Match["predicate"]): readonly number[] {
  if (kind !== "VERB" || relationAt(tree, at) !== "acl" || tokenAt(tree, at).xpos !== "VBG") return [];
  const noun = headOf(tree, at);
  return [noun, ...childrenBy(tree, noun, "compound", "amod")].toSorted((a, b) => a - b);
}

/** `threw stones during the demonstration`: the clause that a noun of doing stands in. */
function around({ tree }: Scene, { kind, carrier, at }: Match["predicate"]): readonly number[] {
  const verb = kind === "NOUN" && carrier === at ? ancestors(tree, at).find((up) => tokenAt(tree, up).upos === "VERB") : undefined;
  return verb === undefined ? [] : [verb, ...childrenBy(tree, verb, "obj")];
}
