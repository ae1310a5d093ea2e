import type { EventMode } from "../../graph/schema.generated.ts";
import { clauseOf, type Match } from "./match.ts";
import type { Scene } from "./scene.ts";
import { entityOf, kindOf } from "./scene.ts";
import { formAt, lemmaAt } from "./tree.ts";

interface Hint {
  /** Types it holds for. */
  readonly types: readonly string[];
  readonly pattern: RegExp;
  readonly mode: EventMode;
}

/** Words of the clause that tell how it was done, the most telling first. */
const hints: readonly Hint[] = [
  { types: ["ASSAULT"], pattern: /\bsuicide\b|blew (?:himself|herself|themselves) up|\bkamikaze\b/, mode: "SUICIDE_BOMBING" },
  { types: ["ASSAULT"], pattern: /\bdrones?\b|\bpredator\b|\buavs?\b|\bunmanned\b/, mode: "DRONE_STRIKE" },
  {
    types: ["ASSAULT"],
    pattern:
      /\bair ?strikes?\b|\bair - ?strikes?\b|\bair raids?\b|\b(?:war)?planes?\b|\bjets?\b|\baircraft\b|\bhelicopters?\b|\bgunships?\b|\baerial\b|\bair force\b/,
    mode: "AIR_STRIKE",
  },
  { types: ["ASSAULT"], pattern: /\bchemical\b|\bsarin\b|\bchlorine\b|\bmustard gas\b|\bnerve agent\b/, mode: "CHEMICAL_WEAPON" },
  {
    types: ["ASSAULT"],
    pattern: /\broadside\b|\bied\b|\bimprovised\b|\bland ?mines?\b|\bminefield\b|\bmines?\b|\bbooby\b/,
    mode: "REMOTE_EXPLOSIVE",
  },
  { types: ["ASSAULT"], pattern: /\bgrenades?\b/, mode: "GRENADE" },
  { types: ["ASSAULT"], pattern: /\bshell(?:s|ed|ing)?\b|\bartillery\b|\bmortars?\b|\brockets?\b|\bmissiles?\b/, mode: "SHELLING" },
  { types: ["ASSAULT"], pattern: /\bbomb(?:s|ed|ing|ings)?\b|\bexplosions?\b|\bexplosives?\b|\bblasts?\b/, mode: "BOMBING" },
  { types: ["ASSAULT"], pattern: /\bgun ?battles?\b|\bfirefights?\b|\bclash(?:es|ed)?\b|\bfighting\b|\bbattles?\b/, mode: "ARMED_CLASH" },
  {
    types: ["PROTEST"],
    pattern: /\btear ?gas\b|\bteargas\b|\bwater cannons?\b|\brubber bullets?\b|\bdispersed\b|\bbroken up by\b/,
    mode: "PROTEST_WITH_INTERVENTION",
  },
  { types: ["PROTEST"], pattern: /\briot(?:s|ed|ing|ers)?\b/, mode: "RIOT" },
  {
    types: ["PROTEST"],
    pattern: /\bviolent(?:ly)?\b|\bstones?\b|\bpetrol bombs?\b|\bclashed?\b|\bviolence\b|\btorched\b|\bburn(?:ed|t|ing)\b/,
    mode: "VIOLENT_DEMONSTRATION",
  },
  { types: ["PROTEST"], pattern: /\bpeaceful(?:ly)?\b|\bsit - ?in\b|\bvigil\b/, mode: "PEACEFUL_PROTEST" },
  { types: ["PROTEST"], pattern: /\bstrikes?\b|\bwalkout\b|\bstopped work\b/, mode: "STRIKE" },
  { types: ["CONSULT", "AGREE"], pattern: /\bvisit(?:s|ed|ing)?\b|\bvisits\b|\btour(?:ed)?\b/, mode: "VISIT" },
  { types: ["CONSULT"], pattern: /\bsummit\b/, mode: "SUMMIT" },
  { types: ["CONSULT"], pattern: /\bpeace\b|\bnegotiat\w*\b|\bmediat\w*\b|\brebels?\b/, mode: "PEACE_TALKS" },
  { types: ["AGREE"], pattern: /\bcease - ?fire\b|\bceasefire\b|\btruce\b|\barmistice\b/, mode: "CEASEFIRE" },
  { types: ["AID"], pattern: /\bmilitary\b|\bweapons?\b|\bammunition\b|\bmissiles?\b/, mode: "MILITARY_AID" },
  { types: ["SANCTION"], pattern: /\bembargo\b/, mode: "EMBARGO" },
  { types: ["SANCTION"], pattern: /\bdiplomatic (?:relations|ties)\b|\bembassy\b/, mode: "DIPLOMATIC_BREAK" },
  { types: ["MOBILIZE"], pattern: /\bredeploy\w*\b/, mode: "REDEPLOYMENT" },
  { types: ["RETREAT"], pattern: /\bredeploy\w*\b/, mode: "REDEPLOYMENT" },
];

