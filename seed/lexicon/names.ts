/** An index of names by the words they are made of: the longest one that begins at a word is found in a few look-ups. */
import { keyOf } from "./fold.ts";
import type { Match } from "./types.ts";

export interface NameIndex<T> {
  lookup(name: string): readonly T[];
  longestAt(words: readonly string[], start: number): Match<T> | null;
  maxWords(first: string): number;
}

/** An index that grows name by name; what is added first is found first. `fits` tells whether an item may be written so. */
export function nameIndex<T>(fits: (item: T, written: string) => boolean): NameIndex<T> & { add(name: string, item: T): void } {
  const byKey = new Map<string, T | T[]>();
  const longest = new Map<string, number>();
  const at = (key: string): readonly T[] => {
    const found = byKey.get(key);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  };
  return {
    add(name, item) {
      const key = keyOf(name);
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, item);
      else if (Array.isArray(found)) {
        if (!found.includes(item)) found.push(item);
      } else if (found !== item) byKey.set(key, [found, item]);
      const first = firstWord(key);
      const words = first === key ? 1 : key.split(" ").length;
      if (words > (longest.get(first) ?? 0)) longest.set(first, words);
    },
    lookup: (name) => at(keyOf(name)),
    maxWords: (first) => longest.get(firstWord(keyOf(first))) ?? 0,
    longestAt(words, start) {
      let key = keyOf(words[start] ?? "");
      if (key === "") return null;
      const most = longest.get(firstWord(key)) ?? 0;
      let best: Match<T> | null = null;
      for (let end = start + 1, count = key.split(" ").length; count <= most; end++) {
        const found = at(key);
        if (found.length > 0) {
          const written = words.slice(start, end).join("");
          const fitting = found.filter((item) => fits(item, written));
          if (fitting.length > 0) best = { start, end, found: fitting };
        }
        let next = keyOf(words[end] ?? "");
        // Hyphens and apostrophes may be words of their own.
        while (next === "" && end < words.length) next = keyOf(words[++end] ?? "");
        if (next === "") break;
        key = `${key} ${next}`;
        count += next.split(" ").length;
      }
      return best;
    },
  };
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}
