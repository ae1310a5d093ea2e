import type { Frame } from "./frames/index.ts";
import { gravity, isGrave, isIncident } from "./incidents.ts";
import { byNature, hitsNobody } from "./nature.ts";
import { isPeacetime, warlike } from "./peacetime.ts";
import type { Predicate } from "./predicate.ts";
import { entityOf, kindOf, type Scene } from "./scene.ts";
import { ancestors, childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";
import { isDoer } from "./unnamed.ts";
import { agentNouns } from "./words.ts";
import type { World } from "./world-words.ts";

/** Whether a verb of war tells of none here: nature kills, a team attacks, a plot is retold, a price is hit. */
export function isHarmless(scene: Scene, predicate: Predicate, frame: Frame): boolean {
  const { worlds } = scene.around;
  if (frame.type === "ASSAULT" && (byNature(scene, predicate) || hitsNobody(scene, predicate))) return true;
  if (isPeacetime(scene, frame) || isOtherRally(scene, predicate) || isLikened(scene, predicate)) return true;
  if (isInPlan(scene, predicate, frame)) return true;
  if (worlds.has("FICTION") && warlike.has(frame.type) && isRetold(scene, predicate)) return true;
  if (isIncident(scene)) return false;
  const played = Math.max(worlds.get("SPORT") ?? 0, worlds.get("STAGE") ?? 0);
  if (played >= 4 && frame.type !== "SANCTION" && gravity(scene) < (played >= 6 ? 3 : 2)) return true;
  if (hasScore(scene) && warlike.has(frame.type) && !isGrave(scene)) return true;
  if (worlds.has("BUSINESS") && frame.type === "THREATEN" && !isGrave(scene)) return true;
  if (worlds.has("WEATHER") && ["THREATEN", "RETREAT"].includes(frame.type) && !isGrave(scene)) return true;
  if (frame.type !== "ASSAULT") return false;
  if (hasScore(scene) && !isGrave(scene)) return true;
  const bloodless = worlds.has("MISHAP") || worlds.has("PAST") || (worlds.get("SCIENCE") ?? 0) >= 4;
  return bloodless || (worlds.size > 0 && !isGrave(scene));
}

/** `a late rally in Tokyo`, `told a rally in Porto`: prices rally, and candidates speak to one. */
function isOtherRally({ tree, around }: Scene, { lemma, kind, at }: Predicate): boolean {
  // "Hannibal's march on Rome"
  if (lemma === "march" && kind === "NOUN") return childrenBy(tree, at, "nmod:poss").some((child) => tokenAt(tree, child).upos === "PROPN");
  if (lemma !== "rally" || kind !== "NOUN") return false;
  const spoken = relationAt(tree, at) === "obj" && ["tell", "address", "attend"].includes(lemmaAt(tree, headOf(tree, at)));
  return (
    spoken || ["BUSINESS", "ELECTION", "SPORT"].some((world) => around.worlds.has(world as World) || around.genres.has(world as World))
  );
}

/** `a prisoner release deal`, `attack survivors`: the noun in front only tells what the plan, or who the people, are of. */
const isInPlan = ({ tree }: Scene, { kind, at }: Predicate, { type }: Frame): boolean =>
  kind === "NOUN" &&
  relationAt(tree, at) === "compound" &&
  !["CONSULT", "AGREE"].includes(type) &&
  plans.has(lemmaAt(tree, headOf(tree, at)));

const plans = new Set(
  "deal plan proposal hope fear talk demand bid survivor anniversary memorial crisis film drill warning alert threat allegation".split(" "),
);

/** `It felt like the liberation of Paris`: what something is likened to did not happen. */
const isLikened = ({ tree }: Scene, { kind, at }: Predicate): boolean => kind === "NOUN" && prepositionOf(tree, at) === "like";

/** Plots are retold in the present: `she blows up a bridge`, `opens with a raid`; what befell the author is told in the past. */
const isRetold = ({ tree }: Scene, { carrier }: Predicate): boolean =>
  [carrier, ...ancestors(tree, carrier)].some((at) =>
    [at, ...childrenBy(tree, at, "aux", "aux:pass")].some((verb) => ["VBZ", "VBP", "MD"].includes(tokenAt(tree, verb).xpos)),
  );

/** `beat Arsenal 3-1`: two small numbers on both sides of a dash. */
function hasScore({ tree }: Scene): boolean {
  const isGoals = (at: number) => /^\d{1,2}$/.test(formAt(tree, at));
  return tree.tokens.some(({ form }, at) => /^[-–]$/.test(form) && isGoals(at - 1) && isGoals(at + 1));
}

/**
 * `McCain attacked Obama over Syria`: a person who attacks a person, or nobody, without a weapon or a victim does so in
 * words; and where nothing around tells of violence, only countries and forces fight in earnest: `fight for every seat`.
 */
export function isInWords(scene: Scene, predicate: Predicate, actors: readonly string[], targets: readonly string[]): boolean {
  if (actors.length === 0 && targets.length === 0 && isDoer(scene, predicate.subject)) return false;
  // "Renault warned that it may have to cut output" threatens nobody
  const isBusiness = (id: string) =>
    kindOf(scene, id) === "Organization" && !["GOVERNMENT", "IGO", "PARTY", "PEOPLE"].includes(String(entityOf(scene, id)?.category));
  if (predicate.lemma === "warn" && targets.length === 0 && actors.length > 0 && actors.every(isBusiness)) return true;
  if (!inWords.has(predicate.lemma) || isGrave(scene)) return false;
  // "the attack on the mosque took place in Quetta"
  if (
    predicate.kind === "NOUN" &&
    actors.length + targets.length === 0 &&
    predicate.obliques.some(({ preposition }) => preposition === "on")
  )
    return false;
  const only = (ids: readonly string[], ...kinds: readonly string[]) => ids.every((id) => kinds.includes(kindOf(scene, id) ?? ""));
  if (actors.length > 0 && only(actors, "Person") && only(targets, "Person")) return true;
  return scene.around.grave === 0 && only(actors, "Person", "Organization") && only(targets, "Person", "Organization");
}

/**
 * `In Ohio he bombed with voters`: a blow by somebody who is nobody, on nobody; `the curator refuses to call it that`: a no by
 * a person without an office, to nobody.
 */
export function isIdle(scene: Scene, predicate: Predicate, frame: Frame, actors: readonly string[], targets: readonly string[]): boolean {
  if (isPrivate(scene, frame, actors, targets)) return true;
  // "suspends flights at its base": stopping one's own doings punishes nobody
  if (frame.id === "sanction/cut" && ownDoings.has(lemmaAt(scene.tree, predicate.object)) && !isTowards(scene, predicate)) return true;
  // "a road that was to liberate the centre": things take no ground
  if (frame.mode === "TERRITORY_GAINED" && actors.length === 0 && isThing(scene, predicate.subject)) return true;
  // "workers defending the airport" back nobody
  if (frame.id === "support/support" && predicate.lemma === "defend" && grounds.has(lemmaAt(scene.tree, predicate.object))) return true;
  // "a baker flew to Porto"
  if (
    frame.id === "consult/visit" &&
    actors.length > 0 &&
    areIdle(scene, [...actors, ...targets.filter((id) => kindOf(scene, id) === "Person")])
  )
    return true;
  if (targets.length > 0) return false;
  if (frame.type === "ASSAULT")
    return actors.length === 0 && predicate.kind === "VERB" && ["he", "she", "i"].includes(formAt(scene.tree, predicate.subject));
  // "allows three kilos a head": nobody is let do anything
  if (frame.id === "concede/yield" && allowing.has(predicate.lemma) && predicate.clauses.length === 0) return true;
  return ["REJECT", "SUPPORT"].includes(frame.type) && actors.length > 0 && areIdle(scene, actors);
}

/**
 * `Samsung rejected the claim`, `a baker asked the bank for time`: firms among themselves, and in an article of books, games or
 * trade persons without an office, where no word around tells of violence.
 */
function isPrivate(scene: Scene, { type }: Frame, actors: readonly string[], targets: readonly string[]): boolean {
  if (actors.length === 0 || scene.around.grave > 0 || !(between.has(type) || ofFirms.has(type))) return false;
  const isFirm = (id: string) => entityOf(scene, id)?.category === "COMPANY";
  const parties = [...actors, ...targets];
  if (parties.every(isFirm)) return true;
  return between.has(type) && scene.around.genres.size > 0 && parties.every((id) => isFirm(id) || areIdle(scene, [id]));
}
const between: ReadonlySet<string> = new Set(["THREATEN", "CONCEDE", "REQUEST", "COERCE", "SUPPORT", "CONSULT", "PROTEST"]);
const ofFirms: ReadonlySet<string> = new Set(["AGREE", "COOPERATE", "ACCUSE", "REJECT", "SANCTION"]);

/** `the curator refuses`, `a baker flew to Porto`: persons without an office or a country. */
export const areIdle = (scene: Scene, ids: readonly string[]): boolean =>
  ids.every(
    (id) =>
      kindOf(scene, id) === "Person" &&
      entityOf(scene, id)?.labels.length === 0 &&
      !entityOf(scene, id)?.country &&
      !scene.mentions.some(({ entity, tokens }) => entity === id && isIntroduced(scene, tokens)),
  );

/** `President X`, `X, the US deputy secretary of state`: with a title before it, or a state named in what is said of it. */
const isIntroduced = ({ tree, mentionAt }: Scene, [start, end]: readonly [number, number]): boolean =>
  relationAt(tree, start - 1) === "nmod:desc" ||
  tree.tokens.some(
    ({ head, relation }, at) =>
      relation === "appos" &&
      head >= start &&
      head < end &&
      subtree(tree, at).some((one) => ["Country", "Organization"].includes(mentionAt[one]?.kind ?? "")),
  );

const grounds = new Set("airport home house village town border position base front title lead recipe goal crown".split(" "));
const allowing = new Set(["allow", "permit", "let"]);

const isThing = (scene: Scene, at: number): boolean =>
  tokenAt(scene.tree, at).upos === "NOUN" && !isDoer(scene, at) && !agentNouns.has(lemmaAt(scene.tree, at));

/** `suspended exercises with Russia`: somebody else's loss too. */
const isTowards = ({ tree }: Scene, { object, at }: Predicate): boolean =>
  [object, at].some((head) =>
    childrenBy(tree, head, "nmod", "obl").some((child) =>
      ["to", "with", "against", "from", "into", "for"].includes(prepositionOf(tree, child)),
    ),
  );

const ownDoings = new Set(["flight", "operation", "exercise", "production", "service", "drill", "output"]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const inWords = words("attack assail target hit pound strike fight battle beat destroy wound clash besiege storm");
