/**
 * Random graphs, and every question about them beside its plain answer. A case is a graph asked by every method of the port
 * with one filter; MODEL_CASES and MODEL_CASES_NEO4J say how many (default 160 and 32). They are the same cases each time, so
 * that no run fails by chance; MODEL_SEED=random draws others, and a failure prints the number that repeats it as MODEL_SEED.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import { openStore } from "../../graph/open.ts";
import type { ArticleRows } from "../../graph/rows.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import type { GraphFilter, GraphStore } from "../../graph/store.ts";
import { type TakenServer, takeNeo4j } from "../neo4j/take.ts";
import { checks, plainChecks, type Question } from "./model/checks.ts";
import { cast, fewFilters, graphs, shapedFilters } from "./model/draw.ts";
import { rowsOf } from "./model/rows.ts";

const number = (name: string, fallback: number) => Number(process.env[name] || fallback);
const seed = process.env.MODEL_SEED === "random" ? {} : { seed: number("MODEL_SEED", 1) };
/** Longest time of all cases of one engine, in milliseconds. */
const patience = 900_000;

const ends = fc
  .shuffledSubarray(
    cast.map(({ id }) => id),
    { minLength: 2, maxLength: 2 },
  )
  .map(([a = "", b = ""]) => [a, b] as const);
const day = fc.constantFrom("2022-12-31", "2023-02-15", "2023-06-01");

/** Graphs are dearer to make than to ask: each is asked in so many cases. */
const perGraph = 10;

/** Then its articles come again, and go one by one until the graph is empty, as it must be before. */
function holdsOn(store: GraphStore, cases: number, filter: fc.Arbitrary<GraphFilter>) {
  const questions: fc.Arbitrary<Question> = fc.record({ filter, ends, day });
  const asked = fc.array(questions, { minLength: perGraph, maxLength: perGraph });
  return fc.assert(
    fc
      .asyncProperty(graphs, asked, async (articles: readonly ArticleRows[], asked) => {
        await store.upsert(articles);
        const rows = await rowsOf(store);
        // One after the other: many plans at once could take a search for paths beyond its time.
        for (const question of asked.slice(0, 1)) for (const check of Object.values(plainChecks)) await check(store, rows, question);
        for (const question of asked) for (const check of Object.values(checks)) await check(store, rows, question);
        expect((await store.upsert(articles)).every(({ outcome }) => outcome === "UNCHANGED")).toBe(true);
        for (const { article } of articles) expect(await store.removeArticle(article.id)).toBe(true);
        expect((await rowsOf(store)).nodes.size).toBe(0);
      })
      .afterEach(async () => {
        // What a failed case left behind must not make the next one fail.
        for (const id of (await rowsOf(store)).nodes.keys()) if (id.startsWith("article:")) await store.removeArticle(id);
      }),
    { numRuns: Math.ceil(cases / perGraph), ...seed },
  );
}

describe("a plain model and the store answer alike", () => {
  const open = async (opened: Promise<GraphStore>, cases: number, filter = fewFilters) => {
    const store = await opened;
    try {
      await holdsOn(store, cases, filter);
    } finally {
      await store.close();
    }
  };

  it("in memory", () => open(openStore({ uri: ":memory:" }), number("MODEL_CASES", 160)), patience);

  it(
    "in memory, rows that nothing orders in random order",
    () => {
      const shuffled = openGrafeo(":memory:", { shuffleUnordered: true }).then(cypherStore);
      return open(shuffled, number("MODEL_CASES", 160) / 4);
    },
    patience,
  );

  describe.skipIf(!inject("neo4j"))("on a server", () => {
    let server: TakenServer | null = null;
    beforeAll(async () => {
      server = await takeNeo4j();
      // A search gives up after a while: here never because a machine is busy.
      vi.spyOn(performance, "now").mockReturnValue(0);
    }, patience);
    afterAll(() => {
      vi.restoreAllMocks();
      server?.release();
    });
    it(
      "Neo4j",
      () => {
        if (!server) throw new Error("no Neo4j");
        return open(openStore(server), number("MODEL_CASES_NEO4J", 32), shapedFilters);
      },
      patience,
    );
  });
});
