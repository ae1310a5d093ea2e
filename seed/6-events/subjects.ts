import type { Scene } from "./scene.ts";
import { ancestors, childrenBy, formAt, headOf, isRelation, lemmaAt, relationAt, type Tree, tokenAt } from "./tree.ts";
import { agentNouns, reportingVerbs } from "./words.ts";

/** The subject in the clause itself, else of the clause that shares it: conjuncts, infinitives, participles, relative clauses. */
export function subjectOf(scene: Scene, at: number, depth = 0): number {
  const { tree } = scene;
  const own = ownSubject(tree, at);
  if (own >= 0) return own;
  if (depth > 5) return -1;
  const head = headOf(tree, at);
  if (head < 0) return -1;
  if (isThankedFor(tree, at)) return childrenBy(tree, head, "obj")[0] ?? -1;
  const accuser = accuserOf(tree, at);
  if (accuser >= 0) return isPassiveVerb(tree, accuser) ? ownSubject(tree, accuser) : (childrenBy(tree, accuser, "obj")[0] ?? -1);
  switch (relationAt(tree, at).split(":")[0]) {
    case "conj":
    case "parataxis":
      if (relationAt(tree, at) !== "conj") return isSecondOfHeadline(tree, at, head) ? subjectOf(scene, head, depth + 1) : -1;
      return sharedSubject(scene, at, goesOnFrom(tree, at) >= 0 ? goesOnFrom(tree, at) : deedOver(tree, at, head), depth);
    case "xcomp":
      return controllerOf(scene, at, head, depth);
    case "advcl":
      return isFullClause(tree, at) ||
        childrenBy(tree, at, "mark").some((mark) => ["if", "as", "because", "that"].includes(formAt(tree, mark)))
        ? -1
        : subjectOf(scene, head, depth + 1);
    case "acl":
      // "a policy of turning away boats" is that of whoever has the policy
      if (tokenAt(tree, at).xpos === "VBG" && childrenBy(tree, at, "mark").length > 0 && !scene.mentionAt[head])
        return spans.has(lemmaAt(tree, head)) ? -1 : subjectOf(scene, headOf(tree, head), depth + 1);
      if (tokenAt(tree, at).xpos === "VBG" && childrenBy(tree, at, "mark").length > 0) return -1;
      if (tokenAt(tree, at).xpos === "VBG" && speaks(scene, at, head)) return subjectOf(scene, headOf(tree, head), depth + 1);
      if (isCharging(tree, at))
        return subjectOf(scene, ancestors(tree, at).find((up) => tokenAt(tree, up).upos === "VERB") ?? -1, depth + 1);
      return tokenAt(tree, head).upos === "VERB" ? -1 : head;
    default:
      return -1;
  }
}

/** `issued warrants for a minister and a commander, accusing them of crimes`: behind a comma, who acts accuses, not who is named last. */
const isCharging = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).xpos === "VBG" && accusing.has(lemmaAt(tree, at)) && formAt(tree, at - 1) === ",";

/** A clause with a finite verb has a subject of its own, whatever the tree lost of it: `a day after rebels fired`. */
const isFullClause = (tree: Tree, at: number): boolean =>
  ["VBD", "VBZ", "VBP"].includes(tokenAt(tree, at).xpos) && childrenBy(tree, at, "mark").length > 0;

/** `signed a deal to end weeks of fighting`: a time is nobody's. */
const spans = new Set(["hour", "day", "night", "week", "month", "year", "decade"]);

/** `attacked a post where police were guarding a bank and killed two`: a deed goes on from the deed told last, not from what was going on. */
function deedOver(tree: Tree, at: number, head: number): number {
  if (tokenAt(tree, at).xpos !== "VBD" || tokenAt(tree, head).xpos !== "VBG" || childrenBy(tree, head, "aux").length === 0) return head;
  for (let above = headOf(tree, head), steps = 0; above >= 0 && steps < 4; above = headOf(tree, above), steps++)
    if (tokenAt(tree, above).xpos === "VBD") return above;
  return head;
}

