/**
 * Writing and asking on each engine: `npx tsx bench/graph.ts [ARTICLES]` (default 2000). Prints articles per second, then
 * p50 and p95 of the port's methods in milliseconds, and beside them the very Cypher that they sent, recorded and sent
 * again through the bare driver: the ratio of the medians is what the store adds. Neo4j as for the tests: NEO4J_HOME_LIB or NEO4J_TEST_URI (whose data is wiped).
 */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { openGrafeo } from "../graph/drivers/grafeo.ts";
import { openNeo4j } from "../graph/drivers/neo4j.ts";
import type { Engine } from "../graph/engine.ts";
import { cypherStore } from "../graph/store/cypher-store.ts";
import type { GraphStore } from "../graph/store.ts";
import { howToGetNeo4j, startNeo4j } from "../tests/neo4j/start.ts";
import { type Case, cases } from "./graph-cases.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

type Bare = (text: string, params: Record<string, unknown>) => Promise<unknown>;

const articles = Number(process.argv[2] ?? 2000);
const world = { countries: 100, forces: 1000, persons: 5000, places: 5000 };
const batch = 50;
const rounds = 60;
const warmUp = 10;

const folder = await mkdtemp(join(tmpdir(), "conflict-graph-bench-"));
// The embedded engine has no server behind the store: its own query call is the bare driver.
const embedded = await openGrafeo(join(folder, "bench.grafeo"));
await measure("Grafeo (embedded)", embedded, (text, params) => embedded.read({ text }, params));
rmSync(folder, { recursive: true, force: true });

const server = await startNeo4j();
if (!server) console.log(`Neo4j: ${howToGetNeo4j}`);
else {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  const engine = await openNeo4j(server);
  await measure("Neo4j (Bolt)", engine, async (text, params) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const whole = "limit" in params ? { ...params, limit: neo4j.int(Number(params.limit)) } : params; // LIMIT takes no float
    const { records } = await session.run(text, whole);
    await session.close();
    return records.map((record) => record.toObject());
  });
  await driver.close();
  await server.stop();
}

async function measure(name: string, engine: Engine, bare: Bare): Promise<void> {
  const store = cypherStore(engine);
  const seconds = await seed(store);
  const again = await seed(store);
  const { nodes, version } = await store.statistics();
  const total = nodes.reduce((sum, { count }) => sum + count, 0);
  console.log(`\n${name}: ${articles} articles, ${total} nodes in ${version} commits`);
  console.log(`  written ${(articles / seconds).toFixed(0)} articles/s; the same again ${(articles / again).toFixed(0)} articles/s`);
  console.log(`  ${"".padEnd(44)}${"p50".padStart(8)}${"p95".padStart(8)}   bare p50   ratio`);
  for (const one of cases) await compare(one, engine, bare);
  await store.close();
}

async function seed(store: GraphStore): Promise<number> {
  const started = performance.now();
  for (let start = 0; start < articles; start += batch) await store.upsert(syntheticArticles(start, batch, world));
  return (performance.now() - started) / 1000;
}

async function compare({ name, ask }: Case, engine: Engine, bare: Bare): Promise<void> {
  const store = cypherStore(engine);
  const sent: Sent[][] = [];
  const recorder = cypherStore(recording(engine, (query) => sent.at(-1)?.push(query)));
  for (let round = 0; round < warmUp + rounds; round++) {
    sent.push([]);
    await ask(recorder, round);
  }
  const through = await times((round) => ask(store, round));
  const under = await times(async (round) => {
    for (const { text, params } of sent[round] ?? []) await bare(text, params);
  });
  const ratio = through.p50 / under.p50;
  console.log(`  ${name.padEnd(44)}${ms(through.p50)}${ms(through.p95)}${ms(under.p50)}   ${ratio.toFixed(2).padStart(7)}`);
}

interface Sent {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** The engine, telling of each query that is read through it. */
function recording(engine: Engine, heard: (sent: Sent) => void): Engine {
  return {
    ...engine,
    read: (query, params) => {
      heard({ text: query.text, params: params as Record<string, unknown> });
      return engine.read(query, params);
    },
  };
}

async function times(run: (round: number) => Promise<unknown>): Promise<{ readonly p50: number; readonly p95: number }> {
  const taken: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const started = performance.now();
    await run(round);
    if (round >= warmUp) taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return { p50: taken[Math.floor(taken.length / 2)] ?? 0, p95: taken[Math.floor(taken.length * 0.95)] ?? 0 };
}

function ms(value: number): string {
  return value.toFixed(2).padStart(8);
}
