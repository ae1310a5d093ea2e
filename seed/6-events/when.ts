import type { EventDate, TimeExpression } from "../reading.ts";
import { numberOf } from "./casualties.ts";
import type { Predicate } from "./predicate.ts";
import { isVerbal } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { distanceTo, far, topOf } from "./time-reach.ts";
import { ancestors, childrenBy, formAt, isRelation, lemmaAt, relationAt, subtree, type Tree } from "./tree.ts";

/** The day of publication, for what the text does not date. */
export const undated = (publishedAt: string | null): EventDate => ({
  from: publishedAt,
  to: publishedAt,
  precision: "VAGUE",
  basis: "ARTICLE",
});

/** What the time of an event depends on beside its predicate. */
export interface Timing {
  /** Whether the saying itself is the event. */
  readonly speech: boolean;
  /** Whether it has been done: a term still to come doesn't date it. */
  readonly done: boolean;
  /** Whether its complement tells what is promised, asked or threatened, whose time is another's. */
  readonly promised?: boolean;
}

/** The time expression that dates a predicate: its own clause's, nearest first; null where there is none. */
export function timeOf(scene: Scene, predicate: Predicate, { speech, done, promised }: Timing): TimeExpression | null {
  const { tree } = scene;
  const away = shifted(scene, predicate);
  if (away !== undefined) return away;
  const candidates = scene.times
    .filter((time) => !done || !isTerm(scene, time))
    .filter((time) => !promised || !predicate.clauses.some((clause) => subtree(tree, clause).includes(topOf(tree, time))))
    .map((time) => ({ time, distance: distanceTo(scene, predicate, time, speech) }))
    .filter(({ distance }) => distance < far);
  const nearest = candidates.toSorted((a, b) => a.distance - b.distance || a.time.start - b.time.start)[0];
  const own = nearest && nearest.distance < 5 ? nearest.time : null;
  return own ?? dayOfWhen(scene, predicate) ?? nearest?.time ?? null;
}

/** `were killed on Wednesday, when gunmen attacked`, `since late 2022, when he took power`: what `when` opens is of the time named right before it, and of that alone. */
function dayOfWhen(scene: Scene, predicate: Predicate): TimeExpression | null {
  const { tree } = scene;
  const when = childrenBy(tree, predicate.carrier, "advmod", "mark").find((at) => formAt(tree, at) === "when") ?? -1;
  const comma = tree.tokens[when - 1];
  if (when < 1 || !comma || !isRelation(relationAt(tree, predicate.carrier), ["advcl", "acl:relcl"])) return null;
  const before = scene.times.find(({ end }) => end === (comma.form === "," ? tree.tokens[when - 2]?.end : comma.end));
  const { start, end } = tree.tokens[when] ?? comma;
  return before && before.precision !== "VAGUE" ? { ...before, start, end } : null;
}

/** `demanded elections by July 2024`, `will fight unless they yield within a week`: a term still to come dates nothing that has been done. */
function isTerm(scene: Scene, { from, to, text, start }: TimeExpression): boolean {
  const day = scene.resolved.publishedAt?.slice(0, 10);
  const last = to ?? from;
  const opening = [text.split(" ", 1)[0]?.toLowerCase() ?? "", wordBefore(scene, start)];
  return day !== undefined && last !== null && last > day && opening.some((word) => terms.has(word));
}
const terms = new Set(["by", "within", "until", "before"]);

/**
 * `four days after the army overthrew ...`: the day of the main clause, moved; null where the clause is before or after
 * something undated; undefined where the predicate stands in no such clause.
 */
function shifted(scene: Scene, predicate: Predicate): TimeExpression | null | undefined {
  const { tree } = scene;
  const clause = [predicate.carrier, ...ancestors(tree, predicate.carrier)].find(
    (at) => relationAt(tree, at) === "advcl" && orderMark(tree, at) >= 0,
  );
  if (
    clause === undefined ||
    [predicate.carrier, ...ancestors(tree, predicate.carrier)].some((at) => at !== clause && isInside(tree, at, clause))
  )
    return undefined;
  const own = scene.times.filter((time) => subtree(tree, clause).includes(topOf(tree, time)));
  if (own.length > 0) return undefined;
  const mark = orderMark(tree, clause);
  const unit = { day: 1, days: 1, week: 7, weeks: 7 }[formAt(tree, mark - 1)];
  const count = numberOf([formAt(tree, mark - 2)]) ?? (["a", "one"].includes(formAt(tree, mark - 2)) ? 1 : null);
  const main = ancestors(tree, clause).find((at) => isVerbal(tree, at));
  const isOfMain = (time: TimeExpression, of: string) => time.precision === of && ancestors(tree, topOf(tree, time))[0] === main;
  // "suspended the project in 2021 after militants raided Palma"
  if (!unit && main !== undefined) return scene.times.find((time) => isOfMain(time, "YEAR")) ?? null;
  if (!unit || count === null || main === undefined) return null;
  const day = scene.times.find((time) => isOfMain(time, "DAY"))?.from;
  if (!day) return null;
  const date = moved(day, (formAt(tree, mark) === "after" ? -1 : 1) * unit * count);
  const { start, end } = scene.tree.tokens[mark] ?? { start: 0, end: 0 };
  return { start, end, text: formAt(tree, mark), from: date, to: date, precision: "DAY", basis: "RELATIVE" };
}

