/** How often each question goes to the engine, and how many rows come back: a change that makes one dearer is seen without a clock. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { syntheticArticles } from "../../bench/synthetic-articles.ts";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import type { Engine } from "../../graph/engine.ts";
import { nodeKinds } from "../../graph/schema.generated.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import type { GraphStore } from "../../graph/store.ts";

let store: GraphStore;
let spent = { trips: 0, rows: 0 };
beforeAll(async () => {
  const engine = await openGrafeo(":memory:");
  const counting: Engine = {
    ...engine,
    read: async (query, params, options) => {
      const rows = await engine.read(query, params, options);
      spent = { trips: spent.trips + 1, rows: spent.rows + rows.length };
      return rows;
    },
  };
  store = cypherStore(counting);
  await store.upsert(syntheticArticles(0, 200));
  await store.search("anything", nodeKinds, 1); // builds the index of names, once
});
afterAll(() => store.close());

const hub = "country:QAA";
const budgets: readonly (readonly [name: string, trips: number, rows: number, ask: () => Promise<unknown>])[] = [
  ["nodes of one label", 1, 2, () => store.nodes([hub, "force:force-0"])],
  ["nodes of every label", 3, 3, () => store.nodes([hub, "event:3-attack", "article:n3"])],
  ["first page of events", 1, 26, () => store.events({}, "DATE_DESC", { first: 25 })],
  ["first page of a hub's events", 1, 26, () => store.eventsOf(hub, undefined, {}, { first: 25 })],
  ["first page of a hub's relations", 1, 26, () => store.relationsOf(hub, {}, { first: 25 })],
  ["a count", 1, 1, () => store.countEvents({ countries: ["QAA"] })],
  ["counts round nodes", 6, 12, () => store.neighbourCounts([hub, "force:force-0", "event:3-attack"], {})],
  ["neighbourhood, one step", 11, 300, () => store.neighbourhood([hub], 1, {}, 50, 50)],
  ["neighbourhood, three steps", 20, 1200, () => store.neighbourhood([hub], 3, {}, 100, 20)],
  ["subgraph", 4, 6, () => store.subgraph([hub, "force:force-0", "force:force-1", "event:3-attack"], {})],
  ["paths", 14, 180, () => store.paths("person:person-1", "force:force-3", 6, 10, {}, [])],
  ["search", 4, 12, () => store.search("force number 1", nodeKinds, 10)],
  ["leaders", 1, 2, () => store.leaders(hub, "2015-01-01", {}, 25)],
  ["changes", 2, 8, () => store.changes("2013-01-01", "2014-01-01", { countries: ["QAC"] }, 50)],
  ["timeline", 1, 200, () => store.timeline({}, "MONTH")],
  ["facets", 9, 150, () => store.facets({})],
  ["map", 6, 900, () => store.eventMap({}, 50)],
  ["related events", 4, 40, () => store.relatedEvents("event:3-attack", {}, 5)],
  ["statistics, again", 1, 1, () => store.statistics()],
];

it.each(budgets)("%s: at most %d round trips and %d rows", async (_name, trips, rows, ask) => {
  await store.statistics();
  spent = { trips: 0, rows: 0 };
  await ask();
  expect(spent.trips).toBeGreaterThan(0);
  expect(spent.trips).toBeLessThanOrEqual(trips);
  expect(spent.rows).toBeLessThanOrEqual(rows);
});
