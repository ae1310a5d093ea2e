/** An index of names by the words they are made of: the longest one that begins at a word is found in a few look-ups. */
import { keyOf } from "./fold.ts";
import type { Match } from "./types.ts";

/** Names by key (`keyOf`). */
export interface NameSource<T> {
  at(key: string): readonly T[];
  /** Whether a longer name begins with these whole words. */
  goesOn(key: string): boolean;
}

const none: readonly never[] = [];

/** A source that grows key by key (`keyOf`); what is added first is found first. */
export function nameList<T>(): NameSource<T> & { add(key: string, item: T): void } {
  const byKey = new Map<string, T[]>();
  const beginnings = new Set<string>();
  return {
    add(key, item) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [item]);
      else if (!found.includes(item)) found.push(item);
      for (let space = key.indexOf(" "); space > 0; space = key.indexOf(" ", space + 1)) beginnings.add(key.slice(0, space));
    },
    at: (key) => byKey.get(key) ?? none,
    goesOn: (key) => beginnings.has(key),
  };
}

/** Both sources as one, the first before the second. */
export function joined<T>(first: NameSource<T>, second: NameSource<T>): NameSource<T> {
  return {
    at(key) {
      const a = first.at(key);
      const b = second.at(key);
      return b.length === 0 ? a : a.length === 0 ? b : [...a, ...b];
    },
    goesOn: (key) => first.goesOn(key) || second.goesOn(key),
  };
}

/** The longest name that begins at `words[start]` and fits as written there. */
export function longestAt<T>(
  names: NameSource<T>,
  words: readonly string[],
  start: number,
  fits: (item: T, written: string) => boolean,
): Match<T> | null {
  let key = keyOf(words[start] ?? "");
  let best: Match<T> | null = null;
  for (let end = start + 1; key !== ""; end++) {
    const found = names.at(key);
    if (found.length > 0) {
      const written = words.slice(start, end).join("");
      const fitting = found.filter((item) => fits(item, written));
      if (fitting.length > 0) best = { start, end, found: fitting };
    }
    if (!names.goesOn(key) && !/^['\u2019]s$/i.test(words[end] ?? "")) break;
    let next = keyOf(words[end] ?? "");
    // Hyphens and apostrophes may be words of their own.
    while (next === "" && end < words.length) next = keyOf(words[++end] ?? "");
    if (next === "") break;
    // So may the 's of "People's": its letter belongs to the word before it.
    key = /^['\u2019]/.test(words[end] ?? "") ? `${key}${next}` : `${key} ${next}`;
  }
  return best;
}
