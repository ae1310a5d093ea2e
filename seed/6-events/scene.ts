import type { Span } from "../3-sentences/types.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Entity, EntityKind, PlacedMention, Resolved } from "../reading.ts";
import type { Observer } from "./refusals.ts";
import { repaired } from "./repairs/index.ts";
import { type Tree, treeOf } from "./tree.ts";
import { type Surroundings, surroundingsOf } from "./worlds.ts";

/** A sentence as stage 6 sees it: its tree, and which mention each token belongs to. */
export interface Scene {
  readonly resolved: Resolved;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly tree: Tree;
  readonly mentions: readonly PlacedMention[];
  /** By token. */
  readonly mentionAt: readonly (PlacedMention | undefined)[];
  readonly times: Resolved["times"];
  readonly lexicon: Lexicon;
  /** Quotations of the whole article, in order. */
  readonly quotes: readonly Quote[];
  readonly around: Surroundings;
  readonly observe?: Observer;
}

/** Words in quotation marks, and who says them. */
export interface Quote extends Span {
  readonly speakers: readonly string[];
}

/** The quotation, of those in order of the text, that an offset stands in. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  const quote = quotes[firstThat(quotes, ({ end }) => end > offset)];
  return quote && quote.start <= offset ? quote : undefined;
}

/** Index of the first item that holds, where none holds before it and all do after; the length where none does. */
export function firstThat<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One scene a sentence; a sentence that was not parsed has a tree without tokens. */
export function scenesOf(resolved: Resolved, observe?: Observer): readonly Scene[] {
  const mentions = bySentence(resolved.mentions);
  const times = bySentence(resolved.times);
  const surroundings = surroundingsOf(resolved.sentences);
  return resolved.sentences.map((sentence, index) => {
    const own = mentions.get(index) ?? [];
    const mended = repaired(sentence, own);
    const mentionAt: (PlacedMention | undefined)[] = sentence.tokens.map(() => undefined);
    for (const mention of own) for (let at = mention.tokens[0]; at < mention.tokens[1]; at++) mentionAt[at] = mention;
    return {
      resolved,
      sentence: index,
      tree: treeOf(mended),
      mentions: own,
      mentionAt,
      times: times.get(index) ?? [],
      lexicon: loadLexicon(),
      quotes: [],
      around: surroundings[index] ?? nowhere,
      observe,
    };
  });
}

const nowhere: Surroundings = { worlds: new Map(), grave: 0, genres: new Set(), storms: new Set() };

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

export const entityOf = (scene: Scene, id: string): Entity | undefined => scene.resolved.entities.get(id);
export const kindOf = (scene: Scene, id: string): EntityKind | undefined => scene.resolved.entities.get(id)?.kind;

const actorKinds: ReadonlySet<EntityKind | undefined> = new Set(["Country", "Person", "Force", "Organization"]);
/** Whether an entity can do or suffer something; a place alone can't. */
export const canAct = (scene: Scene, id: string): boolean => actorKinds.has(kindOf(scene, id));
/** Whether something can happen in it. */
export const isPlace = (scene: Scene, id: string): boolean => ["Country", "Place"].includes(kindOf(scene, id) ?? "");
