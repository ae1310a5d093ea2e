/**
 * Words and signs as the Universal Dependencies treebanks of English cut them, with their place in the text.
 *
 * White space parts chunks; signs come off a chunk's ends; what is left is parted at clitics ("Mali's", "don't"), at
 * hyphens ("French-led") and at units ("$5m"). Every step moves forward along the text, so the time is linear in it.
 */
import { abbreviations, keptPrefixes, needsNumber, negatable } from "./abbreviations.ts";
import type { Span } from "./types.ts";

/** The tokens of `text.slice(start, end)`, in order, without overlap. */
export function tokenise(text: string, start = 0, end = text.length): Span[] {
  const part = text.slice(start, end); // so that no pattern looks further than it may
  const ends: Ends = [];
  for (const match of part.matchAll(chunk)) splitChunk(part, match.index, match.index + match[0].length, ends);
  const out: Span[] = [];
  for (let i = 0; i < ends.length; i += 2) out.push({ start: start + (ends[i] as number), end: start + (ends[i + 1] as number) });
  return out;
}

// Marks of direction and zero width stand between words too; the soft hyphen and the joiners belong to theirs.
const chunk = /[^\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** Starts and ends by turns. */
type Ends = number[];

const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.\w+$/iu;
const opening = /["'“”‘’«»„‚([{<¿¡…]|[$€£¥](?!\d*[A-Za-z])|[$€£¥]|-{2,}|[–—]+|\.{2,}|#(?=\d)|[*=•·▪●►]+|[+~](?=\d)/uy;
const elision = /['’](?:s|\d0s|em|tis|twas|cause|n)(?![\p{L}\p{N}])/iuy;
const closing = new Set([..."\"'“”‘’«»)]}>,;:…–—%°*"]);
const longestWord = 2000; // what is longer is no word or address: it is only cut at signs

function splitChunk(text: string, start: number, end: number, out: Ends): void {
  if (end - start < longestWord && address.test(text.slice(start, end))) {
    let stop = end;
    while (stop > start + 1 && /[)\],.;:!?"”’]/.test(text[stop - 1] as string)) stop--;
    out.push(start, stop);
    for (let at = stop; at < end; at++) out.push(at, at + 1);
    return;
  }
  let from = start;
  for (;;) {
    elision.lastIndex = from;
    opening.lastIndex = from;
    if (from >= end || elision.test(text) || !opening.test(text)) break;
    const stop = Math.min(end, opening.lastIndex);
    out.push(from, stop);
    from = stop;
  }
  const tail: Ends = [];
  let to = end;
  for (let length = signAtEnd(text, from, to); length > 0; length = signAtEnd(text, from, to)) {
    tail.push(to, to - length);
    to -= length;
  }
  if (from < to) splitWord(text, from, to, out);
  for (let i = tail.length - 1; i >= 0; i--) out.push(tail[i] as number);
}

/** Length of the sign that comes off the end of `text.slice(from, to)`; 0 where none does. */
function signAtEnd(text: string, from: number, to: number): number {
  if (to <= from) return 0;
  const last = text[to - 1] as string;
  if (!".-!?".includes(last)) return closing.has(last) ? 1 : 0;
  const alike = last === "!" || last === "?" ? "!?" : last;
  let length = 1;
  while (to - length > from && alike.includes(text[to - length - 1] as string)) length++;
  if (last === "-") return length > 1 ? length : 0;
  return last === "." && length === 1 && keepsItsStop(text, from, to) ? 0 : length;
}

/** "U.S.", "J.", "Gen.", "No. 5": the stop belongs to the word. */
function keepsItsStop(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 20) return false;
  const word = text.slice(from, to - 1);
  const low = (word.match(/[^-–—/("“]+$/u)?.[0] ?? word).toLowerCase();
  if (needsNumber.has(low)) return /^\s+\d/.test(text.slice(to, to + 3));
  return abbreviations.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(low) || /^\p{Lu}$/u.test(word);
}

const negation = /^(.+?)(n['’]t)$/iu;
const clitic = /^(.+)(['’](?:s|re|ve|ll|d|m))$/iu;
const twoWords = /^(can)(not)$|^(gon|wan|got)(na|ta)$/iu;
const money = /^([A-Z]{0,2}[$€£¥])(\d.*)$/u;
const unit = /^(\d[\d.,:]*)(%|km|kg|mm|cm|mph|am|pm|a\.m\.|p\.m\.|m|bn|C|F|°C|°F)$/u;
const number = /^[\d.,:/-]+$/;
const lostSpace = /(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll})/u;
const signInside = /([-–—‑/]|\.{2,}|[()[\]":;“”]|,(?=\p{L})|\p{Extended_Pictographic}\uFE0F?)/u;

function splitWord(text: string, start: number, end: number, out: Ends): void {
  const word = end - start < longestWord ? text.slice(start, end) : "";
  const two = parted(word);
  if (two) {
    splitWord(text, start, start + two, out);
    splitWord(text, start + two, end, out);
    return;
  }
  if (word && (number.test(word) ? !/^\d+-\d+$/.test(word) && !/[–—]/.test(word) : !needsCutting.test(word))) {
    out.push(start, end);
    return;
  }
  cutAtSigns(text, start, end, out);
}

const needsCutting = new RegExp(`${signInside.source}|${lostSpace.source}`, "u");

/** Where a word is two: "Mali's", "isn't", "cannot", "$5", "5km"; 0 where it is one. */
function parted(word: string): number {
  const last = word.at(-1) as string;
  if (/[a-z%CF.]/i.test(last ?? "")) {
    const no = negation.exec(word);
    if (no?.[1] && negatable.has(no[1].toLowerCase())) return no[1].length;
    const match = clitic.exec(word) ?? unit.exec(word) ?? twoWords.exec(word);
    if (match) return (match[1] ?? match[3] ?? "").length;
  }
  return money.exec(word)?.[1]?.length ?? 0;
}

/** Signs stand alone; the hyphen stays in "co-operate", "non-state". */
function cutAtSigns(text: string, start: number, end: number, out: Ends): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(everySign)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const hyphen = match[0] === "-" || match[0] === "‑";
    if (hyphen && at > from && stop < end && at - from <= 7 && keptPrefixes.has(text.slice(from, at).toLowerCase())) continue;
    if (at > from) out.push(from, at);
    out.push(at, stop);
    from = stop;
  }
  if (end > from) out.push(from, end);
}

const everySign = new RegExp(needsCutting.source, "gu");
