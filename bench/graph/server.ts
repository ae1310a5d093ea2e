/** Neo4j: our API beside the bare driver, and beside @neo4j/graphql on the same database. */

import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { createYoga } from "graphql-yoga";
import neo4j, { type Driver } from "neo4j-driver";
import { pino } from "pino";
import { readConfig } from "../../config.ts";
import { openNeo4j } from "../../graph/drivers/neo4j.ts";
import type { Engine } from "../../graph/engine.ts";
import { cypherStore } from "../../graph/store/cypher-store.ts";
import type { GraphStore } from "../../graph/store.ts";
import { createApp } from "../../server/app.ts";
import { globalId } from "../../server/ids.ts";
import { createLoaders } from "../../server/loaders.ts";
import { resolvers } from "../../server/resolvers/index.ts";
import type { TestServer } from "../../tests/neo4j/start.ts";
import { coldStart, force, load, small } from "./embedded.ts";
import { type Ask, measure, type Row, row, sideBySide, throughput } from "./measure.ts";
import { openPeer } from "./neo4j-graphql.ts";
import { hub } from "./world.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;
interface Sent {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

const url = "http://localhost/graphql";

/** The answer's text; throws where it holds errors. */
const ask = (fetch: Fetch, query: string, variables: object) => async (): Promise<string> => {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) };
  const text = await (await fetch(url, init)).text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text;
};

const ours = {
  node: "query ($id: ID!) { node(id: $id) { id ... on Force { name category aliases } } }",
  "1-hop with properties":
    "query ($id: ID!) { node(id: $id) { ... on Force { name relations(first: 25) { nodes { type status confidence since until from { id name } to { id name } } } } } }",
  "2-hop":
    "query ($id: ID!) { node(id: $id) { ... on Force { name events(role: ACTOR, first: 10) { nodes { label type status targets { name } places { name } } } } } }",
};
const theirs: Readonly<Record<keyof typeof ours, string>> = {
  node: "query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name category aliases } }",
  "1-hop with properties": `query ($id: ID!) { entities(where: { id: { eq: $id } }) { name ${["operatesIn", "supports", "opposes", "ledBy"]
    .map((edge) => `${edge}Connection(first: 25) { edges { node { id name } properties { status confidence since until } } }`)
    .join(" ")} } }`,
  "2-hop":
    "query ($id: ID!) { entities(where: { id: { eq: $id } }) { name actorIn(limit: 10, sort: [{ sortDate: DESC }]) { label type status targets { name } places { name } } } }",
};
const page = {
  ours: "query ($c: String!) { events(filter: { countries: [$c] }, first: 25, orderBy: DATE_DESC) { totalCount nodes { id label type status actors { name } } } }",
  oursWithout:
    "query ($c: String!) { events(filter: { countries: [$c] }, first: 25, orderBy: DATE_DESC) { nodes { id label type status actors { name } } } }",
  theirs:
    "query ($c: String!) { eventsConnection(where: { countries: { includes: $c } }, first: 25, sort: [{ sortDate: DESC }]) { totalCount edges { node { id label type status actors { name } } } } }",
};

export async function onServer(server: TestServer, articles: number): Promise<readonly Row[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  const engine = await openNeo4j(server);
  const store = cypherStore(engine);
  const seconds = await load(store, articles);
  const again = await load(store, articles);
  const rows: Row[] = [
    { what: `loading ${articles} articles`, goal: "", measured: `${(articles / seconds).toFixed(0)} articles/s`, met: null },
    row("the same load again, times quicker", seconds / again, 1.5, "×", "least"),
  ];
  const config = { ...readConfig({}), rateLimit: 0 };
  const logger = pino({ level: "silent" });
  const app = createApp({ store, config, logger });
  const sent: Sent[] = [];
  const listening = createApp({ store: cypherStore(recording(engine, sent)), config, logger });
  rows.push(...(await besideDriver(driver, app.fetch, listening.fetch, sent)));
  rows.push(...(await besidePeer(server, app.fetch)));
  rows.push(...(await below(driver, store)));
  rows.push(await protections(store, app.fetch));
  const cold = coldStart(server.uri, server.user, server.password) / coldStart("peer", server.uri, server.user, server.password);
  rows.push(row("cold start to the first answer, of @neo4j/graphql's", cold, 0.4, "×"));
  await store.close();
  await driver.close();
  return rows;
}

