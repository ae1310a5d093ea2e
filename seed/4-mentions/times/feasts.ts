/** Days that are called by a name. */
import { addDays, type Day, dayOf, parts, weekdayOf } from "../../2-clean/calendar.ts";
import { oneDay } from "./meaning.ts";
import type { TimeContext, TimeRule } from "./types.ts";

export const feasts: readonly TimeRule[] = [
  {
    id: "feast",
    reason: "Feasts whose day the calendar fixes; one without a year is the nearest to publication, looking back.",
    pattern:
      /\b(?<f>New Year['’]s (?:Day|Eve)|Christmas (?:Day|Eve)|Christmas|Boxing Day|Valentine['’]s Day|Halloween|Easter (?:Sunday|Monday)|Good Friday|Palm Sunday|Thanksgiving(?: Day)?|May Day|International Women['’]s Day|(?:the )?Fourth of July)(?:,? (?<y>(?:19|20)\d\d)\b)?/g,
    meaning: (g, c) => {
      const dayIn = days[(g.f ?? "").replace("’", "'").replace(/^(?:Christmas|Thanksgiving) Day$/, (name) => name.slice(0, -4))];
      return dayIn ? oneDay(nearest(dayIn, g.y, c), "EXPLICIT") : null;
    },
    examples: [
      ["on Christmas Eve", "2021-12-24", "2021-12-24"],
      ["on Christmas Day 2019", "2019-12-25", "2019-12-25"],
      ["on Thanksgiving Day", "2021-11-25", "2021-11-25"],
      ["on Easter Sunday 2019", "2019-04-21", "2019-04-21"],
      ["on International Women's Day", "2021-03-08", "2021-03-08"],
      ["The new year began.", null],
    ],
  },
  {
    id: "september-11",
    reason: "The day of the attacks of 2001 is called by its number.",
    pattern: /\b9\/11\b(?!\/)/g,
    meaning: () => oneDay("2001-09-11", "EXPLICIT"),
    examples: [
      ["since 9/11", "2001-09-11", "2001-09-11"],
      ["on 9/11/12", null],
    ],
  },
];

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const fromEaster = (count: number) => (year: number) => addDays(easter(year), count);

const days: Readonly<Record<string, (year: number) => Day | null>> = {
  "New Year's Day": fixed(1, 1),
  "Valentine's Day": fixed(2, 14),
  "International Women's Day": fixed(3, 8),
  "May Day": fixed(5, 1),
  "Fourth of July": fixed(7, 4),
  "the Fourth of July": fixed(7, 4),
  Halloween: fixed(10, 31),
  // The fourth Thursday of November
  Thanksgiving: (year) =>
    [22, 23, 24, 25, 26, 27, 28].map((day) => dayOf(year, 11, day)).find((day) => day && weekdayOf(day) === 4) ?? null,
  "Christmas Eve": fixed(12, 24),
  Christmas: fixed(12, 25),
  "Boxing Day": fixed(12, 26),
  "New Year's Eve": fixed(12, 31),
  "Palm Sunday": fromEaster(-7),
  "Good Friday": fromEaster(-2),
  "Easter Sunday": fromEaster(0),
  "Easter Monday": fromEaster(1),
};

function nearest(
  dayIn: (year: number) => Day | null,
  written: string | undefined,
  { publishedAt, lastYear, future }: TimeContext,
): Day | null {
  if (written) return dayIn(Number(written));
  if (!publishedAt) return lastYear === null ? null : dayIn(lastYear);
  const { year } = parts(publishedAt);
  const known = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== null);
  return (future ? known.find((day) => day >= publishedAt) : known.findLast((day) => day <= publishedAt)) ?? null;
}

/** Easter of the western churches, by the Gregorian computus (Butcher's algorithm). */
function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) ?? `${year}-04-15`;
}
