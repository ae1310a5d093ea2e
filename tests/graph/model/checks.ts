/** Every method of the port beside its plain answer. */
import { expect } from "vitest";
import { fold } from "../../../graph/fold.ts";
import type { ArticleRow, EntityRow, EventRow, RelationRow } from "../../../graph/rows.ts";
import { nodeKinds } from "../../../graph/schema.generated.ts";
import type { GraphFilter, GraphStore, Page, Rows as PageOf } from "../../../graph/store.ts";
import { articleHolds, entersEvent, entityHolds, eventHolds, factual, kindOf, leaves, leavesEvent, relationHolds } from "./holds.ts";
import { byId, largest, outward, type Rows, reported, sourcesOf } from "./rows.ts";
import { around, degree, edgesAmong, shortest } from "./walks.ts";

export interface Question {
  readonly filter: GraphFilter;
  /** Two different entities. */
  readonly ends: readonly [string, string];
  readonly day: string;
}
type Check = (store: GraphStore, rows: Rows, question: Question) => Promise<void>;

const all: Page = { first: 100 };
const ids = (page: PageOf<{ readonly id: string }>) => page.rows.map(({ row }) => row.id);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const attested = ({ evidence, confidence }: RelationRow) => sourcesOf(evidence) * 10_000 + Math.round(confidence * 1000);
const tally = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
const counted = (list: readonly { readonly key: string; readonly count: number }[]) =>
  Object.fromEntries(list.map(({ key, count }) => [key, count]));
const touching = (rows: Rows, id: string) => rows.relations.filter(({ from, to }) => from === id || to === id);

