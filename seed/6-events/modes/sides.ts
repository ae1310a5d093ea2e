import type { Match } from "../match.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { childrenBy, conjuncts, lemmaAt } from "../tree.ts";
import { isDoer } from "../unnamed.ts";

/** `attacked the village`, `shot dead 20 people`: who is hit bears no arms, and somebody does it. */
export function areCivilians(scene: Scene, match: Match): boolean {
  if (match.targets.some((id) => kindOf(scene, id) === "Force") || !hasDoer(scene, match)) return false;
  return hitHeads(scene, match).some(
    (head) =>
      civilians.has(lemmaAt(scene.tree, head)) ||
      (lemmaAt(scene.tree, head) === "leader" &&
        childrenBy(scene.tree, head, "compound", "amod").some((at) => civic.has(lemmaAt(scene.tree, at)))) ||
      (sheltered.has(lemmaAt(scene.tree, head)) && !isOfState(scene, match)),
  );
}

/** `militants attacked a patrol`: both sides bear arms. */
export function areForces(scene: Scene, match: Match): boolean {
  const { subject } = match.predicate;
  const bears = match.actors.length === 0 && subject >= 0 && (isArmed(scene, subject) || outlaws.has(lemmaAt(scene.tree, subject)));
  if (!bears && !match.actors.some((id) => isForce(scene, id))) return false;
  return match.targets.some((id) => isForce(scene, id)) || hitHeads(scene, match).some((head) => isArmed(scene, head));
}

/** Heads of the phrases that name who or what is hit. */
export function hitHeads({ tree }: Scene, { predicate }: Match): readonly number[] {
  const aims = predicate.obliques.filter(({ preposition }) => ["at", "on", "against"].includes(preposition)).map(({ head }) => head);
  return [predicate.object, ...aims].filter((head) => head >= 0).flatMap((head) => [head, ...conjuncts(tree, head)]);
}

const hasDoer = (scene: Scene, { actors, predicate }: Match): boolean => actors.length > 0 || isDoer(scene, predicate.subject);

export const isForce = (scene: Scene, id: string): boolean =>
  kindOf(scene, id) === "Force" && entityOf(scene, id)?.category !== "PROTESTERS";

const isOfState = (scene: Scene, { actors }: Match): boolean =>
  actors.some((id) => kindOf(scene, id) === "Country" || state.has(String(entityOf(scene, id)?.category)));

const state = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "POLICE", "MULTINATIONAL_MISSION", "COALITION", "GOVERNMENT"]);

/** `an army convoy`, `a police station`; an aid convoy and a refugee camp bear no arms. */
function isArmed({ tree }: Scene, head: number): boolean {
  const before = childrenBy(tree, head, "compound", "amod", "nmod").map((child) => lemmaAt(tree, child));
  if (before.some((word) => unarmed.has(word))) return false;
  return armed.has(lemmaAt(tree, head)) || (sites.has(lemmaAt(tree, head)) && before.some((word) => armed.has(word)));
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const armed = words(`
  soldier troop police policeman gendarme guard fighter militant rebel insurgent patrol checkpoint outpost garrison barracks army military
  trooper commando command brigade battalion regiment paramilitary militia militiaman marine peacekeeper
`);
const outlaws = words("gunman bandit attacker assailant raider pirate sniper jihadist guerrilla");
const sites = words("base post station camp convoy position vehicle headquarters unit column");
const unarmed = words("aid humanitarian refugee displace displaced civilian food fuel relief prayer press");

const civilians = words(`
  civilian villager resident worker reporter blogger cameraman presenter editor child woman people person refugee worshipper journalist farmer student passenger pilgrim tourist family
  herder trader teacher activist shopkeeper fisherman miner motorist shepherd nurse doctor priest pastor imam elder activist candidate
  lawyer councillor mayor politician professor employee monk nun missionary traveller commuter tribesman
`);
/** `a community leader` leads no fighters. */
const civic = words("community tribal religious social village student union indigenous");
const sheltered = words("village hamlet market mosque church school bus home farm settlement hospital restaurant hotel bar");
