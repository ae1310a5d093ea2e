import { nounFrames } from "./frames/index.ts";
import { obliquesOf } from "./obliques.ts";
import { participants } from "./participants.ts";
import { participantsWithin } from "./participants-within.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, relationAt, tokenAt } from "./tree.ts";
import { isPassive } from "./voice.ts";

/** `asked for help to fight the rebels`: behind what is asked for, an infinitive tells what it is for. */
export const wishes = (scene: Scene, { clauses, obliques, at }: Predicate): readonly number[] => {
  const wanted = obliques.filter(({ preposition, head }) => preposition === "for" && head > at).map(({ head }) => head);
  return clauses.filter((clause) => !wanted.some((head) => headOf(scene.tree, clause) === head));
};

/** The one whom a complement is about, else whom it touches: `demanded that Mali hold elections`, `agreed to help Mali`. */
export function inClause(scene: Scene, predicate: Predicate, clause: number): readonly string[] {
  const agents = new Set(participants(scene, predicate.subject));
  const others = (ids: readonly string[]) => ids.filter((id) => !agents.has(id));
  const subject = subjectOf(scene, clause);
  if (isFreed(scene, clause, subject)) return touchedBy(scene, predicate, clause);
  const own = others(participants(scene, subject));
  if (own.length > 0) return own;
  // "demanded that its EC partners refuse to recognise Macedonia": whom they would refuse is not who is asked
  const asked = subject > clause || subject < 0 || isPassive(scene.tree, clause) ? [] : others(participantsWithin(scene, subject));
  return asked.length > 0 ? asked : touchedBy(scene, predicate, clause);
}

/** Whom a complement touches, its subject left out: `warned that Israel would attack Hamas`. */
export function touchedBy(scene: Scene, predicate: Predicate, clause: number): readonly string[] {
  const { tree } = scene;
  const agents = new Set(participants(scene, predicate.subject));
  const others = (ids: readonly string[]) => ids.filter((id) => !agents.has(id));
  const heads = [
    ...childrenBy(tree, clause, "obj", "iobj", "nsubj:pass"),
    ...obliquesOf(tree, clause).flatMap(({ preposition, head }) => (timely.has(preposition) ? [] : [head])),
    ...childrenBy(tree, clause, "xcomp", "ccomp", "advcl", "conj"),
  ].filter(
    (head) =>
      !isAsked(scene, head) &&
      !isBlow(scene, head) &&
      !isAfresh(scene, clause, head) &&
      !isAside(scene, head) &&
      !isFreed(scene, clause, head) &&
      lemmaAt(tree, head) !== "border",
  );
  for (const head of heads) {
    const found = others(
      isPassive(tree, head) || isRelation(relationAt(tree, head), ["xcomp", "ccomp", "advcl", "conj"])
        ? inClause(scene, predicate, head)
        : participantsWithin(scene, head),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** `to reopen a road closed since a raid by rebels`, `to leave homes near rebel depots`: only when and where. */
const timely = new Set(["since", "after", "before", "during", "until", "amid", "near"]);

/** `promised that he would be tried` promises him nothing. */
export const isOwn = ({ tree }: Scene, clause: number): boolean => childrenBy(tree, clause, "nsubj:pass").length === 0;

/** `refused to explain how he died`: what is not told touches nobody. */
const isAsked = ({ tree }: Scene, clause: number): boolean => {
  if (!isRelation(relationAt(tree, clause), ["xcomp", "ccomp"])) return false;
  const head = headOf(tree, clause);
  const asking = (child: number) => child < clause && (/^W/.test(tokenAt(tree, child).xpos) || formAt(tree, child) === "whether");
  return (
    childrenBy(tree, clause, "advmod", "mark", "obj", "nsubj", "nsubj:pass").some(asking) ||
    childrenBy(tree, head, "obj", "advmod").some((child) => child > head && asking(child))
  );
};

/** `promised that he would be tried and called on them`: the second verb goes on from the promise. */
const isAfresh = ({ tree }: Scene, clause: number, head: number): boolean =>
  relationAt(tree, head) === "conj" && tokenAt(tree, head).xpos === "VBD" && tokenAt(tree, clause).xpos !== "VBD";

/** `Macedonia's border with Bulgaria`, `fight until they gain control of the villages`: a border or a time is not who is meant. */
const isAside = ({ tree }: Scene, head: number): boolean =>
  relationAt(tree, head) === "advcl" &&
  childrenBy(tree, head, "mark").some((mark) => ["until", "while", "as", "after", "before", "since"].includes(formAt(tree, mark)));

/** `demanding that he be released`: who is to be freed or given back his office is not who is pressed. */
const isFreed = ({ tree }: Scene, clause: number, head: number): boolean =>
  relationAt(tree, head) === "nsubj:pass" && freeing.has(lemmaAt(tree, clause));

const freeing = new Set(["release", "free", "reinstate", "restore", "pardon", "acquit"]);

/** `any attack on Kenya would be punished`: whom the attack is on is not who is warned. */
const isBlow = ({ tree }: Scene, head: number): boolean =>
  relationAt(tree, head) === "nsubj:pass" &&
  (nounFrames.get(lemmaAt(tree, head)) ?? []).some(({ type }) => type === "ASSAULT" || type === "THREATEN");
