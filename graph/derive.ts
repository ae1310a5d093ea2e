/** Values of events and relations, derived from their evidence: pure, and the same whatever order the articles came in. */
import { eventDisputed, statusDisputed } from "./disputed.ts";
import { bestAttested, claimants, dateRank, type EventEvidence, inOrder } from "./evidence.ts";
import { eventLabel } from "./label.ts";
import type { EntityRow, EventAccount, EventRow, RelationRow } from "./rows.ts";
import type { EventMode, EventType, Status } from "./schema.generated.ts";

/** `entityOf` knows the entities that the accounts name. */
export function deriveEvent(
  event: { readonly id: string; readonly type: EventType; readonly evidence: readonly EventEvidence[] },
  entityOf: (id: string) => EntityRow | undefined,
): EventRow {
  const evidence = inOrder(event.evidence);
  const best = <T>(told: (one: EventEvidence) => T | null, empty: T): T => bestAttested(evidence, told) ?? empty;
  const date = bestAttested(evidence, ({ account: { from, to, precision, basis } }) => ({ from, to, precision, basis }), dateRank);
  const claimedBy = claimants(evidence);
  const values = {
    mode: best<EventMode>(({ account }) => (account.mode === "OTHER" ? null : account.mode), "OTHER"),
    ...(date ?? { from: null, to: null, precision: "VAGUE" as const, basis: "ARTICLE" as const }),
    to: date && lastDay(date, evidence),
    actors: best(({ account }) => listOrNull(account.actors), []),
    targets: best(({ account }) => listOrNull(account.targets), []),
    places: best(({ account }) => listOrNull(account.places), []),
    placePrecision: bestAttested(evidence, ({ account }) => account.placePrecision),
    deaths: bestAttested(evidence, ({ account }) => account.deaths),
    injured: bestAttested(evidence, ({ account }) => account.injured),
    quote: bestAttested(evidence, ({ account }) => account.quote),
    status: best<Status>((one) => one.status, "HAPPENED"),
  };
  const names = (ids: readonly string[]) => ids.map((id) => entityOf(id)?.name ?? id);
  const countries = [...values.places, ...values.actors, ...values.targets].map((id) => countryOf(entityOf(id)));
  return {
    id: event.id,
    kind: "Event",
    type: event.type,
    ...values,
    claimedBy,
    confidence: Math.max(...evidence.map((one) => one.confidence)),
    countries: [...new Set(countries.filter((code) => code !== null))].toSorted(),
    disputed: eventDisputed(evidence),
    label: eventLabel({
      type: event.type,
      mode: values.mode,
      status: values.status,
      claimed: claimedBy.length > 0,
      actors: names(values.actors),
      targets: names(values.targets),
      places: names(values.places),
    }),
    evidence,
  };
}

/**
 * What is told as going on, with no end, is known to last up to the day it was told, and no longer; a plan without an end
 * stays open (null), and so does what no dated article tells.
 */
function lastDay({ from, to }: Pick<EventAccount, "from" | "to">, evidence: readonly EventEvidence[]): string | null {
  if (to !== null || from === null) return to;
  const tellings = evidence.filter(({ status, account }) => account.from === from && account.to === null && !ahead.includes(status));
  const [last] = tellings.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).toSorted((a, b) => (a < b ? 1 : -1));
  return last === undefined ? null : last < from ? from : last;
}

/** The event with the end that its articles give it: none, where it is only known to have lasted up to the day it was told. */
export function asTold(event: EventRow): EventRow {
  const open = event.evidence.some(({ account }) => account?.to === null && account.from === event.from && account.from !== null);
  return open ? { ...event, to: null } : event;
}

const ahead: readonly Status[] = ["PLANNED", "HYPOTHETICAL"];

/** Basis and source are the relation's own: reference data has no evidence to derive from, and stays as it is. */
export function deriveRelation(relation: RelationRow): RelationRow {
  if (relation.evidence.length === 0) return relation;
  const evidence = inOrder(relation.evidence);
  const counted = evidence.filter((one) => (one.strength ?? null) !== null);
  const reported = counted.findLast((one) => one.publishedAt !== null) ?? counted.at(-1);
  return {
    ...relation,
    title: bestAttested(evidence, (one) => one.title ?? null) ?? relation.title,
    strength: reported?.strength ?? null,
    since: bestAttested(evidence, (one) => one.since ?? null),
    until: bestAttested(evidence, (one) => one.until ?? null),
    status: bestAttested(evidence, (one) => one.status) ?? relation.status,
    claimedBy: claimants(evidence),
    confidence: Math.max(...evidence.map((one) => one.confidence)),
    disputed: statusDisputed(evidence),
    basis: "TEXT",
    evidence,
  };
}

/** ISO alpha-3 of the country an entity is or belongs to. */
export function countryOf(entity: EntityRow | undefined): string | null {
  if (entity === undefined) return null;
  return entity.kind === "Country" ? entity.iso3 : entity.country;
}

const listOrNull = (list: readonly string[]) => (list.length > 0 ? list : null);
