import type { EventMode } from "../../../graph/schema.generated.ts";
import type { Match } from "../match.ts";
import { clauseOf } from "../misfit.ts";
import { entityOf, kindOf, type Scene } from "../scene.ts";
import { lemmaAt, tokenAt } from "../tree.ts";
import { isDoer } from "../unnamed.ts";
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
  // "On 2 March a crowd ransacked": the month is no march
  const clause = clauseOf(scene, predicate).flatMap((at) => (tokenAt(scene.tree, at).upos === "PROPN" ? [] : lemmaAt(scene.tree, at)));
  if (clause.includes("armed")) return null;
  const demonstrates = actors.some((id) => entityOf(scene, id)?.category === "PROTESTERS") || protesters.has(subject);
  const throws = clause.some((word) => handThrown.has(word)) && !match.actors.some((id) => kindOf(scene, id) === "Force");
  if (!demonstrates && throws && isDoer(scene, predicate.subject)) return "VIOLENT_DEMONSTRATION";
  if (!demonstrates && !mobs.has(subject)) return null;
  return clause.some((word) => word !== "crowd" && protesters.has(word)) ? "VIOLENT_DEMONSTRATION" : "RIOT";
}

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
const handThrown = new Set(["stone", "brick", "rock", "bottle", "petrol", "molotov", "stick"]);
