import type { ArticleRow, EventAccount, EventRow, Evidence, RelationRow } from "../../graph/rows.ts";
import { hashId } from "../6-events/ids.ts";
import type { Entity, Reading, ReadingEvent, ReadingEvidence, ReadingRelation } from "../reading.ts";

/** One piece of evidence with what its article says of the fact. */
export function evidenceRow(
  { sentence, start, end, trigger, rule, confidence }: ReadingEvidence,
  article: ArticleRow,
  said: Pick<Evidence, "status" | "claimedBy"> & Partial<Evidence>,
): Evidence {
  return {
    article: article.id,
    publisher: article.publisher,
    publishedAt: article.publishedAt?.slice(0, 10) ?? null,
    sentence,
    start,
    end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    rule,
    confidence,
    ...said,
  };
}

/** The event as this article tells it; the store derives the values from the evidence anew, with other articles' beside it. */
export function eventRow(event: ReadingEvent, reading: Reading, article: ArticleRow): EventRow {
  const account = accountOf(event);
  const evidence = event.evidence.map((one) => evidenceRow(one, article, { status: event.status, claimedBy: event.claimedBy, account }));
  return {
    ...account,
    id: event.id,
    kind: "Event",
    type: event.type,
    status: event.status,
    claimedBy: event.claimedBy,
    confidence: Math.max(...event.evidence.map((one) => one.confidence)),
    countries: countriesOf([...account.places, ...event.actors, ...event.targets], reading),
    disputed: false,
    label: event.type,
    evidence,
  };
}

function accountOf(event: ReadingEvent): EventAccount {
  const { mode, date, actors, targets, places, placePrecision, deaths, injured, quote } = event;
  return { mode, ...date, actors, targets, places, placePrecision, deaths, injured, quote };
}

function countriesOf(ids: readonly string[], reading: Reading): readonly string[] {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return [...new Set(ids.flatMap((id) => isoOf(byId.get(id)) ?? []))].toSorted();
}

const isoOf = (entity: Entity | undefined): string | undefined => entity?.iso3 ?? entity?.country;

/** The relation with the id that its type, ends and title give. */
export function relationRow(relation: ReadingRelation, article: ArticleRow): RelationRow {
  const { type, from, to, title, strength, since, until, status, claimedBy } = relation;
  return {
    id: relationId(type, from, to, title),
    type,
    from,
    to,
    title,
    strength,
    since,
    until,
    status,
    claimedBy,
    confidence: Math.max(...relation.evidence.map((one) => one.confidence)),
    disputed: false,
    basis: "TEXT",
    source: null,
    evidence: relation.evidence.map((one) => evidenceRow(one, article, { status, claimedBy, title, strength, since, until })),
  };
}

/** Titles count without case, so that "President" and "president" are one office. */
export const relationId = (type: RelationRow["type"], from: string, to: string, title: string | null): string =>
  hashId("relation", type, from, to, title?.toLowerCase() ?? "");
