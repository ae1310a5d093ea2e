import { nounFrames, verbFrames } from "../6-events/frames/index.ts";
import { participants } from "../6-events/participants.ts";
import { placesOf } from "../6-events/places.ts";
import type { Predicate } from "../6-events/predicate.ts";
import { entityOf, type Scene } from "../6-events/scene.ts";
import { standingOf } from "../6-events/standing.ts";
import { ancestors, headOf, relationAt, subtree, type Tree, tokenAt } from "../6-events/tree.ts";
import type { Branch, Clause, Fact } from "./explained.ts";

/** A predicate in words; null for a noun that no frame knows, which is a thing rather than a deed. */
export function clauseOf(scene: Scene, predicate: Predicate): Clause | null {
  const { at, lemma, kind } = predicate;
  const frames = ((kind === "VERB" ? verbFrames : nounFrames).get(lemma) ?? []).map(({ id }) => id);
  if (kind === "NOUN" && frames.length === 0) return null;
  const { status, told } = standingOf(scene, predicate);
  return { word: tokenAt(scene.tree, at).form, status: told ? status : null, arguments: argumentsOf(scene, predicate), frames };
}

function argumentsOf(scene: Scene, { subject, object, indirect, obliques, carrier, at }: Predicate): readonly Fact[] {
  const { tree, resolved } = scene;
  const heads: readonly (readonly [string, number])[] = [
    ["carried by", carrier === at ? -1 : carrier],
    ["who", subject],
    ["what", object],
    ["to whom", indirect],
    ...obliques.map(({ preposition, head }) => [preposition || "besides", head] as const),
  ];
  return heads.flatMap(([label, head]): Fact[] => {
    if (head < 0) return [];
    const words = head === carrier ? [head] : phraseAt(tree, head);
    const [first, last] = [tokenAt(tree, words[0] ?? head), tokenAt(tree, words.at(-1) ?? head)];
    const meant = head === carrier ? "" : meaningOf(scene, label, head);
    return [[label, shortened(resolved.article.text.slice(first.start, last.end)) + meant]];
  });
}

/** The entities that a phrase stands for, behind an arrow; told of a doer too where there are none. */
function meaningOf(scene: Scene, label: string, head: number): string {
  const ids = [...new Set([...participants(scene, head), ...placesOf(scene, head)])];
  const names = ids.map((id) => entityOf(scene, id)?.name ?? id).join(", ");
  return names ? ` → ${names}` : label === "who" ? " → nobody known" : "";
}

/** The words of a phrase without its preposition and the clauses that hang on it. */
const phraseAt = (tree: Tree, head: number): readonly number[] =>
  subtree(
    tree,
    head,
    (child) => !beside.test(relationAt(tree, child)) && !(relationAt(tree, child) === "case" && headOf(tree, child) === head),
  );

const beside = /^(punct|acl|advcl|parataxis|cc|nsubj|ccomp|xcomp|aux|cop)/;
const longest = 70;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** The tree, a token a line: how deep it hangs, and from what kind of arc. */
export const branchesOf = (tree: Tree): readonly Branch[] =>
  tree.tokens.map(({ form, relation, xpos, probability }, at) => ({
    word: form,
    depth: ancestors(tree, at).length,
    relation,
    tag: xpos,
    probability,
  }));
