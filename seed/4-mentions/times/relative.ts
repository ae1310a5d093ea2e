/** Dates that lean on the day of publication, or on a day named before. */
import {
  addDays,
  type Day,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  parts,
  weekdayNamed,
  weekdayOf,
  weekdayPattern,
} from "../../2-clean/calendar.ts";
import { numberOf, numberPattern, oneDay, precisionOf, season, shift, span, third, unitPattern, wholeOf } from "./meaning.ts";
import type { Meaning, TimeContext, TimeRule } from "./types.ts";

const open = span(null, null, "VAGUE", "RELATIVE");
const hours = "(?: (?:morning|afternoon|evening|night|midday|noon))?";
const units = "(?<u>week|weekend|month|year|decade)";

export const relative: readonly TimeRule[] = [
  {
    id: "weekday",
    reason: "A bare weekday of the news lies within the last week, today included, unless the clause looks ahead.",
    pattern: new RegExp(
      `(?<!\\b(?:Black|Bloody|Good|Ash|Easter|Palm|Super|every|each|The) )\\b(?:(?<w>last|next|this|past|coming|early|late)(?: on)? )?(?<d>${weekdayPattern})(?!s|['’]s (?:Times|Mail)| (?:Times|Mail|Telegraph|Mirror|Express|Guardian|Prayers|prayers|School))${hours}(?:(?: of)? (?<k>last|next|this) week\\b)?`,
      "g",
    ),
    meaning: (g, c) => weekday(weekdayNamed(g.d ?? ""), g.w, g.k, c),
    examples: [
      ["said on Thursday", "2022-02-17", "2022-02-17"],
      ["on Friday night", "2022-02-18", "2022-02-18"],
      ["every Friday", null],
    ],
  },
  {
    id: "near-day",
    reason: "Today, yesterday, tomorrow and their parts.",
    pattern:
      /\b(?:the (?<b>day before yesterday)|the (?<a>day after tomorrow)|(?<t>today|tonight|this (?:morning|afternoon|evening))|(?<y>(?:early |late )?yesterday(?: (?:morning|afternoon|evening|night))?|last night)|(?<m>tomorrow(?: (?:morning|afternoon|evening|night))?))\b/gi,
    meaning: (g, c) => dayFromNow(g.b ? -2 : g.y ? -1 : g.m ? 1 : g.a ? 2 : 0, c),
    examples: [
      ["They left yesterday.", "2022-02-17", "2022-02-17"],
      ["talks tomorrow", "2022-02-19", "2022-02-19"],
    ],
  },
  {
    id: "ago",
    reason: "Two months ago; a decade ago; 24 hours ago; a year and a half ago.",
    pattern: new RegExp(
      `\\b(?:(?:about|around|almost|nearly|over|more than|some|just) )?\\[?(?<n>${numberPattern})(?<h> and a half)?\\]? (?<u>${unitPattern})(?<i> and a half)? ago(?<x> today)?\\b`,
      "gi",
    ),
    meaning: (g, c) =>
      g.x && c.publishedAt
        ? oneDay(shift(c.publishedAt, -numberOf(g.n ?? ""), g.u ?? ""), "RELATIVE")
        : g.h || g.i
          ? ago(Math.round(monthsIn(g.u ?? "") * (numberOf(g.n ?? "") + 0.5)), "months", c)
          : ago(numberOf(g.n ?? ""), g.u ?? "", c),
    examples: [
      ["two months ago", "2021-12-01", "2021-12-31"],
      ["24 hours ago", "2022-02-17", "2022-02-17"],
      ["two weeks ago today", "2022-02-04", "2022-02-04"],
      ["a year and a half ago", "2020-08-01", "2020-08-31"],
    ],
  },
  {
    id: "vaguely-ago",
    reason: "Several years ago, in recent weeks: no first day is told.",
    pattern:
      /\b(?:(?:several|a few|many|some) (?:hours|days|weeks|months|years|decades) ago|(?:in |over |during )?(?:the )?(?:recent|past few|last few|past several|last several) (?:hours|days|weeks|months|years|decades)|recently|lately)\b/gi,
    meaning: (_, c) => ({ ...open, to: c.publishedAt }),
    examples: [["attacks in recent weeks", null, "2022-02-18"]],
  },
  {
    id: "vaguely-ahead",
    reason: "In the coming weeks: no last day is told.",
    pattern: /\b(?:in |over )?the (?:coming|next few|next several) (?:hours|days|weeks|months|years)\b/gi,
    meaning: (_, c) => ({ ...open, from: c.publishedAt }),
    examples: [["in the coming weeks", "2022-02-18", null]],
  },
  {
    id: "within",
    reason: "Within six months: from publication to the same day then.",
    pattern: new RegExp(
      `\\b(?:within(?: the (?:next|coming))?|(?:(?:in|over|during|(?<f>for)) )?the (?:next|coming)) (?<n>${numberPattern}) (?<u>${unitPattern})\\b|\\bwithin (?<v>a (?:day|week|month|year))\\b`,
      "gi",
    ),
    meaning: (g, c) => (g.f && !c.future ? null : ahead(numberOf(g.n ?? "one"), g.u ?? g.v?.slice(2) ?? "", c)),
    examples: [
      ["leave within six months", "2022-02-18", "2022-08-18"],
      ["in the next six months", "2022-02-18", "2022-08-18"],
    ],
  },
  {
    id: "in-time",
    reason: "Will return in two weeks: the day or week so far ahead; only where the clause looks ahead.",
    pattern: new RegExp(`(?<=\\bin )(?<n>${numberPattern}) (?<u>${unitPattern})(?! of| time\\b of)(?:['’]s? time)?\\b`, "gi"),
    meaning: (g, c) => (c.future && c.publishedAt ? wholeOf(shift(c.publishedAt, numberOf(g.n ?? ""), g.u ?? ""), g.u ?? "") : null),
    examples: [
      ["They will vote in two days.", "2022-02-20", "2022-02-20"],
      ["They took it in two days.", null],
    ],
  },
  {
    id: "past-span",
    reason: "In the past 24 hours, over the last two years.",
    pattern: new RegExp(
      `\\b(?:the |these )?(?:last|past|previous) (?<n>${numberPattern}) (?<u>${unitPattern})\\b|\\bthe past (?<v>day|week|month|year|decade)\\b`,
      "gi",
    ),
    meaning: (g, c) => behind(numberOf(g.n ?? "one"), g.u ?? g.v ?? "", c),
    examples: [["in the past 24 hours", "2022-02-17", "2022-02-18"]],
  },
  {
    id: "near-unit",
    reason: "Last week, this year, next month, late last month, earlier this week.",
    pattern: new RegExp(
      `\\b(?:(?<part>early|earlier|mid|late|later|the (?:beginning|start|middle|end) of)[- ])?(?<w>last|this|next|the previous|the following|the same|that) ${units}(?:s|['’]s)?\\b(?!-)`,
      "gi",
    ),
    meaning: (g, c) => nearUnit(g.w ?? "", g.u ?? "", g.part, c),
    examples: [
      ["last week", "2022-02-07", "2022-02-13"],
      ["this year", "2022-01-01", "2022-12-31"],
      ["next month", "2022-03-01", "2022-03-31"],
      ["They met on 3 May 2021 and signed later that month.", "2021-05-01", "2021-05-31"],
    ],
  },
  {
    id: "edge-of-unit",
    reason: "By the end of the year: its last day.",
    pattern:
      /\b(?:the )?(?<e>end|start|beginning) of (?:the|this) (?<u>week|month|year)\b|\b(?:the )?(?<v>week|month|year)['’]s (?<f>end)\b/gi,
    meaning: (g, c) => {
      const unit = g.u ?? g.v ?? "";
      if (!c.publishedAt) return sized(unit);
      const whole = wholeOf(c.publishedAt, unit);
      return oneDay((g.e ?? g.f)?.toLowerCase() === "end" ? whole.to : whole.from, "RELATIVE");
    },
    examples: [
      ["by the end of the year", "2022-12-31", "2022-12-31"],
      ["by year's end", "2022-12-31", "2022-12-31"],
    ],
  },
  {
    id: "weekend",
    reason: "Over the weekend, at the weekend: the last one, or the one we are in.",
    pattern: /\b(?:over|at|during|on) the weekend\b/gi,
    meaning: (_, c) => nearUnit("the", "weekend", undefined, c),
    examples: [["over the weekend", "2022-02-12", "2022-02-13"]],
  },
  {
    id: "season",
    reason: "Last summer, this spring.",
    pattern: /\b(?<w>last|this|next) (?<s>spring|summer|autumn|fall|winter)\b/gi,
    meaning: (g, c) => nearSeason(g.w ?? "", g.s ?? "", c.publishedAt),
    examples: [["last summer", "2021-06-01", "2021-08-31"]],
  },
  {
    id: "month-near",
    reason: "Last March, next January, this May.",
    pattern: /\b(?<w>last|next) (?<m>January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    meaning: (g, c) => nearMonth(g.w ?? "", g.m ?? "", c),
    examples: [["last March", "2021-03-01", "2021-03-31"]],
  },
  {
    id: "from-day-before",
    reason: "Two days later, a day earlier, the following day: counted from the last day that the story named.",
    pattern: new RegExp(
      `\\b(?:(?<n>${numberPattern}) (?:more )?(?<u>${unitPattern}) (?<w>later|afterwards?|earlier|before that|after that|prior)|the (?<d>following|next|same|previous) (?:day|morning|night)|(?<t>(?:that (?:same )?|the same )(?:day|morning|afternoon|evening|night))|the day (?<x>before|after)(?=[.,;]| ?$))`,
      "gi",
    ),
    meaning: (g, c) => {
      const unit = g.u ?? "day";
      if (/^hour/i.test(unit)) return null;
      const back = /^(?:earlier|before|prior|previous)/i.test(g.w ?? g.d ?? g.x ?? "");
      const count = g.t || /^same/i.test(g.d ?? "") ? 0 : numberOf(g.n ?? "one") * (back ? -1 : 1);
      const from = g.u && back ? c.newsDay : c.lastDay;
      return from ? wholeOf(shift(from, count, unit), unit) : sized(unit);
    },
    examples: [["They left on 3 February and were back two days later.", "2022-02-05", "2022-02-05"]],
  },
];

function weekday(wanted: number, word: string | undefined, week: string | undefined, context: TimeContext): Meaning {
  const today = context.publishedAt;
  if (!today) return oneDay(null, "RELATIVE");
  if (week) {
    const monday = wholeOf(addDays(today, { last: -7, next: 7, this: 0 }[week.toLowerCase()] ?? 0), "week").from ?? today;
    return oneDay(addDays(monday, (wanted + 6) % 7), "RELATIVE");
  }
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const which = word?.toLowerCase();
  if (which === "last" || which === "past") return oneDay(addDays(today, -(back || 7)), "RELATIVE");
  const ahead = which === "next" || which === "coming" || context.future;
  return oneDay(addDays(today, ahead ? 7 - back - (back === 0 && which === undefined ? 7 : 0) : -back), "RELATIVE");
}

function dayFromNow(count: number, context: TimeContext): Meaning {
  return oneDay(context.publishedAt && addDays(context.publishedAt, count), "RELATIVE");
}

const monthsIn = (unit: string): number => (/^decade/i.test(unit) ? 120 : /^year/i.test(unit) ? 12 : 1);

/** A decade ago means about that year, not the whole decade; half a year ago about that month. */
function ago(count: number, unit: string, { publishedAt }: TimeContext): Meaning {
  const whole = /^decade/i.test(unit) ? "year" : count < 1 ? "month" : unit;
  return publishedAt ? wholeOf(shift(publishedAt, -count, unit), whole) : sized(unit);
}

function sized(unit: string | undefined): Meaning {
  return span(null, null, precisionOf(unit ?? "day"), "RELATIVE");
}

function ahead(count: number, unit: string, { publishedAt }: TimeContext): Meaning {
  return span(publishedAt, publishedAt && shift(publishedAt, count, unit), precisionOf(unit), "RELATIVE");
}

function behind(count: number, unit: string, { publishedAt }: TimeContext): Meaning {
  return span(publishedAt && shift(publishedAt, -count, unit), publishedAt, precisionOf(unit), "RELATIVE");
}

/** "The following week" and "the same year" count from the last day named; the rest from publication. */
function nearUnit(word: string, unit: string, part: string | undefined, context: TimeContext): Meaning {
  const which = word.toLowerCase();
  const named = /^(?:that|the (?:previous|following|same))/.test(which);
  const from = named ? (context.lastDay ?? (/previous/.test(which) ? context.publishedAt : null)) : context.publishedAt;
  if (!from) return sized(unit);
  const step = /last|previous/.test(which) ? -1 : /next|following/.test(which) ? 1 : 0;
  if (/^weekend$/i.test(unit)) return weekend(from, which, step);
  const whole = wholeOf(shift(from, step, unit), unit);
  return part && !/^(?:earlier|later)$/i.test(part) ? third(part.replace(/^the /i, ""), whole) : whole;
}

function weekend(today: Day, which: string, step: number): Meaning {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const inIt = sinceSaturday < 2;
  const last = addDays(today, -sinceSaturday - (inIt && which === "last" ? 7 : 0));
  const saturday = step > 0 || (which === "this" && !inIt) ? addDays(last, 7) : last;
  return span(saturday, addDays(saturday, 1), "DAY", "RELATIVE");
}

export function nearSeason(word: string, name: string, today: Day | null): Meaning {
  if (!today) return span(null, null, "SEASON", "RELATIVE");
  const { year } = parts(today);
  const [older, last, now] = [year - 2, year - 1, year].map((y) => season(name, y, "RELATIVE"));
  // In February the winter is that of the year before
  if (/this/i.test(word)) return (last?.to && last.to >= today ? last : now) ?? open;
  const past = [now, last, older].find((found) => found?.to && found.to < today);
  return (/last/i.test(word) ? past : season(name, now?.from && now.from > today ? year : year + 1, "RELATIVE")) ?? open;
}

function nearMonth(word: string, name: string, { publishedAt }: TimeContext): Meaning {
  if (!publishedAt) return sized("month");
  const month = monthOf(name);
  const now = parts(publishedAt);
  const year = /last/i.test(word) ? now.year - (month >= now.month ? 1 : 0) : now.year + (month <= now.month ? 1 : 0);
  return span(firstOfMonth(year, month), lastOfMonth(year, month), "MONTH", "RELATIVE");
}