/** What no filter narrows: asked once of a graph. */
export const plainChecks: Readonly<Record<string, Check>> = {
  nodes: async (store, rows) => {
    const known = [...rows.nodes.keys()];
    expect(await store.nodes([...known, "event:none"])).toEqual([...rows.nodes.values(), null]);
    expect(await store.relationsById([...idsOf(rows.relations), "relation:none"])).toEqual([...rows.relations, null]);
    const connected = known.filter((id) => !id.startsWith("article:"));
    expect(await store.degrees(connected)).toEqual(connected.map((id) => degree(rows, id)));
  },
  mentions: async (store, rows, { ends: [entity] }) => {
    const of = rows.mentions.filter(({ from }) => from === entity);
    const found = await store.mentions({ entity }, all);
    expect(found.rows.length).toBe(of.reduce((sum, { spans }) => sum + spans.length, 0));
    const days = found.rows.map(({ row }) => (rows.nodes.get(row.article) as ArticleRow).publishedAt ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    expect(await store.countMentions({ article: "article:a0" })).toBe(
      rows.mentions.filter(({ to }) => to === "article:a0").reduce((sum, { spans }) => sum + spans.length, 0),
    );
  },
  search: async (store, rows, { ends }) => {
    for (const id of ends) {
      const { name } = rows.nodes.get(id) as EntityRow;
      const { hits } = await store.search(name.toUpperCase(), nodeKinds, 50);
      expect(hits[0]?.node.id).toBe(id);
      expect(idsOf((await store.search(name.slice(0, 4), nodeKinds, 50)).hits.map(({ node }) => node))).toContain(id);
    }
  },
  statistics: async (store, rows) => {
    const { nodes, relations } = await store.statistics();
    expect(Object.fromEntries(nodes.map(({ kind, count }) => [kind, count]))).toEqual(
      tally([...rows.nodes.values()].map(({ kind }) => kind)),
    );
    expect(Object.fromEntries(relations.map(({ type, count }) => [type, count]))).toEqual(tally(rows.relations.map(({ type }) => type)));
  },
};

export const checks: Readonly<Record<string, Check>> = {
  entities: async (store, rows, { filter }) => {
    const held = rows.entities.filter((row) => entityHolds(rows, row, filter));
    expect(ids(await store.entities(filter, "DEGREE", all))).toEqual(idsOf(held.toSorted(largest((row) => degree(rows, row.id)))));
    const byName = held.toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : fold(a.name) > fold(b.name) ? 1 : byId(a, b)));
    expect(ids(await store.entities(filter, "NAME", all))).toEqual(idsOf(byName));
    expect(ids(await store.entities(filter, "LAST_SEEN", all))).toEqual(idsOf(held.toSorted(largest((row) => row.lastSeen ?? ""))));
    expect(await store.countEntities(filter)).toBe(held.length);
    const starts = (row: EntityRow) => [row.name, ...row.aliases].some((name) => fold(name).startsWith("tars"));
    expect(await store.countEntities(filter, "Tars")).toBe(held.filter(starts).length);
  },
  events: async (store, rows, { filter }) => {
    const held = rows.events.filter((row) => eventHolds(row, filter)).toSorted(largest((row) => row.from ?? ""));
    expect(ids(await store.events(filter, "DATE_DESC", all))).toEqual(idsOf(held));
    expect(await store.countEvents(filter)).toBe(held.length);
    expect(ids(await store.events(filter, "DATE_DESC", { last: 2 }))).toEqual(idsOf(held.slice(-2)));
    expect(await store.events(filter, "DATE_DESC", { first: 1, counted: true })).toMatchObject({ total: held.length });
  },
  relations: async (store, rows, { filter }) => {
    const held = rows.relations.filter((row) => relationHolds(rows, row, filter));
    expect(ids(await store.relations(filter, "EVIDENCE", all))).toEqual(idsOf(held.toSorted(largest((row) => row.evidence.length))));
    expect(ids(await store.relations(filter, "SINCE_DESC", all))).toEqual(idsOf(held.toSorted(largest((row) => row.since ?? ""))));
    expect(await store.countRelations(filter)).toBe(held.length);
  },
  articles: async (store, rows, { filter }) => {
    const articles = [...rows.nodes.values()].filter((row): row is ArticleRow => row.kind === "Article");
    const held = articles.filter((row) => articleHolds(rows, row, filter)).toSorted(largest((row) => row.publishedAt ?? ""));
    expect(ids(await store.articles(filter, "PUBLISHED_DESC", all))).toEqual(idsOf(held));
    expect(await store.countArticles(filter)).toBe(held.length);
  },
  "lists of an entity": async (store, rows, { filter, ends: [id] }) => {
    const relations = touching(rows, id).filter((row) => relationHolds(rows, row, filter) && leaves(row, id, filter));
    expect(ids(await store.relationsOf(id, filter, all))).toEqual(idsOf(relations.toSorted(largest(attested))));
    expect(await store.countRelationsOf(id, filter)).toBe(relations.length);
    expect(await store.relationsOf(id, filter, { first: 1, counted: true })).toMatchObject({ total: relations.length });
    const roles = rows.roles.filter((role) => role.entity === id && eventHolds(role.event, filter) && entersEvent(role, filter));
    const events = [...new Set(roles.map(({ event }) => event))].sort(largest((row) => row.from ?? ""));
    expect(ids(await store.eventsOf(id, undefined, filter, all))).toEqual(idsOf(events));
    expect(await store.eventsOf(id, undefined, filter, { last: 1, counted: true })).toMatchObject({ total: events.length });
    const acted = new Set(roles.filter(({ type }) => type === "ACTOR_IN").map(({ event }) => event.id));
    expect(await store.countEventsOf(id, "ACTOR", filter)).toBe(acted.size);
  },
  counts: async (store, rows, { filter, ends: [id] }) => {
    const wanted = (far: string) => (filter.kinds?.includes(kindOf(rows, far)) ?? true) && !filter.exclude?.includes(far);
    const relations = touching(rows, id)
      .filter((row) => relationHolds(rows, row, { ...filter, kinds: undefined }) && leaves(row, id, filter))
      .flatMap((row) => {
        const far = row.from === id ? row.to : row.from;
        return wanted(far) ? [`${row.type} ${row.from === id ? "OUT" : "IN"} ${kindOf(rows, far)}`] : [];
      });
    const roles = rows.roles
      .filter((role) => role.entity === id && eventHolds(role.event, filter) && entersEvent(role, filter))
      .map((role) => `${role.type} ${outward(role) ? "OUT" : "IN"} Event`);
    const [counts = []] = await store.neighbourCounts([id], filter);
    expect(counted(counts.map((one) => ({ key: `${one.type} ${one.direction} ${one.kind}`, count: one.count })))).toEqual(
      tally([...relations, ...roles]),
    );
  },
  "counts of an event": async (store, rows, { filter }) => {
    for (const event of rows.events.slice(0, 2)) {
      const holds = eventHolds(event, { ...filter, kinds: undefined });
      const wanted = (far: string) => (filter.kinds?.includes(kindOf(rows, far)) ?? true) && !filter.exclude?.includes(far);
      const roles = rows.roles.filter((role) => role.event === event && holds && wanted(role.entity) && leavesEvent(role, filter));
      const [counts = []] = await store.neighbourCounts([event.id], filter);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(roles.length);
    }
  },
  offices: async (store, rows, { filter, day, ends: [, to] }) => {
    const asked = { ...filter, statuses: filter.statuses ?? factual, at: day };
    const held = rows.relations.filter((row) => row.type === "LEADS" && relationHolds(rows, row, asked));
    const best = (list: readonly RelationRow[]) =>
      list.toSorted((a, b) => attested(b) - attested(a) || largest((row: RelationRow) => reported(row.evidence).at(-1) ?? "")(a, b));
    expect(idsOf(await store.leaders(undefined, day, filter, 100))).toEqual(idsOf(best(held)));
    expect(idsOf(await store.leaders(to, day, filter, 100))).toEqual(idsOf(best(held.filter((row) => row.to === to))));
    const persons = rows.entities.filter(({ kind }) => kind === "Person").map(({ id }) => id);
    const roles = rows.relations.filter((row) => row.type === "LEADS" && relationHolds(rows, row, { statuses: factual, at: day }));
    const ofPerson = (id: string) => idsOf(roles.filter(({ from }) => from === id).toSorted(largest((row) => row.since ?? "")));
    expect((await store.rolesOf(persons, day)).map(idsOf)).toEqual(persons.map(ofPerson));
  },
  neighbourhood: async (store, rows, { filter, ends: [id] }) => {
    for (const depth of [1, 3]) {
      const found = await store.neighbourhood([id], depth, filter, 1000, 1000);
      expect(idsOf(found.nodes).toSorted()).toEqual([...around(rows, [id], depth, filter)].sort());
      expect([found.truncated, found.hidden]).toEqual([false, []]);
      const cut = await store.neighbourhood([id], depth, filter, 2, 2);
      expect(cut.nodes.length).toBe(Math.min(3, found.nodes.length));
      expect(cut.truncated).toBe(found.nodes.length > 3);
    }
  },
  subgraph: async (store, rows, { filter }) => {
    const asked = [...rows.nodes.keys()];
    const { edges } = await store.subgraph(asked, filter);
    const names = edges.map((edge) => {
      if (edge.kind === "relation") return edge.id;
      const [entity, event] = edge.from === edge.event.id ? [edge.to, edge.from] : [edge.from, edge.to];
      return `${edge.type} ${entity} ${event}`;
    });
    expect(names.toSorted()).toEqual(
      edgesAmong(
        rows,
        asked.filter((id) => !id.startsWith("article:")),
        filter,
      ),
    );
  },
  paths: async (store, rows, { filter, ends: [from, to] }) => {
    for (const goal of [to, rows.events[0]?.id ?? to]) {
      for (const avoid of [[], ["country:TAR"]]) {
        const { paths, complete } = await store.paths(from, goal, 4, 20, filter, avoid);
        expect(complete).toBe(true);
        expect(paths.map(({ nodes }) => idsOf(nodes).join(" "))).toEqual(shortest(rows, from, goal, 4, filter, avoid).slice(0, 20));
        for (const { hops } of paths) expect(hops.every((edges) => edges.length > 0)).toBe(true);
      }
    }
  },
  facets: async (store, rows, { filter }) => {
    const found = await store.facets(filter);
    const events = rows.events.filter((row) => eventHolds(row, filter));
    const relations = rows.relations.filter((row) => relationHolds(rows, row, filter));
    const facts = [...events, ...relations];
    const entities = rows.entities.filter((row) => entityHolds(rows, row, filter));
    expect(counted(found.eventTypes)).toEqual(tally(events.map(({ type }) => type)));
    expect(counted(found.relationTypes)).toEqual(tally(relations.map(({ type }) => type)));
    expect(counted(found.statuses)).toEqual(tally(facts.map(({ status }) => status)));
    expect(counted(found.sources)).toEqual(tally(facts.map(({ evidence }) => String(sourcesOf(evidence)))));
    expect(counted(found.publishers)).toEqual(
      tally(facts.flatMap(({ evidence }) => [...new Set(evidence.flatMap(({ publisher }) => publisher ?? []))])),
    );
    const { Event = 0, Article = 0, ...kinds } = counted(found.kinds);
    expect([Event, kinds]).toEqual([events.length, tally(entities.map(({ kind }) => kind))]);
    expect(Article).toBe(await store.countArticles(filter));
  },
  map: async (store, rows, { filter }) => {
    const { places, events, unplaced, truncated } = await store.eventMap(filter, 100);
    const located = (id: string) => (rows.nodes.get(id) as { latitude?: number | null } | undefined)?.latitude ?? null;
    const held = rows.events.filter((row) => eventHolds(row, filter));
    const at = held.flatMap((row) => row.places.find((id) => located(id) !== null) ?? []);
    expect([events, unplaced, truncated]).toEqual([held.length, held.length - at.length, false]);
    expect(Object.fromEntries(places.flatMap(({ place, count }) => (count > 0 ? [[place.id, count]] : [])))).toEqual(tally(at));
  },
  changes: async (store, rows, { filter, day }) => {
    const to = "2024-02-29";
    const asked = { ...filter, statuses: filter.statuses ?? factual, from: undefined, to: undefined, at: undefined };
    const held = rows.relations.filter((row) => relationHolds(rows, row, asked));
    const began = held.filter((row) => (rows.term(row).from ?? "") > day && (rows.term(row).from ?? "9") <= to);
    const ended = held.filter((row) => (rows.term(row).to ?? "") >= day && (rows.term(row).to ?? "9") < to);
    const found = await store.changes(day, to, filter, 100);
    expect([idsOf(found.began).toSorted(), found.beganCount]).toEqual([idsOf(began).toSorted(), began.length]);
    expect([idsOf(found.ended).toSorted(), found.endedCount]).toEqual([idsOf(ended).toSorted(), ended.length]);
  },
  "related events": async (store, rows, { filter }) => {
    const participants = (row: EventRow) => new Set([...row.actors, ...row.targets, ...row.places]);
    for (const event of rows.events.slice(0, 2)) {
      const common = (row: EventRow) => [...participants(row)].filter((id) => participants(event).has(id)).length;
      const apart = (row: EventRow) =>
        row.from && event.from ? Math.abs(Date.parse(row.from) - Date.parse(event.from)) : Number.MAX_SAFE_INTEGER;
      const related = rows.events.filter((row) => row !== event && eventHolds(row, filter) && common(row) > 0);
      related.sort((a, b) => common(b) - common(a) || apart(a) - apart(b) || byId(a, b));
      expect(idsOf(await store.relatedEvents(event.id, filter, 25))).toEqual(idsOf(related.slice(0, 25)));
    }
  },
  timeline: async (store, rows, { filter }) => {
    const dated = rows.events.filter(
      (row) => row.from !== null && row.basis !== "ARTICLE" && row.precision !== "VAGUE" && eventHolds(row, filter),
    );
    const bars = await store.timeline(filter, "MONTH", "ACTOR");
    expect(Object.fromEntries(bars.map(({ start, count }) => [start, count]))).toEqual(
      tally(dated.map(({ from }) => `${from?.slice(0, 7)}-01`)),
    );
    const parts = bars.flatMap(({ split }) => split ?? []);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(dated.reduce((sum, { actors }) => sum + actors.length, 0));
  },
};
