import { whoseStay } from "./armies.ts";
import { countOf } from "./casualties.ts";
import { isIdle, isInWords } from "./contexts.ts";
import { type Frame, nounFrames, verbFrames } from "./frames/index.ts";
import { placesInSlots } from "./grounds.ts";
import { misfit } from "./misfit.ts";
import { tellsOfDisaster } from "./nature.ts";
import { peopleOf } from "./owners.ts";
import type { Predicate } from "./predicate.ts";
import { refuse } from "./refusals.ts";
import { entityOf, kindOf, type Scene } from "./scene.ts";
import { inSlots } from "./slots.ts";
import { isReporter } from "./subjects.ts";
import { childrenBy, lemmaAt, subtree } from "./tree.ts";
import { isToSomebody, isUnnamedDeed, reportedBy } from "./unnamed.ts";
import { leftBy, placeBefore, type Where, whereOf } from "./where.ts";
import { wieldersOf } from "./wielders.ts";

/** A frame that fits a predicate, with its parties. */
export interface Match {
  readonly frame: Frame;
  readonly predicate: Predicate;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly where: Where;
}

/** The first frame that fits, the most demanding tried first; null where none does. */
export function matchOf(scene: Scene, predicate: Predicate): Match | null {
  for (const frame of framesOf(scene, predicate)) {
    const reason = misfit(scene, predicate, frame);
    const match = reason ? refuse(scene, predicate.at, frame.id, reason) : withParties(scene, predicate, frame);
    if (match) return match;
  }
  return null;
}

/** Frames of the lemma, of the verb without its particle, and of a lemma that lost its last letter (`upgrad`) or kept one too many (`patroll`). */
function framesOf(scene: Scene, predicate: Predicate): readonly Frame[] {
  const table = predicate.kind === "VERB" ? verbFrames : nounFrames;
  const bare = lemmaAt(scene.tree, predicate.at);
  return table.get(predicate.lemma) ?? table.get(bare) ?? table.get(`${bare}e`) ?? table.get(bare.slice(0, -1)) ?? [];
}

const standardTargets = ["object", "against", "on"];
const standardNounActors = ["subject", "by", "before"];

function withParties(scene: Scene, predicate: Predicate, frame: Frame): Match | null {
  const isOf = (kinds: Frame["actorKinds"]) => (id: string) => !kinds || kinds.some((kind) => kind === kindOf(scene, id));
  if (frame.actor?.[0] === "speaker") return bySpeaker(scene, predicate, frame);
  const actorSlots = frame.actor ?? (predicate.kind === "NOUN" ? standardNounActors : ["subject"]);
  const told = inSlots(scene, predicate, actorSlots, undefined, isOf(frame.actorKinds));
  const named = told.length > 0 || frame.type !== "ASSAULT" ? told : wieldersOf(scene, predicate);
  const found = whereOf(scene, predicate, frame);
  const where = frame.type === "RETREAT" ? leftBy(scene, found, named) : found;
  const actors = named.length > 0 || frame.type !== "PROTEST" ? named : peopleOf(scene, predicate.subject);
  const hit = inSlots(
    scene,
    predicate,
    frame.target ?? standardTargets,
    frame.deep,
    (id) => isOf(frame.targetKinds)(id) && !actors.includes(id) && !(frame.type === "REQUEST" && isOwnForce(scene, id, actors)),
  );
  const targets = hit.length > 0 ? hit : groundHit(scene, predicate, frame, where);
  if (isInWords(scene, predicate, actors, targets)) return refuse(scene, predicate.at, frame.id, "IN_WORDS");
  if (isIdle(scene, predicate, frame, actors, targets)) return refuse(scene, predicate.at, frame.id, "IN_WORDS");
  if (
    !enough(frame, actors, targets, where) &&
    !isUnnamedDeed(scene, predicate, frame, where) &&
    !isToSomebody(scene, predicate, frame, actors)
  )
    return onlyCounted(scene, predicate, frame) ?? refuse(scene, predicate.at, frame.id, "NO_PARTIES");
  return { frame, predicate, actors, targets, where };
}

/** Whether a force is that of the country which, or whose body, acts: it is given orders, and asked nothing. */
const isOwnForce = (scene: Scene, id: string, actors: readonly string[]): boolean => {
  const { kind, country } = entityOf(scene, id) ?? {};
  return (
    kind === "Force" &&
    country !== undefined &&
    actors.some((actor) => {
      const own = entityOf(scene, actor);
      return own?.iso3 === country || (own?.country === country && own.category !== "PEOPLE" && own.kind !== "Force");
    })
  );
};

/** Where nobody is hit, the ground that stands for them; `where` in the frame's list is wherever it happens. */
function groundHit(scene: Scene, predicate: Predicate, { placeTarget = [] }: Frame, where: Where): readonly string[] {
  // "attacked a boat on the Niger River": nobody hits a water
  const found = placesInSlots(scene, predicate, placeTarget)
    .filter((id) => entityOf(scene, id)?.category !== "WATER")
    .slice(0, 2);
  return found.length === 0 && placeTarget.includes("where") ? where.places.slice(0, 1) : found;
}

/** `At least five people have been killed since Friday`: nobody and no place is named, but the dead are counted. */
function onlyCounted(scene: Scene, predicate: Predicate, frame: Frame): Match | null {
  if (!frame.counts || predicate.kind !== "VERB" || !predicate.passive || !countOf(scene, predicate.object)) return null;
  const report = reportedBy(scene);
  const [from, to] = report?.reporter.tokens ?? [0, 0];
  const isSpeaker = speakersIn(scene);
  // Another name in the sentence may be the place, known or not
  const isOther = (token: { readonly upos: string; readonly start: number; readonly end: number }, at: number) =>
    token.upos === "PROPN" && (at < from || at >= to) && !isSpeaker.has(at) && !isTimely(scene, token);
  if (scene.tree.tokens.some(isOther)) return null;
  const before = placeBefore(scene);
  const where = before.places.length > 0 || !report ? before : report.where;
  return where.places.length === 0 || tellsOfDisaster(scene) ? null : { frame, predicate, actors: [], targets: [], where };
}

/** Tokens of who says it: `Yemen's Houthis said nine people were killed`. */
const speakersIn = ({ tree }: Scene): ReadonlySet<number> =>
  new Set(
    tree.tokens.flatMap((_, at) =>
      isReporter(tree, at) ? childrenBy(tree, at, "nsubj").flatMap((subject) => subtree(tree, subject)) : [],
    ),
  );

const isTimely = (scene: Scene, token: { readonly start: number; readonly end: number }): boolean =>
  scene.times.some((time) => time.start <= token.start && token.end <= time.end);

/** The speaker is found with the claim; here only whom it is about. */
function bySpeaker(scene: Scene, predicate: Predicate, frame: Frame): Match {
  const targets = inSlots(scene, predicate, frame.target ?? standardTargets, frame.deep);
  const meant = targets.length > 0 ? targets : whoseStay(scene, predicate.subject);
  return { frame, predicate, actors: [], targets: meant, where: whereOf(scene, predicate, frame) };
}

function enough(frame: Frame, actors: readonly string[], targets: readonly string[], where: Where): boolean {
  switch (frame.needs) {
    case "ACTOR":
      return actors.length > 0;
    case "TARGET":
      return targets.length > 0;
    case "BOTH":
      return actors.length > 0 && (targets.length > 0 || (frame.mutual === true && actors.length > 1));
    default:
      return actors.length > 0 || targets.length > 0 || where.places.length > 0;
  }
}
