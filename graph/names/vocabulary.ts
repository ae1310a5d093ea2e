/** Names in memory: lines in order for beginnings, distinct words with the entries that hold them for everything else. */
import { setImmediate as turn } from "node:timers/promises";
import { compare } from "../compare.ts";
import type { Found } from "../cypher/search.ts";
import type { NodeKind } from "../schema.generated.ts";
import { eachInSlices, sortedInSlices } from "../slices.ts";
import { withinOneSlip } from "./slip.ts";
import { bestConnectedFirst, fewestForSlip, type Nearness } from "./source.ts";

/** `searchText` is every name folded, each on a line of its own. */
export type Entry = Found & { readonly searchText: string };

type Look<T> = (what: T, kinds: readonly NodeKind[], limit: number) => readonly Entry[];
export interface Vocabulary {
  readonly all: (kinds: readonly NodeKind[], limit: number) => readonly Entry[];
  readonly starts: Look<string>;
  /** Gives others their turn before each word. */
  readonly near: (words: readonly string[], nearness: Nearness, kinds: readonly NodeKind[], limit: number) => Promise<readonly Entry[]>;
}

export async function vocabularyOf(found: readonly Entry[]): Promise<Vocabulary> {
  // An entry's number is its rank: the lowest numbers that match are the best connected.
  const entries = await sortedInSlices(found, bestConnectedFirst);
  const lines = await postings(entries, (text) => text.split("\n").filter(Boolean));
  const words = await postings(entries, (text) => text.split(/\s+/).filter(Boolean));
  const text = `\n${words.keys.join("\n")}\n`;
  const offsets = offsetsOf(words.keys);
  const taken = (numbers: Iterable<number>, kinds: readonly NodeKind[], limit: number) => {
    const marks = new Uint8Array(entries.length);
    for (const number of numbers) marks[number] = 1;
    return marked(entries, marks, 1, kinds, limit);
  };
  return {
    all: (kinds, limit) => holders(entries, "", kinds, limit),
    starts: (start, kinds, limit) => {
      const same = taken(lines.of(start), kinds, limit);
      const soon = lines.span(start) > many ? holders(entries.slice(0, many), `\n${start}`, kinds, limit) : [];
      const all = soon.length === limit ? soon : taken(lines.from(start), kinds, limit);
      return [...new Set([...same, ...all])].slice(0, limit);
    },
    near: async (asked, nearness, kinds, limit) => {
      const marks = new Uint8Array(entries.length);
      for (const [i, word] of asked.slice(0, mostWords).entries()) {
        await turn();
        const numbers = nearness === "beginning" ? words.from(word) : holding(word, nearness === "slip", words, text, offsets);
        for (const number of numbers) if (marks[number] === i) marks[number] = i + 1;
      }
      return marked(entries, marks, Math.min(asked.length, mostWords), kinds, limit);
    },
  };
}

/** Where so many lines begin alike, the best connected that do are mostly among as many entries that are looked at one after the other. */
const many = 5000;

function holders(entries: readonly Entry[], part: string, kinds: readonly NodeKind[], limit: number): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (found.length === limit) break;
    if (kinds.includes(entry.kind) && entry.searchText.includes(part)) found.push(entry);
  }
  return found;
}

/** A query has 200 characters at most, so 100 words. */
const mostWords = 100;

function marked(entries: readonly Entry[], marks: Uint8Array, mark: number, kinds: readonly NodeKind[], limit: number): readonly Entry[] {
  const found: Entry[] = [];
  for (let number = marks.indexOf(mark); number >= 0 && found.length < limit; number = marks.indexOf(mark, number + 1)) {
    const entry = entries[number];
    if (entry && kinds.includes(entry.kind)) found.push(entry);
  }
  return found;
}

interface Postings {
  /** In order. */
  readonly keys: readonly string[];
  /** Entries that hold the key. */
  readonly at: (key: number) => readonly number[];
  readonly of: (key: string) => readonly number[];
  /** Entries that hold a key which begins so. */
  readonly from: (start: string) => Iterable<number>;
  /** How many keys begin so. */
  readonly span: (start: string) => number;
}

async function postings(entries: readonly Entry[], keysOf: (text: string) => readonly string[]): Promise<Postings> {
  const byKey = new Map<string, number[]>();
  await eachInSlices(entries, ({ searchText }, number) => {
    for (const key of new Set(keysOf(searchText))) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
  });
  const keys = await sortedInSlices([...byKey.keys()], compare);
  const first = (start: string) => lowerBound(keys.length, (i) => (keys[i] ?? "") >= start);
  const at = (key: number) => byKey.get(keys[key] ?? "") ?? [];
  return {
    keys,
    at,
    of: (key) => byKey.get(key) ?? [],
    from: function* (start) {
      for (let key = first(start); keys[key]?.startsWith(start); key++) yield* at(key);
    },
    // No letter of a folded text comes after this one.
    span: (start) => first(`${start}\uffff`) - first(start),
  };
}

/** Entries that hold a word which has the text in it, or is it but for one slip. */
function* holding(part: string, slips: boolean, words: Postings, text: string, offsets: Uint32Array): Iterable<number> {
  for (let found = text.indexOf(part); found >= 0; ) {
    const word = lowerBound(offsets.length, (i) => (offsets[i] ?? 0) > found) - 1;
    yield* words.at(word);
    found = text.indexOf(part, (offsets[word] ?? 0) + (words.keys[word]?.length ?? 0) + 1);
  }
  if (!slips || part.length < fewestForSlip) return;
  for (let word = 0; word < words.keys.length; word++) if (withinOneSlip(words.keys[word] ?? "", part)) yield* words.at(word);
}

/** Where each word starts in the words joined, a line break before each. */
function offsetsOf(words: readonly string[]): Uint32Array {
  const offsets = new Uint32Array(words.length);
  let at = 1;
  words.forEach((word, i) => {
    offsets[i] = at;
    at += word.length + 1;
  });
  return offsets;
}

/** The first of `length` numbers for which `holds`, where it holds for all that follow. */
function lowerBound(length: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
