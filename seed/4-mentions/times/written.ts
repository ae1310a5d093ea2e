/** Dates that are written out: days, months, years, with or without the year. */
import { dayOf, firstOfMonth, lastOfMonth, monthOf, monthPattern, parts, weekdayPattern } from "../../2-clean/calendar.ts";
import { oneDay, season, span, third, wholeMonth, wholeYear, withoutYear, yearOfMonth } from "./meaning.ts";
import type { Groups, Meaning, TimeContext, TimeRule } from "./types.ts";

const ordinal = "(?:st|nd|rd|th)?";
const year = "(?:1[5-9]|20)\\d\\d";
const weekday = `(?:${weekdayPattern}(?:,| the)? )?`;
const dash = "(?: ?[-–—] ?| (?:to|and|until|till|through) )";
const near = "(?=(?:,? of)? (?<w>last|this|next) year\\b)|"; // a quantified group that matches nothing keeps no name
const part = "(?<part>early|mid|middle|late|beginning|start|end)";
// "May" and "March" begin sentences and name people; without a day or a year they need one of these before them.
const before =
  "(?<=\\b(?:in|since|of|by|from|until|till|before|after|during|this|last|next|between|through|early|late|mid|to|and|or|throughout) |mid-)";

// What makes four digits a year, what makes them none, and what they count where nothing tells.
const yearly =
  "\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|the|The|[’']s|his|her|its|their)";
const noYear =
  "(?:\\$|€|£|\\b(?:[Rr]esolutions?|[Nn]o\\.?|[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|than|least|[Kk]illed|to be|[Aa]pproximately))";
const counted =
  "\\d{4} (?:\\p{Ll}+[- ])?(?:\\p{Ll}+s|year|men|women|children|\\p{Ll}+children|people|percent|per cent|km|kilomet\\p{Ll}+|GMT|police|personnel)\\b";

