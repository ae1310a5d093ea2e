/** Spans of days that are told by both their ends, or by how many parts of a year they take. */
import {
  addDays,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  monthPattern,
  parts,
  weekdayNamed,
  weekdayOf,
  weekdayPattern,
} from "../../2-clean/calendar.ts";
import { numberOf, numberPattern, oneDay, season, span, wholeOf, yearOfMonth } from "./meaning.ts";
import type { Meaning, TimeContext, TimeRule } from "./types.ts";

const year = "(?:1[5-9]|20)\\d\\d";
const nearYear = "(?<w>last|this|next|the same|that) year|the (?<this>year)";
const dash = "(?: ?[-–—] ?| (?:to|and|until|till|through) )";
const places = ["first", "second", "third", "fourth", "last"];

export const spans: readonly TimeRule[] = [
  {
    id: "month-days-across-months",
    reason: "Between March 3 and April 9, 2021: the year stands once, at the end.",
    pattern: new RegExp(
      `\\b(?<m>${monthPattern}) (?<d>\\d{1,2})(?:st|nd|rd|th)?${dash}(?<n>${monthPattern}) (?<e>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>${year})\\b`,
      "g",
    ),
    meaning: (g) => {
      const [first, last] = [monthOf(g.m ?? ""), monthOf(g.n ?? "")];
      const from = dayOf(Number(g.y) - (first > last ? 1 : 0), first, Number(g.d));
      const to = dayOf(Number(g.y), last, Number(g.e));
      return from && to ? span(from, to, "DAY", "EXPLICIT") : null;
    },
    examples: [["between March 3 and April 9, 2021", "2021-03-03", "2021-04-09"]],
  },
  {
    id: "months",
    reason: "From March to May: both of the year of the second.",
    pattern: new RegExp(`(?<=\\b(?:[Ff]rom|[Bb]etween) )(?<m>${monthPattern}) (?:to|until|through|and) (?<n>${monthPattern})(?! \\d)`, "g"),
    meaning: (g, c) => {
      const [first, last] = [monthOf(g.m ?? ""), monthOf(g.n ?? "")];
      const at = yearOfMonth(last, c);
      return at === null
        ? span(null, null, "MONTH", "EXPLICIT")
        : span(firstOfMonth(at - (first > last ? 1 : 0), first), lastOfMonth(at, last), "MONTH", "EXPLICIT");
    },
    examples: [["from March to May", "2021-03-01", "2021-05-31"]],
  },
  {
    id: "years",
    reason: "2010-2015, 2010–15: one span.",
    pattern: new RegExp(`(?<=^|[\\s(])(?<y>${year})[-–](?<z>${year}|\\d\\d)(?=$|[\\s).,;:])`, "g"),
    meaning: (g) => {
      const [first, last] = [Number(g.y), Number(g.z?.length === 2 ? `${g.y?.slice(0, 2)}${g.z}` : g.z)];
      return last > first ? span(firstOfMonth(first, 1), lastOfMonth(last, 12), "YEAR", "EXPLICIT") : null;
    },
    examples: [
      ["in 2010–15", "2010-01-01", "2015-12-31"],
      ["the 2019-09 file", null],
    ],
  },
  {
    id: "winter-of-two-years",
    reason: "The winter of 2020-21, the spring of last year.",
    pattern: new RegExp(
      `(?:\\bthe )?\\b(?<s>spring|summer|autumn|winter)(?: of)? (?:(?<y>${year})[-–/](?:${year}|\\d\\d)|(?<w>last|this|next) year)\\b`,
      "gi",
    ),
    meaning: (g, c) => {
      const at = g.y ? Number(g.y) : yearNear(g.w, c);
      return at === null ? null : season(g.s ?? "", at, g.y ? "EXPLICIT" : "RELATIVE");
    },
    examples: [
      ["in the winter of 2020-21", "2020-12-01", "2021-02-28"],
      ["in the spring of last year", "2021-03-01", "2021-05-31"],
    ],
  },
  {
    id: "part-of-near-year",
    reason: "The first half of last year, the second quarter of this year, the first six months of 2021.",
    pattern: new RegExp(
      `\\bthe (?<n>first|second|third|fourth|last|final) (?:(?<u>quarter|half)|(?<k>${numberPattern}) months) of (?:${nearYear}|(?<y>${year}))\\b`,
      "gi",
    ),
    meaning: (g, c) => {
      const at = g.y ? Number(g.y) : yearNear(g.w ?? g.this, c);
      if (at === null) return span(null, null, "SEASON", "RELATIVE");
      const size = g.k ? numberOf(g.k) : /^half$/i.test(g.u ?? "") ? 6 : 3;
      const named = places.slice(0, 4).indexOf((g.n ?? "").toLowerCase());
      const first = named < 0 ? 13 - size : named * size + 1;
      return first < 1 || first + size > 13
        ? null
        : span(firstOfMonth(at, first), lastOfMonth(at, first + size - 1), "SEASON", g.y ? "EXPLICIT" : "RELATIVE");
    },
    examples: [
      ["in the first half of last year", "2021-01-01", "2021-06-30"],
      ["in the first three months of 2021", "2021-01-01", "2021-03-31"],
    ],
  },
  {
    id: "weekday-of-month",
    reason: "The first Monday in March, the last Sunday of January 2021.",
    pattern: new RegExp(
      `\\bthe (?<n>${places.join("|")}) (?<d>${weekdayPattern}) (?:of|in) (?<m>${monthPattern})(?:,? (?<y>${year})\\b)?`,
      "gi",
    ),
    meaning: (g, c) => {
      const month = monthOf(g.m ?? "");
      const at = g.y ? Number(g.y) : yearOfMonth(month, c);
      return at === null
        ? oneDay(null, "EXPLICIT")
        : nthWeekday(places.indexOf((g.n ?? "").toLowerCase()), weekdayNamed(g.d ?? ""), at, month);
    },
    examples: [["on the last Sunday of January", "2022-01-30", "2022-01-30"]],
  },
  {
    id: "before-last",
    reason: "The week before last, the year before last.",
    pattern: /\bthe (?<u>week|weekend|month|year) before last\b/gi,
    meaning: (g, { publishedAt }) => {
      if (!publishedAt) return span(null, null, "VAGUE", "RELATIVE");
      const { year: now, month } = parts(publishedAt);
      if (/^week/i.test(g.u ?? "")) return wholeOf(addDays(publishedAt, -14), "week");
      const back = /^month/i.test(g.u ?? "") ? 2 : 24;
      const first = 12 * now + month - 1 - back;
      return wholeOf(firstOfMonth(Math.floor(first / 12), (first % 12) + 1), g.u ?? "year");
    },
    examples: [["the week before last", "2022-01-31", "2022-02-06"]],
  },
];

function yearNear(word: string | undefined, { publishedAt, lastYear }: TimeContext): number | null {
  if (/same|that/i.test(word ?? "")) return lastYear;
  if (!publishedAt) return null;
  return parts(publishedAt).year + (/^last/i.test(word ?? "") ? -1 : /^next/i.test(word ?? "") ? 1 : 0);
}

function nthWeekday(index: number, weekday: number, at: number, month: number): Meaning {
  if (index === places.length - 1) {
    const last = lastOfMonth(at, month);
    return oneDay(addDays(last, -((weekdayOf(last) - weekday + 7) % 7)), "EXPLICIT");
  }
  const first = firstOfMonth(at, month);
  return oneDay(addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * index), "EXPLICIT");
}
