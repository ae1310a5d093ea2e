import type { Sentence, Token } from "../3-sentences/types.ts";

/** A sentence's dependency tree, with the children of every token at hand. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children = sentence.tokens.map((): number[] => []);
  sentence.tokens.forEach((token, index) => {
    children[token.head]?.push(index);
  });
  return { tokens: sentence.tokens, children };
}

const none: Token = { start: 0, end: 0, form: "", lemma: "", upos: "X", xpos: "", head: -1, relation: "", probability: 0 };

/** The token at an index; one without form where there is none. */
export const tokenAt = (tree: Tree, index: number): Token => tree.tokens[index] ?? none;
/** Lower-case lemma; a plural that the lemmatiser leaves as it is (`troops`) loses its s. */
export function lemmaAt(tree: Tree, index: number): string {
  const { lemma, form, xpos } = tokenAt(tree, index);
  const lower = lemma.toLowerCase();
  if (xpos !== "NNS" || lower !== form.toLowerCase() || plurals.has(lower)) return lower;
  return lower.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}
const plurals = new Set(["headquarters", "barracks"]);
export const formAt = (tree: Tree, index: number): string => tokenAt(tree, index).form.toLowerCase();
export const relationAt = (tree: Tree, index: number): string => tokenAt(tree, index).relation;
export const headOf = (tree: Tree, index: number): number => tokenAt(tree, index).head;

/** Children whose relation is one of these; a name without subtype takes every subtype. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): readonly number[] {
  return (tree.children[index] ?? []).filter((child) => isRelation(relationAt(tree, child), relations));
}

export function isRelation(relation: string, wanted: readonly string[]): boolean {
  if (wanted.includes(relation)) return true;
  const colon = relation.indexOf(":");
  return colon > 0 && wanted.includes(relation.slice(0, colon));
}

/** All tokens under a token, itself included, in order of the sentence; `enter` says which children to follow. */
export function subtree(tree: Tree, index: number, enter: (child: number) => boolean = () => true): readonly number[] {
  const found: number[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of tree.children[next] ?? []) if (enter(child)) open.push(child);
  }
  return found.toSorted((a, b) => a - b);
}

/** The token and what it is joined to by "and", in order: `Chad, Niger and Mali`. */
export function conjuncts(tree: Tree, index: number): readonly number[] {
  return subtree(tree, index, (child) => relationAt(tree, child) === "conj" && !isClausal(tree, child));
}

/** The last of the conjuncts that stand before a token: the RSF in `the army and the RSF, led by Hemedti`. */
export function lastBefore(tree: Tree, index: number, end: number): number {
  return conjuncts(tree, index).findLast((noun) => noun < end) ?? index;
}

/** From a token up to the root, itself left out. */
export function ancestors(tree: Tree, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = headOf(tree, index); at >= 0 && path.length < tree.tokens.length; at = headOf(tree, at)) path.push(at);
  return path;
}

/** The preposition of a nominal in lower case, fixed parts joined: `against`, `according to`; empty where it has none. */
export function prepositionOf(tree: Tree, index: number): string {
  const first = childrenBy(tree, index, "case").find((child) => child < index && formAt(tree, child) !== "'s");
  if (first === undefined) return "";
  return [first, ...childrenBy(tree, first, "fixed")].map((at) => formAt(tree, at)).join(" ");
}

const clausal = new Set(["VERB", "AUX"]);
/** Whether a conjunct is a clause of its own rather than one more noun. */
function isClausal(tree: Tree, index: number): boolean {
  return clausal.has(tokenAt(tree, index).upos) && childrenBy(tree, index, "nsubj", "obj", "obl", "aux").length > 0;
}

export const isInfinitive = (tree: Tree, at: number): boolean => childrenBy(tree, at, "mark").some((mark) => formAt(tree, mark) === "to");
