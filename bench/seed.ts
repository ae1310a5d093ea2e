/**
 * How fast articles are read, and read and written: articles and sentences a second, on one core.
 *
 *     npx tsx bench/seed.ts [FILE|DIR] [--rounds 3]
 *
 * Reads the bundled articles where no source is named. Seeds a new embedded graph, the same graph again, and a Neo4j where
 * the tests have one (NEO4J_HOME_LIB or NEO4J_TEST_URI: its data is wiped). Prints a table and writes bench/results/seed.json.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { openStore, type StoreConfig } from "../graph/open.ts";
import { articlesFrom, type Read } from "../seed/1-read/index.ts";
import { rowReader, seed } from "../seed/main.ts";
import { createReader } from "../seed/pipeline.ts";
import type { Article } from "../seed/reading.ts";
import { startNeo4j } from "../tests/neo4j/start.ts";

interface Measure {
  readonly what: string;
  readonly seconds: number;
  readonly articles: number;
  readonly sentences: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: "string", default: "3" } } });
const source = positionals[0] ?? fileURLToPath(new URL("../seed/articles", import.meta.url));
const articles = await readAll(articlesFrom(source));
const read = createReader();
const sentences = articles.reduce((sum, article) => sum + read(article).sentences.length, 0);

const measures = [
  await fastest(Number(values.rounds), "extract", async () => void articles.map(read)),
  ...(await onEmbedded()),
  ...(await onNeo4j()),
];
print(measures);

async function onEmbedded(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-seed-"));
  const config = { uri: join(folder, "graph.grafeo") };
  const found = [await seeding("seed, embedded", config), await seeding("the same again, embedded", config)];
  rmSync(folder, { recursive: true });
  return found;
}

async function onNeo4j(): Promise<readonly Measure[]> {
  const server = await startNeo4j();
  if (!server) return [];
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
  const found = [await seeding("seed, Neo4j", { uri, user, password }), await seeding("the same again, Neo4j", { uri, user, password })];
  await server.stop();
  return found;
}

/** The store is open and the models are loaded before the clock starts. */
async function seeding(what: string, config: StoreConfig): Promise<Measure> {
  const [store, reader] = await Promise.all([openStore(config), rowReader()]);
  const measure = await fastest(1, what, async () => {
    const { failed } = await seed({ articles: stream(articles), store, reader });
    if (failed > 0) throw new Error(`${what}: ${failed} articles failed`);
  });
  await store.close();
  return measure;
}

/** The fastest of some rounds: what a busy machine adds is not ours. */
async function fastest(rounds: number, what: string, work: () => Promise<void>): Promise<Measure> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return { what, seconds: best / 1000, articles: articles.length, sentences };
}

async function readAll(reads: AsyncIterable<Read>): Promise<readonly Article[]> {
  const found: Article[] = [];
  for await (const { article } of reads) if (article) found.push(article);
  return found;
}

async function* stream(list: readonly Article[]): AsyncGenerator<Read> {
  for (const article of list) yield { article };
}

function print(found: readonly Measure[]): void {
  console.log(`${articles.length} articles, ${sentences} sentences`);
  const rows = found.map(({ what, seconds, articles: read, sentences: cut }) => ({
    what,
    seconds: Number(seconds.toFixed(2)),
    "articles/s": Math.round(read / seconds),
    "sentences/s": Math.round(cut / seconds),
  }));
  console.table(rows);
  mkdirSync(new URL("results/", import.meta.url), { recursive: true });
  writeFileSync(new URL("results/seed.json", import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
}