export const written: readonly TimeRule[] = [
  {
    id: "iso",
    reason: "ISO 8601, with the hour or without; 2021/03/04.",
    pattern: /(?<![\d/])(?<y>\d{4})(?<s>[-/])(?<m>\d\d)\k<s>(?<d>\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/])/g,
    meaning: (g) => day(dayOf(Number(g.y), Number(g.m), Number(g.d))),
    examples: [
      ["signed on 2021-03-04", "2021-03-04", "2021-03-04"],
      ["at 2021-03-04T14:30:00Z", "2021-03-04", "2021-03-04"],
      ["file 2021-13-44", null],
    ],
  },
  {
    id: "day-month-year",
    reason: "18 February 2022, the 18th of February 2022, Friday 18 February.",
    pattern: new RegExp(`\\b${weekday}(?<d>\\d{1,2})${ordinal}(?: of)? (?<m>${monthPattern})(?:,? (?<y>${year})\\b|${near})(?!\\d)`, "gi"),
    meaning: dayOfGroups,
    examples: [
      ["on 3 March 2020", "2020-03-03", "2020-03-03"],
      ["on Monday 7 February", "2022-02-07", "2022-02-07"],
      ["on 31 June", null],
    ],
  },
  {
    id: "month-day-year",
    reason: "February 18, 2022; Friday, February 18; Feb. 18.",
    pattern: new RegExp(
      `\\b${weekday}(?<m>${monthPattern}) (?:the )?(?<d>\\d{1,2})${ordinal}(?![\\d:.%]\\d|\\d)(?:(?:,|,? of)? (?<y>${year})\\b|${near})`,
      "gi",
    ),
    meaning: dayOfGroups,
    examples: [
      ["on Friday, July 2, 2021", "2021-07-02", "2021-07-02"],
      ["on Dec. 26", "2021-12-26", "2021-12-26"],
    ],
  },
  {
    id: "numbers",
    reason: "18/02/2022: only where the order of day and month is certain; with stops the day stands first.",
    pattern: /\b(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)\b/g,
    meaning: (g) => (g.s === "." ? day(dayOf(Number(g.y), Number(g.b), Number(g.a))) : numeric(Number(g.a), Number(g.b), Number(g.y))),
    examples: [
      ["on 18/02/2021", "2021-02-18", "2021-02-18"],
      ["on 04/05/2021", null],
      ["on 04.05.2021", "2021-05-04", "2021-05-04"],
    ],
  },
  {
    id: "days-of-month",
    reason: "3 to 5 February; between 3 and 5 February 2021.",
    pattern: new RegExp(
      `\\b(?<d>\\d{1,2})${ordinal}(?:, \\d{1,2}${ordinal})*${dash}(?<e>\\d{1,2})${ordinal}(?: of)? (?<m>${monthPattern})(?:,? (?<y>${year})\\b)?`,
      "gi",
    ),
    meaning: daysOfGroups,
    examples: [
      ["between 3 and 5 February", "2022-02-03", "2022-02-05"],
      ["on 3, 4 and 5 February", "2022-02-03", "2022-02-05"],
    ],
  },
  {
    id: "month-days",
    reason: "February 3-5, 2021.",
    pattern: new RegExp(
      `\\b(?<m>${monthPattern}) (?<d>\\d{1,2})${ordinal}${dash}(?<e>\\d{1,2})${ordinal}(?!\\d)(?:,? (?<y>${year})\\b)?`,
      "gi",
    ),
    meaning: daysOfGroups,
    examples: [["from February 3-5, 2021", "2021-02-03", "2021-02-05"]],
  },
  {
    id: "days-across-months",
    reason: "28 January to 3 February 2021: the year stands once, at the end.",
    pattern: new RegExp(
      `\\b(?<d>\\d{1,2})${ordinal} (?<m>${monthPattern})${dash}(?<e>\\d{1,2})${ordinal} (?<n>${monthPattern})(?:,? (?<y>${year})\\b)?`,
      "gi",
    ),
    meaning: (g, c) => {
      const to = resolveDay(monthOf(g.n ?? ""), Number(g.e), g.y, c);
      const from = to && dayOf(parts(to).year - (monthOf(g.m ?? "") > monthOf(g.n ?? "") ? 1 : 0), monthOf(g.m ?? ""), Number(g.d));
      return from && to ? span(from, to, "DAY", "EXPLICIT") : null;
    },
    examples: [["from 28 January to 3 February 2021", "2021-01-28", "2021-02-03"]],
  },
  {
    id: "month-year",
    reason: "March 2021, early March 2021, the end of March 2021.",
    pattern: new RegExp(`(?:(?:the )?${part}(?: of|-)? ?)?\\b(?<m>${monthPattern})(?:,| of)? (?<y>${year})\\b`, "gi"),
    meaning: (g) => thirdOf(g.part, wholeMonth(Number(g.y), monthOf(g.m ?? ""))),
    examples: [
      ["in March 2021", "2021-03-01", "2021-03-31"],
      ["in early March 2021", "2021-03-01", "2021-03-10"],
    ],
  },
  {
    id: "month-short-year",
    reason: "Sept. '19: the year in two digits, of this century.",
    pattern: new RegExp(`\\b(?<m>${monthPattern}) ['’](?<y>[0-4]\\d)(?!\\d|['’])`, "g"),
    meaning: (g) => wholeMonth(2000 + Number(g.y), monthOf(g.m ?? "")),
    examples: [
      ["won in Sept. '19", "2019-09-01", "2019-09-30"],
      ["The March '99 bottles' left", null],
    ],
  },
  {
    id: "month",
    reason: "In March, since late January, mid-February; the January attack, July's coup.",
    pattern: new RegExp(
      `(?:(?:the )?${part}(?: of|-)? ?)?${before}(?<m>${monthPattern})(?! \\d|\\p{L})|(?<=\\b[Tt]he )(?<n>${monthPattern})(?= (?!(?:on|of|for|to|from)\\b)\\p{Ll})|\\b(?<o>(?!May|April|June|August)${monthPattern})(?=['’]s )`,
      "giu",
    ),
    meaning: (g, c) => {
      const name = g.m ?? g.n ?? g.o ?? "";
      const month = monthOf(name);
      if (name === name.toLowerCase()) return null;
      const found = yearOfMonth(month, c);
      return found === null ? span(null, null, "MONTH", "EXPLICIT") : thirdOf(g.part, wholeMonth(found, month));
    },
    examples: [
      ["in January", "2022-01-01", "2022-01-31"],
      ["in February", "2022-02-01", "2022-02-28"],
      ["in late November", "2021-11-21", "2021-11-30"],
      ["fighting since March", "2021-03-01", "2021-03-31"],
      ["has been extended until June", "2022-06-01", "2022-06-30"],
      ["stayed until December", "2021-12-01", "2021-12-31"],
      ["the January attack", "2022-01-01", "2022-01-31"],
      ["The March on the capital", null],
      ["They may march on.", null],
    ],
  },
  {
    id: "months-of-year",
    reason: "Between March and May 2021: the first month takes the year of the second.",
    pattern: new RegExp(`\\b(?<m>${monthPattern})${dash}(?<n>${monthPattern}) (?<y>${year})\\b`, "gi"),
    meaning: (g) => {
      const [first, last] = [monthOf(g.m ?? ""), monthOf(g.n ?? "")];
      return span(firstOfMonth(Number(g.y) - (first > last ? 1 : 0), first), lastOfMonth(Number(g.y), last), "MONTH", "EXPLICIT");
    },
    examples: [["between March and May 2021", "2021-03-01", "2021-05-31"]],
  },
  {
    id: "season-year",
    reason: "The summer of 2014.",
    pattern: new RegExp(`(?:the )?\\b(?<s>spring|summer|autumn|fall|winter)(?: of|,)? (?<y>${year})\\b`, "gi"),
    meaning: (g) => season(g.s ?? "", Number(g.y), "EXPLICIT"),
    examples: [["in the summer of 2014", "2014-06-01", "2014-08-31"]],
  },
  {
    id: "part-of-year",
    reason: "The first quarter of 2020, the second half of 2021, Q3 2021, H1 2021.",
    pattern: new RegExp(
      `(?:the )?\\b(?:(?<n>first|second|third|fourth|last) (?<u>quarter|half) of|Q(?<q>[1-4])|H(?<h>[12])) (?<y>${year})\\b`,
      "gi",
    ),
    meaning: (g) => {
      const size = g.h || g.u?.toLowerCase() === "half" ? 6 : 3;
      const named = ["first", "second", "third", "fourth"].indexOf(g.n?.toLowerCase() ?? "");
      const index = (g.q ?? g.h) ? Number(g.q ?? g.h) - 1 : named < 0 ? 12 / size - 1 : named;
      return span(firstOfMonth(Number(g.y), index * size + 1), lastOfMonth(Number(g.y), (index + 1) * size), "SEASON", "EXPLICIT");
    },
    examples: [["in the first quarter of 2020", "2020-01-01", "2020-03-31"]],
  },
  {
    id: "part-year",
    reason: "Early 2023, mid-2022, the end of 2020.",
    pattern: new RegExp(`(?:the )?\\b${part}(?: of|-| in)? ?(?<y>${year})\\b`, "gi"),
    meaning: (g) => thirdOf(g.part, wholeYear(Number(g.y))),
    examples: [
      ["in early 2020", "2020-01-01", "2020-04-30"],
      ["since mid-2021", "2021-05-01", "2021-08-31"],
    ],
  },
  {
    id: "decade",
    reason: "The 1990s, the early 1990s.",
    pattern: /(?:the )?\b(?:(?<part>early|mid|late)[- ])?(?<y>(?:1[5-9]|20)\d0)['’]?s\b/gi,
    meaning: (g) => {
      const first = Number(g.y);
      const index = ["early", "mid", "late"].indexOf(g.part?.toLowerCase() ?? "");
      const [from, to] = [
        [0, 3],
        [4, 6],
        [7, 9],
        [0, 9],
      ].at(index) ?? [0, 9];
      return span(firstOfMonth(first + (from ?? 0), 1), lastOfMonth(first + (to ?? 9), 12), "VAGUE", "EXPLICIT");
    },
    examples: [["in the 1990s", "1990-01-01", "1999-12-31"]],
  },
  {
    id: "century",
    reason: "The 19th century.",
    pattern: /(?:the )?\b(?<n>\d{1,2})(?:st|nd|rd|th)[- ]century\b/gi,
    meaning: (g) => span(firstOfMonth(100 * Number(g.n) - 99, 1), lastOfMonth(100 * Number(g.n), 12), "VAGUE", "EXPLICIT"),
    examples: [["in the 19th century", "1801-01-01", "1900-12-31"]],
  },
  {
    id: "year",
    reason: "In 2012, the 2012 coup, 2012-2015, (2012); not 2,012 or 2012 soldiers.",
    pattern: new RegExp(
      `(?<=^|[\\s(\\[“"'‘/–—-])(?<!${noYear} ?)(?:(?<=${yearly} |\\b(?:[Bb]etween|[Ff]rom) ${year} (?:and|to) )|(?! ?${counted}))(?<y>${year})(?=$|[\\s)\\]”"’.,;:?!–—/-])(?![.,:]\\d| ?%)`,
      "gu",
    ),
    meaning: (g) => wholeYear(Number(g.y)),
    examples: [
      ["the coup of 2012", "2012-01-01", "2012-12-31"],
      ["between 1991 and 1994 rebels held it", "1994-01-01", "1994-12-31"],
      ["some 2000 soldiers", null],
      ["of 2000 schoolchildren", null],
      ["adopted Resolution 2085", null],
    ],
  },
];

