/** What can go wrong at the door: each gives one line with a code, within seconds, and never an empty graph. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { query } from "../../graph/cypher/query.ts";
import { openGrafeo } from "../../graph/drivers/grafeo.ts";
import { openStore } from "../../graph/open.ts";
import { region } from "./articles.ts";
import { linesOf } from "./kill-batches.ts";

const folder = mkdtempSync(join(tmpdir(), "conflict-graph-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a graph file", () => {
  const whole = join(folder, "whole.grafeo");
  let lines: readonly string[] = [];
  beforeAll(async () => {
    const store = await openStore({ uri: whole });
    await store.upsert(region);
    lines = await linesOf(store);
    await store.close();
  });
  /** A copy of the graph and of the count beside it. */
  const copy = (name: string) => {
    const path = join(folder, name);
    copyFileSync(whole, path);
    copyFileSync(`${whole}.commits`, `${path}.commits`);
    return path;
  };

  it("is found again as it was left", async () => {
    const store = await openStore({ uri: copy("again.grafeo") });
    expect(await linesOf(store)).toEqual(lines);
    await store.close();
  });
  it("that is missing where commits were made isn't taken for a new one", async () => {
    const path = copy("missing.grafeo");
    rmSync(path);
    await expect(openStore({ uri: path })).rejects.toMatchObject({ code: "GRAPH_CORRUPT", message: expect.stringContaining("missing") });
  });
  it.each([0, 1000, 100_000])("cut off after %i bytes is told to be damaged", async (size) => {
    const path = copy(`cut-${size}.grafeo`);
    truncateSync(path, size);
    await expect(openStore({ uri: path })).rejects.toMatchObject({ code: "GRAPH_CORRUPT" });
  });
  it("older than its count of commits is told to lack some", async () => {
    const path = copy("older.grafeo");
    writeFileSync(`${path}.commits`, "7\n");
    await expect(openStore({ uri: path })).rejects.toMatchObject({
      code: "GRAPH_CORRUPT",
      message: expect.stringContaining("1 of 7 commits"),
    });
  });
  it("written by another version is told so, not half understood", async () => {
    const path = copy("other-version.grafeo");
    const engine = await openGrafeo(path);
    await engine.write((tx) => tx.run(query(/* cypher */ `MATCH (m:GraphMeta {id: 'meta'}) SET m.format = 0`), {}));
    await engine.close();
    await expect(openStore({ uri: path })).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: expect.stringContaining("another version"),
    });
  });
  it("of another format is left as it is", async () => {
    const path = join(folder, "notes.txt");
    writeFileSync(path, "my notes");
    await expect(openStore({ uri: path })).rejects.toMatchObject({ code: "GRAPH_CORRUPT" });
    expect(readFileSync(path, "utf8")).toBe("my notes");
  });
  it("where no file can be is a wrong setting", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openStore({ uri: join(folder, "file", "graph.grafeo") })).rejects.toMatchObject({ code: "BAD_CONFIG" });
    mkdirSync(join(folder, "dir"));
    await expect(openStore({ uri: join(folder, "dir") })).rejects.toThrow(join(folder, "dir"));
  });
  it("that another process has open is told to be in use, and free again once that is gone", async () => {
    const path = copy("shared.grafeo");
    const holder = spawn(process.execPath, ["--import", "tsx", "tests/graph/seed-until-killed.ts", path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => holder.stdout.once("data", resolve));
    await expect(openStore({ uri: path })).rejects.toMatchObject({ code: "GRAPH_LOCKED", message: expect.stringContaining(path) });
    holder.kill("SIGKILL");
    await new Promise((resolve) => holder.once("close", resolve));
    await (await openStore({ uri: path })).close();
  });
});

describe("a server", () => {
  it.each(["bolt", "neo4j", "bolt+s", "neo4j+ssc"])("that doesn't answer %s:// is told to be unavailable", async (scheme) => {
    const port = await closedPort();
    await expect(openStore({ uri: `${scheme}://127.0.0.1:${port}`, user: "neo4j", password: "a secret" })).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(/scheme and host/),
    });
  });
  it("whose address is none is a wrong setting, and no password is told", async () => {
    const failure = await openStore({ uri: "bolt://me:hidden@", user: "neo4j", password: "hidden" }).catch((error) => error);
    expect(failure.code).toMatch(/BAD_CONFIG|DATABASE_UNAVAILABLE/);
    expect(failure.message).not.toContain("hidden");
  });

  const neo4j = inject("neo4j");
  it.skipIf(!neo4j)("with another password refuses, and no password is told", async () => {
    const failure = await openStore({ uri: neo4j?.uri ?? "", user: "neo4j", password: "not this one" }).catch((error) => error);
    expect(failure).toMatchObject({ code: "DATABASE_AUTH", message: expect.stringContaining("GRAPH_PASSWORD") });
    expect(failure.message).not.toContain("not this one");
  });
  it.skipIf(!neo4j)("without the database asked for says so", async () => {
    const { uri = "", user, password } = neo4j ?? {};
    await expect(openStore({ uri, user, password, database: "nowhere" })).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: expect.stringContaining("nowhere"),
    });
  });
  it.skipIf(!neo4j)("that asks for no TLS is told to be unavailable over it", async () => {
    const { uri = "", user, password } = neo4j ?? {};
    await expect(openStore({ uri: uri.replace("bolt:", "bolt+s:"), user, password })).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
    });
  });
  it.skipIf(!neo4j)("is reached by its routing scheme and by its database's name", async () => {
    const { uri = "", user, password } = neo4j ?? {};
    const store = await openStore({ uri: uri.replace("bolt:", "neo4j:"), user, password, database: "neo4j" });
    await store.ping();
    await store.close();
  });
});

/** A port that nobody listens on. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 1));
    });
  });
}
