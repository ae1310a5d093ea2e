import type { Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { childrenBy, isRelation, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { datedBy, timeOf } from "../when.ts";

/** A phrase that names somebody's office. */
export interface Holding {
  /** Head of the phrase that names the office. */
  readonly noun: number;
  readonly rule: string;
  /** First day in office, where the phrase tells it. */
  readonly since?: string | null;
  /** Last day in office, likewise. */
  readonly until?: string | null;
}

export const isNoun = (scene: Scene, at: number): boolean => ["NOUN", "PROPN"].includes(tokenAt(scene.tree, at).upos);

/** `has been president since 2 April 2021`: the day, where it is told to the day. */
export function sinceTold(scene: Scene, noun: number): string | null {
  const time = timeOf(scene, verbPredicate(scene, noun), { speech: false, done: true });
  return time?.precision === "DAY" && datedBy(scene, time).to === null ? time.from : null;
}

/** Verbs by which somebody comes into an office, the office as their complement or behind `as`. */
const taking = words("become swear inaugurate install appoint name succeed");
/** Verbs by which somebody goes out of one: `resigned as president`. */
const leaving = words("resign step quit stand oust remove dismiss sack depose");
/** Those whose subject it is that comes or goes, in the active voice. */
const ownDoing = words("become succeed resign step quit stand");
/** Those that put somebody into office. */
const naming = words("appoint name install inaugurate");

/** `X became president on 2 April 2021`, `X was sworn in as president`, `named X as minister`, `X resigned as president on Sunday`. */
export function taken(scene: Scene, name: number, verb: number): readonly Holding[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  const named = relationAt(tree, name) === "obj" && naming.has(lemma);
  if (!(taking.has(lemma) || leaving.has(lemma)) || !(named || isRelation(relationAt(tree, name), ["nsubj"]))) return [];
  const predicate = verbPredicate(scene, verb);
  // Who appoints is active; who succeeds, and who is appointed, comes into the office.
  if (!named && predicate.passive === ownDoing.has(lemma)) return [];
  const { told, status } = standingOf(scene, predicate);
  if (!told || status !== "HAPPENED") return [];
  const time = timeOf(scene, predicate, { speech: false, done: true });
  const day = time?.precision === "DAY" ? time.from : null;
  const offices = officesBehind(scene, verb, predicate.object, leaving.has(lemma));
  return leaving.has(lemma)
    ? offices.map((noun) => ({ noun, rule: "title/leaves", until: day ?? scene.resolved.publishedAt }))
    : offices.map((noun) => ({ noun, rule: "title/becomes", since: day }));
}

/** Nouns behind `as`, under the verb or its object; a complement without it where nobody leaves. */
function officesBehind(scene: Scene, verb: number, object: number, onlyAs: boolean): readonly number[] {
  const { tree } = scene;
  return [...childrenBy(tree, verb, "xcomp", "obj", "obl"), ...childrenBy(tree, object, "nmod")]
    .filter((child) => isNoun(scene, child) && child > verb)
    .filter((child) =>
      onlyAs || isRelation(relationAt(tree, child), ["obl", "nmod"]) ? prepositionOf(tree, child) === "as" : !scene.mentionAt[child],
    );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
