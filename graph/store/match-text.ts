import { type Folded, fold, foldWithOffsets } from "../fold.ts";
import { withinOneSlip } from "../names/slip.ts";
import { fewestForSlip } from "../names/source.ts";

export interface Match {
  /** Lower is better. */
  readonly rank: number;
  readonly text: string;
}
type Ranges = readonly { readonly start: number; readonly end: number }[];

/** The text that a folded query matches best; the first text is the name, the others are aliases and rank behind it where they match alike. */
export function bestText(texts: readonly string[], query: string): Match {
  const matches = texts.map((text, index) => ({ rank: 2 * quality(fold(text), query) + (index > 0 ? 1 : 0), text }));
  return matches.reduce((best, match) => (match.rank < best.rank ? match : best));
}

/** What to highlight of a text that matched. */
export const highlights = (text: string, query: string): Ranges => rangesOf(foldWithOffsets(text), query);

/** 0 the whole text, 1 its first words, 2 its beginning, 3 words inside it, 4 the beginning of words inside it, 5 each word somewhere at a word's beginning, 6 anywhere, 7 so, but for a slip, 8 spread over several texts. */
function quality(text: string, query: string): number {
  const padded = ` ${text} `;
  if (text === query) return 0;
  if (text.startsWith(`${query} `)) return 1;
  if (text.startsWith(query)) return 2;
  if (padded.includes(` ${query} `)) return 3;
  if (padded.includes(` ${query}`)) return 4;
  const words = query.split(" ");
  if (words.every((word) => padded.includes(` ${word}`))) return 5;
  if (words.every((word) => text.includes(word))) return 6;
  return words.every((word) => text.includes(word) || slipOf(word, text) !== null) ? 7 : 8;
}

/** The word of the text that is meant where one was typed with a slip; the first, should there be several. */
function slipOf(word: string, text: string): string | null {
  return word.length < fewestForSlip ? null : (text.split(" ").find((other) => withinOneSlip(other, word)) ?? null);
}

/** Where the query stands in the text as it was: as one phrase, or word by word; in order, without overlap. */
function rangesOf({ folded, starts, ends }: Folded, query: string): Ranges {
  const found = (word: string): Ranges => {
    const atWord = ` ${folded}`.indexOf(` ${word}`);
    const at = atWord >= 0 ? atWord : folded.indexOf(word);
    if (at < 0) {
      const meant = slipOf(word, folded);
      return meant === null ? [] : found(meant);
    }
    return [{ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 }];
  };
  const phrase = folded.includes(query) ? found(query) : [];
  const ranges =
    phrase.length > 0
      ? phrase
      : query
          .split(" ")
          .flatMap(found)
          .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else apart.push({ ...range });
  }
  return apart;
}
