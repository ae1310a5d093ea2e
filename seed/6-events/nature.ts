import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, relationAt, tokenAt } from "./tree.ts";
import { deliberate } from "./world-words.ts";

/** `Typhoon Haiyan killed 100`, `were killed in floods`. */
export function byNature(scene: Scene, predicate: Predicate): boolean {
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
    .filter(
      (at) => lemmaAt(tree, at) !== "fire" || !childrenBy(tree, at, "compound", "amod").some((child) => arms.has(lemmaAt(tree, child))),
    )
    .filter((at) => scene.mentionAt[at]?.kind !== "Place") // "attacked a ship in the Red Sea"
    .some((at) => naturalCauses.has(lemmaAt(tree, at)) || scene.around.storms.has(tokenAt(tree, at).form));
}

/** `killed himself`, `kills snakes`, `attacked the plan`: no person, force or place is hit. */
export function hitsNobody(scene: Scene, predicate: Predicate): boolean {
  const { tree } = scene;
  const heads = [
    predicate.object,
    ...predicate.obliques.filter(({ preposition }) => ["on", "against", "of"].includes(preposition)).map(({ head }) => head),
  ].filter((head) => head >= 0);
  const first = heads[0];
  if (first === undefined) return false;
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(formAt(tree, first)))
    return ["kill", "shoot", "hang", "injure", "hurt"].includes(predicate.lemma);
  return ideas.has(lemmaAt(tree, first)) || (animals.has(lemmaAt(tree, first)) && !["raid", "rustle", "steal"].includes(predicate.lemma));
}

/** Whether the sentences around tell of a disaster: its dead are then nobody's. Where the last one tells of arms, they are its. */
export function tellsOfDisaster(scene: Scene): boolean {
  const tells = (from: number, to: number, words: ReadonlySet<string>) =>
    scene.resolved.sentences
      .slice(Math.max(0, scene.sentence + from), scene.sentence + to)
      .some(({ tokens }) => tokens.some((token) => words.has(token.lemma.toLowerCase())));
  return tells(-6, 7, naturalCauses) && !tells(-1, 1, deliberate);
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `rocket fire wounded two`. */
const arms = words("rocket artillery mortar gun tank sniper shell small heavy machine weapon enemy rebel hostile friendly");

const naturalCauses = words(`
  typhoon hurricane cyclone storm tornado earthquake quake tremor aftershock tsunami flood flooding landslide mudslide avalanche eruption
  volcano wildfire lightning heat heatwave drought famine virus coronavirus covid covid-19 pandemic epidemic disease outbreak cholera ebola
  gust wind gale rainfall tide water sea wave flu fire blaze magma lava ash smoke glacier
  wolf bee elephant ant locust bear lion tiger snake crocodile shark dog rat insect mosquito swarm bird monkey boar leopard hippo mushroom fungus toxin venom bacteria parasite
  malaria measles influenza crash collision accident mishap derailment stampede capsizing shipwreck blizzard monsoon rain cancer illness starvation
`);

/** `a gas explosion`, `a boiler blast`. */
const accidental = words("gas boiler engine dust methane accidental volcanic transformer kitchen factory refinery");

const accidents = words("crash collide sink capsize derail overturn collapse plunge skid veer erupt flood");

const ideas = new Set(
  "plan proposal idea concept policy record reform bill decision ruling method cost claim argument report delay debate image reputation notion theory myth motion amendment argument book".split(
    " ",
  ),
);
const animals = new Set(
  "animal snake wolf bear sheep goat cow cattle dog cat fish whale bird deer boar rat mouse mosquito insect locust elephant rhino lion tiger fox pig chicken bat".split(
    " ",
  ),
);