/** `denies it attacked the camp and blames the rebels`: of two tenses the second verb goes on from the one who denies; -1 elsewhere. */
export function goesOnFrom(tree: Tree, at: number): number {
  const own = tokenAt(tree, at).xpos;
  if (relationAt(tree, at) !== "conj" || childrenBy(tree, at, "nsubj").length > 0) return -1;
  const joined = ancestors(tree, at).find((up) => tokenAt(tree, up).upos === "VERB") ?? -1;
  const above = headOf(tree, joined);
  // "denied that it had staged a coup and promised to leave": one statement goes on from another
  if (statements.has(lemmaAt(tree, at)) && lemmaAt(tree, above) === "deny" && relationAt(tree, joined) === "ccomp") return above;
  if (!present.has(own)) return -1;
  const fits = tokenAt(tree, joined).xpos === "VBD" && relationAt(tree, joined) === "ccomp" && tokenAt(tree, above).xpos === own;
  return fits ? above : -1;
}
const present = new Set(["VBZ", "VBP"]);
const statements = new Set("promise pledge vow blame accuse call urge insist demand say add threaten warn condemn".split(" "));

/** `issued a declaration demanding that`, `blocked roads demanding that`: a paper or a road asks nothing, who issued or blocked it does. */
function speaks(scene: Scene, at: number, noun: number): boolean {
  const { tree } = scene;
  if (scene.mentionAt[noun] || !isRelation(relationAt(tree, noun), ["obj", "nsubj:pass"])) return false;
  return voices.has(lemmaAt(tree, at)) && !agentNouns.has(lemmaAt(tree, noun));
}

const voices = new Set([
  "demand",
  "call",
  "urge",
  "accuse",
  "condemn",
  "denounce",
  "threaten",
  "warn",
  "protest",
  "reject",
  "criticize",
  "criticise",
  "blame",
]);

/** `accused Rwanda of supporting rebels`: Rwanda supports them, says the accuser. */
export const accusing: ReadonlySet<string> = new Set([
  "accuse",
  "suspect",
  "blame",
  "charge",
  "convict",
  "condemn",
  "criticize",
  "criticise",
  "denounce",
  "indict",
]);

/** The accusing verb that a gerund hangs on, or hangs on through the one accused; -1 where there is none. */
export function accuserOf(tree: Tree, at: number): number {
  const led = childrenBy(tree, at, "mark", "case").some((mark) => ["of", "for", "with", "in"].includes(formAt(tree, mark)));
  const perfect = childrenBy(tree, at, "aux").some((aux) => formAt(tree, aux) === "having");
  if (!led || !(perfect || tokenAt(tree, at).xpos === "VBG")) return -1;
  const head = headOf(tree, at);
  if (accusing.has(lemmaAt(tree, head))) return head;
  const above = headOf(tree, head);
  return relationAt(tree, head) === "obj" && accusing.has(lemmaAt(tree, above)) ? above : -1;
}

/** `Israel strikes depots, kills rebel chief`: two presents beside a comma are one's who acts. */
const isSecondOfHeadline = (tree: Tree, at: number, head: number): boolean =>
  head < at &&
  headOf(tree, head) < 0 &&
  [at, head].every((verb) => tokenAt(tree, verb).xpos === "VBZ" && tokenAt(tree, verb).upos === "VERB") &&
  formAt(tree, at - 1) === "," &&
  !reportingVerbs.has(lemmaAt(tree, at));

/** `thanked Chad for sending troops`: Chad sent them. */
const isThankedFor = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).xpos === "VBG" &&
  thanking.has(lemmaAt(tree, headOf(tree, at))) &&
  childrenBy(tree, at, "mark", "case").some((mark) => formAt(tree, mark) === "for");
const thanking = new Set("thank praise hail commend congratulate applaud honour honor forgive reward".split(" "));

const isPassiveVerb = (tree: Tree, at: number): boolean => childrenBy(tree, at, "aux:pass", "nsubj:pass").length > 0;

