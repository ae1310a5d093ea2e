import { once } from "node:events";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, run, type Server, spawnCli, startServer } from "./running.ts";

const env = { GRAPH_URI: join(folder(), "data", "graph.grafeo") };

describe("start", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(env);
  });
  afterAll(() => server.stop());

  it("reads the bundled articles into a new graph and tells what it found", () => {
    expect(server.announced).toMatchObject({ seeded: { failed: 0 } });
    expect(Number(server.announced.articles)).toBeGreaterThanOrEqual(16);
    for (const count of ["entities", "events", "relations"]) expect(Number(server.announced[count])).toBeGreaterThan(0);
  });

  it("answers on its address", async () => {
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    const { stdout } = await run(["query", "{ statistics { articles } }", "--url", server.url]);
    expect(JSON.parse(stdout)).toEqual({ data: { statistics: { articles: server.announced.articles } } });
  });

  it("refuses 20 MB at once, without reading them, and lives on", async () => {
    const headers = { "content-type": "application/json", "content-length": 20_000_000 };
    const sent = request(`${server.url}/graphql`, { method: "POST", headers });
    sent.on("error", () => undefined);
    sent.flushHeaders();
    const [response] = await once(sent, "response");
    expect(response.statusCode).toBe(413);
    sent.destroy();
    expect((await fetch(`${server.url}/live`)).status).toBe(200);
  });

  it("holds its graph file: another process is told so in one line", async () => {
    const { status, stderr } = await run(["query", "{ __typename }"], env);
    expect(stderr.trim()).toMatch(/^conflict-graph: GRAPH_LOCKED: .*graph\.grafeo.*$/);
    expect(status).toBe(1);
  });

  it("names the port where it is taken", async () => {
    const taken = new URL(server.url).port;
    const { status, stderr } = await run(["start"], { GRAPH_URI: ":memory:", PORT: taken });
    expect(stderr.trim()).toMatch(new RegExp(`BAD_CONFIG: PORT: ${taken}`));
    expect(status).toBe(2);
  });

  it("ends with status 0 when told to stop, and finds its graph again without reading anything", async () => {
    const before = server.announced;
    expect(await server.stop()).toBe(0);
    server = await startServer(env);
    const { url: _url, seeded, ...counts } = server.announced;
    expect(seeded).toBeNull();
    expect(before).toMatchObject(counts);
  });
});

describe("a first start that was cut off", () => {
  it("goes on at the next start, to the same graph", async () => {
    const cut = { GRAPH_URI: join(folder(), "graph.grafeo") };
    const child = spawnCli(["start"], { PORT: "0", ...cut });
    while (!existsSync(cut.GRAPH_URI)) await setTimeout(20);
    child.kill("SIGKILL");
    await once(child, "close");
    const server = await startServer(cut);
    expect(await server.stop()).toBe(0);
    const whole = { GRAPH_URI: join(folder(), "graph.grafeo") };
    await (await startServer(whole)).stop();
    const rows = async (of: { GRAPH_URI: string }) => (await run(["export"], of)).stdout.replace(/"retrievedAt":"[^"]*"/g, "");
    expect(await rows(cut)).toBe(await rows(whole));
  });
});

describe("a graph that isn't there", () => {
  it("is left alone by seeding into one that seed made: no bundled articles come into it", async () => {
    const own = { GRAPH_URI: join(folder(), "graph.grafeo") };
    const text = "The Malian army fought rebels near Gao on Monday.";
    await run(["seed", "-"], own, JSON.stringify({ id: "own", text, publishedAt: "2022-02-18" }));
    const server = await startServer(own);
    expect(server.announced).toMatchObject({ articles: 1, seeded: null });
    await server.stop();
  });
});