function dayOfGroups(g: Groups, context: TimeContext): Meaning | null {
  const month = monthOf(g.m ?? "");
  const inCalendar = dayOf(2000, month, Number(g.d)) !== null;
  if (!inCalendar || g.m === g.m?.toLowerCase()) return null;
  const now = g.w && context.publishedAt ? parts(context.publishedAt).year : null;
  const step = { last: -1, next: 1 }[(g.w ?? "").toLowerCase()] ?? 0;
  return oneDay(now === null ? resolveDay(month, Number(g.d), g.y, context) : dayOf(now + step, month, Number(g.d)), "EXPLICIT");
}

function daysOfGroups(g: Groups, context: TimeContext): Meaning | null {
  const from = resolveDay(monthOf(g.m ?? ""), Number(g.d), g.y, context);
  const to = resolveDay(monthOf(g.m ?? ""), Number(g.e), g.y, context);
  return from && to && from <= to ? span(from, to, "DAY", "EXPLICIT") : null;
}

function resolveDay(month: number, dayOfMonth: number, written: string | undefined, context: TimeContext): string | null {
  return written ? dayOf(Number(written), month, dayOfMonth) : withoutYear(month, dayOfMonth, context);
}

function day(found: string | null): Meaning | null {
  return found === null ? null : oneDay(found, "EXPLICIT");
}

function numeric(a: number, b: number, y: number): Meaning | null {
  if (a <= 12 && b <= 12 && a !== b) return null;
  return day(a > 12 ? dayOf(y, b, a) : dayOf(y, a, b));
}

function thirdOf(name: string | undefined, whole: Meaning): Meaning {
  return name ? third(name, whole) : whole;
}