/** The last subject where the tree hangs two on one verb without "and"; `it` before an adjective counts. */
export function ownSubject(tree: Tree, at: number): number {
  const every = childrenBy(tree, at, "nsubj");
  const all = every.some((child) => child < at) ? every.filter((child) => child < at) : every;
  const joined = all.some((child, index) => index > 0 && childrenBy(tree, child, "cc").length > 0);
  return (joined ? all[0] : all.at(-1)) ?? childrenBy(tree, at, "expl").find((child) => child < at && formAt(tree, child) === "it") ?? -1;
}

/** Where the tree gives a finite verb no subject: the name right before it, adverbs, auxiliaries and dates between. */
export function surfaceSubject(scene: Scene, at: number): number {
  const { tree } = scene;
  const { xpos } = tokenAt(tree, at);
  const finite = ["VBD", "VBZ", "VBP"].includes(xpos) || childrenBy(tree, at, "aux").length > 0;
  if (!finite || childrenBy(tree, at, "nsubj", "csubj", "expl").length > 0) return -1;
  for (let left = at - 1; left >= 0; left--) {
    if (scene.mentionAt[left]) return left;
    const token = tokenAt(tree, left);
    const timely = scene.times.some((time) => time.start <= token.start && token.end <= time.end);
    if (!timely && !["AUX", "ADV", "PART"].includes(token.upos) && formAt(tree, left) !== "on") return -1;
  }
  return -1;
}

/** Conjoined verbs share the subject, a passive and an active one too: `was seized and fled`. */
function sharedSubject(scene: Scene, at: number, head: number, depth: number): number {
  if (tokenAt(scene.tree, head).upos !== "VERB" && childrenBy(scene.tree, head, "cop").length === 0) return -1;
  return tokenAt(scene.tree, at).upos === "NOUN" ? -1 : subjectOf(scene, head, depth + 1);
}

/** Verbs whose object is spoken to and does nothing itself: `promised X to leave`. */
const subjectControl = new Set(["promise", "threaten", "vow", "pledge", "swear"]);
/** `telephoned X to offer help`, `summoned X to protest`: who does the first does the second, and X neither. */
const forPurpose = new Set("telephone phone ring meet visit summon join use take attack fire address write contact see".split(" "));
/** `urged X to leave`, `wants X to leave`: X leaves; `threatened to leave`: the subject does. */
function controllerOf(scene: Scene, at: number, head: number, depth: number): number {
  const object = childrenBy(scene.tree, head, "obj", "iobj").find((child) => child < at);
  const to = childrenBy(scene.tree, at, "mark").some((mark) => formAt(scene.tree, mark) === "to");
  const purpose = to && forPurpose.has(lemmaAt(scene.tree, head));
  if (object !== undefined && !purpose && !subjectControl.has(lemmaAt(scene.tree, head))) return object;
  return subjectOf(scene, head, depth + 1);
}

/** The noun that a relative pronoun stands for; -1 where the token is none. */
export function antecedentOf(scene: Scene, at: number): number {
  const { tree } = scene;
  if (!["WDT", "WP", "WP$"].includes(tokenAt(tree, at).xpos) && formAt(tree, at) !== "that") return -1;
  if (!["PRON", "DET", "SCONJ"].includes(tokenAt(tree, at).upos)) return -1;
  // "the army of Muammar Gaddafi, who was killed": a person right before "who" is meant
  const before = formAt(tree, at - 1) === "," ? at - 2 : at - 1;
  if (formAt(tree, at) === "who" && scene.mentionAt[before]?.kind === "Person") return before;
  for (let up = headOf(tree, at), steps = 0; up >= 0 && steps < 6; up = headOf(tree, up), steps++)
    if (relationAt(tree, up) === "acl:relcl") return headOf(tree, up);
  return -1;
}

/** Whether a verb tells what somebody says or thinks. */
export const isReporter = (tree: Tree, at: number): boolean => reportingVerbs.has(lemmaAt(tree, at)) && tokenAt(tree, at).upos === "VERB";
