/** The process is killed without warning in the middle of writing: what is found afterwards is whole. KILL_ROUNDS=20 for more than the three rounds of every day. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { openStore, type StoreConfig } from "../../graph/open.ts";
import { takeNeo4j } from "../neo4j/take.ts";
import { linesOf, undisturbed } from "./kill-batches.ts";

const rounds = Number(process.env.KILL_ROUNDS ?? 3);
const folder = mkdtempSync(join(tmpdir(), "conflict-graph-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("killed in the middle of a seed", () => {
  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "a graph file holds each batch whole or not at all (round %i)",
    async (round) => {
      await killedAndWhole({ uri: join(folder, `${round}.grafeo`) }, round);
    },
    120_000,
  );

  it.skipIf(!inject("neo4j"))(
    "a server holds each batch whole or not at all",
    async () => {
      const server = await takeNeo4j();
      if (!server) return;
      try {
        for (let round = 0; round < rounds; round++) {
          await server.wipe();
          await killedAndWhole({ uri: server.uri, user: server.user, password: server.password }, round);
        }
      } finally {
        server.release();
      }
    },
    600_000,
  );
});

async function killedAndWhole(config: StoreConfig, round: number): Promise<void> {
  const acknowledged = await seedAndKill(config, 2 + (round % 4), (round * 37) % 190);
  const store = await openStore(config);
  const { version } = await store.statistics();
  expect(version).toBeGreaterThanOrEqual(acknowledged);
  expect(version).toBeLessThanOrEqual(acknowledged + 1);
  expect(await linesOf(store)).toEqual(await undisturbed(version));
  await store.close();
}

/** Lets the process write some batches, waits a moment more, so that it is hit at another point each time, and kills it. The number of batches it said it had written. */
function seedAndKill({ uri, user, password }: StoreConfig, batches: number, moment: number): Promise<number> {
  const args = ["--import", "tsx", "tests/graph/seed-until-killed.ts", uri, ...(user ? [user, password ?? ""] : [])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = 0;
    let complaint = "";
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    child.stdout.on("data", (chunk: Buffer) => {
      said = Math.max(said, ...String(chunk).trim().split("\n").map(Number));
      if (said >= batches) setTimeout(() => child.kill("SIGKILL"), moment);
    });
    child.once("close", (_code, signal) => (signal === "SIGKILL" ? resolve(said) : reject(new Error(`it ended by itself:\n${complaint}`))));
  });
}
