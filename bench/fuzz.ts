/**
 * Asks a server over HTTP what nobody would: `npm run fuzz -- [--minutes 10] [--seed 1]`. Queries are drawn from the schema with
 * right and wrong arguments, then some are broken as text. Ends with 1 at the first answer that is no answer: an internal error, a
 * trace of the database or of the code, no JSON, or none within 30 s. On Neo4j where the tests have one and `--neo4j` is given (its data is wiped).
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildSchema } from "graphql";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { openStore } from "../graph/open.ts";
import { globalId } from "../server/ids.ts";
import { serve } from "../server/main.ts";
import { startNeo4j } from "../tests/neo4j/start.ts";
import { drawOperation } from "./fuzz/draw.ts";
import { seeded } from "./random.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    neo4j: { type: "boolean", default: false },
  },
});
const schema = buildSchema(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));
const server = values.neo4j ? await startNeo4j() : null;
if (server) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
}
const store = await openStore(server ?? { uri: ":memory:" });
await store.upsert(syntheticArticles(0, 200));
const config = { ...readConfig({}), rateLimit: 0, graphiql: false };
const listening = await serve({ store, config, logger: pino({ level: "error" }, pino.destination(2)), host: "127.0.0.1", port: 0 });
const ids = ["country:QAA", "force:force-0", "person:person-1", "place:town-2", "event:3-attack", "article:n4", "force:none"].map(globalId);

const random = seeded(Number(values.seed));
const codes = new Map<string, number>();
const ends = Date.now() + Number(values.minutes) * 60_000;
let asked = 0;
let bad = 0;
let whole = 0;
while (Date.now() < ends && bad === 0) await Promise.all(Array.from({ length: 4 }, ask));
console.log(
  `${asked} operations on ${server ? "Neo4j" : "the embedded engine"}: ${whole} answered in full, ${bad} bad answers`,
  Object.fromEntries(codes),
);
await listening.stop();
await store.close();
await server?.stop();
process.exitCode = bad > 0 ? 1 : 0;

async function ask(): Promise<void> {
  const body = drawOperation(schema, ids, random);
  const wrong = await faultOf(body).catch((error: unknown) => String(error));
  asked++;
  if (wrong === null) return;
  bad++;
  console.error(`${wrong}\n${body.slice(0, 4000)}`);
}

/** What is wrong with the answer, or null. */
async function faultOf(body: string): Promise<string | null> {
  const response = await fetch(`${listening.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as Answer | readonly Answer[];
  const errors = [answer].flat().flatMap((one) => (one as Answer).errors ?? []);
  for (const { extensions } of errors) codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
  if (errors.some(({ extensions }) => extensions.code === "INTERNAL_ERROR" || !extensions.requestId))
    return `internal: ${text.slice(0, 1000)}`;
  if (errors.length === 0) whole++;
  // What was asked may stand in a message; what only we know may not.
  const ours = text.match(/node_modules|\bat .+:\d+:\d+|Neo4jError|Neo\.\w+Error|grafeo|MATCH \(|UNWIND/i);
  if (ours && !body.includes(ours[0])) return `a trace of the inside: ${text.slice(0, 1000)}`;
  return null;
}

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly requestId?: string } }[];
}