/** Modes that a frame gives for want of anything more exact. */
const open: ReadonlySet<EventMode> = new Set([
  "OTHER",
  "BOMBING",
  "KILLING",
  "PEACE_TALKS",
  "HUMANITARIAN_AID",
  "STATEMENT",
  "DEPLOYMENT",
  "WITHDRAWAL",
  "ECONOMIC_SANCTIONS",
  "SHELLING",
]);
const civilians = new Set([
  "civilian",
  "villager",
  "resident",
  "worker",
  "child",
  "woman",
  "people",
  "person",
  "refugee",
  "worshipper",
  "journalist",
  "farmer",
  "student",
  "passenger",
  "pilgrim",
  "tourist",
  "family",
  "herder",
]);

const protesters = new Set(["protester", "protestor", "demonstrator", "demonstration", "protest", "marcher", "rally", "picket"]);

/** Force against people in the street: its own mode, by how far it goes. */
function againstProtest(scene: Scene, { frame, predicate, targets }: Match): EventMode | null {
  const heads = [
    predicate.object,
    ...predicate.obliques.filter(({ preposition }) => ["at", "on", "against"].includes(preposition)).map(({ head }) => head),
  ];
  const meant =
    heads.some((head) => head >= 0 && protesters.has(lemmaAt(scene.tree, head))) ||
    targets.some((id) => entityOf(scene, id)?.category === "PROTESTERS");
  if (!meant) return null;
  if (frame.type === "COERCE") return frame.mode === "ARREST" ? null : "PROTEST_WITH_INTERVENTION";
  return frame.type === "ASSAULT" ? "EXCESSIVE_FORCE_AGAINST_PROTESTERS" : null;
}

/** `A mob lynched`, `angry residents beat`. */
const isMob = (scene: Scene, { frame, predicate, actors }: Match): boolean =>
  frame.type === "ASSAULT" &&
  frame.mode === "OTHER" &&
  (actors.some((id) => entityOf(scene, id)?.category === "PROTESTERS") ||
    ["mob", "rioter", "looter", "vigilante"].includes(lemmaAt(scene.tree, predicate.subject)));

/** How it was done: the frame's own mode, or the more exact one that the clause's words tell. */
export function modeOf(scene: Scene, match: Match): EventMode {
  const { mode, type } = match.frame;
  const crowd = againstProtest(scene, match) ?? (isMob(scene, match) ? "RIOT" : null);
  if (crowd) return crowd;
  if (!open.has(mode)) return mode;
  const words = clauseOf(scene, match.predicate)
    .map((at) => formAt(scene.tree, at))
    .join(" ");
  const hint = hints.find((one) => one.types.includes(type) && one.pattern.test(words));
  if (hint && !(mode === "STATEMENT" && type !== "AGREE")) return hint.mode;
  return type === "ASSAULT" && (mode === "OTHER" || mode === "KILLING") && hurtsCivilians(scene, match) ? "ATTACK_ON_CIVILIANS" : mode;
}

function hurtsCivilians(scene: Scene, match: Match): boolean {
  const { object } = match.predicate;
  return (
    object >= 0 &&
    civilians.has(lemmaAt(scene.tree, object)) &&
    match.targets.every((id) => kindOf(scene, id) !== "Force") &&
    match.actors.length > 0
  );
}
