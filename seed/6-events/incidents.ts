import { entityOf, type Scene } from "./scene.ts";
import { childrenBy, lemmaAt } from "./tree.ts";
import { deliberate, graveWords } from "./world-words.ts";

/**
 * Whether a sentence tells of violence in earnest, whatever stands around it: armed people and a place, a force or a
 * nation and somebody hurt, or several words of violence with their day and place.
 */
export function isIncident(scene: Scene): boolean {
  const placed = isPlaced(scene);
  if (isMeant(scene) && placed) return true;
  if (hasForce(scene) && (placed || isDated(scene))) return true;
  const national = scene.mentions.some(({ role }) => role === "DEMONYM");
  return isDated(scene) && ((national && isGrave(scene)) || (placed && gravity(scene) >= 2));
}

export const isPlaced = (scene: Scene): boolean =>
  scene.mentions.some(({ kind, role }) => role === "NAME" && (kind === "Place" || kind === "Country"));

/** Whether the words tell of people who mean to hurt: no accident and no storm. */
export const isMeant = ({ tree }: Scene): boolean => tree.tokens.some((_, at) => deliberate.has(lemmaAt(tree, at)));

const hasForce = (scene: Scene): boolean =>
  scene.mentions.some(
    ({ kind, entity }) => kind === "Force" && !["PROTESTERS", "POLICE"].includes(String(entityOf(scene, entity)?.category)),
  );

/** News in a review or a page of history comes with its day: `opens on Friday`, `was arrested last week`. */
export const isDated = (scene: Scene): boolean => scene.times.some(({ precision }) => ["DAY", "WEEK"].includes(precision));

export const isGrave = (scene: Scene): boolean => gravity(scene) > 0;

/** Different words of real violence in the sentence: `killed the match` has one. */
export const gravity = ({ tree }: Scene): number =>
  new Set(tree.tokens.flatMap((_, at) => (graveWords.has(lemmaAt(tree, at)) ? [lemmaAt(tree, at)] : []))).size;

/** `killed two workers, the governor said`: what somebody in charge tells of the hurt is no plot and no match. */
export const isReported = (scene: Scene): boolean =>
  isGrave(scene) &&
  scene.tree.tokens.some(
    ({ upos }, at) =>
      upos === "VERB" &&
      telling.has(lemmaAt(scene.tree, at)) &&
      childrenBy(scene.tree, at, "nsubj").some((subject) => officials.has(lemmaAt(scene.tree, subject))),
  );

const telling = new Set(["say", "report", "confirm", "announce"]);
const officials = new Set(
  "police army governor official authority ministry military spokesman spokeswoman spokesperson government prosecutor hospital medic".split(
    " ",
  ),
);
