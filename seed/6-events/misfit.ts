import { isHarmless } from "./contexts.ts";
import type { Frame } from "./frames/index.ts";
import { participants } from "./participants.ts";
import { placesOf } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import type { RefusalReason } from "./refusals.ts";
import { kindOf, type Scene } from "./scene.ts";
import {
  childrenBy,
  conjuncts,
  formAt,
  headOf,
  isInfinitive,
  isRelation,
  lemmaAt,
  prepositionOf,
  relationAt,
  subtree,
  tokenAt,
} from "./tree.ts";
import { agentNouns, negations } from "./words.ts";

/** What in the words around it speaks against a frame; null where nothing does. */
export function misfit(scene: Scene, predicate: Predicate, frame: Frame): RefusalReason | null {
  const { tree } = scene;
  if (isHarmless(scene, predicate, frame)) return "HARMLESS";
  const clause = clauseOf(scene, predicate);
  const lemmas = new Set(clause.map((at) => lemmaAt(tree, at)));
  // The noun that a participle describes stands above it: "an operation executed by".
  const above = predicate.kind === "NOUN" && tokenAt(tree, headOf(tree, predicate.at)).upos === "VERB" ? headOf(tree, predicate.at) : -1;
  const around = [predicate.object, predicate.subject, above].map((at) => lemmaAt(tree, at));
  const against = frame.type === "PROTEST" ? whomAgainst(scene, predicate) : null;
  const spoken = against ? new Set(clause.flatMap((at) => (against.has(at) ? [] : lemmaAt(tree, at)))) : lemmas;
  if (frame.never?.some((word) => spoken.has(word) || around.includes(word))) return "EXCLUDED_WORD";
  // "a lawyer accused": whose word it is, is not known; "was accused" is told as it is
  if (frame.id === "accuse/accused" && !predicate.passive) return "WRONG_OBJECT";
  if (predicate.kind === "NOUN" && isAny(scene, predicate)) return "IN_WORDS";
  if (frame.type === "AGREE" && isDeclaredOver(scene, predicate)) return "IN_WORDS";
  if (frame.type === "PROTEST" && (saysSo(scene, predicate) || isManner(scene, predicate))) return "IN_WORDS";
  if (frame.type === "ASSAULT" && isPenalty(scene, predicate)) return "IN_WORDS";
  if (predicate.lemma === "insist" && !isInsistence(scene, predicate)) return "IN_WORDS";
  if (predicate.lemma === "oppose" && isOf(scene, predicate)) return "IN_WORDS";
  if (frame.type === "THREATEN" && isInability(scene, predicate)) return "IN_WORDS";
  if (lemmaAt(tree, predicate.at) === "blame" && isToBlame(scene, predicate) !== (frame.id === "accuse/to-blame")) return "WRONG_OBJECT";
  if (frame.type === "REQUEST" && asksQuestion(scene, predicate)) return "QUESTION";
  if (frame.object && predicate.kind === "VERB" && !objectFits(scene, predicate, frame.object)) return "WRONG_OBJECT";
  if (
    frame.phrase &&
    !predicate.obliques.some(({ preposition }) => frame.phrase?.includes(preposition)) &&
    !predicate.clauses.some((clause) => isInfinitive(scene.tree, clause) || isWish(scene, frame, clause))
  )
    return "NO_PHRASE";
  const purposes = childrenBy(tree, predicate.at, "advcl").filter((at) => isInfinitive(tree, at));
  // "troops have begun to arrive": the subject stands above
  const shared = frame.type === "MOBILIZE" && relationAt(tree, predicate.at) === "xcomp" ? [lemmaAt(tree, predicate.subject)] : [];
  const near = new Set([...lemmas, ...shared, ...purposes.map((at) => lemmaAt(tree, at))]);
  return frame.near && !nearFits(scene, predicate, frame.near, clause, near) ? "NOTHING_NEAR" : null;
}

/** `protested against the army`: soldiers who march are no crowd, those against whom one marches may be anybody. */
const whomAgainst = ({ tree }: Scene, { obliques }: Predicate): ReadonlySet<number> =>
  new Set(obliques.flatMap(({ preposition, head }) => (["against", "over"].includes(preposition) ? subtree(tree, head) : [])));

/** `Japan protested, saying`, `he protested that`: a state, and who says so, protests in words and not in the street. */
const saysSo = (scene: Scene, { kind, lemma, subject, clauses }: Predicate): boolean =>
  kind === "VERB" &&
  lemma === "protest" &&
  (clauses.some((clause) => relationAt(scene.tree, clause) === "ccomp") ||
    (scene.mentionAt[subject]?.kind === "Country" && scene.mentionAt[subject]?.role === "NAME"));

/** `suspended aid in protest`: why something else was done. */
const isManner = ({ tree }: Scene, { kind, lemma, at }: Predicate): boolean =>
  kind === "NOUN" &&
  lemma === "protest" &&
  prepositionOf(tree, at) === "in" &&
  childrenBy(tree, at, "det", "amod", "nmod:poss").length === 0;

/** `hit Iran with new sanctions`: no blow. */
const isPenalty = ({ tree }: Scene, { kind, obliques }: Predicate): boolean =>
  kind === "VERB" && obliques.some(({ preposition, head }) => preposition === "with" && penalties.has(lemmaAt(tree, head)));
const penalties = new Set("sanction sanctions tariff tariffs fine duty levy lawsuit charge ban".split(" "));

/** `any attack on Kenya would be met with force` tells of none. */
const isAny = ({ tree }: Scene, { at }: Predicate): boolean =>
  childrenBy(tree, at, "det").some((child) => ["any", "every"].includes(formAt(tree, child)));

