import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { takeNeo4j } from "../neo4j/take.ts";
import { folder, run, startServer } from "./running.ts";

describe.skipIf(!inject("neo4j"))("on Neo4j", async () => {
  const server = await takeNeo4j();
  await server?.wipe();
  afterAll(() => server?.release());
  const env = { GRAPH_URI: server?.uri ?? "", GRAPH_USER: server?.user ?? "", GRAPH_PASSWORD: server?.password ?? "" };
  const counted = { articles: 0, entities: 0, events: 0, relations: 0 };

  it("a wrong password is one line with a code, and isn't shown", async () => {
    const { status, stderr } = await run(["query", "{ __typename }"], { ...env, GRAPH_PASSWORD: "hunter22" });
    expect(stderr.trim()).toMatch(/^conflict-graph: DATABASE_AUTH: .*$/);
    expect(stderr).not.toContain("hunter22");
    expect(status).toBe(1);
  });

  it("start reads nothing into it unless told to", async () => {
    const started = await startServer(env);
    expect(started.announced).toMatchObject({ ...counted, seeded: null });
    expect(await started.stop()).toBe(0);
  });

  it("start --demo makes the same graph as in the embedded engine, line by line", async () => {
    const demo = await startServer(env, ["--demo"]);
    expect(demo.announced).toMatchObject({ seeded: { failed: 0, changed: 0 } });
    expect(await demo.stop()).toBe(0);
    const embedded = { GRAPH_URI: join(folder(), "graph.grafeo") };
    await (await startServer(embedded)).stop();
    const rows = async (of: Record<string, string>) => (await run(["export"], of)).stdout.replace(/"retrievedAt":"[^"]*"/g, "").split("\n");
    expect(await rows(env)).toEqual(await rows(embedded));
  });
});