async function besideDriver(driver: Driver, fetch: Fetch, listening: Fetch, sent: Sent[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [what, query] of Object.entries(ours)) {
    const through: Ask = (round) => ask(fetch, query, { id: globalId(force(round)) })();
    const queries = await Promise.all(Array.from({ length: 60 }, async (_, round) => ({ round }))).then(async (rounds) => {
      const all: (readonly Sent[])[] = [];
      for (const { round } of rounds) {
        sent.length = 0;
        await ask(listening, query, { id: globalId(force(round)) })();
        all.push([...sent]);
      }
      return all;
    });
    const bare: Ask = async (round) => {
      for (const one of queries[round % queries.length] ?? []) await run(driver, one);
    };
    const [a, b] = await sideBySide(through, bare);
    rows.push(
      row(`${what}: p50 of the bare driver's`, a.p50 / b.p50, 2.5, "×"),
      row(`${what}: Node CPU of the bare driver's`, a.cpu / b.cpu, 3, "×"),
    );
  }
  return rows;
}

async function besidePeer(server: TestServer, fetch: Fetch): Promise<readonly Row[]> {
  const peer = await openPeer(server);
  const rows: Row[] = [];
  for (const what of Object.keys(ours) as (keyof typeof ours)[]) {
    const mine: Ask = (round) => ask(fetch, ours[what], { id: globalId(force(round)) })();
    const other: Ask = (round) => ask(peer.fetch, theirs[what], { id: force(round) })();
    const [a, b] = await sideBySide(mine, other);
    rows.push(row(`${what}: Node CPU of @neo4j/graphql's`, a.cpu / b.cpu, 0.5, "×"));
    const [x, y] = [await throughput(mine), await throughput(other)];
    rows.push(row(`${what}: throughput of @neo4j/graphql's, 16 callers`, x / y, what === "2-hop" ? 1.6 : 2, "×", "least"));
  }
  const countries = [
    ["a small country", small, 25],
    ["a hub of 20,000 events", () => "QAA", 3.5],
  ] as const;
  for (const [what, country, goal] of countries) {
    const x = await throughput((round) => ask(fetch, page.ours, { c: country(round) })(), 16, 80);
    const y = await throughput((round) => ask(peer.fetch, page.theirs, { c: country(round) })(), 16, 32);
    rows.push(row(`25 events of ${what} with totalCount: throughput of @neo4j/graphql's`, x / y, goal, "×", "least"));
  }
  await peer.close();
  const [h, s] = await sideBySide(
    () => ask(fetch, page.oursWithout, { c: "QAA" })(),
    (round) => ask(fetch, page.oursWithout, { c: small(round) })(),
  );
  rows.push(row("a hub's page without a total, of a small country's", h.p50 / s.p50, 2, "×"));
  return rows;
}

