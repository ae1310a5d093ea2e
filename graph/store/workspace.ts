/** The part of the graph that a batch changes, in memory: taken back, added to, then handed to write.ts. */
import { asTold, countryOf, deriveEvent, deriveRelation } from "../derive.ts";
import type { EventEvidence } from "../evidence.ts";
import { pointOf } from "../facts.ts";
import { mergeEntity, periodsTouch, sameHappening } from "../merge.ts";
import type { ArticleRow, ArticleRows, EntityRow, EventRow, RelationRow } from "../rows.ts";
import { withAccounts } from "./checks.ts";
import { factOf, type Stored } from "./present.ts";

/** A row as the graph has it (null: not there) and as it is to be (null: to go). */
export interface Change<R> {
  before: R | null;
  after: R | null;
}

export interface EntityChange extends Change<EntityRow> {
  readonly degreeBefore: number;
  degree: number;
}

export interface Workspace {
  readonly entities: Map<string, EntityChange>;
  readonly events: Map<string, Change<EventRow>>;
  readonly relations: Map<string, Change<RelationRow>>;
  /** Ids of the relations of one type, ends and title: one for each period. */
  readonly periods: Map<string, string[]>;
  readonly articles: { readonly row: ArticleRow; readonly facts: readonly string[]; readonly rows: ArticleRows }[];
}

export function emptyWorkspace(): Workspace {
  return { entities: new Map(), events: new Map(), relations: new Map(), periods: new Map(), articles: [] };
}

export function rememberEntities(space: Workspace, found: ReadonlyMap<string, Stored<EntityRow>>): void {
  for (const [id, { row, degree }] of found) {
    if (!space.entities.has(id)) space.entities.set(id, { before: row, after: row, degreeBefore: degree, degree });
  }
}
export function rememberEvents(space: Workspace, rows: Iterable<EventRow>): void {
  for (const row of rows) if (!space.events.has(row.id)) space.events.set(row.id, { before: row, after: row });
}
export function rememberRelations(space: Workspace, rows: Iterable<RelationRow>): void {
  for (const row of rows) if (!space.relations.has(row.id)) setRelation(space, row.id, { before: row, after: row });
}

function setRelation(space: Workspace, id: string, change: Change<RelationRow>): void {
  if (!space.relations.has(id)) space.periods.set(baseOf(id), [...(space.periods.get(baseOf(id)) ?? []), id]);
  space.relations.set(id, change);
}

/** Takes back what rests on the articles; `remaining` is what the other articles say of the entities that these name. */
export function takeBack(space: Workspace, articles: readonly string[], remaining: ReadonlyMap<string, readonly EntityRow[]>): void {
  for (const [id, contributions] of remaining) {
    const change = space.entities.get(id);
    const [first, ...others] = contributions;
    if (change) change.after = first ? others.reduce(mergeEntity, first) : null;
  }
  const stays = (one: { readonly article: string }) => !articles.includes(one.article);
  for (const change of space.events.values()) {
    const evidence = change.after?.evidence.filter(stays);
    if (!change.after || evidence?.length === change.after.evidence.length) continue;
    change.after = evidence?.length ? derivedEvent(space, change.after, evidence as readonly EventEvidence[]) : null;
  }
  for (const change of space.relations.values()) {
    const evidence = change.after?.evidence.filter(stays);
    if (!change.after || !evidence || evidence.length === change.after.evidence.length) continue;
    if (evidence.length > 0) change.after = deriveRelation({ ...change.after, evidence });
    else change.after = change.after.source === null ? null : asReference(change.after);
  }
}

/** Adds what an article says. Its own events stay apart from each other: the reading has already told them apart. */
export function addArticle(space: Workspace, rows: ArticleRows): void {
  const { article } = rows;
  const day = article.publishedAt?.slice(0, 10) ?? null;
  for (const row of rows.entities) {
    const change = space.entities.get(row.id) ?? { before: null, after: null, degreeBefore: 0, degree: 0 };
    const contribution = contributionOf(row, day);
    change.after = change.after ? mergeEntity(change.after, contribution) : contribution;
    space.entities.set(row.id, change);
  }
  const taken = new Set<string>();
  for (const event of rows.events) addEvent(space, event, taken);
  const facts = rows.relations.map((relation) => factOf(addRelation(space, relation)));
  space.articles.push({ row: article, facts: [...new Set(facts)], rows });
}

/** An entity as one article gives it. */
export function contributionOf(row: EntityRow, day: string | null): EntityRow {
  return { ...row, firstSeen: day, lastSeen: day };
}

