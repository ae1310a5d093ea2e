import type { Frame } from "./frames/index.ts";
import type { Predicate } from "./predicate.ts";
import { entityOf, kindOf, type Scene } from "./scene.ts";
import { ancestors, childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, tokenAt } from "./tree.ts";
import { isDoer } from "./unnamed.ts";
import { graveWords } from "./world-words.ts";

/** Whether a verb of war tells of none here: nature kills, a team attacks, a plot is retold, a price is hit. */
export function isHarmless(scene: Scene, predicate: Predicate, frame: Frame): boolean {
  const { worlds, genres } = scene.around;
  if (genres.size > 0 && !isDated(scene) && (warlike.has(frame.type) || frame.mode === "VISIT")) return true;
  const played = Math.max(worlds.get("SPORT") ?? 0, worlds.get("STAGE") ?? 0);
  if (played >= 4 && frame.type !== "SANCTION" && gravity(scene) < (played >= 6 ? 3 : 2)) return true;
  if (hasScore(scene) && warlike.has(frame.type) && !isGrave(scene)) return true;
  if (worlds.has("FICTION") && warlike.has(frame.type)) {
    if (isRetold(scene, predicate) || (frame.type === "ASSAULT" && !isGrave(scene))) return true;
  }
  if (worlds.has("BUSINESS") && frame.type === "THREATEN" && !isGrave(scene)) return true;
  if (worlds.has("WEATHER") && ["THREATEN", "RETREAT"].includes(frame.type) && !isGrave(scene)) return true;
  if (frame.type !== "ASSAULT") return false;
  if (byNature(scene, predicate) || (hasScore(scene) && !isGrave(scene))) return true;
  const bloodless = worlds.has("MISHAP") || worlds.has("PAST") || (worlds.get("SCIENCE") ?? 0) >= 4;
  return bloodless || (worlds.size > 0 && !isGrave(scene));
}

const warlike: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "RETREAT"]);

/** Plots are retold in the present: `she blows up a bridge`, `opens with a raid`; what befell the author is told in the past. */
const isRetold = ({ tree }: Scene, { carrier }: Predicate): boolean =>
  [carrier, ...ancestors(tree, carrier)].some((at) =>
    [at, ...childrenBy(tree, at, "aux", "aux:pass")].some((verb) => ["VBZ", "VBP", "MD"].includes(tokenAt(tree, verb).xpos)),
  );

/** News in a review or a page of history comes with its day: `opens on Friday`, `was arrested last week`. */
const isDated = (scene: Scene): boolean => scene.times.some(({ precision }) => ["DAY", "WEEK"].includes(precision));

const isGrave = (scene: Scene): boolean => gravity(scene) > 0;

/** Different words of real violence in the sentence: `killed the match` has one. */
const gravity = ({ tree }: Scene): number =>
  new Set(tree.tokens.flatMap((_, at) => (graveWords.has(lemmaAt(tree, at)) ? [lemmaAt(tree, at)] : []))).size;

/** `Typhoon Haiyan killed 100`, `were killed in floods`. */
function byNature(scene: Scene, predicate: Predicate): boolean {
  const { tree } = scene;
  // "crashed in Ethiopia, killing 157 people"
  const above = isRelation(relationAt(tree, predicate.at), ["advcl", "conj"]) ? lemmaAt(tree, headOf(tree, predicate.at)) : "";
  if (accidents.has(above)) return true;
  const blow = predicate.kind === "NOUN" ? predicate.at : predicate.subject;
  const before = blow >= 0 ? childrenBy(tree, blow, "compound", "amod") : [];
  if (before.some((at) => accidental.has(lemmaAt(tree, at)))) return true;
  const causes = [
    predicate.subject,
    ...predicate.obliques.filter(({ preposition }) => ["in", "by", "from", "during"].includes(preposition)).map(({ head }) => head),
  ];
  return causes
    .filter((head) => head >= 0)
    .flatMap((head) => [head, ...childrenBy(tree, head, "compound", "flat", "nmod:desc", "appos")])
    .some((at) => naturalCauses.has(lemmaAt(tree, at)) || scene.around.storms.has(tokenAt(tree, at).form));
}

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
  const only = (ids: readonly string[], ...kinds: readonly string[]) => ids.every((id) => kinds.includes(kindOf(scene, id) ?? ""));
  if (actors.length > 0 && only(actors, "Person") && only(targets, "Person")) return true;
  return scene.around.grave === 0 && only(actors, "Person", "Organization") && only(targets, "Person", "Organization");
}

/**
 * `In Ohio he bombed with voters`: a blow by somebody who is nobody, on nobody; `the curator refuses to call it that`: a no by
 * a person without an office, to nobody.
 */
export function isIdle(scene: Scene, predicate: Predicate, frame: Frame, actors: readonly string[], targets: readonly string[]): boolean {
  // "suspends flights at its base": stopping one's own doings punishes nobody
  if (frame.id === "sanction/cut" && ownDoings.has(lemmaAt(scene.tree, predicate.object)) && !isTowards(scene, predicate)) return true;
  if (targets.length > 0) return false;
  if (frame.type === "ASSAULT")
    return actors.length === 0 && predicate.kind === "VERB" && ["he", "she", "i"].includes(formAt(scene.tree, predicate.subject));
  if (frame.type !== "REJECT" || actors.length === 0) return false;
  return actors.every((id) => kindOf(scene, id) === "Person" && entityOf(scene, id)?.labels.length === 0 && !entityOf(scene, id)?.country);
}

/** `suspended exercises with Russia`: somebody else's loss too. */
const isTowards = ({ tree }: Scene, { object, at }: Predicate): boolean =>
  [object, at].some((head) =>
    childrenBy(tree, head, "nmod", "obl").some((child) =>
      ["to", "with", "against", "from", "into", "for"].includes(prepositionOf(tree, child)),
    ),
  );

const ownDoings = new Set(["flight", "operation", "exercise", "production", "service", "drill", "output"]);

/** Whether the article tells of a disaster: its dead are then nobody's. */
export const tellsOfDisaster = (scene: Scene): boolean =>
  scene.resolved.sentences.some(({ tokens }) => tokens.some((token) => naturalCauses.has(token.lemma.toLowerCase())));

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const naturalCauses = words(`
  typhoon hurricane cyclone storm tornado earthquake quake tremor aftershock tsunami flood flooding landslide mudslide avalanche eruption
  volcano wildfire lightning heat heatwave drought famine virus coronavirus covid covid-19 pandemic epidemic disease outbreak cholera ebola
  gust wind gale rainfall tide flu fire blaze magma lava ash smoke glacier
  wolf bee elephant ant locust bear lion tiger snake crocodile shark dog rat insect mosquito swarm bird monkey boar leopard hippo
  malaria measles influenza crash collision accident mishap derailment stampede capsizing shipwreck blizzard monsoon rain cancer illness starvation
`);

/** `a gas explosion`, `a boiler blast`. */
const accidental = words("gas boiler engine dust methane accidental volcanic transformer kitchen factory refinery");

const accidents = words("crash collide sink capsize derail overturn collapse plunge skid veer erupt flood");

const inWords = words("attack assail target hit pound strike fight battle beat destroy wound clash besiege storm");
