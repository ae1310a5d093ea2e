/**
 * The speed of the graph and its API beside the goals: `npm run bench:graph -- [--articles 10000] [--only embedded|neo4j]`.
 *
 * Makes the graph of `graph/world.ts` (some 100,000 nodes and 300,000 edges) in the embedded engine, then in a Neo4j where the
 * tests have one (NEO4J_HOME_LIB, or NEO4J_TEST_URI, whose data is wiped). Prints a table for each and writes
 * bench/results/graph.json. The peers of bench/peers are installed when first needed. Ratios are of two ways in the same run,
 * by turns: they hold on a busy machine, times don't.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { howToGetNeo4j, startNeo4j } from "../tests/neo4j/start.ts";
import { embedded } from "./graph/embedded.ts";
import { loading } from "./graph/loading.ts";
import type { Row } from "./graph/measure.ts";
import { onServer } from "./graph/server.ts";

const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" }, only: { type: "string" } } });
const articles = Number(values.articles);
const results: Record<string, readonly Row[]> = {};

if (values.only !== "neo4j") {
  const folder = mkdtempSync(join(tmpdir(), "bench-graph-"));
  report("embedded", await embedded(join(folder, "graph.grafeo"), articles));
  rmSync(folder, { recursive: true });
}
if (values.only !== "embedded") await besidePeers();

async function besidePeers(): Promise<void> {
  const server = await startNeo4j();
  if (!server) return console.log(howToGetNeo4j);
  installPeers(fileURLToPath(new URL("peers", import.meta.url)));
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await driver.close();
  report("neo4j", await onServer(server, articles));
  await server.stop();
  report("neo4j, loading", await loading());
}

function report(engine: string, rows: readonly Row[]): void {
  results[engine] = rows;
  console.log(`\n${engine}`);
  for (const { what, goal, measured, met } of rows) {
    const mark = met === null ? "" : met ? "met" : "MISSED";
    console.log(`  ${what.padEnd(76)}${measured.padStart(34)}   ${goal.padEnd(14)} ${mark}`);
  }
  mkdirSync(new URL("results/", import.meta.url), { recursive: true });
  writeFileSync(new URL("results/graph.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}

function installPeers(at: string): void {
  if (existsSync(join(at, "node_modules"))) return;
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--legacy-peer-deps", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: at, stdio: "inherit" });
}
