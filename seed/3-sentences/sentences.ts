/** Where sentences start and end. */
import { mayEnd, starters } from "./abbreviations.ts";
import { longestRun } from "./network.ts";
import { tokenise } from "./tokens.ts";
import type { Span } from "./types.ts";

/**
 * Sentences of `text` in order, none inside or across a span of `skipped` (in order, without overlap). A sentence runs
 * from its first token to the end of its last and holds 200 tokens at most: a longer one is cut at a clause.
 */
export function splitSentences(text: string, skipped: readonly Span[] = []): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const { start, end } of [...skipped, { start: text.length, end: text.length }]) {
    if (start > from) splitPart(text, tokenise(text, from, start), out);
    from = Math.max(from, end);
  }
  return out;
}

function splitPart(text: string, tokens: readonly Span[], out: Span[]): void {
  const wrapped = isWrapped(text, tokens);
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsAfter(text, tokens, first, i, wrapped)) continue;
    pushCut(text, tokens, first, i + 1, out);
    first = i + 1;
  }
}

const finals = /^[.!?…]+$/u;
const closers = /^["'”’»)\]]$/u;

/** Whether a sentence that began at token `first` ends after token `i`. */
function endsAfter(text: string, tokens: readonly Span[], first: number, i: number, wrapped: boolean): boolean {
  const token = tokens[i] as Span;
  const next = tokens[i + 1] as Span;
  const gap = text.slice(token.end, next.start);
  const breaks = gap.split("\n").length - 1;
  const nextWord = text.slice(next.start, Math.min(next.end, next.start + 40));
  if (breaks > 1) return true;
  if (breaks === 1 && !/^\p{Ll}/u.test(nextWord)) {
    if (!wrapped || endsSentence(text, tokens, first, i)) return true;
  }
  const word = text.slice(token.start, Math.min(token.end, token.start + 40));
  if (/\p{L}\.$/u.test(word)) return mayEnd.has(word.toLowerCase()) && starters.has(nextWord.toLowerCase()) && /^\p{Lu}/u.test(nextWord);
  if (!endsSentence(text, tokens, first, i)) return false;
  if (!gap) return lostItsSpace(text, token, next);
  return startsSentence(text, tokens, i + 1) && !isNumbering(text, tokens, first, i);
}

/** A final sign, closing quotes and brackets after it allowed. */
function endsSentence(text: string, tokens: readonly Span[], first: number, i: number): boolean {
  let at = i;
  while (at > first && at > i - 4 && closers.test(text.slice((tokens[at] as Span).start, (tokens[at] as Span).end))) at--;
  const { start, end } = tokens[at] as Span;
  return end - start <= 12 && finals.test(text.slice(start, end));
}

/** "the troops.The army": a stop between a small and a capital letter. */
function lostItsSpace(text: string, token: Span, next: Span): boolean {
  return /\p{Ll}/u.test(text[token.start - 1] ?? "") && /\p{Lu}/u.test(text[next.start] ?? "") && /[.!?]/.test(text[token.start] as string);
}

const quoted = /^["“”'‘’«([]$/u;
const reporting = /\b(?:said|says|told|asked|added|wrote|shouted|warned|tweeted)\b/;

function startsSentence(text: string, tokens: readonly Span[], i: number): boolean {
  let at = i;
  while (at < i + 3 && at + 1 < tokens.length && quoted.test(text.slice((tokens[at] as Span).start, (tokens[at] as Span).end))) at++;
  const { start } = tokens[at] as Span;
  const first = String.fromCodePoint(text.codePointAt(start) as number);
  if (!/[\p{Lu}\p{Lt}\p{N}\p{Lo}\p{So}•*$€£#@-]/u.test(first) && at === i) return false;
  if (/\p{Ll}/u.test(first)) return false;
  // "We will fight!" Zodi said.
  const before = tokens[i - 1] as Span;
  const quotedCry = /^["”]$/.test(text.slice(before.start, before.end)) && /[!?]/.test(text[before.start - 1] ?? "");
  return !(quotedCry && reporting.test(text.slice(start, Math.min(text.length, start + 40)).split(/[.!?"“]/)[0] ?? ""));
}

/** "1. Disarm" is one sentence. */
function isNumbering(text: string, tokens: readonly Span[], first: number, i: number): boolean {
  return i === first + 1 && /^(?:\d{1,3}|\p{L})\.$/u.test(text.slice((tokens[first] as Span).start, (tokens[i] as Span).end));
}

/** Whether line breaks only wrap the text: most lines stop short of a sentence's end at about the same width. */
function isWrapped(text: string, tokens: readonly Span[]): boolean {
  let lines = 0;
  let full = 0;
  let open = 0;
  let start = tokens[0]?.start ?? 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { end } = tokens[i] as Span;
    const next = (tokens[i + 1] as Span).start;
    const at = text.indexOf("\n", end);
    if (at < 0) break; // no further line
    if (at >= next) {
      i = lastBefore(tokens, at, i);
      if (i + 1 >= tokens.length) break;
      i--;
      continue;
    }
    if (!/\n\s*\n/.test(text.slice(end, next))) {
      lines++;
      if (end - start >= 50 && end - start <= 100) full++;
      if (!finals.test(text.slice(end - 1, end))) open++;
    }
    start = next;
  }
  return lines >= 3 && full >= 0.7 * lines && open >= 0.6 * lines;
}

/** Index of the last token that starts before `at`, by halving. */
function lastBefore(tokens: readonly Span[], at: number, from: number): number {
  let low = from;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle] as Span).start < at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clauseEnds = /^(?:[;:]|--?|[–—])$/u;

/** Pushes a sentence, in pieces where it is longer than the network reads: cut after a semicolon, else a comma, else anywhere. */
function pushCut(text: string, tokens: readonly Span[], first: number, end: number, out: Span[]): void {
  let from = first;
  while (end - from > longestRun) {
    const cut = cutPoint(text, tokens, from);
    out.push({ start: (tokens[from] as Span).start, end: (tokens[cut - 1] as Span).end });
    from = cut;
  }
  if (end > from) out.push({ start: (tokens[from] as Span).start, end: (tokens[end - 1] as Span).end });
}

function cutPoint(text: string, tokens: readonly Span[], from: number): number {
  for (const wanted of [clauseEnds, /^,$/])
    for (let i = from + longestRun - 1; i >= from + longestRun / 2; i--) {
      const { start, end } = tokens[i] as Span;
      if (end - start < 3 && wanted.test(text.slice(start, end))) return i + 1;
    }
  return from + longestRun;
}
