import type { Day } from "../../2-clean/calendar.ts";
import type { TimeExpression } from "../../reading.ts";

/** The days an expression means, without its place in the text. */
export type Meaning = Pick<TimeExpression, "from" | "to" | "precision" | "basis">;

/** What an expression may lean on. */
export interface TimeContext {
  /** Day of publication; null where unknown: then relative expressions stay open. */
  readonly publishedAt: Day | null;
  /** The last exact day named before in this story line. */
  readonly lastDay: Day | null;
  /** The day that "a week earlier" counts from: the last one, or that of the news where a paragraph begins after background. */
  readonly newsDay: Day | null;
  /** The last year written out in this paragraph, or, without a day of publication, in the article. */
  readonly lastYear: number | null;
  /** Whether the clause around it looks ahead: "will vote on Monday". */
  readonly future: boolean;
  /** Whether `since` stands before it: it lies in the past. */
  readonly begun: boolean;
}

/** One way to write a date: `pattern` has the flags `gi` or `g` and named groups; `meaning` gives null where it is no date after all. */
export interface TimeRule {
  readonly id: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly meaning: (groups: Groups, context: TimeContext) => Meaning | null;
  /** Text with the first and last day of its last expression, seen from Friday 2022-02-18; null where nothing may be found. */
  readonly examples: readonly (readonly [text: string, from: Day | null, to: Day | null] | readonly [text: string, nothing: null])[];
}

export type Groups = Readonly<Record<string, string | undefined>>;
