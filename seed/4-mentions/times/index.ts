/** Date expressions of an article, each with the first and last day it means. */
import { addDays, type Day, parts } from "../../2-clean/calendar.ts";
import type { Span, TimeExpression } from "../../reading.ts";
import { feasts } from "./feasts.ts";
import { looksAhead } from "./future.ts";
import { portions } from "./portions.ts";
import { relative } from "./relative.ts";
import { spans as ofTwoEnds } from "./spans.ts";
import type { Meaning, TimeContext, TimeRule } from "./types.ts";
import { written } from "./written.ts";

export const timeRules: readonly TimeRule[] = [...written, ...portions, ...ofTwoEnds, ...relative, ...feasts];

/** A date expression and the index of its sentence; -1 in a dateline. */
export type PlacedTime = TimeExpression & { readonly sentence: number };

/**
 * The date expressions in the given spans, in order of the text. `spans` are sentences and datelines in order; a bare day or
 * month takes the year that its paragraph wrote in one of the two sentences before it, and "two days later" counts from the last
 * exact day; at the head of a paragraph from the last day of the news, where only background was told since.
 */
export function timesIn(text: string, spans: readonly (Span & { readonly sentence: number })[], publishedAt: Day | null): PlacedTime[] {
  const found: PlacedTime[] = [];
  let lastDay: Day | null = null;
  let newsDay: Day | null = null;
  let year: { readonly value: number; readonly index: number } | null = null;
  let end = 0;
  for (const [index, { sentence, ...span }] of spans.entries()) {
    const opens = text.slice(end, span.start).includes("\n");
    if (publishedAt !== null && (opens || (year !== null && index - year.index > 2))) year = null;
    end = span.end;
    const context: TimeContext = {
      publishedAt,
      lastDay,
      newsDay: opens && isFar(lastDay, newsDay) ? newsDay : lastDay,
      lastYear: year?.value ?? null,
      future: false,
      begun: false,
    };
    for (const time of inSpan(text, span, context)) {
      found.push({ ...time, sentence });
      if (sentence < 0) continue;
      if (isOneDay(time)) lastDay = time.from;
      if (isOneDay(time) && isNews(time.from, publishedAt)) newsDay = time.from;
      const value = storyYear(time, text.slice(span.start, time.start), publishedAt);
      if (value !== null) year = { value, index };
    }
  }
  return found;
}

const isFar = (day: Day | null, newsDay: Day | null): boolean => day !== null && newsDay !== null && day < addDays(newsDay, -30);

const isNews = (day: Day, publishedAt: Day | null): boolean =>
  publishedAt !== null && day <= addDays(publishedAt, 1) && day >= addDays(publishedAt, -14);

const trigger =
  /\d|days?\b|week|month|year|decade|hour|today|night|yesterday|tomorrow|morning|evening|afternoon|recently|lately|spring|summer|autumn|fall|winter|century|Christmas|New Year|Easter|Good Friday|Thanksgiving|Halloween|Women|quarter|January|February|March|April|May|June|July|August|September|October|November|December|Mon\b|Tue|Wed|Thu|Fri\b|Sat\b|Sun\b/i;

interface Candidate extends Span {
  readonly rule: TimeRule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function inSpan(text: string, span: Span, context: TimeContext): TimeExpression[] {
  const words = text.slice(span.start, span.end);
  if (!trigger.test(words)) return [];
  const found: TimeExpression[] = [];
  let { lastDay, newsDay, lastYear } = context;
  for (const { start, end, rule, groups } of longestFirstFrom(candidatesIn(words))) {
    const begun = since.test(words.slice(0, start));
    const meaning = rule.meaning(groups, { ...context, lastDay, newsDay, lastYear, begun, future: looksAhead(words, start, end) });
    if (!meaning) continue;
    found.push({ start: span.start + start, end: span.start + end, text: words.slice(start, end), ...meaning });
    if (isOneDay(meaning)) lastDay = newsDay = meaning.from;
    lastYear = storyYear({ text: words.slice(start, end), ...meaning }, words.slice(0, start), context.publishedAt) ?? lastYear;
  }
  return found;
}

const since = /\bsince (?:the )?(?:early|mid|late)?$/i;

function candidatesIn(words: string): Candidate[] {
  return timeRules.flatMap((rule) =>
    [...words.matchAll(rule.pattern)].map((match) => {
      const lead = /^(?:in|over|during|for|at|on) /i.exec(match[0])?.[0].length ?? 0;
      return { start: match.index + lead, end: match.index + match[0].trimEnd().length, rule, groups: match.groups ?? {} };
    }),
  );
}

/** From left to right, of those that overlap the one that begins first, then the longest, then the first rule's. */
function longestFirstFrom(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((candidate) => {
    if (candidate.start < end) return false;
    end = candidate.end;
    return true;
  });
}

/**
 * The year that an expression sets for the bare days after it: its own where written, that of publication for "on Thursday".
 * News writes the year of what it only recalls: `whom he overthrew on 26 July 2020`, `since 2012`, `the coup of 2012` set none.
 */
function storyYear(time: Meaning & { readonly text: string }, before: string, publishedAt: Day | null): number | null {
  if (!time.from) return null;
  if (publishedAt !== null && recalled.test(before)) return null;
  if (time.basis === "EXPLICIT") return /\d{4}/.test(time.text) ? parts(time.from).year : null;
  return time.precision === "DAY" && publishedAt !== null ? parts(time.from).year : null;
}
const recalled = /\b(?:who|whom|whose|which|that|where|when)\b[^,;]*$|\b(?:since|of|than|until)\s+(?:the\s+)?$/i;

function isOneDay<T extends Meaning>(meaning: T): meaning is T & { from: Day } {
  return meaning.precision === "DAY" && meaning.from !== null && meaning.from === meaning.to;
}
