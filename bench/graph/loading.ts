/** Loading into a Neo4j of its own: beside plain CREATE of the same rows, and beside LangChain. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { openNeo4j } from "../../graph/drivers/neo4j.ts";
import { startNeo4j, type TestServer } from "../../tests/neo4j/start.ts";
import { addApoc, graphDocuments, openLangChain } from "./langchain.ts";
import { type Row, row } from "./measure.ts";
import { besidePlainCreate, cpuOf } from "./plain-create.ts";
import { worldArticles } from "./world.ts";

/** Some 6,000 rows, in batches as the seed makes them. */
const articles = 150;
const batch = 50;

export async function loading(): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), "bench-loading-"));
  const withApoc = addApoc(home);
  const server = await startNeo4j({ home });
  if (!server) return [];
  try {
    const cost = server.pid === null || !existsSync("/proc/self/stat") ? timeOf : (work: Work) => cpuOfBoth(server.pid ?? 0, work);
    // Four rounds by turns: the first also warm the server up. The best of each counts.
    const rounds: { readonly loading: number; readonly creating: number; readonly langChain: number }[] = [];
    for (let round = 0; round < 4; round++) {
      const own = await besidePlainCreate({ articles, batch, empty: () => emptied(server), cost });
      rounds.push({ ...own, langChain: withApoc ? await byLangChain(server, cost) : Number.NaN });
    }
    const best = (what: keyof (typeof rounds)[number]) => Math.min(...rounds.map((round) => round[what]));
    return [
      row("speed of loading, of plain CREATE of the same rows", best("creating") / best("loading"), 0.9, "×", "least"),
      row("speed of loading, of LangChain's addGraphDocuments", best("langChain") / best("loading"), 4, "×", "least"),
    ];
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function byLangChain(server: TestServer, cost: Cost): Promise<number> {
  await (await emptied(server)).close();
  const graph = await openLangChain(server);
  const documents = graphDocuments(worldArticles(0, articles));
  const spent = await cost(() => graph.addGraphDocuments(documents, { baseEntityLabel: true, includeSource: true }));
  await graph.close();
  return spent;
}

async function emptied(server: TestServer) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
  return openNeo4j(server);
}

type Work = () => Promise<void>;
type Cost = (work: Work) => Promise<number>;

/** In milliseconds, where nothing tells what the server spends. */
async function timeOf(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** CPU of this process and the server's, in milliseconds: what another program does beside them leaves it alone. */
async function cpuOfBoth(pid: number, work: Work): Promise<number> {
  const before = cpuOfServer(pid);
  const own = await cpuOf(work);
  return own + cpuOfServer(pid) - before;
}

/** Of all its threads since it began; the system counts in steps of 10 ms. */
function cpuOfServer(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  const [user, system] = afterName.slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}
