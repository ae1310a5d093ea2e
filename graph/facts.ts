/** What the database keeps beside a fact's own values so that it can filter and order: counted from the evidence. */

import { compare } from "./compare.ts";
import type { Props } from "./cypher/query.ts";
import { firstReported, publishersOf, sourceOf } from "./evidence.ts";
import type { EntityRow, EventRow, Evidence, RelationRow } from "./rows.ts";
import type { Status } from "./schema.generated.ts";
import { heldFrom } from "./terms.ts";

/** Blocks that an event is looked up by when another article tells the same: type and month; a range over several months stands under its year, over several years under the type. */
export function blockOf(event: Pick<EventRow, "type" | "from" | "to">): string {
  const from = event.from ?? event.to;
  const to = event.to ?? event.from;
  if (from === null || to === null || event.from === null || event.to === null) return `${event.type}|*`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${event.type}|${from.slice(0, 7)}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${event.type}|${from.slice(0, 4)}` : `${event.type}|*`;
}

/** Every block in which an event that overlaps this one can stand. */
export function blocksAround(event: Pick<EventRow, "type" | "from" | "to">): readonly string[] {
  const blocks = [`${event.type}|*`];
  if (event.from === null) return blocks;
  // One without an end overlaps only another that begins the same day, which may have an end in the meantime.
  const last = (event.to ?? event.from).slice(0, 7);
  for (let month = event.from.slice(0, 7); month <= last && blocks.length < mostBlocks; month = nextMonth(month)) {
    blocks.push(`${event.type}|${month}`);
    const year = `${event.type}|${month.slice(0, 4)}`;
    if (!blocks.includes(year)) blocks.push(year);
  }
  return blocks;
}

// Twenty years of months: a longer range is background, not a happening told twice.
const mostBlocks = 260;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, "0")}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, "0")}`;
}

/** Statuses of what is told as so: what a neighbourhood, ways and leaders take unless told otherwise. */
export const factual: readonly Status[] = ["HAPPENED", "ONGOING", "HISTORICAL"];

/** Confidence of what is told as so, -1 where it isn't: the filter that is asked most, in one look. */
export const asFact = ({ status, confidence }: { readonly status: Status; readonly confidence: number }): number =>
  factual.includes(status) ? confidence : -1;

/** Where a map shows the event: the most exact of its places that has coordinates. */
export function siteOf(event: Pick<EventRow, "places">, entityOf: (id: string) => EntityRow | undefined): string | null {
  return event.places.find((id) => pointOf(entityOf(id)) !== null) ?? null;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** Degrees north and east. */
export function pointOf(entity: EntityRow | undefined): readonly [latitude: number, longitude: number] | null {
  if (entity?.kind !== "Country" && entity?.kind !== "Place") return null;
  const { latitude, longitude } = entity;
  return latitude === null || longitude === null ? null : [latitude, longitude];
}

export function evidenceProps(evidence: readonly Evidence[], claimedBy: readonly string[]): Record<string, Props[string]> {
  const days = evidence.flatMap((one) => one.publishedAt?.slice(0, 10) ?? []).sort();
  return {
    evidenceCount: evidence.length,
    sources: new Set(evidence.map(sourceOf)).size,
    publishers: publishersOf(evidence),
    articles: [...new Set(evidence.map((one) => one.article))].sort(compare),
    firstReported: firstReported(evidence),
    lastReported: days.at(-1) ?? null,
    claimed: claimedBy.length > 0,
  };
}

/** `attested` orders by publishers, then confidence; `validTo` is the last day it is held to last (terms.ts). */
export function relationIndex(row: RelationRow, countries: readonly string[], validTo: string | null): Props {
  const counted = evidenceProps(row.evidence, row.claimedBy);
  const sources = counted.sources as number;
  return {
    ...counted,
    attested: sources * 10_000 + Math.round(row.confidence * 1000),
    validFrom: heldFrom(row),
    validTo,
    sortDate: row.since ?? "",
    asFact: row.basis === "TEXT" ? asFact(row) : null,
    recency: (counted.lastReported as string | null) ?? "",
    countries,
  };
}
