/** What the tagger sees of a word by itself, computed once for each form. */
import { shape } from "../../3-sentences/features.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { hashOf } from "./hash.ts";
import { knownNames, type WordClass, type WordClasses } from "./word-classes.ts";

export interface Word {
  readonly low: string;
  readonly lowHash: number;
  readonly formHash: number;
  /** "Xx" for "Bazoum". */
  readonly shape: number;
  /** "Xxxxxx" for "Bazoum", cut to eight. */
  readonly longShape: number;
  /** Of 2, 3 and 4 letters; 0 where the word is shorter. */
  readonly prefixes: readonly number[];
  /** Of 1 to 4 letters. */
  readonly suffixes: readonly number[];
  readonly capital: boolean;
  /** Read where capitals tell nothing. */
  readonly caseless: boolean;
  /** All capitals, two letters at least. */
  readonly upper: boolean;
  readonly number: boolean;
  /** Holds a letter. */
  readonly letters: boolean;
  /** Often seen in lower case in the training texts; where capitals tell nothing, or an everyday word of WordNet. */
  readonly common: boolean;
  readonly classes: readonly WordClass[];
  /** Those of `classes` that the tagger learns from. */
  readonly learnt: readonly WordClass[];
}

const edge = (name: string): Word => {
  const hash = hashOf(name);
  return {
    low: name,
    lowHash: hash,
    formHash: hash,
    shape: hash,
    longShape: hash,
    prefixes: [],
    suffixes: [0, 0, 0, 0],
    capital: false,
    caseless: false,
    upper: false,
    number: false,
    letters: false,
    common: false,
    classes: [],
    learnt: [],
  };
};

/** A sentence without its capitals; acronyms that the lists have are written as there, unless they are everyday words. */
export function withoutCapitals(forms: readonly string[], lexicon: Lexicon, common: ReadonlySet<string>): string[] {
  return forms.map((form) => {
    const low = form.toLowerCase();
    if (common.has(low)) return low;
    return lexicon.lookup(low).find(({ alias, exact }) => exact && alias.length === low.length)?.alias ?? low;
  });
}

/** What stands before the first word and after the last. */
export const outside = { before: edge("<s>"), after: edge("</s>") };

const keptWords = 60_000;

/** Words by form. In text without meaningful capitals (`caseless`) a word counts as capital where it is not a common one. */
export function createWordStore(
  classes: WordClasses,
  common: { readonly cased: ReadonlySet<string>; readonly caseless: ReadonlySet<string> },
): { readonly cased: (form: string) => Word; readonly caseless: (form: string) => Word } {
  return { cased: store(describe), caseless: store(describeCaseless) };

  function describe(form: string): Word {
    const capital = /^\p{Lu}/u.test(form);
    return word(form, capital, capital && form.length > 1 && form === form.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(form), true);
  }

  function describeCaseless(form: string): Word {
    const low = form.toLowerCase();
    return word(low, /^\p{L}/u.test(low) && !common.caseless.has(low), false, false);
  }

  function word(form: string, capital: boolean, upper: boolean, cased: boolean): Word {
    const low = form.toLowerCase();
    const isCommon = common[cased ? "cased" : "caseless"].has(low);
    const found = classes.of(form, cased || isCommon);
    const affix = (length: number, part: string, seed: number): number => (low.length >= length ? hashOf(part, seed) : 0);
    return {
      low,
      lowHash: hashOf(low),
      formHash: hashOf(form),
      shape: hashOf(shape(form)),
      longShape: hashOf([...form].slice(0, 8).map(shape).join("")),
      prefixes: [2, 3, 4].map((length) => affix(length, low.slice(0, length), 7)),
      suffixes: [1, 2, 3, 4].map((length) => affix(length, low.slice(-length), 9)),
      capital,
      caseless: !cased,
      upper,
      number: /^\d/.test(form),
      letters: /\p{L}/u.test(form),
      common: isCommon,
      classes: found,
      learnt: found.filter((id) => !knownNames.has(id)),
    };
  }
}

function store(describe: (form: string) => Word): (form: string) => Word {
  const known = new Map<string, Word>();
  return (form) => {
    const kept = known.get(form);
    if (kept) return kept;
    if (known.size >= keptWords) known.clear();
    const word = describe(form);
    known.set(form, word);
    return word;
  };
}