/** A relative or reported clause within another has its own time. */
const isInside = (tree: Tree, at: number, clause: number): boolean =>
  isRelation(relationAt(tree, at), ["acl:relcl"]) && ancestors(tree, at).includes(clause);

/** The day on which a plan was announced: `came a day after France announced`, counted from the publication day; null where not told. */
export function announcedOn(scene: Scene, reporters: readonly number[]): string | null {
  const { tree, resolved } = scene;
  const announcing = reporters.find((at) => ["announce", "declare", "say", "tell", "confirm"].includes(lemmaAt(tree, at)));
  if (announcing === undefined || resolved.publishedAt === null) return null;
  const own = scene.times.find((time) => time.precision === "DAY" && ancestors(tree, topOf(tree, time)).includes(announcing));
  if (own) return own.from;
  if (lemmaAt(tree, announcing) !== "announce") return null;
  const mark = tree.tokens.findIndex(
    (_, at) => at < announcing && at > announcing - 6 && formAt(tree, at) === "after" && ["day", "days"].includes(formAt(tree, at - 1)),
  );
  if (mark < 0) return null;
  const count = numberOf([formAt(tree, mark - 2)]) ?? (formAt(tree, mark - 2) === "a" ? 1 : null);
  return count === null ? null : moved(resolved.publishedAt.slice(0, 10), -count);
}

/** The token of `after` or `before` that opens a clause; -1 where none does. */
const orderMark = (tree: Tree, at: number): number =>
  childrenBy(tree, at, "mark").find((mark) => ["after", "before"].includes(formAt(tree, mark))) ?? -1;

const moved = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const dateOf = (time: TimeExpression): EventDate => ({ from: time.from, to: time.to, precision: time.precision, basis: time.basis });

/**
 * The days of an event from the expression that dates it: `since March` is open, `until 2015` too, `from May to July` runs through;
 * what is `planned` by the end of the year runs from the publication day.
 */
export function datedBy(scene: Scene, time: TimeExpression, planned = false): EventDate {
  const date = dateOf(time);
  const before = wordBefore(scene, time.start);
  const day = scene.resolved.publishedAt?.slice(0, 10);
  const term = before === "by" || /^by /i.test(time.text);
  if (planned && term && day && date.to !== null && date.to > day) return { ...date, from: day };
  const index = scene.times.findIndex(({ start }) => start === time.start);
  const [last, next] = [scene.times[index - 1], scene.times[index + 1]];
  const [opening, closing] = [last && wordBefore(scene, last.start), next && wordBefore(scene, next.start)];
  if (starts.has(before) && next && ends.has(String(closing)) && joins(scene, time, next)) return through(time, next);
  if (last && starts.has(String(opening)) && ends.has(before) && joins(scene, last, time)) return through(last, time);
  if (before === "since") return { ...date, to: null };
  return before === "until" || before === "till" ? { ...date, from: null } : date;
}

const starts = new Set(["from", "between", "since"]);
const ends = new Set(["to", "until", "till", "through", "and"]);

const wordBefore = (scene: Scene, start: number): string =>
  scene.tree.tokens.findLast((token) => token.end <= start)?.form.toLowerCase() ?? "";

/** Whether nothing but the word that joins them stands between two expressions. */
const joins = (scene: Scene, a: TimeExpression, b: TimeExpression): boolean =>
  scene.tree.tokens.filter((token) => token.start >= a.end && token.end <= b.start).length === 1;

function through(first: TimeExpression, last: TimeExpression): EventDate {
  const both = first.from !== null && last.to !== null && first.from <= last.to;
  return both ? { from: first.from, to: last.to, precision: last.precision, basis: last.basis } : dateOf(last);
}
