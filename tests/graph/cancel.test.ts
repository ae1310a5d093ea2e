/** What nobody waits for any more doesn't keep the server busy. */
import { afterAll, describe, expect, inject, it, vi } from "vitest";
import { query } from "../../graph/cypher/query.ts";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import { openNeo4j } from "../../graph/drivers/neo4j.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import { takeNeo4j } from "../neo4j/take.ts";

/** Hours of work, were it let. */
const endless = query<Record<string, never>, never>(
  "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x % 7 + y) AS endless",
);

describe.skipIf(!inject("neo4j"))("a query on a server", async () => {
  const server = await takeNeo4j();
  const engine = server && (await openNeo4j(server));
  afterAll(async () => {
    await engine?.close();
    server?.release();
  });
  const running = async () => {
    const rows = (await server?.ask("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text")) ?? [];
    return rows.filter(({ text }) => String(text).endsWith("AS endless")).length;
  };

  it("ends when its caller hangs up", async () => {
    const caller = new AbortController();
    const answer = engine?.read(endless, {}, { signal: caller.signal }).then(
      () => "answered",
      () => "ended",
    );
    await vi.waitUntil(async () => (await running()) === 1, { timeout: 10_000 });
    caller.abort();
    expect(await answer).toBe("ended");
    await vi.waitUntil(async () => (await running()) === 0, { timeout: 10_000 });
  });

  it("ends when its time is over", async () => {
    await expect(engine?.read(endless, {}, { timeout: 100 })).rejects.toMatchObject({ code: "TIMEOUT" });
    await vi.waitUntil(async () => (await running()) === 0, { timeout: 10_000 });
  });
});

it("no query begins for a caller who has gone", async () => {
  const store = cypherStore(await openGrafeo(":memory:"));
  await expect(store.for({ signal: AbortSignal.abort() }).nodes(["country:MLI"])).rejects.toThrow();
  expect(await store.for({ signal: new AbortController().signal }).nodes(["country:MLI"])).toEqual([null]);
  await store.close();
});
