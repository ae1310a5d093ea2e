/**
 * Random graphs, and every question about them beside its plain answer. MODEL_CASES and MODEL_CASES_NEO4J say how many (default
 * 40 and 8); a failure prints the seed that repeats it (MODEL_SEED).
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import { openStore } from "../../graph/open.ts";
import type { ArticleRows } from "../../graph/rows.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import type { GraphStore } from "../../graph/store.ts";
import { type TakenServer, takeNeo4j } from "../neo4j/take.ts";
import { checks, type Question } from "./model/checks.ts";
import { cast, fewFilters, graphs } from "./model/draw.ts";
import { rowsOf } from "./model/rows.ts";

const number = (name: string, fallback: number) => Number(process.env[name] || fallback);
const seed = process.env.MODEL_SEED ? { seed: Number(process.env.MODEL_SEED) } : {};
/** Longest time of all cases of one engine, in milliseconds. */
const patience = 900_000;

const questions: fc.Arbitrary<Question> = fc.record({
  filter: fewFilters,
  ends: fc
    .shuffledSubarray(
      cast.map(({ id }) => id),
      { minLength: 2, maxLength: 2 },
    )
    .map(([a = "", b = ""]) => [a, b] as const),
  day: fc.constantFrom("2022-12-31", "2023-02-15", "2023-06-01"),
});

/** Each graph is asked three times; then its articles come again, and go one by one. */
function holdsOn(fresh: () => Promise<GraphStore>, cases: number) {
  return fc.assert(
    fc.asyncProperty(graphs, fc.array(questions, { minLength: 3, maxLength: 3 }), async (articles: readonly ArticleRows[], asked) => {
      const store = await fresh();
      try {
        await store.upsert(articles);
        const rows = await rowsOf(store);
        for (const question of asked) for (const check of Object.values(checks)) await check(store, rows, question);
        expect((await store.upsert(articles)).every(({ outcome }) => outcome === "UNCHANGED")).toBe(true);
        for (const { article } of articles) expect(await store.removeArticle(article.id)).toBe(true);
        expect((await rowsOf(store)).nodes.size).toBe(0);
      } finally {
        await store.close();
      }
    }),
    { numRuns: cases, ...seed },
  );
}

describe("a plain model and the store answer alike", () => {
  it("in memory", () => holdsOn(() => openStore({ uri: ":memory:" }), number("MODEL_CASES", 40)), patience);

  it(
    "in memory, rows that nothing orders in random order",
    () =>
      holdsOn(async () => cypherStore(await openGrafeo(":memory:", { shuffleUnordered: true })), Math.ceil(number("MODEL_CASES", 40) / 4)),
    patience,
  );

  describe.skipIf(!inject("neo4j"))("on a server", () => {
    let server: TakenServer | null = null;
    beforeAll(async () => {
      server = await takeNeo4j();
    }, patience);
    afterAll(() => server?.release());
    it(
      "Neo4j",
      () =>
        holdsOn(
          async () => {
            if (!server) throw new Error("no Neo4j");
            await server.wipe();
            return openStore({ uri: server.uri, user: server.user, password: server.password });
          },
          number("MODEL_CASES_NEO4J", 8),
        ),
      patience,
    );
  });
});
