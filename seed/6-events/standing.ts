import type { Status } from "../../graph/schema.generated.ts";
import { type Governing, governors } from "./governors.ts";
import { conditions, isNegatedNoun, moodOf, nounMood } from "./mood.ts";
import { isReport, repels } from "./noun-predicates.ts";
import type { Predicate } from "./predicate.ts";
import { isVerbal } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { accuserOf, goesOnFrom, isReporter } from "./subjects.ts";
import { childrenBy, formAt, headOf, isInfinitive, isRelation, lemmaAt, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";

/** How a predicate stands in its text. */
export interface Standing {
  readonly status: Status;
  /** False where the clause is a condition, a purpose, a wish or a fear: it says nothing of the world. */
  readonly told: boolean;
  /** Reporting verbs above it, nearest first. */
  readonly reporters: readonly number[];
  /** Whether its own auxiliary is a future (`will`, `would` in reported speech, `is to`). */
  readonly future: boolean;
  /** `must`, `should`: what somebody wants done. */
  readonly obliged: boolean;
  /** `can`, `may`: what somebody lets be done. */
  readonly permitted: boolean;
  readonly negated: boolean;
  /** Whether an `if` or `unless` hangs on it. */
  readonly conditional: boolean;
}

export function standingOf(scene: Scene, predicate: Predicate): Standing {
  const { tree } = scene;
  const at = predicate.carrier;
  const own = isVerbal(tree, at) ? moodOf(tree, at) : nounMood(tree, at);
  const above = climb(scene, at);
  if (predicate.carrier !== predicate.at) carriedBy(tree, predicate.carrier, above);
  const reported = above.reporters.length > 0;
  // "decided that they would leave": the future of what was decided
  const wouldBe = own.would && (reported || above.status === "PLANNED");
  const future = own.future || wouldBe || above.future;
  const negated = own.negated || isNegatedNoun(tree, predicate.at) || above.negated;
  const hypothetical = above.status === "HYPOTHETICAL" || own.possible || own.obliged || (own.would && !wouldBe);
  const planned = above.status === "PLANNED" || own.future || wouldBe;
  const ongoing = above.status === "ONGOING" || own.ongoing;
  return {
    status: negated ? "NEGATED" : hypothetical ? "HYPOTHETICAL" : planned ? "PLANNED" : ongoing ? "ONGOING" : "HAPPENED",
    told: above.told && !own.condition && !isAsked(scene),
    reporters: above.reporters,
    future,
    obliged: own.obliged && !own.negated,
    permitted: own.permitted,
    negated,
    conditional: hasCondition(tree, at),
  };
}

/** `Will Canada send tanks?`: a question tells nothing. */
const isAsked = ({ tree }: Scene): boolean => tree.tokens.at(-1)?.form === "?";

/** A light verb may plan or deny what it carries: `planned attacks`. */
function carriedBy(tree: Tree, carrier: number, above: { status: Status | null; told: boolean; negated: boolean }): void {
  if (repels(tree, carrier) || isReport(tree, carrier)) return;
  const effect = governors.get(lemmaAt(tree, carrier));
  if (effect === "PLANNED" || effect === "HYPOTHETICAL" || effect === "ONGOING") above.status ??= effect;
  // "had not seen an attack on this scale" compares, and denies no attack
  if (effect === "NOT_TOLD" || (seeing.has(lemmaAt(tree, carrier)) && moodOf(tree, carrier).negated)) above.told = false;
}
const seeing = new Set(["see", "witness", "experience", "know"]);

/** What stands above: governing verbs and nouns up to the clause that stands on its own. */
function climb(scene: Scene, from: number) {
  const { tree } = scene;
  const found = { status: null as Status | null, told: true, reporters: [] as number[], future: false, negated: false };
  let at = from;
  for (let steps = 0; steps < 12; steps++) {
    const head = headOf(tree, at);
    if (head < 0) break;
    const link = relationAt(tree, at);
    if (isRelation(link, ["acl:relcl"]) || standsAlone(tree, at, head, link) || goesOnFrom(tree, at) >= 0) break;
    const clause = isRelation(link, ["xcomp", "ccomp", "csubj", "parataxis"]);
    // "were reported to have moved": told by nobody who is named
    const isPassive = () => childrenBy(tree, head, "aux:pass").length > 0 && childrenBy(tree, at, "aux").length > 0;
    if (clause && isReporter(tree, head) && (link !== "xcomp" || isPassive())) {
      found.reporters.push(head);
      weigh(scene, head, found, true);
    } else if (accuserOf(tree, at) >= 0) {
      found.reporters.push(accuserOf(tree, at));
      // A suspicion without anybody who voices it tells nothing.
      if (lemmaAt(tree, accuserOf(tree, at)) === "suspect") found.told = false;
      break;
    } else if (link === "advcl" || link === "acl") {
      if (isYetTo(tree, at, head) || isKeptFrom(tree, at, head)) found.negated = true;
      else if (isUntold(tree, at, head, link)) found.told = false;
      // "voted on Friday to withdraw its mission"
      else if (lemmaAt(tree, head) === "vote" && isInfinitive(tree, at)) found.status ??= "PLANNED";
      // "has not ruled out sending troops", "considered leaving"
      else if (link === "advcl" && tokenAt(tree, at).xpos === "VBG" && at === head + gap(tree, head) && governs(tree, head))
        weigh(scene, head, found, false);
      if (link === "acl" && !isInfinitive(tree, at) && !isAllegation(tree, at, head)) break;
    } else if (clause || isRelation(link, ["obj", "nsubj:pass", "nmod", "obl", "nsubj"])) {
      if (!clause && isVerbal(tree, at)) break;
      if (link === "obj" && allegations.has(lemmaAt(tree, at)) && refuting.has(lemmaAt(tree, head))) {
        // "rejected reports that its soldiers had attacked": it says that they had not
        found.negated = !found.negated;
        found.reporters.push(head);
        break;
      }
      if (link.startsWith("obl") && !aimed.has(prepositionOf(tree, at))) break;
      // "would be punished for the killing": that was done, whatever is to come of it
      if (prepositionOf(tree, at) === "for" && answering.has(lemmaAt(tree, head))) {
        found.reporters.push(...reportersAbove(tree, head));
        break;
      }
      weigh(scene, head, found, false);
    } else if (link !== "conj") break;
    at = head;
  }
  return found;
}

/** `said that it would be punished`: who says what a verb tells. */
function reportersAbove(tree: Tree, from: number): readonly number[] {
  const head = headOf(tree, from);
  return relationAt(tree, from) === "ccomp" && isReporter(tree, head) ? [head] : [];
}

/**
 * `refused; he said that`, `refused the offer: troops attacked`: what is set beside a clause is governed by it only where it
 * reports, and behind a semicolon only where it goes on with "that".
 */
function standsAlone(tree: Tree, at: number, head: number, link: string): boolean {
  if (!["parataxis", "conj", "ccomp"].includes(link)) return false;
  if (link === "parataxis" && !isReporter(tree, head)) return true;
  const that = childrenBy(tree, at, "mark").length > 0;
  const first = childrenBy(tree, at, "nsubj", "nsubj:pass")[0] ?? -1;
  return first > head && !that && tree.tokens.slice(head, first).some(({ form }) => form === ";");
}

/** How far behind a verb its complement begins: one word, two behind a particle. */
const gap = (tree: Tree, at: number): number => (relationAt(tree, at + 1) === "compound:prt" ? 2 : 1);

const governs = (tree: Tree, at: number): boolean => lemmaAt(tree, at) === "rule" || governors.has(lemmaAt(tree, at));

/** `denied accusations that it had sent troops`: what the noun reports. */
const isAllegation = (tree: Tree, at: number, head: number): boolean =>
  allegations.has(lemmaAt(tree, head)) && childrenBy(tree, at, "mark").some((mark) => formAt(tree, mark) === "that");
const allegations = new Set(["accusation", "allegation", "claim", "report", "charge", "suggestion", "rumour", "rumor"]);

const refuting = new Set(["reject", "dismiss", "refute", "dispute", "rebut"]);

/** `has yet to deploy soldiers`: it has not. */
const isYetTo = (tree: Tree, at: number, head: number): boolean =>
  ["have", "be"].includes(lemmaAt(tree, head)) &&
  isInfinitive(tree, at) &&
  childrenBy(tree, head, "advmod").some((child) => formAt(tree, child) === "yet");

/** `blocked the government from deporting him`: it did not. */
const isKeptFrom = (tree: Tree, at: number, head: number): boolean =>
  keeping.has(lemmaAt(tree, head)) && childrenBy(tree, at, "mark", "case").some((mark) => formAt(tree, mark) === "from");
const keeping = new Set(["block", "stop", "keep", "prevent", "hinder", "restrain", "hold"]);

const answering = new Set(
  "punish avenge retaliate pay revenge vengeance retaliation condemn apologise apologize blame thank compensate answer sanction fine jail try prosecute".split(
    " ",
  ),
);

/** An oblique that says what the verb is about; `after talks` is only when. */
const aimed = new Set(["to", "for", "on", "about", "over", "against", "of", "from", "off"]);

/** Conditions and purposes; a noun such as `plan` or `threat` before an infinitive is weighed instead. */
function isUntold(tree: Tree, at: number, head: number, link: string): boolean {
  const marks = childrenBy(tree, at, "mark").map((mark) => formAt(tree, mark));
  if (marks.some((mark) => conditions.has(mark))) return true;
  if (link === "advcl" && lemmaAt(tree, head) === "vote") return false;
  return marks.includes("to") && !(link === "acl" && governors.get(lemmaAt(tree, head)) === "PLANNED");
}

/** Takes over what a governor makes of what it governs; the nearest one that says something holds. */
function weigh(
  scene: Scene,
  head: number,
  found: { status: Status | null; told: boolean; future: boolean; negated: boolean },
  reporting: boolean,
): void {
  const { tree } = scene;
  const effect = governorAt(tree, head);
  const mood = isVerbal(tree, head) && !reporting ? moodOf(tree, head) : null;
  // "has not ruled out sending troops" leaves it open, "ruled out" denies it
  if (lemmaAt(tree, head) === "rule" && childrenBy(tree, head, "compound:prt").some((child) => formAt(tree, child) === "out")) {
    if (mood?.negated) found.status ??= "HYPOTHETICAL";
    else found.negated = !found.negated;
    return;
  }
  // "has not said when they will leave" says nothing of their leaving
  if (reporting && moodOf(tree, head).negated) found.told = false;
  // "ordered them to stop attacks": neither that there are any nor that there will be
  if (stopping.has(lemmaAt(tree, head)) && tokenAt(tree, head).xpos === "VB" && !reporting) found.told = false;
  if (effect === "NOT_TOLD" && !reporting) found.told = false;
  else if (effect === "NEGATED") found.negated = !found.negated;
  else if (effect && effect !== "NOT_TOLD" && effect !== "HAPPENED" && !(reporting && effect === "PLANNED")) found.status ??= effect;
  if (!mood) return;
  if (mood.future || mood.would) found.status ??= "PLANNED";
  if (mood.possible) found.status ??= "HYPOTHETICAL";
  if (mood.negated) found.negated = !found.negated;
  if (mood.condition) found.told = false;
}

/** What a governor makes of its own, with its particle first: `called off the raid`, `put his offensive off`. */
function governorAt(tree: Tree, at: number): Governing | undefined {
  const lemma = lemmaAt(tree, at);
  const particle = childrenBy(tree, at, "compound:prt", "advmod").find((child) => child > at && formAt(tree, child) === "off");
  // "called off a march": where the tree takes the particle for the noun's
  return (
    (particle !== undefined || (formAt(tree, at + 1) === "off" && tokenAt(tree, at + 1).xpos === "RP")
      ? governors.get(`${lemma}_off`)
      : undefined) ?? governors.get(lemma)
  );
}

const stopping = new Set(["stop", "end", "halt", "cease", "suspend"]);

const hasCondition = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "advcl").some((child) =>
    childrenBy(tree, child, "mark").some((mark) => ["if", "unless", "until"].includes(formAt(tree, mark))),
  );
