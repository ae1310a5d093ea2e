/** Stage 2: marks what is no part of the story, finds the language and the day of publication. The text itself stays as it came. */
import type { Article, Note, Skipped, Span } from "../reading.ts";
import { boilerplate } from "./boilerplate.ts";
import { type Day, writtenDay } from "./calendar.ts";
import { languageOf } from "./language.ts";

export interface Cleaned {
  /** ISO 639-1; null where the text is too short to tell. */
  readonly language: string | null;
  readonly publishedAt: Day | null;
  /** In order, without overlap. */
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

export function clean(article: Article): Cleaned {
  const skipped = linesOf(article.text).flatMap((line) => skippedIn(article.text, line));
  const language = languageOf(article.text);
  const publishedAt = article.publishedAt?.slice(0, 10) ?? dayOfDateline(article.text, skipped);
  return { language, publishedAt, skipped, notes: notesOn(article, language, publishedAt) };
}

/** Whether a text in this language is read: English, and what is too short to tell. */
export function isRead(language: string | null): boolean {
  return language === null || language === "en";
}

/** Rules look no further than this into a line. */
const reach = 400;

function skippedIn(text: string, line: Span): Skipped[] {
  const whole = line.end - line.start <= reach ? match(text.slice(line.start, line.end), "line") : null;
  if (whole) return [{ ...line, reason: whole.reason }];
  const found: Skipped[] = [];
  let { start, end } = line;
  for (let hit = match(text.slice(start, Math.min(end, start + reach)), "start"); hit; ) {
    const stop = start + hit.text.trimEnd().length;
    found.push({ start, end: stop, reason: hit.reason });
    start = stop + leadingSpace(text.slice(stop, end));
    hit = start < end ? match(text.slice(start, Math.min(end, start + reach)), "start") : null;
  }
  const tail: Skipped[] = [];
  for (let hit = end > start ? match(text.slice(Math.max(start, end - reach), end), "end") : null; hit; ) {
    const from = end - hit.text.trimStart().length;
    tail.unshift({ start: from, end, reason: hit.reason });
    end = start + text.slice(start, from).trimEnd().length;
    hit = end > start ? match(text.slice(Math.max(start, end - reach), end), "end") : null;
  }
  return [...found, ...insideOf(text, start, end), ...tail];
}

/** What stands between the sentences of a long line: "... fell. UPDATE 19:10 - Police ..." */
function insideOf(text: string, start: number, end: number): Skipped[] {
  const line = text.slice(start, end);
  return boilerplate
    .filter((rule) => rule.where === "inside")
    .flatMap(({ reason, pattern }) =>
      [...line.matchAll(new RegExp(pattern, "gu"))].map((hit) => {
        const from = start + hit.index;
        return { start: from, end: from + hit[0].trimEnd().length, reason };
      }),
    );
}

function match(text: string, where: "line" | "start" | "end"): { reason: string; text: string } | null {
  for (const rule of boilerplate) {
    const found = rule.where === where ? rule.pattern.exec(text)?.[0] : undefined;
    if (found?.trim()) return { reason: rule.reason, text: found };
  }
  return null;
}

/** Lines without the space around them, blank ones left out. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf("\n", from);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(from, stop);
    const start = from + leadingSpace(line);
    const end = from + line.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = stop + 1;
  }
  return spans;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** Only the head of an article dates it: a later line may be an archive's. */
const headLength = 1000;

function dayOfDateline(text: string, skipped: readonly Skipped[]): Day | null {
  for (const { start, end, reason } of skipped) {
    if (reason !== "dateline" || start > headLength) continue;
    const day = writtenDay(text.slice(start, end));
    if (day) return day;
  }
  return null;
}

function notesOn(article: Article, language: string | null, publishedAt: Day | null): Note[] {
  const notes: Note[] = [];
  if (!isRead(language)) notes.push({ code: "LANGUAGE", message: `the text is in "${language}", not in English: it was not read` });
  if (publishedAt === null) notes.push({ code: "NO_DATE", message: `${JSON.stringify(article.id)} has no day of publication` });
  return notes;
}
