import { verbFrames } from "./frames/index.ts";
import { objectOf } from "./objects.ts";
import { obliquesOf } from "./obliques.ts";
import type { Predicate } from "./predicate.ts";
import type { Scene } from "./scene.ts";
import { subjectOf, surfaceSubject } from "./subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, relationAt, type Tree } from "./tree.ts";
import { isPassive, isState } from "./voice.ts";

/** A verb with its arguments. */
export function verbPredicate(scene: Scene, at: number): Predicate {
  const { tree } = scene;
  const obliques = obliquesOf(tree, at);
  const passive = isPassive(tree, at) && !isState(tree, at);
  const agent = passive ? agentOf(tree, at, obliques) : -1;
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

/** Who is named with "by": `was set free by rebels`, `was threatened with sanctions by Chad`, wherever the tree hangs it. */
function agentOf(tree: Tree, at: number, obliques: Predicate["obliques"]): number {
  const own = obliques.find(({ preposition }) => preposition === "by")?.head;
  if (own !== undefined) return own;
  const inner = [...childrenBy(tree, at, "xcomp"), ...obliques.filter(({ preposition }) => preposition === "with").map(({ head }) => head)];
  return inner.flatMap((head) => obliquesOf(tree, head)).find(({ preposition }) => preposition === "by")?.head ?? -1;
}

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

const particles = new Set(["over", "up", "out", "off", "down", "away", "back", "aside", "free"]);
