/** The Gregorian calendar in ISO days (`2022-02-18`), all in UTC: nothing here depends on the machine's clock or zone. */
export type Day = string;

/** The day of a year, month (1 to 12) and day of the month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = utc(year, month, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? iso(date) : null;
}

export function addDays(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = parts(day);
  return iso(utc(year, month, dayOfMonth + count));
}

/** The same day of another month; the last day of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = parts(day);
  const last = utc(year, month + count + 1, 0);
  return iso(utc(last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(dayOfMonth, last.getUTCDate())));
}

export function firstOfMonth(year: number, month: number): Day {
  return iso(utc(year, month, 1));
}

export function lastOfMonth(year: number, month: number): Day {
  return iso(utc(year, month + 1, 0));
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  const { year, month, dayOfMonth } = parts(day);
  return utc(year, month, dayOfMonth).getUTCDay();
}

export function parts(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** 1 to 12 for a month's name or its usual abbreviation, with or without stop; 0 where it is none. */
export function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 (Sunday) to 6 for a weekday's name or abbreviation; -1 where it is none. */
export function weekdayNamed(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase());
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Pieces of patterns, for datelines here and for date expressions later. */
export const monthPattern =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const weekdayPattern =
  "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat)\\b\\.?)";

const written = new RegExp(
  `(?<iso>\\b\\d{4}-\\d\\d-\\d\\d\\b)|\\b(?<m1>${monthPattern}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>\\d{4})\\b|\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${monthPattern}),? (?<y2>\\d{4})\\b`,
  "i",
);

/** The first date written out with its year, as in "Friday, July 21, 2017", "18 February 2022" or "2022-02-18". */
export function writtenDay(text: string): Day | null {
  const groups = written.exec(text)?.groups;
  if (!groups) return null;
  if (groups.iso) return dayOf(Number(groups.iso.slice(0, 4)), Number(groups.iso.slice(5, 7)), Number(groups.iso.slice(8, 10)));
  return dayOf(Number(groups.y1 ?? groups.y2), monthOf(groups.m1 ?? groups.m2 ?? ""), Number(groups.d1 ?? groups.d2));
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999, so the year is set apart. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function iso(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