/** `declared the truce over`. */
const isDeclaredOver = ({ tree }: Scene, { carrier }: Predicate): boolean =>
  lemmaAt(tree, carrier) === "declare" &&
  childrenBy(tree, carrier, "advmod", "xcomp", "compound:prt").some(
    (child) => child > carrier && ["over", "dead", "void", "finished"].includes(formAt(tree, child)),
  );

/** `insist that they leave`, `insist on talks`; `insisted that it had left` only says so. */
const isInsistence = ({ tree }: Scene, { clauses, obliques }: Predicate): boolean =>
  obliques.some(({ preposition }) => preposition === "on" || preposition === "upon") ||
  clauses.some(
    (clause) =>
      tokenAt(tree, clause).xpos === "VB" || childrenBy(tree, clause, "aux").some((aux) => ["must", "should"].includes(formAt(tree, aux))),
  );

/** `militias opposed to the deal`: what they are, and nothing that they said. */
const isOf = ({ tree }: Scene, { at, obliques }: Predicate): boolean =>
  relationAt(tree, at) === "acl" && tokenAt(tree, at).xpos === "VBN" && obliques.some(({ preposition }) => preposition === "to");

/** `warned that they cannot guard the prisoners`: what somebody is unable to do is no threat. */
const isInability = ({ tree }: Scene, { clauses }: Predicate): boolean =>
  clauses.some(
    (clause) =>
      childrenBy(tree, clause, "aux").some((aux) => ["can", "could", "ca"].includes(formAt(tree, aux))) &&
      childrenBy(tree, clause, "advmod").some((child) => negations.has(formAt(tree, child))),
  );

/** `said that Syria was to blame`. */
const isToBlame = ({ tree }: Scene, { at, object, kind }: Predicate): boolean =>
  kind === "VERB" && object < 0 && formAt(tree, at - 1) === "to" && ["is", "are", "was", "were", "be"].includes(lemmaOfBe(tree, at));
const lemmaOfBe = (tree: Scene["tree"], at: number): string => formAt(tree, at - 2);

/** `asked the guests why they had come`, `asked whether Mali would leave`: that wants an answer, no deed. */
const asksQuestion = ({ tree }: Scene, { clauses, lemma }: Predicate): boolean =>
  ["ask", "demand", "tell"].includes(lemma) &&
  clauses.some((clause) =>
    [clause, ...childrenBy(tree, clause, "mark", "advmod", "obj", "nsubj", "obl")].some(
      (child) => child <= clause && (["whether", "if"].includes(formAt(tree, child)) || /^W/.test(tokenAt(tree, child).xpos)),
    ),
  );

/** `demanded that Mugabe resign`: who is to do it is asked to, by whomever. */
const isWish = ({ tree }: Scene, { type }: Frame, clause: number): boolean =>
  type === "REQUEST" &&
  ["VB", "VBP"].includes(tokenAt(tree, clause).xpos) &&
  childrenBy(tree, clause, "mark").some((mark) => formAt(tree, mark) === "that") &&
  childrenBy(tree, clause, "nsubj").length > 0;

function nearFits(
  scene: Scene,
  predicate: Predicate,
  near: readonly string[],
  clause: readonly number[],
  lemmas: ReadonlySet<string>,
): boolean {
  return near.some((word) => {
    if (word === "PLACE") return clause.some((at) => placesOf(scene, at).length > 0);
    if (word === "FORCE") return clause.some((at) => kindOf(scene, scene.mentionAt[at]?.entity ?? "") === "Force");
    if (word === "PEOPLE") return agentNouns.has(lemmaAt(scene.tree, predicate.object));
    if (word === "PERSON") return clause.some((at) => scene.mentionAt[at]?.kind === "Person");
    return lemmas.has(word);
  });
}

function objectFits(scene: Scene, predicate: Predicate, wanted: readonly string[]): boolean {
  if (predicate.object < 0) return wanted.some((word) => justAfter(scene, predicate.at, word));
  const heads = conjuncts(scene.tree, predicate.object);
  const inside = heads.flatMap((head) => [head, ...childrenBy(scene.tree, head, "compound", "amod", "nmod")]);
  return wanted.some((word) => {
    if (word === "PLACE")
      return heads.some(
        (head) => placesOf(scene, head).length > 0 && participants(scene, head).every((id) => kindOf(scene, id) === "Country"),
      );
    if (word === "TARGET") return heads.some((head) => participants(scene, head).length > 0);
    return inside.some((at) => lemmaAt(scene.tree, at) === word) || justAfter(scene, predicate.at, word);
  });
}

/** Where the tree missed the object: the word itself within four tokens after the verb. */
function justAfter(scene: Scene, at: number, word: string): boolean {
  // "called for a strike": what is asked for is no object
  if (formAt(scene.tree, at + 1) === "for") return false;
  return [1, 2, 3, 4].some((step) => lemmaAt(scene.tree, at + step) === word);
}

/** The predicate and its arguments without other clauses; an infinitive that completes it counts as its own. */
export function clauseOf(scene: Scene, predicate: Predicate): readonly number[] {
  const { tree } = scene;
  const closed = (child: number) =>
    (predicate.clauses.includes(child) || !isRelation(relationAt(tree, child), ["ccomp", "acl:relcl", "parataxis", "advcl"])) &&
    !(
      relationAt(tree, child) === "conj" &&
      childrenBy(tree, child, "nsubj", "obj", "obl", "aux").length > 0 &&
      headOf(tree, child) === predicate.carrier
    );
  return subtree(tree, predicate.carrier === predicate.at ? predicate.at : predicate.carrier, closed);
}
