import type { Frame } from "./frames/index.ts";
import type { Predicate } from "./predicates.ts";
import { kindOf, type Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, relationAt } from "./tree.ts";

/** Whether a verb of violence tells of none here: nature kills, a film or a match is played, a speech is sharp. */
export function isHarmless(scene: Scene, predicate: Predicate, frame: Frame): boolean {
  if (frame.type !== "ASSAULT") return false;
  return byNature(scene, predicate) || isPlay(scene);
}

/** `Typhoon Haiyan killed 100`, `were killed in floods`. */
function byNature(scene: Scene, predicate: Predicate): boolean {
  const { tree } = scene;
  // "crashed in Ethiopia, killing 157 people"
  const above = isRelation(relationAt(tree, predicate.at), ["advcl", "conj"]) ? lemmaAt(tree, headOf(tree, predicate.at)) : "";
  if (accidents.has(above)) return true;
  const causes = [
    predicate.subject,
    ...predicate.obliques.filter(({ preposition }) => ["in", "by", "from", "during"].includes(preposition)).map(({ head }) => head),
  ];
  return causes
    .filter((head) => head >= 0)
    .flatMap((head) => [head, ...childrenBy(tree, head, "compound", "flat", "nmod:desc", "appos")])
    .some((at) => naturalCauses.has(lemmaAt(tree, at)));
}

function isPlay(scene: Scene): boolean {
  const lemmas = scene.tree.tokens.map((_, at) => lemmaAt(scene.tree, at));
  return (lemmas.some((lemma) => play.has(lemma)) || hasScore(scene)) && !lemmas.some((lemma) => bloodshed.has(lemma));
}

/** `beat Arsenal 3-1`: two small numbers on both sides of a dash. */
function hasScore({ tree }: Scene): boolean {
  const isGoals = (at: number) => /^\d{1,2}$/.test(formAt(tree, at));
  return tree.tokens.some(({ form }, at) => /^[-–]$/.test(form) && isGoals(at - 1) && isGoals(at + 1));
}

/** `McCain attacked Obama over Syria`: a person who attacks a person, or nobody, without a weapon or a victim does so in words. */
export function isInWords(scene: Scene, predicate: Predicate, actors: readonly string[], targets: readonly string[]): boolean {
  if (!inWords.has(predicate.lemma) || actors.length === 0) return false;
  const spoken = actors.every((id) => kindOf(scene, id) === "Person") && targets.every((id) => kindOf(scene, id) === "Person");
  return spoken && !scene.tree.tokens.some((_, at) => bloodshed.has(lemmaAt(scene.tree, at)));
}

/** Whether the article tells of a disaster: its dead are then nobody's. */
export const tellsOfDisaster = (scene: Scene): boolean =>
  scene.resolved.sentences.some(({ tokens }) => tokens.some((token) => naturalCauses.has(token.lemma.toLowerCase())));

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const naturalCauses = words(`
  typhoon hurricane cyclone storm tornado earthquake quake tremor aftershock tsunami flood flooding landslide mudslide avalanche eruption
  volcano wildfire lightning heat heatwave drought famine virus coronavirus covid covid-19 pandemic epidemic disease outbreak cholera ebola
  malaria measles influenza crash collision accident mishap derailment stampede capsizing shipwreck blizzard monsoon rain cancer illness starvation
`);

const accidents = words("crash collide sink capsize derail overturn collapse plunge skid veer erupt flood");

const play = words(`
  film movie novel sequel trilogy filmmaker chess grandmaster goalkeeper striker midfielder league championship semifinal quarterfinal match
  tournament batsman wicket innings album
`);

const bloodshed = words(`
  kill dead death wound injure bomb bombing gunman shoot shooting explosion blast grenade knife gun rifle rocket missile stab hammer drone
  troop soldier fighter rebel militant army weapon
`);

const inWords = words("attack assail target hit pound strike");
