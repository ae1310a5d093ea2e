/** Writing: read what a batch touches, change it in memory, write what differs, in one transaction. */
import { articleHeads } from "../cypher/article-heads.ts";
import { bumpVersion, format } from "../cypher/meta.ts";
import { deleteNodes } from "../cypher/write-nodes.ts";
import { deriveEvent } from "../derive.ts";
import type { Engine, Transaction } from "../engine.ts";
import { blocksAround } from "../facts.ts";
import { sameHappening } from "../merge.ts";
import type { ArticleRows, EventRow } from "../rows.ts";
import type { UpsertOutcome } from "../store.ts";
import { checkBatch, withAccounts } from "./checks.ts";
import {
  loadCandidates,
  loadContributions,
  loadEntities,
  loadEvents,
  loadOffices,
  loadRelations,
  loadRestingOn,
  loadTellingOf,
} from "./present.ts";
import {
  addArticle,
  addReference,
  emptyWorkspace,
  rememberEntities,
  rememberEvents,
  rememberRelations,
  renamed,
  settleEvents,
  takeBack,
  type Workspace,
} from "./workspace.ts";
import { writeWorkspace } from "./write.ts";

export async function upsert(engine: Engine, batch: readonly ArticleRows[]): Promise<readonly UpsertOutcome[]> {
  checkBatch(batch);
  const ids = batch.map(({ article }) => article.id);
  if (batch.every(unchangedIn(await engine.read(articleHeads, { ids }))))
    return batch.map(({ article }) => ({ article: article.id, outcome: "UNCHANGED" }));
  return engine.write(async (tx) => {
    await tx.run(bumpVersion, { format });
    const heads = await tx.run(articleHeads, { ids });
    const unchanged = unchangedIn(heads);
    const todo = batch.filter((rows) => !unchanged(rows));
    const replaced = heads.filter(({ id }) => todo.some(({ article }) => article.id === id));
    const space = await openSpace(tx, replaced, todo);
    for (const rows of todo) addArticle(space, rows);
    for (const { references } of todo) for (const reference of references) addReference(space, reference);
    await settle(tx, space);
    await writeWorkspace(
      tx,
      space,
      replaced.map(({ id }) => id),
    );
    const known = new Set(heads.map(({ id }) => id));
    return batch.map((rows) => ({
      article: rows.article.id,
      outcome: unchanged(rows) ? "UNCHANGED" : known.has(rows.article.id) ? "CHANGED" : "ADDED",
    }));
  });
}

export async function removeArticle(engine: Engine, id: string): Promise<boolean> {
  if ((await engine.read(articleHeads, { ids: [id] })).length === 0) return false;
  return engine.write(async (tx) => {
    await tx.run(bumpVersion, { format });
    const heads = await tx.run(articleHeads, { ids: [id] });
    const space = await openSpace(tx, heads, []);
    await settle(tx, space);
    await writeWorkspace(tx, space, [id]);
    await tx.run(deleteNodes.Article, { ids: [id] });
    return heads.length > 0;
  });
}

type Heads = readonly { readonly id: string; readonly textHash: string; readonly facts: readonly string[] | null }[];

function unchangedIn(heads: Heads): (rows: ArticleRows) => boolean {
  const hashes = new Map(heads.map(({ id, textHash }) => [id, textHash]));
  return ({ article }) => hashes.get(article.id) === article.textHash;
}

/** All that the articles touch, with what rested on the replaced ones already taken back. */
async function openSpace(tx: Transaction, replaced: Heads, todo: readonly ArticleRows[]): Promise<Workspace> {
  const space = emptyWorkspace();
  const gone = replaced.map(({ id }) => id);
  const resting =
    gone.length > 0
      ? await loadRestingOn(
          tx,
          gone,
          replaced.flatMap(({ facts }) => facts ?? []),
        )
      : { entities: [], events: [], relations: [] };
  rememberEvents(space, resting.events);
  rememberRelations(space, resting.relations);
  rememberEvents(space, await twinsOf(tx, todo));
  const triples = todo.flatMap(({ relations, references }) => [...relations, ...references]);
  rememberRelations(space, await loadRelations(tx, triples));
  rememberRelations(space, await loadOffices(tx, [...triples, ...resting.relations]));
  rememberEntities(space, await loadEntities(tx, touchedBy(space, resting.entities, todo)));
  if (gone.length > 0) takeBack(space, gone, await loadContributions(tx, resting.entities, gone));
  return space;
}

/** A name or country that is another now is told so by every event and relation that rests on it. */
async function settle(tx: Transaction, space: Workspace): Promise<void> {
  const ids = renamed(space);
  if (ids.length > 0) {
    const { events, relations } = await loadTellingOf(tx, ids);
    rememberEvents(space, events);
    rememberRelations(space, relations);
    rememberEntities(space, await loadEntities(tx, touchedBy(space, [], [])));
  }
  settleEvents(space);
}

/** Events of the graph that the articles' events may belong to. */
async function twinsOf(tx: Transaction, todo: readonly ArticleRows[]): Promise<Iterable<EventRow>> {
  const told = todo.flatMap(({ events }) =>
    events.map((event) => deriveEvent({ ...event, evidence: withAccounts(event) }, () => undefined)),
  );
  const candidates = await loadCandidates(tx, told.flatMap(blocksAround));
  const byType = groupByType(told);
  const twins = candidates.filter((head) => {
    const type = head.type as EventRow["type"];
    return byType.get(type)?.some((event) => sameHappening({ ...head, type }, event)) ?? false;
  });
  const found = await loadEvents(tx, [...told.map(({ id }) => id), ...twins.map(({ id }) => id)]);
  return [...found.values()].map(({ row }) => row);
}

/** Ids of every entity that takes part in what is changed. */
function touchedBy(space: Workspace, resting: readonly string[], todo: readonly ArticleRows[]): Iterable<string> {
  const ids = new Set(resting);
  const add = (...more: readonly string[]) => {
    for (const id of more) ids.add(id);
  };
  for (const { after } of space.events.values()) {
    for (const one of after ? withAccounts(after) : [])
      add(...one.account.actors, ...one.account.targets, ...one.account.places, ...one.claimedBy);
  }
  for (const { after } of space.relations.values()) if (after) add(after.from, after.to);
  for (const rows of todo) {
    add(...rows.entities.map(({ id }) => id));
    for (const { from, to } of rows.references) add(from, to);
  }
  return ids;
}

function groupByType(events: readonly EventRow[]): ReadonlyMap<string, readonly EventRow[]> {
  const groups = new Map<string, EventRow[]>();
  for (const event of events) groups.set(event.type, [...(groups.get(event.type) ?? []), event]);
  return groups;
}
