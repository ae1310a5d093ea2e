import { nounFrames } from "./frames/index.ts";
import { participants } from "./participants.ts";
import { unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import { canAct, type Scene } from "./scene.ts";
import { childrenBy, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";

/** The subject, and where it is a blow itself, who dealt it: `a coalition airstrike killed`, `an attack by rebels killed`. */
export function doers(scene: Scene, subject: number): readonly string[] {
  const own = unique(
    [subject, ...otherSubjects(scene, subject)].filter((one) => !isSomebodyFrom(scene, one)).flatMap((one) => participants(scene, one)),
  );
  if (own.length > 0 || subject < 0 || !nounFrames.has(lemmaAt(scene.tree, subject))) return own;
  const by = childrenBy(scene.tree, subject, "nmod", "obl").filter((child) => ["by", "from"].includes(prepositionOf(scene.tree, child)));
  // "rocket fire from Lebanon": where it comes from
  const ground = (child: number) => shots.has(lemmaAt(scene.tree, subject)) && scene.mentionAt[child]?.kind === "Country";
  const named = unique(by.flatMap((child) => (ground(child) ? [] : participants(scene, child))));
  return named.length > 0 ? named : before(scene, subject);
}

/** `rocket fire from Lebanon`: where it is fired from, by whomever. */
export const shots = new Set(["fire", "gunfire", "shot", "rocket", "missile", "shell"]);

/** `The German attacked his players`, `two Serbs`: somebody from a country is not the country; `the Serbs` may be. */
function isSomebodyFrom(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const mention = scene.mentionAt[at];
  if (mention?.role !== "DEMONYM" || mention.kind !== "Country") return false;
  const { xpos } = tokenAt(tree, at);
  if (xpos === "JJ") return false;
  return !xpos.endsWith("S") || childrenBy(tree, at, "nummod").length > 0;
}

/** A second subject after "and" that the tree hangs on the verb: `2,400 soldiers, and 900 special forces, are to leave`. */
function otherSubjects(scene: Scene, subject: number): readonly number[] {
  const { tree } = scene;
  if (subject < 0 || !isRelation(relationAt(tree, subject), ["nsubj"])) return [];
  return childrenBy(tree, headOf(tree, subject), "nsubj").filter((other) => other > subject && childrenBy(tree, other, "cc").length > 0);
}

/** `were injured in clashes with protesters`: who is named with the blow dealt it. */
export function dealersOf(scene: Scene, predicate: Predicate): readonly string[] {
  if (!predicate.passive && !["die", "perish"].includes(predicate.lemma)) return [];
  const events = blowsOf(scene, predicate);
  return unique(
    events.flatMap((event) => {
      const by = childrenBy(scene.tree, event, "nmod", "obl").filter((child) =>
        ["by", "with", "from"].includes(prepositionOf(scene.tree, child)),
      );
      const named = by.flatMap((child) => participants(scene, child));
      return named.length > 0 ? named : before(scene, event);
    }),
  );
}

const blows = new Set(["in", "by", "during", "after", "from"]);

/** Nouns of violence that a casualty verb names as its occasion. */
export const blowsOf = (scene: Scene, predicate: Predicate): readonly number[] =>
  predicate.obliques
    .filter(
      ({ preposition, head }) =>
        blows.has(preposition) && (nounFrames.get(lemmaAt(scene.tree, head)) ?? []).some((frame) => frame.type === "ASSAULT"),
    )
    .map(({ head }) => head);

/** `a French withdrawal`, `Mali's attack`, `coalition airstrikes`. */
export function before(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const heads = childrenBy(tree, at, "amod", "compound", "nmod:poss");
  const all = heads.flatMap((head) =>
    subtree(tree, head, (child) => isRelation(relationAt(tree, child), ["conj", "compound", "amod", "flat"])),
  );
  const ids = unique(all.flatMap((head) => (isGround(scene, at, head) ? [] : (scene.mentionAt[head]?.entity ?? []))));
  return ids.filter((id) => canAct(scene, id)).length > 0
    ? ids.filter((id) => canAct(scene, id))
    : unique(heads.filter((head) => !isGround(scene, at, head)).flatMap((head) => participants(scene, head)));
}

/** `wounded in Mali blast`: a country's bare name before what happens there; `Mali airstrikes` are its own. */
function isGround(scene: Scene, at: number, head: number): boolean {
  const mention = scene.mentionAt[head];
  return (
    occurring.has(lemmaAt(scene.tree, at)) &&
    mention?.kind === "Country" &&
    mention.role === "NAME" &&
    relationAt(scene.tree, head) === "compound"
  );
}

const occurring = new Set("blast explosion bombing ambush clash shooting violence riot protest unrest massacre crash".split(" "));
