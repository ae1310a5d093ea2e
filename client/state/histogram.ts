/** Events over time: bars by day, month or year, whichever the span asks for. */
import type { GraphNode } from "./graph.ts";

export interface Histogram {
  readonly bars: readonly Bar[];
  readonly unit: Unit;
  /** Events without a day of their own, which no bar counts. */
  readonly undated: number;
}

/** `from` and `to` are ISO days, both included. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  /** Events that begin in it: told as so, and told in any other way (planned, denied, claimed). */
  readonly so: number;
  readonly other: number;
}

export type Unit = "DAY" | "MONTH" | "YEAR";

/** Bars at most, but for more than so many years. */
const most = 72;

/** Without a gap from the first event to the last; no bars where no event has a day. */
export function histogram(events: readonly GraphNode[]): Histogram {
  const dated = events.filter(({ event, days }) => event?.dated && days.from !== null);
  const days = dated.flatMap(({ days: { from } }) => from ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const undated = events.length - dated.length;
  if (first === undefined || last === undefined) return { bars: [], unit: "DAY", undated };
  const unit = unitOf(first, last);
  const counts = new Map<string, { so: number; other: number }>();
  for (const { event, days: own } of dated) {
    const key = startOf(own.from ?? "", unit);
    const count = counts.get(key) ?? { so: 0, other: 0 };
    const so = event !== null && !event.claimed && asSo.includes(event.status);
    counts.set(key, so ? { ...count, so: count.so + 1 } : { ...count, other: count.other + 1 });
  }
  const bars: Bar[] = [];
  for (let from = startOf(first, unit); from <= last; from = nextAfter(from, unit)) {
    bars.push({ from, to: daysLater(nextAfter(from, unit), -1), ...(counts.get(from) ?? { so: 0, other: 0 }) });
  }
  return { bars, unit, undated };
}

const asSo: readonly string[] = ["HAPPENED", "ONGOING", "HISTORICAL"];

function unitOf(first: string, last: string): Unit {
  if (daysBetween(first, last) < most) return "DAY";
  return daysBetween(first, last) / 30.4 < most ? "MONTH" : "YEAR";
}

const startOf = (day: string, unit: Unit): string =>
  unit === "DAY" ? day : unit === "MONTH" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;

function nextAfter(start: string, unit: Unit): string {
  return startOf(daysLater(start, unit === "DAY" ? 1 : unit === "MONTH" ? 31 : 366), unit);
}

/** Milliseconds of a day. */
const day = 86_400_000;

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

export const daysLater = (from: string, count: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + count * day).toISOString().slice(0, 10);
