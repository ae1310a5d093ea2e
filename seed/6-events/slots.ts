import { type Frame, nounFrames, type Slot } from "./frames/index.ts";
import { participantsOwning } from "./owners.ts";
import { participants, participantsWithin } from "./participants.ts";
import { placesOf, unique } from "./places.ts";
import { isPassive, obliquesOf, type Predicate } from "./predicates.ts";
import { canAct, entityOf, kindOf, type Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";

/** Who stands in the first of these slots that holds somebody who may be meant: `offered its troops to Lebanon` is for Lebanon. */
export function inSlots(
  scene: Scene,
  predicate: Predicate,
  slots: readonly Slot[],
  deep: Frame["deep"],
  may: (id: string) => boolean = () => true,
): readonly string[] {
  for (const slot of slots) {
    const found = inSlot(scene, predicate, slot, deep).filter(may);
    if (found.length > 0) return found;
  }
  return [];
}

function inSlot(scene: Scene, predicate: Predicate, slot: Slot, deep: Frame["deep"]): readonly string[] {
  const who = deep === "owned" ? participantsOwning : deep ? participantsWithin : participants;
  switch (slot) {
    case "subject":
      return predicate.subject < 0 ? dealersOf(scene, predicate) : doers(scene, predicate.subject);
    case "speaker":
      return [];
    case "object":
      return itMeant(scene, predicate) ?? who(scene, predicate.object < 0 && !predicate.passive ? predicate.indirect : predicate.object);
    case "indirect":
      return who(scene, predicate.indirect);
    case "clause":
      return unique(
        wishes(scene, predicate)
          .flatMap((clause) => inClause(scene, predicate, clause))
          .slice(0, 3),
      );
    case "company":
      return unique([...doers(scene, predicate.subject), ...participants(scene, predicate.object)]);
    case "touched":
      return unique(predicate.clauses.flatMap((clause) => touchedBy(scene, predicate, clause)).slice(0, 3));
    case "promised":
      return unique(
        predicate.clauses
          .filter((clause) => isOwn(scene, clause))
          .flatMap((clause) => touchedBy(scene, predicate, clause))
          .slice(0, 3),
      ).filter((id) => kindOf(scene, id) !== "Force");
    case "before":
      return before(scene, predicate.at);
    case "aim":
      return aimedAt(scene, predicate);
    case "troops":
      return troopsMoved(scene, predicate);
    default:
      return unique(behind(scene, predicate, slot).flatMap((head) => who(scene, head)));
  }
}

/** `asked for help to fight the rebels`: behind what is asked for, an infinitive tells what it is for. */
const wishes = (scene: Scene, { clauses, obliques, at }: Predicate): readonly number[] => {
  const wanted = obliques.filter(({ preposition, head }) => preposition === "for" && head > at).map(({ head }) => head);
  return clauses.filter((clause) => !wanted.some((head) => headOf(scene.tree, clause) === head));
};

/** `broke with Qatar and accused it`: the one named last before the pronoun in the sentence, the subject left out. */
function itMeant(scene: Scene, { object, subject, at }: Predicate): readonly string[] | null {
  if (!["it", "them", "him", "her"].includes(formAt(scene.tree, object)) || scene.mentionAt[object]) return null;
  // "denied it", "condemned it": what was said or done, and nobody
  if (formAt(scene.tree, object) === "it" && ofDeeds.has(lemmaAt(scene.tree, at))) return [];
  const agents = participants(scene, subject);
  const before = scene.mentions.filter(
    (mention) => mention.tokens[1] <= at && canAct(scene, mention.entity) && !agents.includes(mention.entity),
  );
  const last = before.at(-1);
  return last ? [last.entity] : null;
}

const ofDeeds = new Set("deny refute dispute reject condemn denounce confirm welcome regret deplore call".split(" "));

/** The force that is moved; `France withdrew its troops` moves its military, where the article knows it. */
function troopsMoved(scene: Scene, predicate: Predicate): readonly string[] {
  const named = doers(scene, predicate.object).filter((id) => kindOf(scene, id) === "Force");
  if (named.length > 0 || !["troop", "soldier", "force", "army"].includes(lemmaAt(scene.tree, predicate.object))) return named;
  return participants(scene, predicate.subject).flatMap((id) => {
    const iso = entityOf(scene, id)?.iso3;
    const military = iso ? scene.lexicon.militaryOf(iso)?.id : undefined;
    return military && entityOf(scene, military) ? [military] : [];
  });
}

/** The subject, and where it is a blow itself, who dealt it: `a coalition airstrike killed`, `an attack by rebels killed`. */
function doers(scene: Scene, subject: number): readonly string[] {
  const own = unique(
    [subject, ...otherSubjects(scene, subject)].filter((one) => !isSomebodyFrom(scene, one)).flatMap((one) => participants(scene, one)),
  );
  if (own.length > 0 || subject < 0 || !nounFrames.has(lemmaAt(scene.tree, subject))) return own;
  const by = childrenBy(scene.tree, subject, "nmod", "obl").filter((child) => ["by", "from"].includes(prepositionOf(scene.tree, child)));
  const named = unique(by.flatMap((child) => participants(scene, child)));
  return named.length > 0 ? named : before(scene, subject);
}

/** `The German attacked his players`, `masked Serbs`: somebody from a country is not the country; `the Serbs` may be. */
function isSomebodyFrom(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const mention = scene.mentionAt[at];
  if (mention?.role !== "DEMONYM" || mention.kind !== "Country") return false;
  const { xpos } = tokenAt(tree, at);
  if (xpos === "JJ") return false;
  return !xpos.endsWith("S") || childrenBy(tree, at, "amod", "nummod").length > 0;
}

const blows = new Set(["in", "by", "during", "after", "from"]);

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

/** Nouns of violence that a casualty verb names as its occasion. */
export const blowsOf = (scene: Scene, predicate: Predicate): readonly number[] =>
  predicate.obliques
    .filter(
      ({ preposition, head }) =>
        blows.has(preposition) && (nounFrames.get(lemmaAt(scene.tree, head)) ?? []).some((frame) => frame.type === "ASSAULT"),
    )
    .map(({ head }) => head);

/** A second subject after "and" that the tree hangs on the verb: `2,400 soldiers, and 900 special forces, are to leave`. */
function otherSubjects(scene: Scene, subject: number): readonly number[] {
  const { tree } = scene;
  if (subject < 0 || !isRelation(relationAt(tree, subject), ["nsubj"])) return [];
  return childrenBy(tree, headOf(tree, subject), "nsubj").filter((other) => other > subject && childrenBy(tree, other, "cc").length > 0);
}

/** Heads of the phrases behind a preposition. */
export function behind(scene: Scene, predicate: Predicate, preposition: string): readonly number[] {
  const heads = (obliques: Predicate["obliques"]) =>
    obliques.filter((oblique) => oblique.preposition === preposition).map((oblique) => oblique.head);
  const own = heads(predicate.obliques);
  if (own.length === 0 && predicate.kind === "NOUN") {
    // "the departure of French troops from Mali": the place hangs on the troops
    const inner = predicate.obliques.filter((oblique) => oblique.preposition === "of").flatMap(({ head }) => obliquesOf(scene.tree, head));
    return heads(inner);
  }
  // "lodged a protest with Albania" may hang on the protest
  return own.length > 0 || predicate.object < 0 || preposition === "of" ? own : heads(obliquesOf(scene.tree, predicate.object));
}

/** The one whom a complement is about, else whom it touches: `demanded that Mali hold elections`, `agreed to help Mali`. */
function inClause(scene: Scene, predicate: Predicate, clause: number): readonly string[] {
  const agents = new Set(participants(scene, predicate.subject));
  const others = (ids: readonly string[]) => ids.filter((id) => !agents.has(id));
  const own = others(participants(scene, subjectOf(scene, clause)));
  return own.length > 0 ? own : touchedBy(scene, predicate, clause);
}

/** Whom a complement touches, its subject left out: `warned that Israel would attack Hamas`. */
function touchedBy(scene: Scene, predicate: Predicate, clause: number): readonly string[] {
  const { tree } = scene;
  const agents = new Set(participants(scene, predicate.subject));
  const others = (ids: readonly string[]) => ids.filter((id) => !agents.has(id));
  const heads = [
    ...childrenBy(tree, clause, "obj", "iobj", "nsubj:pass"),
    ...obliquesOf(tree, clause).map((oblique) => oblique.head),
    ...childrenBy(tree, clause, "xcomp", "ccomp", "advcl", "conj"),
  ].filter((head) => !isAsked(scene, head) && !isBlow(scene, head) && !isAfresh(scene, clause, head) && lemmaAt(tree, head) !== "border");
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

/** `promised that he would be tried` promises him nothing. */
const isOwn = ({ tree }: Scene, clause: number): boolean => childrenBy(tree, clause, "nsubj:pass").length === 0;

/** `refused to explain how he died`: what is not told touches nobody. */
const isAsked = ({ tree }: Scene, clause: number): boolean =>
  isRelation(relationAt(tree, clause), ["xcomp", "ccomp"]) &&
  childrenBy(tree, clause, "advmod", "mark", "obj", "nsubj", "nsubj:pass").some(
    (child) => child < clause && (/^W/.test(tokenAt(tree, child).xpos) || formAt(tree, child) === "whether"),
  );

/** `promised that he would be tried and called on them`: the second verb goes on from the promise. */
const isAfresh = ({ tree }: Scene, clause: number, head: number): boolean =>
  relationAt(tree, head) === "conj" && tokenAt(tree, head).xpos === "VBD" && tokenAt(tree, clause).xpos !== "VBD";

/** `any attack on Kenya would be punished`: whom the attack is on is not who is warned. */
const isBlow = ({ tree }: Scene, head: number): boolean =>
  relationAt(tree, head) === "nsubj:pass" && (nounFrames.get(lemmaAt(tree, head)) ?? []).some(({ type }) => type === "ASSAULT");

/** Whom a protest is meant for: `to demand the resignation of X`, `calling on X to leave`, `in protest against X`. */
function aimedAt(scene: Scene, predicate: Predicate): readonly string[] {
  const { tree } = scene;
  const around = unique([predicate.at, predicate.carrier, predicate.object, ...predicate.obliques.map(({ head }) => head)]);
  const own = subtree(tree, predicate.carrier, (child) => relationAt(tree, child) !== "acl" || tokenAt(tree, child).xpos !== "VBN");
  const hung = own.filter((at) => isRelation(relationAt(tree, at), ["advcl", "acl", "xcomp"]) && demands.has(lemmaAt(tree, at)));
  for (const clause of hung) {
    const found = touchedBy(scene, predicate, clause);
    if (found.length > 0) return found;
  }
  const causes = around
    .flatMap((at) => (at < 0 ? [] : [at, ...childrenBy(tree, at, "nmod")]))
    .filter((at) => causing.has(lemmaAt(tree, at)));
  return unique(causes.flatMap((at) => childrenBy(tree, at, "nmod", "obl").flatMap((child) => participantsWithin(scene, child)))).slice(
    0,
    2,
  );
}

const demands = new Set([
  "demand",
  "call",
  "protest",
  "denounce",
  "condemn",
  "oppose",
  "press",
  "urge",
  "force",
  "oust",
  "topple",
  "overthrow",
]);
const causing = new Set(["protest", "disapproval", "defiance", "opposition", "response", "anger", "solidarity"]);

/** `a French withdrawal`, `Mali's attack`, `coalition airstrikes`. */
function before(scene: Scene, at: number): readonly string[] {
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

/** `in response to unrest ... the curfew in Abidjan`: the object keeps a phrase of its own beside the verb's. */
const behindObject = (scene: Scene, { object }: Predicate, preposition: string): readonly number[] =>
  object < 0 || preposition === "of"
    ? []
    : obliquesOf(scene.tree, object).flatMap((oblique) => (oblique.preposition === preposition ? [oblique.head] : []));

/** Where a complement would happen: `threatened to impose a curfew in Algiers`. */
function groundsIn(scene: Scene, clause: number): readonly number[] {
  const { tree } = scene;
  const own = [clause, ...childrenBy(tree, clause, "obj")];
  return own.flatMap((at) =>
    obliquesOf(tree, at).flatMap(({ preposition, head }) => (["in", "on", "of"].includes(preposition) ? [head] : [])),
  );
}

/** Places in the frame's own slots: the town behind `captured`. */
export function placesInSlots(scene: Scene, predicate: Predicate, slots: readonly Slot[]): readonly string[] {
  return unique(
    slots.flatMap((slot) => {
      const heads =
        slot === "object"
          ? [predicate.object]
          : slot === "subject"
            ? [predicate.subject]
            : slot === "touched"
              ? predicate.clauses.flatMap((clause) => groundsIn(scene, clause))
              : [...behind(scene, predicate, slot), ...behindObject(scene, predicate, slot)];
      return heads.flatMap((head) => (head < 0 ? [] : placesOf(scene, head)));
    }),
  );
}
