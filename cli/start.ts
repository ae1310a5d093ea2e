import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "../config.ts";
import type { GraphStore, Statistics } from "../graph/store.ts";
import { command } from "./command.ts";
import { firstStart } from "./first-start.ts";
import { withGraph } from "./graph.ts";
import { seedWithProgress, type TimedReport } from "./seeding.ts";

export const start = command({
  name: "start",
  description: "Serve the explorer and the API; the first start reads the bundled articles into a new graph",
  args: {
    demo: { type: "boolean", description: "Read the bundled articles in whatever the graph holds (into Neo4j only with this)" },
    json: { type: "boolean", description: "Print the address and the counts as one line of JSON" },
  },
  examples: [
    ["conflict-graph start", "the explorer at http://127.0.0.1:4000"],
    ["PORT=8080 GRAPH_URI=/srv/sahel.grafeo conflict-graph start", "another port, another graph file"],
    ["GRAPH_URI=neo4j://localhost:7687 GRAPH_PASSWORD=... conflict-graph start --demo", "a Neo4j, with the bundled articles"],
  ],
  run: async ({ demo, json }) => {
    const config = readConfig();
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
    const { checkAddress } = await import("../server/main.ts");
    await checkAddress(config.host, config.port);
    const first = firstStart(config.graph, demo ?? false);
    let opened = false;
    try {
      return await withGraph(config.graph, async (store) => {
        opened = true;
        const report = first.wanted ? await seedBundled(store, stop.signal) : undefined;
        if (stop.signal.aborted) return 130;
        first.settle();
        return await serveUntil(stop.signal, store, config, (url, found) =>
          json ? asJson(url, found, report) : asText(url, found, report),
        );
      });
    } finally {
      if (!opened) first.settle();
    }
  },
});

async function seedBundled(store: GraphStore, signal: AbortSignal): Promise<TimedReport> {
  const { articlesFrom } = await import("../seed/1-read/index.ts");
  const folder = fileURLToPath(new URL("seed/articles", new URL("./", import.meta.resolve("#root/package.json"))));
  const total = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").length;
  return seedWithProgress({ articles: articlesFrom(folder), total, store, signal });
}

async function serveUntil(
  signal: AbortSignal,
  store: GraphStore,
  config: Config,
  announce: (url: string, found: Statistics) => string,
): Promise<number> {
  const [{ serve }, { pino }, found] = await Promise.all([import("../server/main.ts"), import("pino"), store.statistics()]);
  const logger = pino({ level: config.logLevel }, process.stderr);
  const server = await serve({ store, config, logger, host: config.host, port: config.port, jobsDir: config.jobsDir });
  console.log(announce(server.url, found));
  if (!signal.aborted) await once(signal, "abort");
  await server.stop();
  return 0;
}

function counts({ nodes, relations, articles }: Statistics) {
  const of = (kinds: (kind: string) => boolean) => nodes.filter(({ kind }) => kinds(kind)).reduce((sum, { count }) => sum + count, 0);
  return {
    articles,
    entities: of((kind) => kind !== "Event" && kind !== "Article"),
    events: of((kind) => kind === "Event"),
    relations: relations.reduce((sum, { count }) => sum + count, 0),
  };
}

function asText(url: string, found: Statistics, report: TimedReport | undefined): string {
  const { articles, entities, events, relations } = counts(found);
  const holds = [
    number(articles, "article"),
    number(entities, "entity", "entities"),
    number(events, "event"),
    number(relations, "relation"),
  ].join(", ");
  const lines = [
    `Conflict Graph   ${url}`,
    `GraphQL          ${url}/graphql`,
    `In the graph     ${articles === 0 ? "nothing yet: conflict-graph seed FILE" : holds}`,
    ...(report ? [`Read now         ${number(report.added + report.changed, "article")} in ${report.seconds.toFixed(1)} s`] : []),
    "Ctrl+C stops it.",
  ];
  return lines.join("\n");
}

const number = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function asJson(url: string, found: Statistics, report: TimedReport | undefined): string {
  return JSON.stringify({ url, ...counts(found), seeded: report ?? null });
}
