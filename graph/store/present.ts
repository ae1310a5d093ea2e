/** What the graph holds of all that a batch touches, read inside its transaction. */
import { nodeRow, relationRow } from "../codec.ts";
import type { EventHead } from "../cypher/event-candidates.ts";
import { eventCandidates } from "../cypher/event-candidates.ts";
import { nodesById } from "../cypher/nodes-by-id.ts";
import { officesUnder } from "../cypher/offices.ts";
import type { Props } from "../cypher/query.ts";
import { relationsBetween } from "../cypher/relations-between.ts";
import { contributionsTo, entitiesNamedBy, eventsToldBy } from "../cypher/rests-on-article.ts";
import { eventsWith, relationsWith } from "../cypher/rests-on-entity.ts";
import type { Transaction } from "../engine.ts";
import type { Lookup } from "../ids.ts";
import type { EntityRow, EventRow, NodeRow, RelationRow } from "../rows.ts";
import { type RelationType, relationTypes } from "../schema.generated.ts";

/** Type and ends of a relation. */
export type Triple = Pick<RelationRow, "type" | "from" | "to">;

export interface Stored<R> {
  readonly row: R;
  /** Number of edges to entities and events, as the graph has it. */
  readonly degree: number;
}

export async function loadNodes<R extends NodeRow>(tx: Transaction, label: Lookup, ids: Iterable<string>): Promise<Map<string, Stored<R>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.run(nodesById(label), { ids: wanted });
  return new Map(rows.map(({ props }) => [props.id as string, { row: nodeRow(props) as R, degree: Number(props.degree ?? 0) }]));
}

export const loadEntities = (tx: Transaction, ids: Iterable<string>) => loadNodes<EntityRow>(tx, "Entity", ids);
export const loadEvents = (tx: Transaction, ids: Iterable<string>) => loadNodes<EventRow>(tx, "Event", ids);

/** Every relation that stands between the ends of a triple, with its type. */
export async function loadRelations(tx: Transaction, triples: readonly Triple[]): Promise<readonly RelationRow[]> {
  const byType = new Map<RelationType, Map<string, Triple>>();
  for (const triple of triples) {
    const pairs = byType.get(triple.type) ?? new Map();
    byType.set(triple.type, pairs.set(`${triple.from}|${triple.to}`, triple));
  }
  const found: RelationRow[] = [];
  for (const type of relationTypes) {
    const pairs = [...(byType.get(type)?.values() ?? [])].map(({ from, to }) => ({ from, to }));
    if (pairs.length === 0) continue;
    found.push(...(await tx.run(relationsBetween(type), { pairs })).map((row) => relationRow(row)));
  }
  return found;
}

export async function loadCandidates(tx: Transaction, blocks: Iterable<string>): Promise<readonly EventHead[]> {
  const wanted = [...new Set(blocks)];
  return wanted.length === 0 ? [] : tx.run(eventCandidates, { blocks: wanted });
}

/** Entities, events and relations that rest on the articles. `facts` are the keys kept with them. */
export async function loadRestingOn(tx: Transaction, ids: readonly string[], facts: readonly string[]) {
  const entities = (await tx.run(entitiesNamedBy, { ids })).map((row) => row.id);
  const events = (await tx.run(eventsToldBy, { ids })).map(({ props }: { props: Props }) => nodeRow(props) as EventRow);
  const relations = await loadRelations(tx, facts.map(tripleOf));
  return { entities, events, relations };
}

/** Every holder, in the graph, of the offices that the relations are about. */
export async function loadOffices(tx: Transaction, relations: readonly Triple[]): Promise<readonly RelationRow[]> {
  const ids = [...new Set(relations.filter(({ type }) => type === "LEADS").map(({ to }) => to))];
  return ids.length === 0 ? [] : (await tx.run(officesUnder, { ids })).map((row) => relationRow(row));
}

/** Events and relations that tell of the entities by name or country. */
export async function loadTellingOf(tx: Transaction, ids: readonly string[]) {
  const events = (await tx.run(eventsWith, { ids })).map(({ props }) => nodeRow(props) as EventRow);
  return { events, relations: (await tx.run(relationsWith, { ids })).map((row) => relationRow(row)) };
}

/** What the articles that stay say of the entities, oldest contribution first by article id. */
export async function loadContributions(
  tx: Transaction,
  ids: readonly string[],
  without: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const byEntity = new Map<string, EntityRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return byEntity;
  for (const { id, contribution } of await tx.run(contributionsTo, { ids, without })) byEntity.get(id)?.push(JSON.parse(contribution));
  return byEntity;
}

/** What an article keeps of a relation that it states. */
export const factOf = (relation: RelationRow) => `${relation.type}|${relation.from}|${relation.to}|${relation.id}`;

function tripleOf(fact: string): Triple {
  const [type = "", from = "", to = ""] = fact.split("|");
  return { type: type as RelationType, from, to };
}
