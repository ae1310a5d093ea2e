import { verbFrames } from "./frames/index.ts";
import type { Scene } from "./scene.ts";
import { antecedentOf, subjectOf, surfaceSubject } from "./subjects.ts";
import { childrenBy, conjuncts, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, type Tree, tokenAt } from "./tree.ts";
import { lightVerbs } from "./words.ts";

/** A phrase behind a preposition: `against foreign troops`. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** A verb, adjective or noun of doing with its arguments as heads of phrases; -1 where there is none. */
export interface Predicate {
  readonly at: number;
  /** With its particle: `carry out`, `blow up`. */
  readonly lemma: string;
  readonly kind: "VERB" | "NOUN";
  /** Who does it, whatever the voice. */
  readonly subject: number;
  /** What it is done to, whatever the voice. */
  readonly object: number;
  readonly indirect: number;
  readonly obliques: readonly Oblique[];
  /** Heads of the clauses that complete it: `agreed to leave`, `said that ...`. */
  readonly clauses: readonly number[];
  readonly passive: boolean;
  /** The light verb that carries a noun; the predicate itself otherwise. Mood, tense and negation are its. */
  readonly carrier: number;
}

/** Every predicate of a sentence, in order. */
export function predicatesOf(scene: Scene): readonly Predicate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    if (isGerundNoun(tree, at)) return [{ ...nounPredicate(scene, at), lemma: formAt(tree, at) }];
    if (isVerbal(tree, at)) return [verbPredicate(scene, at)];
    if (token.upos === "NOUN" || (token.upos === "PROPN" && !scene.mentionAt[at] && /^\p{Ll}/u.test(token.form)))
      return [nounPredicate(scene, at)];
    return [];
  });
}

/** `Fighting broke out`: a gerund in the place of a noun. */
const isGerundNoun = (tree: Tree, at: number): boolean =>
  tokenAt(tree, at).xpos === "VBG" &&
  isRelation(relationAt(tree, at), ["nsubj", "obj", "obl", "nmod"]) &&
  childrenBy(tree, at, "obj", "aux", "mark").length === 0;

/** Verbs, and adjectives that say something of a subject: `is willing to`. */
export function isVerbal(tree: Tree, at: number): boolean {
  const { upos, xpos } = tokenAt(tree, at);
  if (upos === "VERB")
    return !isRelation(relationAt(tree, at), ["amod", "case", "mark", "compound"]) || childrenBy(tree, at, "nsubj", "obj").length > 0;
  return ["ADJ", "ADP"].includes(upos) && xpos !== "JJR" && childrenBy(tree, at, "cop", "nsubj").length > 0;
}

/** A verb with its arguments. */
export function verbPredicate(scene: Scene, at: number): Predicate {
  const { tree } = scene;
  const obliques = obliquesOf(tree, at);
  const passive = isPassive(tree, at) && !isState(tree, at);
  const agent = passive ? (obliques.find((oblique) => oblique.preposition === "by")?.head ?? -1) : -1;
  const told = subjectOf(scene, at);
  const surface = told >= 0 || passive ? told : surfaceSubject(scene, at);
  const objects = childrenBy(tree, at, "obj");
  const object = passive ? surface : objectOf(scene, at, objects);
  return {
    at,
    lemma: withParticle(tree, at),
    kind: "VERB",
    subject: passive ? agent : surface,
    object,
    indirect: childrenBy(tree, at, "iobj")[0] ?? (passive ? (objects[0] ?? -1) : -1),
    obliques,
    clauses: childrenBy(tree, at, "ccomp", "xcomp", "csubj", "csubj:pass").concat(directSpeech(tree, at), infinitives(tree, at)),
    passive,
    carrier: at,
  };
}

/** `is opposed to`, `is prepared to`: a state of the subject, nothing is done to it. */
const stative = new Set(["oppose", "prepare", "commit", "determine", "resolve", "engage"]);
const isState = (tree: Tree, at: number): boolean =>
  stative.has(lemmaAt(tree, at)) && !obliquesOf(tree, at).some((oblique) => oblique.preposition === "by");

/** The clause that a reporting verb in parentheses belongs to: `It will leave, he said`. */
function directSpeech(tree: Tree, at: number): readonly number[] {
  return relationAt(tree, at) === "parataxis" && childrenBy(tree, at, "ccomp", "obj").length === 0 ? [headOf(tree, at)] : [];
}

/** `agreed on Saturday to provide aid`: an infinitive that the tree takes for a purpose. */
const infinitives = (tree: Tree, at: number): readonly number[] =>
  childrenBy(tree, at, "advcl").filter((child) => childrenBy(tree, child, "mark").some((mark) => formAt(tree, mark) === "to"));

