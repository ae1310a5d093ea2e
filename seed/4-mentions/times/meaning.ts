/** Ways to say which days are meant. */
import { addDays, addMonths, type Day, dayOf, firstOfMonth, lastOfMonth, parts, weekdayOf } from "../../2-clean/calendar.ts";
import type { Meaning, TimeContext } from "./types.ts";

export type Basis = Meaning["basis"];

export function oneDay(day: Day | null, basis: Basis): Meaning {
  return { from: day, to: day, precision: "DAY", basis };
}

export function span(from: Day | null, to: Day | null, precision: Meaning["precision"], basis: Basis): Meaning {
  return { from, to, precision, basis };
}

export function wholeMonth(year: number, month: number, basis: Basis = "EXPLICIT"): Meaning {
  return span(firstOfMonth(year, month), lastOfMonth(year, month), "MONTH", basis);
}

export function wholeYear(year: number, basis: Basis = "EXPLICIT"): Meaning {
  return span(firstOfMonth(year, 1), lastOfMonth(year, 12), "YEAR", basis);
}

/** Monday to Sunday of the week that holds a day. */
export function wholeWeek(day: Day, basis: Basis = "RELATIVE"): Meaning {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return span(monday, addDays(monday, 6), "WEEK", basis);
}

/** Early, mid and late: days 1 to 10, 11 to 20, 21 to the end of a month; months 1 to 4, 5 to 8, 9 to 12 of a year. */
export function third(part: string, whole: Meaning): Meaning {
  if (!whole.from || !whole.to) return whole;
  const index = /^(?:early|beginning|start)/i.test(part) ? 0 : /^(?:mid|middle)/i.test(part) ? 1 : 2;
  if (whole.precision === "MONTH") {
    const from = addDays(whole.from, 10 * index);
    return { ...whole, from, to: index === 2 ? whole.to : addDays(from, 9) };
  }
  if (whole.precision !== "YEAR") return whole;
  const { year } = parts(whole.from);
  return { ...whole, from: firstOfMonth(year, 1 + 4 * index), to: lastOfMonth(year, 4 + 4 * index) };
}

/**
 * A day and month without a year: that of the story's own year where one was written, else the nearest to publication,
 * looking back unless the clause looks ahead.
 */
export function withoutYear(month: number, day: number, context: TimeContext): Day | null {
  const year = yearFor(context, (candidate) => dayOf(candidate, month, day));
  return year === null ? null : dayOf(year, month, day);
}

/** The year of a month named without one, by the same rule. */
export function yearOfMonth(month: number, context: TimeContext): number | null {
  return yearFor(context, (candidate) => firstOfMonth(candidate, month));
}

function yearFor(context: TimeContext, dayIn: (year: number) => Day | null): number | null {
  if (context.lastYear !== null) return context.lastYear;
  const { publishedAt, future, begun } = context;
  if (publishedAt === null) return null;
  const { year } = parts(publishedAt);
  const day = dayIn(year);
  if (day === null) return year;
  if (future) return day < addMonths(publishedAt, -1) ? year + 1 : year;
  if (day > (begun ? publishedAt : addMonths(publishedAt, 2))) return year - 1;
  return day < addMonths(publishedAt, -11) ? year + 1 : year;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  "twenty-four": 24,
  "forty-eight": 48,
  "seventy-two": 72,
  "a couple of": 2,
  "half a": 0.5,
  "a dozen": 12,
};

export const numberPattern = `(?:\\d{1,3}|${Object.keys(numbers)
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`;

export function numberOf(text: string): number {
  return numbers[text.toLowerCase()] ?? Number(text);
}

export const unitPattern = "(?:hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)";

/** A day so many units away. */
export function shift(day: Day, count: number, unit: string): Day {
  if (/^hour/i.test(unit)) return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (/^(?:day|night)/i.test(unit)) return addDays(day, count);
  if (/^week/i.test(unit)) return addDays(day, 7 * count);
  if (/^fortnight/i.test(unit)) return addDays(day, 14 * count);
  const months = /^month/i.test(unit) ? 1 : /^year/i.test(unit) ? 12 : 120;
  return addMonths(day, Math.round(count * months));
}

export function precisionOf(unit: string): Meaning["precision"] {
  if (/^(?:hour|day|night)/i.test(unit)) return "DAY";
  if (/^(?:week|fortnight)/i.test(unit)) return "WEEK";
  return /^month/i.test(unit) ? "MONTH" : "YEAR";
}

/** The whole day, week, month or year, by unit, that holds a day. */
export function wholeOf(day: Day, unit: string, basis: Basis = "RELATIVE"): Meaning {
  const { year, month } = parts(day);
  const precision = precisionOf(unit);
  if (precision === "DAY") return oneDay(day, basis);
  if (precision === "WEEK") return wholeWeek(day, basis);
  if (precision === "MONTH") return wholeMonth(year, month, basis);
  if (!/^decade/i.test(unit)) return wholeYear(year, basis);
  const first = year - (year % 10);
  return span(firstOfMonth(first, 1), lastOfMonth(first + 9, 12), "VAGUE", basis);
}

/** March to May, and so on, of the northern year; winter begins in December of the year named. */
export function season(name: string, year: number, basis: Basis): Meaning {
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name.toLowerCase()] ?? 1;
  return span(firstOfMonth(year, first), lastOfMonth(year, first + 2), "SEASON", basis);
}
