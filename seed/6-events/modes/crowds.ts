import type { EventMode } from "../../../graph/schema.generated.ts";
import type { Draft } from "../draft.ts";
import { clauseOf, type Match } from "../match.ts";
import { entityOf, type Scene } from "../scene.ts";
import { lemmaAt } from "../tree.ts";
import { hitHeads } from "./sides.ts";

/** How a crowd acts, and how it is met; null where no crowd is part of it. */
export const crowdMode = (scene: Scene, match: Match): EventMode | null => againstProtest(scene, match) ?? byCrowd(scene, match);

/** Force against people in the street: its own mode, by how far it goes. */
function againstProtest(scene: Scene, match: Match): EventMode | null {
  const { frame, targets } = match;
  const meant =
    hitHeads(scene, match).some((head) => protesters.has(lemmaAt(scene.tree, head))) ||
    targets.some((id) => entityOf(scene, id)?.category === "PROTESTERS");
  if (!meant) return null;
  if (frame.type === "COERCE") return frame.mode === "ARREST" ? null : "PROTEST_WITH_INTERVENTION";
  return frame.type === "ASSAULT" && isState(scene, match) ? "EXCESSIVE_FORCE_AGAINST_PROTESTERS" : null;
}

/** Police and soldiers meet a crowd; a bomb or a gang only hits it. */
const isState = (scene: Scene, { actors, predicate }: Match): boolean =>
  actors.some((id) => state.has(String(entityOf(scene, id)?.category))) || officers.has(lemmaAt(scene.tree, predicate.subject));

/** `A mob lynched`, `protesters set fire to the town hall`. */
function byCrowd(scene: Scene, match: Match): EventMode | null {
  const { frame, predicate, actors } = match;
  if (frame.type !== "ASSAULT") return null;
  if (predicate.lemma === "lynch") return "RIOT";
  if (!["OTHER", "KILLING", "ARMED_CLASH", "PROPERTY_DESTRUCTION"].includes(frame.mode)) return null;
  const subject = lemmaAt(scene.tree, predicate.subject);
  const clause = clauseOf(scene, predicate).map((at) => lemmaAt(scene.tree, at));
  if (clause.includes("armed")) return null;
  const demonstrates = actors.some((id) => entityOf(scene, id)?.category === "PROTESTERS") || protesters.has(subject);
  if (!demonstrates && !mobs.has(subject)) return null;
  return clause.some((word) => word !== "crowd" && protesters.has(word)) ? "VIOLENT_DEMONSTRATION" : "RIOT";
}

/**
 * A march that the next sentences tell to have been dispersed, fired at or to have turned violent was no peaceful one; of its
 * tellings the mode is theirs.
 */
export function withWhatMetThem(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== "PROTEST" || !["PEACEFUL_PROTEST", "OTHER"].includes(draft.mode)) return draft;
    const met = drafts.find((other) => isMeeting(draft, other));
    return met ? { ...draft, mode: met.mode } : draft;
  });
}

const reach = 2; // sentences

const isMeeting = (protest: Draft, other: Draft): boolean =>
  outcomes.has(other.mode) &&
  other.status === protest.status &&
  other.sentence >= protest.sentence &&
  other.sentence - protest.sentence <= reach &&
  (other.where.places.length === 0 ||
    protest.where.places.length === 0 ||
    other.where.places.some((id) => protest.where.places.includes(id)));

const outcomes: ReadonlySet<EventMode> = new Set([
  "PROTEST_WITH_INTERVENTION",
  "EXCESSIVE_FORCE_AGAINST_PROTESTERS",
  "VIOLENT_DEMONSTRATION",
]);

const protesters = new Set([
  "protester",
  "protestor",
  "demonstrator",
  "demonstration",
  "marcher",
  "march",
  "rally",
  "picket",
  "crowd",
  "protest",
]);
const mobs = new Set(["mob", "rioter", "looter", "vigilante", "crowd", "villager", "resident"]);
const state = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "POLICE", "MULTINATIONAL_MISSION"]);
const officers = new Set(["police", "policeman", "officer", "soldier", "troop", "guard", "force", "army", "gendarme"]);
