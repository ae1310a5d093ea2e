import { nounFrames, verbFrames } from "../6-events/frames/index.ts";
import type { Predicate } from "../6-events/predicates.ts";
import type { Scene } from "../6-events/scene.ts";
import { standingOf } from "../6-events/standing.ts";
import { ancestors, relationAt, subtree, type Tree, tokenAt } from "../6-events/tree.ts";
import type { Branch, Clause, Fact } from "./explained.ts";

/** A predicate in words; null for a noun that no frame knows, which is a thing rather than a deed. */
export function clauseOf(scene: Scene, predicate: Predicate): Clause | null {
  const { at, lemma, kind } = predicate;
  const frames = ((kind === "VERB" ? verbFrames : nounFrames).get(lemma) ?? []).map(({ id }) => id);
  if (kind === "NOUN" && frames.length === 0) return null;
  const { status, told } = standingOf(scene, predicate);
  return { word: tokenAt(scene.tree, at).form, status: told ? status : null, arguments: argumentsOf(scene, predicate), frames };
}

function argumentsOf({ tree, resolved }: Scene, { subject, object, indirect, obliques, carrier, at }: Predicate): readonly Fact[] {
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
    return [[label, shortened(resolved.article.text.slice(first.start, last.end))]];
  });
}

/** The words of a phrase without its preposition and the clauses that hang on it. */
const phraseAt = (tree: Tree, head: number): readonly number[] =>
  subtree(
    tree,
    head,
    (child) => !/^(case|punct|acl|advcl|parataxis|cc)/.test(relationAt(tree, child)) && !clausal.test(relationAt(tree, child)),
  );

const clausal = /^(nsubj|ccomp|xcomp|aux|cop)/;
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