/** Below GraphQL, beside one query of the same meaning. */
async function below(driver: Driver, store: GraphStore): Promise<readonly Row[]> {
  const path =
    "MATCH p = shortestPath((a:Entity {id: $a})-[:LEADS|OPERATES_IN|SUPPORTS|OPPOSES|ACTOR_IN|TARGET_OF|OCCURRED_IN*..6]-(b:Entity {id: $b})) RETURN [n IN nodes(p) | properties(n)] AS nodes";
  // The same rows: the most relevant first, and every edge among them.
  const edges =
    "WITH collect(m) AS ms UNWIND ms AS m MATCH (m)-[r]-(o) WHERE o IN ms RETURN properties(m) AS m, type(r) AS type, properties(r) AS r, o.id AS o";
  const ofHub = `CALL () {
      MATCH (:Entity {id: $a})-[r:LEADS|OPERATES_IN|SUPPORTS|OPPOSES]-(m:Entity) RETURN m, sum(r.evidenceCount) AS w, max(r.recency) AS c
      UNION ALL MATCH (:Entity {id: $a})-[:ACTOR_IN|TARGET_OF|OCCURRED_IN]-(m:Event) WITH DISTINCT m RETURN m, m.evidenceCount AS w, m.sortDate AS c
    } WITH m, w, c ORDER BY w DESC, c DESC, m.id LIMIT 300 ${edges}`;
  const twoSteps = `MATCH (:Entity {id: $a})-[:LEADS|OPERATES_IN|SUPPORTS|OPPOSES|ACTOR_IN|TARGET_OF|OCCURRED_IN*1..2]-(m) WITH DISTINCT m
    ORDER BY coalesce(m.evidenceCount, 1) DESC, m.sortDate DESC, m.id LIMIT 300 ${edges}`;
  const names = "CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node, score RETURN properties(node) AS props LIMIT 10";
  const bare =
    (text: string, params: (round: number) => Record<string, unknown>): Ask =>
    (round) =>
      run(driver, { text, params: params(round) });
  // Short questions are asked more often: until their code is warm they tell little.
  const [short, long] = [120, 20];
  const pairs: readonly (readonly [string, number, number, Ask, Ask])[] = [
    [
      "shortest paths: p50 of a bare shortestPath",
      1.5,
      short,
      (i) => store.paths(force(i), force(i + 200), 6, 10, {}, []),
      bare(path, (i) => ({ a: force(i), b: force(i + 200) })),
    ],
    [
      "neighbourhood of 300: p50 of the one query",
      3,
      long,
      (i) => store.neighbourhood([force(i)], 2, {}, 300, 300),
      bare(twoSteps, (i) => ({ a: force(i) })),
    ],
    ["the same from a hub", 3, long, () => store.neighbourhood([hub], 2, {}, 300, 300), bare(ofHub, () => ({ a: hub }))],
    [
      "search as you type: p50 of a bare full-text query",
      2,
      short,
      (i) => store.search(`person ${i}`, ["Person"], 10),
      bare(names, (i) => ({ lucene: `+person* +${i}*` })),
    ],
  ];
  const rows: Row[] = [];
  for (const [what, goal, rounds, mine, other] of pairs) {
    const [a, b] = await sideBySide(mine, other, rounds);
    rows.push(row(what, a.p50 / b.p50, goal, "×"));
  }
  for (const [what, question] of [
    ["a node", (i: number) => store.nodes([force(i)])],
    ["1-hop", (i: number) => store.relationsOf(force(i), {}, { first: 25 })],
  ] as const) {
    const { p50 } = await measure(question);
    rows.push({ what: `${what}, below GraphQL: p50`, goal: "", measured: `${p50.toFixed(2)} ms`, met: null });
  }
  return rows;
}

/** The same schema and resolvers behind nothing but Yoga. */
async function protections(store: GraphStore, fetch: Fetch): Promise<Row> {
  const typeDefs = readFileSync(new URL("schema.graphql", import.meta.resolve("#root/package.json")), "utf8");
  const alone = createYoga({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    context: () => ({ store, loaders: createLoaders(store, store), requestId: "" }),
    logging: false,
  });
  const query = ours["1-hop with properties"];
  const by =
    (door: Fetch): Ask =>
    (round) =>
      ask(door, query, { id: globalId(force(round)) })();
  const [a, b] = await sideBySide(by(fetch), by(alone.fetch), 100);
  return row("all protections on: Node CPU of Yoga alone", a.cpu / b.cpu, 1.25, "×");
}

function recording(engine: Engine, sent: Sent[]): Engine {
  return {
    ...engine,
    read: (query, params, options) => {
      sent.push({ text: query.text, params: params as Record<string, unknown> });
      return engine.read(query, params, options);
    },
  };
}

async function run(driver: Driver, { text, params }: Sent): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const whole = "limit" in params ? { ...params, limit: neo4j.int(Number(params.limit)) } : params; // LIMIT takes no float
  const { records } = await session.run(text, whole);
  await session.close();
  return records.map((record) => record.toObject());
}
