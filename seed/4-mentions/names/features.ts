/** The features of a token: itself, two words to either side, the lists, its run of capitals, and the rest of the document. */
import { hasClass, type ReadDocument, type Run } from "./document.ts";
import { feature, mixed } from "./hash.ts";
import { wordClass } from "./word-classes.ts";
import { outside, type Word } from "./words.ts";

/** More than a token ever has. */
export const mostFeatures = 256;

/** Writes the features of token `i` of sentence `s` to `out`; gives how many. */
export function featuresOf(document: ReadDocument, s: number, i: number, out: Uint32Array): number {
  const { words, runs, headline, classes } = document.sentences[s] as ReadDocument["sentences"][number];
  const at = (k: number): Word => words[k] ?? (k < 0 ? outside.before : outside.after);
  const word = at(i);
  const [left, right, left2, right2] = [at(i - 1), at(i + 1), at(i - 2), at(i + 2)];
  const first = i === 0 || (i === 1 && !words[0]?.letters) ? 1 : 0;
  const context = first + (headline ? 2 : 0);
  const capital = word.capital ? 1 : 0;
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    if (n < mostFeatures) out[n++] = feature(template, false, a, b);
  };
  const addLexical = (template: number, a: number, b = 0): void => {
    if (n < mostFeatures) out[n++] = feature(template, true, a, b);
  };

  addLexical(1, word.lowHash);
  add(2, left.lowHash);
  add(3, right.lowHash);
  add(4, left2.lowHash);
  add(5, right2.lowHash);
  addLexical(6, left.lowHash, word.lowHash);
  addLexical(7, word.lowHash, right.lowHash);
  add(8, word.shape, left.shape);
  add(9, word.shape, right.shape);
  add(10, word.shape);
  add(11, left.lowHash, word.shape);
  add(12, word.shape, right.lowHash);
  add(13, mixed(left.shape, word.shape), right.shape);
  add(14, word.shape, context);
  add(24, (word.common ? 4 : 0) + context, word.shape);
  if (word.capital || word.number) {
    addLexical(15, word.formHash, context);
    add(45, word.longShape);
    for (let k = 0; k < 3; k++) if (word.prefixes[k]) addLexical(16 + k, word.prefixes[k] as number, capital);
    for (let k = 0; k < 4; k++) if (word.suffixes[k]) addLexical(20 + k, word.suffixes[k] as number, capital);
    add(46, left2.lowHash, left.lowHash);
    add(47, right.lowHash, right2.lowHash);
  } else addLexical(50, word.suffixes[2] ?? 0);

  const own = classes[i] ?? [];
  const after = classes[i + 1] ?? [];
  const sides = mixed(left.capital ? 1 : 0, right.capital ? 1 : 0);
  for (const id of own) {
    add(25, id, capital);
    add(26, id, sides);
    if (word.capital) {
      add(27, id, left.lowHash);
      add(28, id, right.lowHash);
    }
    for (const next of after) add(29, id, next);
  }
  if (own.length === 0 && word.capital) add(25, 0, context);
  for (const id of classes[i - 1] ?? []) add(30, id, capital);
  for (const id of after) add(31, id, capital);
  for (const id of classes[i - 2] ?? []) add(32, id, capital);
  for (const id of classes[i + 2] ?? []) add(33, id, capital);

  const run = runs[i];
  if (run) n = runFeatures(run, i, words, out, n);
  const length = run ? Math.min(3, run.to - run.from) : 0;
  const seen = word.capital ? document.seen.get(word.low) : undefined;
  if (seen) {
    const kind = mixed(first, word.upper ? 1 : 0);
    add(42, (seen.low ? 1 : 0) + (seen.inside ? 2 : 0), kind);
    if (seen.titled) add(43, 1, kind);
    if (seen.body) add(43, 2, length);
    if (seen.place) add(43, 3, length);
    if (seen.located) add(43, 4, length);
    if (seen.speaks) add(43, 5, length);
    if (seen.acronym) add(43, 6, seen.acronym);
    if (seen.last) add(43, 7, length);
    if (seen.the) add(43, 8, length);
    if (word.upper && length === 1) add(43, 9, seen.capitals > 1 ? 1 : 0);
    add(44, (seen.titled ? 1 : 0) + (seen.body ? 2 : 0) + (seen.located ? 4 : 0) + (seen.speaks ? 8 : 0), length);
  }
  return n;
}

function runFeatures(run: Run, i: number, words: readonly Word[], out: Uint32Array, from: number): number {
  let n = from;
  const last = words[run.to - 1] as Word;
  const first = words[run.from] as Word;
  const previous = words[run.from - 1] ?? outside.before;
  const next = words[run.to] ?? outside.after;
  const place = i === run.from ? 0 : i === run.to - 1 ? 2 : 1;
  const size = Math.min(5, run.to - run.from) * 3 + place;
  const main = (word: Word): number => mainClass(word);
  const add = (template: number, lexical: boolean, a: number, b: number): void => {
    if (n < mostFeatures) out[n++] = feature(template, lexical, a, b);
  };
  add(34, false, size, 0);
  add(35, true, last.lowHash, place);
  add(36, true, first.lowHash, place);
  add(37, false, previous.lowHash, place);
  add(38, false, next.lowHash, place);
  add(39, false, previous.lowHash, next.lowHash);
  add(40, false, main(first) * 32 + main(last), size);
  add(41, false, main(previous) * 32 + main(next), Math.min(5, run.to - run.from));
  add(48, false, main(last), size);
  add(49, false, last.suffixes[2] ?? 0, size);
  return n;
}

// The head noun of a body or a place tells more than that the word is a town or a surname somewhere.
const telling = [wordClass.bodyHead, wordClass.placeHead, wordClass.title, wordClass.country];

function mainClass(word: Word): number {
  return telling.find((id) => hasClass(word, id)) ?? word.learnt[0] ?? 0;
}