function withParticle(tree: Tree, at: number): string {
  const particle = childrenBy(tree, at, "compound:prt")[0];
  if (particle !== undefined) return `${lemmaAt(tree, at)} ${formAt(tree, particle)}`;
  // "called off a strike", "handed over 700 kg", "pulled its troops out of": read as a preposition or an adverb of what follows
  const object = childrenBy(tree, at, "obj")[0] ?? at;
  const read = [at + 1, object + 1]
    .filter((index) => particles.has(formAt(tree, index)))
    .map((index) => `${lemmaAt(tree, at)} ${formAt(tree, index)}`);
  return read.find((lemma) => verbFrames.has(lemma)) ?? lemmaAt(tree, at);
}

const particles = new Set(["over", "up", "out", "off", "down", "away", "back", "aside"]);

export function isPassive(tree: Tree, at: number): boolean {
  if (childrenBy(tree, at, "aux:pass", "nsubj:pass").length > 0) return true;
  const { xpos } = tokenAt(tree, at);
  if (isBarePassive(tree, at)) return true;
  if (!["VBN", "VBD"].includes(xpos) || childrenBy(tree, at, "aux", "obj").length > 0) return false;
  if (xpos === "VBN" && isRelation(relationAt(tree, at), ["acl", "advcl"])) return true;
  // "were killed and 13 wounded"
  return suffered.has(lemmaAt(tree, at)) && relationAt(tree, at) === "conj" && isPassive(tree, headOf(tree, at));
}

/** `Three soldiers killed in ambush`: these verbs want an object; where none is there, the subject of a headline is it. */
const isBarePassive = (tree: Tree, at: number): boolean =>
  suffered.has(lemmaAt(tree, at)) &&
  ["VBD", "VBN"].includes(tokenAt(tree, at).xpos) &&
  childrenBy(tree, at, "nsubj").some((child) => child < at && ["NOUN", "PROPN"].includes(tokenAt(tree, child).upos)) &&
  childrenBy(tree, at, "aux", "obj", "ccomp", "xcomp", "conj").length === 0 &&
  (at === tree.tokens.length - 1 || ["ADP", "ADV", "PUNCT"].includes(tokenAt(tree, at + 1).upos));

const suffered = new Set(
  "kill wound injure hurt kidnap abduct arrest detain jail behead execute massacre assassinate displace rescue evacuate burn destroy damage loot torch".split(
    " ",
  ),
);

/** The object; in a relative clause whose subject is another, the noun it describes: `the town that rebels seized`. */
function objectOf(scene: Scene, at: number, objects: readonly number[]): number {
  if (objects[0] !== undefined) {
    const antecedent = antecedentOf(scene, objects[0]);
    // "shelled the regional capital Juba": two objects side by side are a title and its name
    if (objects[1] === objects[0] + 1 && scene.mentionAt[objects[1]] && !scene.mentionAt[objects[0]]) return objects[1];
    return antecedent >= 0 ? antecedent : objects[0];
  }
  const { tree } = scene;
  const bare = bareOblique(scene, at);
  if (bare >= 0) return bare;
  // "appointed Choguel Maïga as prime minister", "rejected Thursday a UN appeal": a name or noun read as a complement
  const named = childrenBy(tree, at, "xcomp").find(
    (child) =>
      scene.mentionAt[child]?.kind === "Person" ||
      (tokenAt(tree, child).upos === "NOUN" && childrenBy(tree, child, "det").length > 0 && !linking.has(lemmaAt(tree, at))),
  );
  if (named !== undefined) return named;
  if (relationAt(tree, at) === "conj") {
    const head = headOf(tree, at);
    const shared = childrenBy(tree, head, "obj")[0];
    // "attacked and burned the village" hangs the object on the first verb
    if (shared !== undefined && shared > at) return shared;
  }
  return -1;
}

/** Verbs whose noun says what the subject is: `became a state`. */
const linking = new Set(["become", "remain", "stay", "seem", "appear", "call", "name", "declare", "consider", "make", "prove"]);

/** A noun behind the verb that the tree calls oblique though it has no preposition and is no date. */
export function bareOblique(scene: Scene, at: number): number {
  const { tree } = scene;
  const found = childrenBy(tree, at, "obl").find((child) => {
    const token = tokenAt(tree, child);
    const timely = scene.times.some((time) => time.start <= token.start && token.end <= time.end);
    return (
      child > at &&
      !timely &&
      ["NOUN", "PROPN"].includes(token.upos) &&
      ["obl", "obl:agent"].includes(relationAt(tree, child)) &&
      (prepositionOf(tree, child) === "" || isUpTo(tree, child))
    );
  });
  return found ?? -1;
}

/** `kidnapped up to 16 advisers`: a quantity, no direction. */
const isUpTo = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, "case").some((child) => formAt(tree, child) === "to" && formAt(tree, child - 1) === "up") &&
  childrenBy(tree, at, "nummod").length > 0;

