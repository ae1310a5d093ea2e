import type { Resolved } from "../reading.ts";
import { graveWords, known, signs, type World } from "./world-words.ts";

/** What a sentence stands in: its own words and those of the sentences around it. */
export interface Surroundings {
  /** How many of their words stand there, a telling one counted twice. */
  readonly worlds: ReadonlyMap<World, number>;
  /** Different words of real violence. */
  readonly grave: number;
  /** Worlds that the whole article is of: a review, a page of history. */
  readonly genres: ReadonlySet<World>;
  /** Names of the storms that the article is about: `Typhoon Marlo`. */
  readonly storms: ReadonlySet<string>;
}

const reach = 3; // sentences to either side, about a paragraph

/** The surroundings of each sentence of an article, in order. */
export function surroundingsOf(sentences: Resolved["sentences"]): readonly Surroundings[] {
  const own = sentences.map(
    ({ tokens }) =>
      new Set(
        tokens
          .map(({ lemma, form }, at) => (form === "played" && tokens[at + 1]?.form === "by" ? "played-by" : lemma.toLowerCase()))
          .filter((lemma) => known.has(lemma)),
      ),
  );
  const genres = new Set([...genresOf(own), ...(isObituary(sentences) ? (["PAST"] as const) : [])]);
  const storms = stormsIn(sentences);
  return own.map((_, index) => {
    const near = new Set(own.slice(Math.max(0, index - reach), index + reach + 1).flatMap((words) => [...words]));
    const grave = count(near, graveWords);
    const worlds = signs.flatMap(({ world, strong, weak, least, plots }): [World, number][] => {
      const sure = count(near, strong);
      const weight = 2 * sure + count(near, weak) - (plots ? 0 : grave);
      return (sure > 0 && grave === 0) || weight >= least ? [[world, weight]] : [];
    });
    return { worlds: new Map(worlds), grave, genres, storms };
  });
}

const least = { weight: 5, share: 1 / 3 };

/** What the whole article is: many different words of that world, in a third of its sentences at least. */
function genresOf(sentences: readonly ReadonlySet<string>[]): ReadonlySet<World> {
  const all = new Set(sentences.flatMap((words) => [...words]));
  return new Set(
    signs.flatMap(({ world, strong, weak, genre }) => {
      if (!genre) return [];
      const has = (words: ReadonlySet<string>) => count(words, strong) + count(words, weak) + count(words, genre);
      const told = sentences.filter((words) => has(words) > 0).length;
      return has(all) + count(all, strong) >= least.weight && told >= least.share * sentences.length ? [world] : [];
    }),
  );
}

/** `who has died aged 96`, near the beginning: a life is looked back upon. */
const isObituary = (sentences: Resolved["sentences"]): boolean =>
  sentences.slice(0, 3).some(({ tokens }) => tokens.some(({ lemma }, at) => lemma === "die" && tokens[at + 1]?.form === "aged"));

/** `Typhoon Marlo killed 41`, and further down `Marlo destroyed`. */
function stormsIn(sentences: Resolved["sentences"]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ form }, at) => {
        const name = tokens[at + 1]?.form ?? "";
        return /^(?:Typhoon|Hurricane|Cyclone|Storm|typhoon|hurricane|cyclone|storm)$/.test(form) && /^\p{Lu}\p{Ll}/u.test(name)
          ? [name]
          : [];
      }),
    ),
  );
}

function count(near: ReadonlySet<string>, list: ReadonlySet<string>): number {
  let found = 0;
  for (const word of near) if (list.has(word)) found++;
  return found;
}
