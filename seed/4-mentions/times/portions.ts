/** Parts of months, years and centuries that are told by their place in the whole. */
import { addDays, dayOf, firstOfMonth, lastOfMonth, monthOf, monthPattern, parts } from "../../2-clean/calendar.ts";
import { oneDay, span, third, wholeMonth, wholeOf, yearOfMonth } from "./meaning.ts";
import { nearSeason } from "./relative.ts";
import type { Meaning, TimeRule } from "./types.ts";

const year = "(?:1[5-9]|20)\\d\\d";
const places = ["first", "second", "third", "fourth", "last"];
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );

export const portions: readonly TimeRule[] = [
  {
    id: "week-of-month",
    reason: "The first week of June: its first seven days; the last week: its last seven.",
    pattern: new RegExp(`\\bthe (?<n>${places.join("|")}) week (?:of|in) (?<m>${monthPattern})\\b\\.?(?:,? (?<y>${year})\\b)?`, "gi"),
    meaning: (g, c) => {
      const month = monthOf(g.m ?? "");
      const at = g.y ? Number(g.y) : yearOfMonth(month, c);
      return at === null ? span(null, null, "WEEK", "EXPLICIT") : weekOf(places.indexOf((g.n ?? "").toLowerCase()), wholeMonth(at, month));
    },
    examples: [
      ["in the first week of June 2021", "2021-06-01", "2021-06-07"],
      ["in the last week of January", "2022-01-25", "2022-01-31"],
    ],
  },
  {
    id: "half-of-month",
    reason: "The second half of March: from the 16th on.",
    pattern: new RegExp(`\\bthe (?<n>first|second) half of (?<m>${monthPattern})\\b\\.?(?:,? (?<y>${year})\\b)?`, "gi"),
    meaning: (g, c) => {
      const month = monthOf(g.m ?? "");
      const at = g.y ? Number(g.y) : yearOfMonth(month, c);
      if (at === null) return span(null, null, "MONTH", "EXPLICIT");
      const { from, to } = wholeMonth(at, month);
      return /first/i.test(g.n ?? "")
        ? span(from, dayOf(at, month, 15), "MONTH", "EXPLICIT")
        : span(dayOf(at, month, 16), to, "MONTH", "EXPLICIT");
    },
    examples: [
      ["in the second half of January", "2022-01-16", "2022-01-31"],
      ["in the first half of March 2019", "2019-03-01", "2019-03-15"],
    ],
  },
  {
    id: "month-of-near-year",
    reason: "November of last year, late March this year.",
    pattern: new RegExp(
      `\\b(?:(?<part>early|mid|late)[- ])?(?<m>${monthPattern})\\.? (?:of )?(?<w>last year|this year|next year|the same year|that year)\\b`,
      "gi",
    ),
    meaning: (g, c) => {
      const anchor = /same|that/i.test(g.w ?? "") ? c.lastYear : c.publishedAt ? parts(c.publishedAt).year : null;
      if (anchor === null) return span(null, null, "MONTH", "RELATIVE");
      const step = /^last/i.test(g.w ?? "") ? -1 : /^next/i.test(g.w ?? "") ? 1 : 0;
      const whole = wholeMonth(anchor + step, monthOf(g.m ?? ""), "RELATIVE");
      return g.part ? third(g.part, whole) : whole;
    },
    examples: [
      ["in November of last year", "2021-11-01", "2021-11-30"],
      ["in late March last year", "2021-03-21", "2021-03-31"],
    ],
  },
  {
    id: "day-of-near-month",
    reason: "The 20th of last month, the 3rd of this month.",
    pattern: /\bthe (?<d>\d{1,2})(?:st|nd|rd|th) of (?<w>last|this|next) month\b/gi,
    meaning: (g, c) => {
      if (!c.publishedAt) return oneDay(null, "RELATIVE");
      const step = /last/i.test(g.w ?? "") ? -1 : /next/i.test(g.w ?? "") ? 1 : 0;
      const { year, month: now } = parts(c.publishedAt);
      const inside = step < 0 ? addDays(firstOfMonth(year, now), -1) : step > 0 ? addDays(lastOfMonth(year, now), 1) : c.publishedAt;
      const { from } = wholeOf(inside, "month");
      const month = from && parts(from);
      return oneDay(month ? dayOf(month.year, month.month, Number(g.d)) : null, "RELATIVE");
    },
    examples: [["on the 20th of last month", "2022-01-20", "2022-01-20"]],
  },
  {
    id: "overnight",
    reason: "Overnight, in the news: the night that ends on the day of publication, or on the day named before it in the story.",
    pattern:
      /\bovernight\b(?! (?:stay|success|curfews?|trains?|flights?|bus)\b)(?! (?:on |from |into |to )?(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat))/gi,
    meaning: (_, c) => {
      const to = c.publishedAt;
      return span(to && addDays(to, -1), to, "DAY", "RELATIVE");
    },
    examples: [
      ["shelled overnight", "2022-02-17", "2022-02-18"],
      ["an overnight success", null],
      ["overnight on Wednesday", "2022-02-16", "2022-02-16"],
    ],
  },
  {
    id: "season-alone",
    reason: "In the spring: the last one, or the next where the clause looks ahead; 'the fall of' a town is none.",
    pattern:
      /(?<=\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y) )(?:the )?(?<s>spring|summer|autumn|winter)\b(?! (?:of|\d|\p{L}+s?ive|capital|palace|camp|break))/gu,
    meaning: (g, c) => nearSeason(c.future ? "next" : "last", g.s ?? "", c.publishedAt),
    examples: [
      ["in the spring", "2021-03-01", "2021-05-31"],
      ["during the spring offensive", null],
    ],
  },
  {
    id: "century-part",
    reason: "The late 19th century, the nineteenth century.",
    pattern: new RegExp(
      `\\bthe (?:(?<part>early|mid|late)[- ])?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<o>${ordinals.toReversed().join("|")}))[- ]century\\b`,
      "gi",
    ),
    meaning: (g) => {
      const first = 100 * (g.n ? Number(g.n) : ordinals.indexOf((g.o ?? "").toLowerCase()) + 1) - 99;
      const [from, to] = { early: [0, 32], mid: [33, 65], late: [66, 99] }[(g.part ?? "").toLowerCase()] ?? [0, 99];
      return span(firstOfMonth(first + (from ?? 0), 1), lastOfMonth(first + (to ?? 99), 12), "VAGUE", "EXPLICIT");
    },
    examples: [
      ["in the nineteenth century", "1801-01-01", "1900-12-31"],
      ["in the late 19th century", "1867-01-01", "1900-12-31"],
    ],
  },
  {
    id: "short-decade",
    reason: "The '90s.",
    pattern: /(?<=\bthe )(?:(?<part>early|mid|late)[- ])?['’](?<y>[2-9]0)s\b/gi,
    meaning: (g) => span(firstOfMonth(1900 + Number(g.y), 1), lastOfMonth(1909 + Number(g.y), 12), "VAGUE", "EXPLICIT"),
    examples: [["in the '90s", "1990-01-01", "1999-12-31"]],
  },
];

function weekOf(index: number, { from, to }: Meaning): Meaning {
  if (!from || !to) return span(null, null, "WEEK", "EXPLICIT");
  const first = index === 4 ? addDays(to, -6) : addDays(from, 7 * index);
  return span(first, addDays(first, 6), "WEEK", "EXPLICIT");
}