function addEvent(space: Workspace, event: EventRow, taken: Set<string>): void {
  const evidence = withAccounts(event);
  const told = deriveEvent({ id: event.id, type: event.type, evidence }, entityIn(space));
  const id = space.events.get(event.id)?.after ? event.id : (twinOf(space, told, taken) ?? event.id);
  const change = space.events.get(id) ?? { before: null, after: null };
  change.after = change.after ? derivedEvent(space, change.after, [...withAccounts(change.after), ...evidence]) : told;
  space.events.set(id, change);
  taken.add(id);
}

/** The event that tells the same happening: with most participants in common, then the lowest id. */
function twinOf(space: Workspace, told: EventRow, taken: ReadonlySet<string>): string | null {
  const participants = new Set([...told.actors, ...told.targets, ...told.places]);
  const common = (row: EventRow) => [...row.actors, ...row.targets, ...row.places].filter((id) => participants.has(id)).length;
  const own = asTold(told);
  const twins: EventRow[] = [];
  // Each event of a batch is held against all others: what differs at first sight must cost nothing.
  for (const { after } of space.events.values())
    if (after !== null && after.type === own.type && !taken.has(after.id) && sameHappening(asTold(after), own)) twins.push(after);
  twins.sort((a, b) => common(b) - common(a) || (a.id < b.id ? -1 : 1));
  return twins[0]?.id ?? null;
}

function addRelation(space: Workspace, relation: RelationRow): RelationRow {
  const own = deriveRelation(relation);
  const periods = (space.periods.get(baseOf(own.id)) ?? []).map((id) => space.relations.get(id)?.after ?? null);
  const same = periods.find((row) => row !== null && periodsTouch(row, own));
  const merged = same
    ? deriveRelation({ ...same, evidence: [...same.evidence, ...own.evidence] })
    : // A second period of the same relation carries its first or last day in its id.
      { ...own, id: periods.some((row) => row?.id === own.id) ? `${own.id}@${own.since ?? own.until}` : own.id };
  setRelation(space, merged.id, { before: space.relations.get(merged.id)?.before ?? null, after: merged });
  return merged;
}

/** The id that a relation has without the day that tells two periods apart. */
const baseOf = (id: string) => id.split("@")[0] ?? id;

/** After all articles of a batch: reference data is written where both ends are in the graph. */
export function addReference(space: Workspace, reference: RelationRow): void {
  const ends = [reference.from, reference.to].map((id) => space.entities.get(id)?.after ?? null);
  const change = space.relations.get(reference.id) ?? { before: null, after: null };
  if (ends.includes(null)) return;
  // An article that states it too gives the evidence; the source stays beside it, so that it outlives the article.
  const after = change.after?.basis === "TEXT" ? { ...change.after, source: reference.source } : asReference(reference);
  setRelation(space, reference.id, { before: change.before, after });
}

/** As reference data alone tells it: that it is so, and from where. */
function asReference({ id, type, from, to, source }: RelationRow): RelationRow {
  const untold = { title: null, strength: null, since: null, until: null, claimedBy: [], evidence: [] };
  return { id, type, from, to, ...untold, status: "HAPPENED", confidence: 1, disputed: false, basis: "REFERENCE", source };
}

/** Entities of the graph whose name or country is another now, or that came onto the map or left it: what tells of them tells it anew. */
export function renamed(space: Workspace): readonly string[] {
  const told = (row: EntityRow) => `${row.name}|${countryOf(row)}|${pointOf(row) !== null}`;
  return [...space.entities].flatMap(([id, { before, after }]) => (before && after && told(before) !== told(after) ? [id] : []));
}

/** Once all entities are what they come to: every event's line and countries follow their names. */
export function settleEvents(space: Workspace): void {
  for (const change of space.events.values())
    if (change.after) change.after = derivedEvent(space, change.after, withAccounts(change.after));
}

function derivedEvent(space: Workspace, event: EventRow, evidence: readonly EventEvidence[]): EventRow {
  return deriveEvent({ id: event.id, type: event.type, evidence }, entityIn(space));
}

/** Entities as they were or as they come to; one that goes is told of as it was. */
export const entityIn = (space: Workspace, when: "before" | "after" = "after") => {
  const has = (id: string) => space.entities.get(id);
  return (id: string) => (when === "before" ? has(id)?.before : (has(id)?.after ?? has(id)?.before)) ?? undefined;
};

/** Countries of a relation's ends, as they were or as they come to. */
export function relationCountries(space: Workspace, relation: RelationRow, when: "before" | "after"): readonly string[] {
  const end = entityIn(space, when);
  const codes = [relation.from, relation.to].map((id) => countryOf(end(id))).filter((code) => code !== null);
  return [...new Set(codes)].sort();
}