/** Prepositional phrases of a predicate and those that hang on its objects' own nouns of place. */
export function obliquesOf(tree: Tree, at: number): readonly Oblique[] {
  return childrenBy(tree, at, "obl", "nmod", "advmod")
    .filter((child) => tokenAt(tree, child).upos !== "ADV")
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      return relationAt(tree, child) === "nmod:poss" ? [] : [{ preposition, head: child }];
    });
}

function nounPredicate(scene: Scene, at: number): Predicate {
  const { tree } = scene;
  const head = missionOf(tree, at);
  const carrier = carrierOf(tree, head);
  const obliques = [
    ...obliquesOf(tree, at),
    ...(head === at ? [] : obliquesOf(tree, head)),
    ...(carrier === head ? [] : obliquesOf(tree, carrier).filter((oblique) => oblique.head !== head)),
  ];
  const possessor = childrenBy(tree, head, "nmod:poss")[0] ?? -1;
  const by = obliques.find((oblique) => oblique.preposition === "by")?.head ?? -1;
  const suffered = carrier !== head && suffering.has(lemmaAt(tree, carrier));
  const happens = carrier !== head && relationAt(tree, conjunctHead(tree, head)) === "nsubj";
  const passive = isPassive(tree, carrier) && !isState(tree, carrier);
  const carried = carrier === head || suffered || happens || isEnded(tree, carrier) ? -1 : passive ? by : subjectOf(scene, carrier);
  return {
    at,
    lemma: lemmaAt(tree, at),
    kind: "NOUN",
    subject: carried >= 0 ? carried : by >= 0 ? by : possessor,
    object: suffered ? subjectOf(scene, carrier) : -1,
    indirect: -1,
    obliques,
    clauses: contentOf(tree, at, carrier),
    passive: false,
    carrier,
  };
}

/** `signed a deal to end the fighting`: who means to end it need not be who does it. */
const isEnded = (tree: Tree, carrier: number): boolean =>
  ["end", "finish", "stop", "halt"].includes(lemmaAt(tree, carrier)) &&
  ["VB", "VBG"].includes(tokenAt(tree, carrier).xpos) &&
  isRelation(relationAt(tree, carrier), ["acl", "advcl", "xcomp"]);

/** `its demand that Israel leave`, `a reminder to Iraq that it must cooperate`: what the noun says, wherever the tree hangs it. */
function contentOf(tree: Tree, at: number, carrier: number): readonly number[] {
  const own = childrenBy(tree, at, "acl", "ccomp", "advcl");
  const carried = carrier === at ? [] : childrenBy(tree, carrier, "advcl", "ccomp");
  return [...own, ...carried].filter(
    (clause) => clause > at && childrenBy(tree, clause, "mark").some((mark) => ["that", "to"].includes(formAt(tree, mark))),
  );
}

/** The noun that a noun of doing stands before: `a mediation effort between`; itself where there is none. */
function missionOf(tree: Tree, at: number): number {
  const head = headOf(tree, at);
  return relationAt(tree, at) === "compound" && missions.has(lemmaAt(tree, head)) ? head : at;
}

const missions = new Set([
  "mission",
  "effort",
  "talk",
  "process",
  "offer",
  "raid",
  "attack",
  "session",
  "round",
  "meeting",
  "deal",
  "agreement",
]);

/** Verbs that say of an event that it happens: `fighting broke out between`. */
const happening = new Set([
  "break",
  "erupt",
  "occur",
  "take",
  "resume",
  "rage",
  "begin",
  "flare",
  "start",
  "happen",
  "continue",
  "intensify",
  "end",
  "last",
  "follow",
]);

/** Verbs whose subject is on the receiving end: `Benin has seen attacks`. */
const suffering = new Set(["see", "suffer", "face", "sustain", "witness", "experience", "endure", "receive"]);

/** The light verb a noun is the object of: `carried out an attack`, `an attack was launched`, `took part in talks`. */
function carrierOf(tree: Tree, at: number): number {
  const first = conjunctHead(tree, at);
  const head = headOf(tree, first);
  if (
    head < 0 ||
    !(lightVerbs.has(lemmaAt(tree, head)) || happening.has(lemmaAt(tree, head))) ||
    !["VERB", "AUX"].includes(tokenAt(tree, head).upos)
  )
    return at;
  if (isRelation(relationAt(tree, first), ["obj", "nsubj:pass"])) return head;
  if (relationAt(tree, first) === "nsubj") return happening.has(lemmaAt(tree, head)) ? head : at;
  return relationAt(tree, first) === "obl" &&
    ["in", "into", "on"].includes(prepositionOf(tree, first)) &&
    takesPart.has(lemmaAt(tree, head))
    ? head
    : at;
}

const takesPart = new Set(["take", "participate", "join", "engage"]);

function conjunctHead(tree: Tree, at: number): number {
  let first = at;
  while (relationAt(tree, first) === "conj" && conjuncts(tree, headOf(tree, first)).includes(at)) first = headOf(tree, first);
  return first;
}
