import type { Frame } from "./frames/index.ts";
import { isPeople } from "./people.ts";
import type { Predicate } from "./predicate.ts";
import { entityOf, kindOf, type Scene } from "./scene.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, subtree, tokenAt } from "./tree.ts";
import type { Where } from "./where.ts";

/**
 * `Students burned a bus in Nairobi`: a crowd or armed people that nobody names, at a place that is named, is enough to tell
 * of violence or of a protest; nobody is its actor.
 */
export function isUnnamedDeed(scene: Scene, predicate: Predicate, frame: Frame, where: Where): boolean {
  if (predicate.kind !== "VERB" || !["ASSAULT", "PROTEST", "AGREE", "CONSULT"].includes(frame.type)) return false;
  if (!where.places.some((id) => kindOf(scene, id) === "Place")) return false;
  if (frame.type === "CONSULT") return frame.id === "consult/meet" && areEnvoys(scene, predicate.subject);
  if (frame.type === "AGREE") return frame.id === "agree/sign" && signers.has(lemmaAt(scene.tree, predicate.subject));
  if (scene.around.worlds.has("SPORT")) return false;
  // "A journalist was shot in Maputo": nobody says by whom
  if (predicate.passive && predicate.subject < 0 && wilful.has(predicate.lemma)) return victims.has(lemmaAt(scene.tree, predicate.object));
  if (!isDoer(scene, predicate.subject)) return false;
  return frame.needs !== "BOTH" || isDoer(scene, predicate.object) || victims.has(lemmaAt(scene.tree, predicate.object));
}

/** `Security forces in Guinea tortured refugees`, `soldiers of the Republican Guard shot him`: who does it is known, to whom is said but not named. */
export function isToSomebody(scene: Scene, predicate: Predicate, { type }: Frame, actors: readonly string[]): boolean {
  if (predicate.kind !== "VERB" || !["ASSAULT", "COERCE"].includes(type) || scene.around.worlds.size > 0) return false;
  if (!actors.some((id) => ["Force", "Country"].includes(kindOf(scene, id) ?? ""))) return false;
  const { tree } = scene;
  const parts = childrenBy(tree, predicate.object, "nmod").filter((child) => prepositionOf(tree, child) === "of");
  // "fired on people who were digging"
  const aimed = predicate.obliques.flatMap(({ preposition, head }) => (["on", "at", "upon"].includes(preposition) ? [head] : []));
  return [predicate.object, ...parts, ...aimed].some((at) => victims.has(lemmaAt(tree, at)) || ["him", "her"].includes(formAt(tree, at)));
}

/** `Two men were killed, Kosovo police said`: the police and ministries of a country tell of what happens there; null where none does. */
export function reportedBy(scene: Scene): { readonly reporter: Scene["mentions"][number]; readonly where: Where } | null {
  const { tree, mentions } = scene;
  for (const reporter of mentions) {
    const { category, country } = entityOf(scene, reporter.entity) ?? {};
    const head = headOf(tree, reporter.tokens[1] - 1);
    if (!country || !offices.has(String(category)) || !["say", "report", "confirm", "announce"].includes(lemmaAt(tree, head))) continue;
    const id = `country:${country}`;
    return entityOf(scene, id) ? { reporter, where: { places: [id], precision: "COUNTRY" } } : null;
  }
  return null;
}

const offices = new Set(["POLICE", "GOVERNMENT", "STATE_MILITARY"]);

/** Whether a phrase is a crowd or armed people: `members of a militia`, `men in uniform`, `a mob`, `many Iraqis`. */
export function isDoer(scene: Scene, at: number): boolean {
  const { tree } = scene;
  if (at < 0) return false;
  const inside = childrenBy(tree, at, "nmod").filter((child) => ["of", "in"].includes(prepositionOf(tree, child)));
  return [at, ...inside].some(
    (one) => doers.has(lemmaAt(tree, one)) || formAt(tree, one) === "gunmen" || isPeople(scene, one) || isStranger(tree, one),
  );
}

/** `unknown men on motorbikes`, `armed individuals`, `a group of men`: somebody who hides who he is, or bears arms. */
const isStranger = (tree: Scene["tree"], at: number): boolean =>
  (persons.has(lemmaAt(tree, at)) && childrenBy(tree, at, "amod").some((child) => hidden.has(lemmaAt(tree, child)))) ||
  (lemmaAt(tree, at) === "man" && ["group", "gang", "band"].includes(lemmaAt(tree, headOf(tree, at))));
const persons = new Set(["man", "individual", "person", "people", "person", "element", "group"]);
const hidden = new Set(["unknown", "unidentified", "masked", "hooded", "armed", "disguised"]);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const doers = words(`
  student villager resident rioter mob crowd gunman faction fighter militant guard herder attacker assailant prisoner inmate migrant
  farmer settler troop soldier police policeman militia militiaman rebel insurgent guerrilla bandit pirate protester demonstrator
  youth looter vigilante sniper bomber commando jihadist extremist mercenary uniform inhabitant tribesman worker teacher driver
  opposition smuggler robber kidnapper gang cartel supporter thug
`);

/** `The leaders of several countries met in Accra`: those who speak for states or sides that are named or only counted. */
const areEnvoys = ({ tree, mentionAt }: Scene, at: number): boolean =>
  tokenAt(tree, at).xpos === "NNS" &&
  envoys.has(lemmaAt(tree, at)) &&
  subtree(tree, at).some((one) => sides.has(lemmaAt(tree, one)) || ["Country", "Force"].includes(mentionAt[one]?.kind ?? ""));
const envoys = new Set("leader minister president delegation delegate negotiator envoy diplomat representative official".split(" "));
const sides = new Set(["country", "state", "nation", "side", "party", "bloc", "faction", "government", "rebel"]);

/** `elders of both clans signed a peace accord`. */
const signers = words("leader elder chief clan tribe community representative faction group side militia delegate");

/** What nobody suffers by accident. */
const wilful = new Set(["shoot", "stab", "beat", "beat up", "torture"]);

const victims = words(`
  man woman child boy girl civilian people person journalist student teacher worker farmer villager resident policeman officer soldier
  prisoner herder shepherd doctor nurse priest imam lawyer activist candidate mayor trader shopkeeper driver passenger tourist pilgrim
  motorist fisherman refugee family suspect thief couple reporter blogger cameraman photographer presenter editor leader politician councillor lawmaker nun guard soldier
`);
