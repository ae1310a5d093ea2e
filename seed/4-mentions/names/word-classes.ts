/** What the lists say of a word or of several: country, town by size, first name, title, head noun of a body. */
import type { Entry, Lexicon } from "../../lexicon/index.ts";
import { before, bodyHeads, callings, months, placeHeads, relative, saying } from "./word-lists.ts";

/** Numbers of the classes; part of the features' hashes, so a trained model depends on them. */
export const wordClass = {
  country: 1,
  demonym: 2,
  town: 3,
  city: 4,
  metropolis: 5,
  firstName: 6,
  lastName: 7,
  title: 8,
  bodyHead: 9,
  force: 10,
  organization: 11,
  placeHead: 12,
  area: 13,
  month: 14,
  saying: 15,
  before: 16,
  relative: 17,
  leader: 18,
  collective: 19,
} as const;

// The tagger learns what unknown bodies and persons look like; those the lists know are found by the rules (rules/known.ts).
export const knownNames: ReadonlySet<number> = new Set([wordClass.force, wordClass.organization, wordClass.leader]);

export type WordClass = (typeof wordClass)[keyof typeof wordClass];

export interface WordClasses {
  /** Classes of one word, in a fixed order; `exactly` asks for acronyms as they are written. */
  of(form: string, exactly: boolean): readonly WordClass[];
  /** The longest listed name of two words or more that begins at `words[start]`. */
  longestAt(words: readonly string[], start: number): { readonly end: number; readonly classes: readonly WordClass[] } | null;
}

export interface PersonNames {
  /** In lower case. */
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

export function createWordClasses(lexicon: Lexicon, people: PersonNames): WordClasses {
  const lower = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].map((name) => name.toLowerCase()));
  const nouns = (list: Lexicon["bodyNouns"]): ReadonlySet<string> =>
    lower(list.flatMap(({ name, plural }) => (plural ? [name, plural] : [name])).filter((name) => !name.includes(" ")));
  const titles = lower(lexicon.titles.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((name) => name.split(" ")));
  const byWord: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
    [wordClass.firstName, people.first],
    [wordClass.lastName, people.last],
    [wordClass.title, new Set([...callings, ...[...titles].filter((word) => word.length > 2 && !word.includes("-"))])],
    [wordClass.bodyHead, new Set([...bodyHeads, ...nouns(lexicon.bodyNouns)])],
    [wordClass.placeHead, new Set([...placeHeads, ...nouns(lexicon.placeNouns)])],
    [wordClass.collective, new Set([...nouns(lexicon.collectiveNouns), ...nouns(lexicon.forceNouns)])],
    [wordClass.month, months],
    [wordClass.saying, saying],
    [wordClass.before, before],
    [wordClass.relative, relative],
  ];
  return {
    of(form, exactly) {
      const low = form.toLowerCase();
      const found = new Set<WordClass>();
      const entries = exactly ? (lexicon.longestAt([form], 0)?.found ?? []) : lexicon.lookup(form);
      for (const entry of entries) found.add(classOf(entry));
      if (lexicon.demonym(form)) found.add(wordClass.demonym);
      if (lexicon.leadersCalled(form).length > 0) found.add(wordClass.leader);
      for (const [id, list] of byWord) if (list.has(low)) found.add(id);
      return [...found].sort((a, b) => a - b);
    },
    longestAt(words, start) {
      const name = lexicon.longestAt(words, start);
      const demonym = name && name.end > start + 1 ? null : lexicon.demonymAt(words, start);
      const match = name && name.end > start + 1 ? name : demonym;
      if (!match || match.end < start + 2) return null;
      const classes = name === match ? [...new Set(name.found.map(classOf))].sort((a, b) => a - b) : [wordClass.demonym];
      return { end: match.end, classes };
    },
  };
}

/** GeoNames' towns go by a number. */
export const isTown = ({ kind, id }: Entry): boolean => kind === "Place" && /^place:\d+$/.test(id);

const classOf = (entry: Entry): WordClass => {
  if (entry.kind === "Country") return wordClass.country;
  if (entry.kind === "Force") return wordClass.force;
  if (entry.kind === "Organization") return wordClass.organization;
  if (entry.kind === "Person") return wordClass.leader;
  if (!isTown(entry)) return wordClass.area;
  if (entry.population > 500_000) return wordClass.metropolis;
  return entry.population > 50_000 ? wordClass.city : wordClass.town;
};
