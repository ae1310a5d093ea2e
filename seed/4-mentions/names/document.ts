/** What a document says of its words: runs of capitals, and what stands before, after and elsewhere. */
import type { WordClasses } from "./word-classes.ts";
import { knownNames, wordClass } from "./word-classes.ts";
import { glue } from "./word-lists.ts";
import { outside, type Word } from "./words.ts";

/** A run of capital words, small words inside: "Ministry of Foreign Affairs". Tokens `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What was seen of a word anywhere in the document. */
export interface Seen {
  /** In lower case. */
  low: boolean;
  /** Capital though not first. */
  inside: boolean;
  /** After a title, or a first name. */
  titled: boolean;
  /** In a run that ends in the head noun of a body. */
  body: boolean;
  /** Before the head noun of a place. */
  place: boolean;
  /** After "in", "near". */
  located: boolean;
  /** Before "said". */
  speaks: boolean;
  /** Last of a run of several. */
  last: boolean;
  /** After "the". */
  the: boolean;
  /** In brackets after a run: 1, 2 where that ends in the head noun of a body. */
  acronym: 0 | 1 | 2;
  capitals: number;
}

export interface ReadSentence {
  readonly words: readonly Word[];
  readonly runs: readonly (Run | null)[];
  /** Most words are capital: a headline, or a list of names. */
  readonly headline: boolean;
  /** For each word the classes of itself and of the longest listed name it is part of: class, or 20 + 4 * class + place in the name. */
  readonly classes: readonly (readonly number[])[];
}

export interface ReadDocument {
  readonly sentences: readonly ReadSentence[];
  readonly seen: ReadonlyMap<string, Seen>;
}

export const hasClass = (word: Word, id: number): boolean => word.classes.includes(id as never);

export function readDocument(
  forms: readonly (readonly string[])[],
  wordsOf: readonly ((form: string) => Word)[],
  classes: WordClasses,
): ReadDocument {
  const seen = new Map<string, Seen>();
  const at = (low: string): Seen => {
    const entry = seen.get(low) ?? unseen();
    seen.set(low, entry);
    return entry;
  };
  const sentences = forms.map((sentence, i) => {
    const words = sentence.map(wordsOf[i] as (form: string) => Word);
    const lettered = words.filter((word) => word.letters);
    const headline = lettered.length > 3 && lettered.filter((word) => word.capital).length > 0.75 * lettered.length;
    for (const word of lettered) if (!word.capital) at(word.low).low = true;
    return { words, runs: runsOf(words), headline, classes: listed(sentence, words, classes) };
  });
  for (const sentence of sentences) gather(sentence, at);
  return { sentences, seen };
}

const unseen = (): Seen => ({
  low: false,
  inside: false,
  titled: false,
  body: false,
  place: false,
  located: false,
  speaks: false,
  last: false,
  the: false,
  acronym: 0,
  capitals: 0,
});

function runsOf(words: readonly Word[]): (Run | null)[] {
  const runs: (Run | null)[] = words.map(() => null);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital || runs[i]) continue;
    let to = i + 1;
    while (to < words.length && (words[to]?.capital || bridges(words, to))) to++;
    let from = i;
    // A common word that only starts the sentence stands apart: "Meanwhile Bazoum".
    if (from === 0 && words[0]?.common && !hasClass(words[0], wordClass.title) && to > 1) {
      runs[0] = { from: 0, to: 1 };
      from = 1;
      while (from < to && !words[from]?.capital) from++;
    }
    const run = { from, to };
    for (let k = from; k < to; k++) runs[k] = run;
    i = Math.max(i, to - 1);
  }
  return runs;
}

/** Whether a small word at `i` joins the capitals around it. */
function bridges(words: readonly Word[], i: number): boolean {
  const low = words[i]?.low ?? "";
  if (!glue.has(low)) return false;
  if ((low === "and" || low === "the") && words[i - 1]?.low !== "of") return false;
  return Boolean(words[i + 1]?.capital || (glue.has(words[i + 1]?.low ?? "") && words[i + 2]?.capital));
}

function listed(forms: readonly string[], words: readonly Word[], classes: WordClasses): readonly (readonly number[])[] {
  const out: (readonly number[])[] = words.map((word) => word.learnt);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital && !words[i]?.caseless) continue;
    const match = classes.longestAt(forms, i);
    if (!match) continue;
    const ids = match.classes.filter((id) => !knownNames.has(id));
    if (ids.length === 0) continue;
    for (let k = i; k < match.end; k++) {
      const place = k === i ? 0 : k === match.end - 1 ? 2 : 1;
      out[k] = [...(out[k] ?? []), ...ids.map((id) => 20 + 4 * id + place)];
    }
    i = match.end - 1;
  }
  return out;
}

function gather({ words, runs, headline }: ReadSentence, at: (low: string) => Seen): void {
  for (const run of new Set(runs)) {
    if (!run) continue;
    const last = words[run.to - 1] as Word;
    const previous = words[run.from - 1] ?? outside.before;
    const next = words[run.to] ?? outside.after;
    const body = hasClass(last, wordClass.bodyHead);
    const place = hasClass(last, wordClass.placeHead);
    let titled = hasClass(previous, wordClass.title);
    for (let k = run.from; k < run.to; k++) {
      const word = words[k] as Word;
      if (!word.capital) continue;
      const seen = at(word.low);
      const ends = k === run.to - 1;
      seen.capitals++;
      if (k > 0 && !headline) seen.inside = true;
      if (titled || (ends && k > run.from && hasClass(words[k - 1] as Word, wordClass.firstName))) seen.titled = true;
      if (hasClass(word, wordClass.title)) titled = true;
      if (body) seen.body = true;
      if (place && !ends) seen.place = true;
      if (k === run.from && hasClass(previous, wordClass.before)) seen.located = true;
      if (ends && hasClass(next, wordClass.saying)) seen.speaks = true;
      if (ends && run.to - run.from > 1) seen.last = true;
      if (k === run.from && previous.low === "the") seen.the = true;
    }
    if (run.to - run.from === 1 && last.upper && previous.low === "(" && next.low === ")") {
      const long = runs[run.from - 2] ?? runs[run.from - 3];
      if (long) at(last.low).acronym = hasClass(words[long.to - 1] as Word, wordClass.bodyHead) ? 2 : 1;
    }
  }
}
