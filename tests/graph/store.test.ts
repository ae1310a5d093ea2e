/** The contract on each engine, and the answers of the engines beside each other. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { syntheticArticles } from "../../bench/synthetic-articles.ts";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import { openStore } from "../../graph/open.ts";
import { nodeKinds } from "../../graph/schema.generated.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import type { GraphStore } from "../../graph/store.ts";
import { type TakenServer, takeNeo4j } from "../neo4j/take.ts";
import { herald, visit } from "./articles.ts";
import { linesOf } from "./kill-batches.ts";
import { namesContract } from "./names.contract.ts";
import { orlo } from "./region.ts";
import { storeContract } from "./store.contract.ts";

describe("in memory", () => {
  storeContract(oneAtATime(() => openStore({ uri: ":memory:" })));
  namesContract(oneAtATime(() => openStore({ uri: ":memory:" })));
});

describe("in memory, rows that nothing orders in random order", () => {
  storeContract(oneAtATime(async () => cypherStore(await openGrafeo(":memory:", { shuffleUnordered: true }))));
});

describe("in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "conflict-graph-store-"));
  let number = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  storeContract(oneAtATime(() => openStore({ uri: join(folder, `${number++}.grafeo`) })));
});

describe("a search whose time is over", () => {
  it("gives what it has, and says that there may be more", async () => {
    const store = await openStore({ uri: ":memory:" });
    await store.upsert(syntheticArticles(0, 200));
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      now += 2000;
      return now;
    });
    const round = await store.neighbourhood(["country:QAA"], 3, {}, 1000, 1000);
    const paths = await store.paths("person:person-1", "force:force-3", 6, 20, {}, []);
    clock.mockRestore();
    expect(round.truncated).toBe(true);
    expect(round.hidden.length).toBeGreaterThan(0);
    expect(round.nodes.map(({ id }) => id)).toEqual(
      (await store.neighbourhood(["country:QAA"], 1, {}, 1000, 1000)).nodes.map(({ id }) => id),
    );
    expect(paths).toEqual({ paths: [], complete: false });
    await store.close();
  });
});

describe.skipIf(!inject("neo4j"))("on Neo4j", () => {
  let server: TakenServer | null = null;
  beforeAll(async () => {
    server = await takeNeo4j();
  });
  afterAll(() => server?.release());
  const fresh = async () => {
    if (!server) throw new Error("no Neo4j");
    await server.wipe();
    return openStore({ uri: server.uri, user: server.user, password: server.password });
  };
  storeContract(oneAtATime(fresh));
  namesContract(oneAtATime(fresh));

  it("labels nodes by their kind, and leaders as such while an article says so", async () => {
    const store = await fresh();
    const labelled = async (label: string) => (await server?.ask(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`))?.map(({ id }) => id);
    await store.upsert([herald, visit]);
    expect(await labelled("Leader")).toEqual([orlo.id]);
    expect(await labelled("Person")).toEqual([orlo.id]);
    expect(await labelled("Country")).toEqual(["country:NOR", "country:TAR"]);
    await store.removeArticle(herald.article.id);
    expect([await labelled("Leader"), await labelled("Person"), await labelled("Country")]).toEqual([[], [orlo.id], []]);
    await store.close();
  });

  it("lets several processes write at once: nothing twice, nothing lost", async () => {
    const stores = [await fresh(), await openStore(server ?? { uri: "" })] as const;
    const batches = [0, 1, 2, 3].map((number) => syntheticArticles(number * 10, 10));
    await Promise.all(stores.flatMap((store) => batches.map((batch) => store.upsert(batch))));
    const lines = await linesOf(stores[0]);
    const alone = await openStore({ uri: ":memory:" });
    for (const batch of batches) await alone.upsert(batch);
    // Which of two articles gave a happening its id depends on which came first; what there is of each sort doesn't.
    const counts = ({ version: _, ...statistics }: Awaited<ReturnType<GraphStore["statistics"]>>) => statistics;
    expect(counts(await stores[1].statistics())).toEqual(counts(await alone.statistics()));
    expect(lines.length).toBe((await linesOf(alone)).length);
    for (const store of [...stores, alone]) await store.close();
  });

  it("answers every question as the embedded engine does, row by row", async () => {
    const stores = [await fresh(), await openStore({ uri: ":memory:" })] as const;
    for (const store of stores) {
      await store.upsert(syntheticArticles(0, 60));
      await store.upsert(syntheticArticles(30, 60));
      await store.removeArticle("article:n7");
    }
    // A search gives up after a while: here never because a machine is busy.
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    for (const [name, ask] of questions) expect([name, await ask(stores[0])]).toEqual([name, await ask(stores[1])]);
    clock.mockRestore();
    for (const store of stores) await store.close();
    // A server plans each of these questions anew: on a busy machine that takes minutes.
  }, 300_000);
});

const hubs = ["country:QAA", "country:QAB", "force:force-0", "person:person-0", "event:3-attack"];
const questions: readonly (readonly [string, (store: GraphStore) => Promise<unknown>])[] = [
  ["export", linesOf],
  ["statistics", (store) => store.statistics()],
  ["nodes", (store) => store.nodes([...hubs, "article:n3", "event:none"])],
  ["degrees", (store) => store.degrees(hubs)],
  ["counts", (store) => store.neighbourCounts(hubs, {})],
  ["entities", (store) => store.entities({ kinds: ["Place", "Person"] }, "DEGREE", { first: 40 })],
  ["events", (store) => store.events({ countries: ["QAA"], from: "2013-01-01" }, "DATE_DESC", { first: 40 })],
  ["relations", (store) => store.relations({ minSources: 2 }, "EVIDENCE", { last: 40 })],
  ["articles", (store) => store.articles({ countries: ["QAB"] }, "PUBLISHED_DESC", { first: 40 })],
  ["relations of", (store) => store.relationsOf("country:QAA", {}, { first: 40 })],
  ["events of", (store) => store.eventsOf("country:QAA", "PLACE", {}, { last: 10 })],
  ["mentions", (store) => store.mentions({ entity: "country:QAA" }, { first: 40 })],
  ["roles", (store) => store.rolesOf(["person:person-0", "person:person-2"], "2014-01-01")],
  ["leaders", (store) => store.leaders(undefined, "2015-01-01", {}, 40)],
  ["search", (store) => store.search("number 1", nodeKinds, 20)],
  ["search by a letter", (store) => store.search("n", nodeKinds, 50)],
  ["search for parts", (store) => store.search("umbe 12", nodeKinds, 30)],
  ["search with a slip", (store) => store.search("Nubmer 12", nodeKinds, 30)],
  ["did you mean", (store) => store.search("Twon 12", ["Place"], 50)],
  ["neighbourhood", (store) => store.neighbourhood(["country:QAA"], 2, {}, 60, 20)],
  ["neighbourhood, narrow", (store) => store.neighbourhood(["force:force-0", "country:QAC"], 3, { kinds: ["Force", "Country"] }, 300, 3)],
  ["subgraph", (store) => store.subgraph([...hubs, "force:force-1", "event:4-attack"], {})],
  ["paths", (store) => store.paths("person:person-1", "force:force-3", 6, 20, {}, [])],
  ["paths that avoid", (store) => store.paths("person:person-1", "event:3-attack", 5, 20, { minConfidence: 0.1 }, ["country:QAA"])],
  ["paths one way", (store) => store.paths("force:force-0", "country:QAA", 4, 5, { direction: "OUT" }, [])],
  ["paths over some kinds", (store) => store.paths("person:person-1", "person:person-2", 6, 50, { kinds: ["Country", "Force"] }, [])],
  ["paths of some years", (store) => store.paths("person:person-1", "force:force-3", 6, 20, { from: "2013-01-01", to: "2030-12-31" }, [])],
  ["facets", (store) => store.facets({ countries: ["QAA", "QAB"], from: "2013-01-01" })],
  ["map", (store) => store.eventMap({ eventTypes: ["ASSAULT"] }, 30)],
  ["changes", (store) => store.changes("2013-01-01", "2014-06-01", {}, 30)],
  ["related events", (store) => store.relatedEvents("event:3-attack", {}, 10)],
  ["neighbourhood, outward", (store) => store.neighbourhood(["person:person-0"], 2, { direction: "OUT" }, 60, 20)],
  ["counts, inward", (store) => store.neighbourCounts(hubs, { direction: "IN" })],
  ["timeline by actor", (store) => store.timeline({}, "YEAR", "ACTOR")],
  ["timeline", (store) => store.timeline({ eventTypes: ["ASSAULT"] }, "WEEK", "COUNTRY")],
];

/** Closes the store before when the next is asked for, and the last at the end. */
function oneAtATime(open: () => Promise<GraphStore>): () => Promise<GraphStore> {
  let last: GraphStore | null = null;
  afterAll(async () => {
    await last?.close();
  });
  return async () => {
    await last?.close();
    last = await open();
    return last;
  };
}
