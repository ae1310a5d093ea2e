/** A `GraphFilter` in plain words, row by row. */
import type { ArticleRow, EntityRow, EventRow, RelationRow } from "../../../graph/rows.ts";
import type { NodeKind, Status } from "../../../graph/schema.generated.ts";
import type { GraphFilter } from "../../../graph/store.ts";
import { outward, type Role, type Rows, reported, sourcesOf } from "./rows.ts";

export const factual: readonly Status[] = ["HAPPENED", "ONGOING", "HISTORICAL"];
const twoWay = ["ALLIED_WITH", "BORDERS", "FIGHTS"];

const within = <T>(asked: readonly T[] | undefined, values: readonly T[]) =>
  asked === undefined || values.some((value) => asked.includes(value));
const atMost = (value: string | null | undefined, most: string | undefined) =>
  most === undefined || (value !== null && value !== undefined && value <= most);

function fact(row: EventRow | RelationRow, countries: readonly string[], f: GraphFilter): boolean {
  return (
    within(f.statuses, [row.status]) &&
    (f.minSources === undefined || sourcesOf(row.evidence) >= f.minSources) &&
    within(
      f.publishers,
      row.evidence.flatMap(({ publisher }) => publisher ?? []),
    ) &&
    within(
      f.articles,
      row.evidence.map(({ article }) => article),
    ) &&
    within(f.countries, countries) &&
    (f.claimed === undefined || row.claimedBy.length > 0 === f.claimed) &&
    (f.disputed === undefined || row.disputed === f.disputed) &&
    atMost(reported(row.evidence)[0], f.reportedBy)
  );
}

export function eventHolds(row: EventRow, f: GraphFilter): boolean {
  return (
    fact(row, row.countries, f) &&
    row.confidence >= (f.minConfidence ?? 0.5) &&
    within(f.kinds, ["Event"]) &&
    within(f.eventTypes, [row.type]) &&
    within(f.eventModes, [row.mode]) &&
    (f.from === undefined || row.to === null || row.to >= f.from) &&
    (f.to === undefined || row.from === null || row.from <= f.to) &&
    atMost(row.from, f.at) &&
    !f.exclude?.includes(row.id)
  );
}

export function relationHolds(rows: Rows, row: RelationRow, f: GraphFilter): boolean {
  const { from, to } = rows.term(row);
  const countries = [row.from, row.to].flatMap((id) => rows.country(id) ?? []);
  const begunBy = (day: string | undefined) => day === undefined || from === null || from <= day;
  const lastsTo = (day: string | undefined) => day === undefined || to === null || to >= day;
  return (
    fact(row, countries, f) &&
    (row.basis === "REFERENCE" ? f.reference === true : row.confidence >= (f.minConfidence ?? 0.5)) &&
    (f.kinds === undefined || [row.from, row.to].every((id) => within(f.kinds, [kindOf(rows, id)]))) &&
    within(f.relationTypes, [row.type]) &&
    lastsTo(f.from) &&
    begunBy(f.to) &&
    lastsTo(f.at) &&
    begunBy(f.at) &&
    ![row.id, row.from, row.to].some((id) => f.exclude?.includes(id))
  );
}

export function entityHolds(rows: Rows, row: EntityRow, f: GraphFilter): boolean {
  const articles = rows.mentions.filter(({ from }) => from === row.id).flatMap(({ to }) => (rows.nodes.get(to) as ArticleRow) ?? []);
  return (
    within(f.kinds, [row.kind]) &&
    within(f.countries, [rows.country(row.id) ?? ""]) &&
    within(
      f.articles,
      articles.map(({ id }) => id),
    ) &&
    within(
      f.publishers,
      articles.flatMap(({ publisher }) => publisher ?? []),
    ) &&
    atMost(row.firstSeen, f.reportedBy) &&
    !f.exclude?.includes(row.id)
  );
}

export function articleHolds(rows: Rows, row: ArticleRow, f: GraphFilter): boolean {
  const day = row.publishedAt?.slice(0, 10);
  const named = rows.mentions
    .filter(({ to }) => to === row.id)
    .flatMap(({ from }) => (from.startsWith("country:") ? (rows.country(from) ?? []) : []));
  return (
    within(f.kinds, ["Article"]) &&
    within(f.articles, [row.id]) &&
    within(f.publishers, row.publisher === null ? [] : [row.publisher]) &&
    within(f.countries, named) &&
    (f.from === undefined || (day !== undefined && day >= f.from)) &&
    atMost(day, f.to) &&
    atMost(day, f.reportedBy) &&
    !f.exclude?.includes(row.id)
  );
}

export const kindOf = (rows: Rows, id: string): NodeKind => rows.nodes.get(id)?.kind ?? "Article";

/** Whether a walk may leave `near` over the relation. */
export function leaves(row: RelationRow, near: string, { direction }: GraphFilter): boolean {
  return direction === undefined || twoWay.includes(row.type) || (direction === "OUT" ? row.from : row.to) === near;
}

/** Whether a walk may go over the role, from the entity to the event. */
export const entersEvent = (role: Role, { direction }: GraphFilter) => direction === undefined || (direction === "OUT") === outward(role);
/** And from the event to the entity. */
export const leavesEvent = (role: Role, { direction }: GraphFilter) => direction === undefined || (direction === "IN") === outward(role);
