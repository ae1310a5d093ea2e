import { readConfig } from "../config.ts";
import { command } from "./command.ts";
import { withGraph } from "./graph.ts";
import { seedWithProgress, summary } from "./seeding.ts";

export const seed = command({
  name: "seed",
  description: "Read articles into the graph; the same article again changes nothing",
  args: {
    source: {
      type: "positional",
      required: true,
      description: "A .jsonl, .json, .txt or .md file, a folder of them, or - for JSON lines on stdin",
    },
    models: { type: "string", description: "Folder of other weights for the language models", valueHint: "dir" },
    json: { type: "boolean", description: "Print the counts as JSON" },
  },
  examples: [
    ["conflict-graph seed news.jsonl", 'one article a line: {"id": "a1", "text": "...", "publishedAt": "2022-02-18"}'],
    ["conflict-graph seed articles/", "every .jsonl, .json, .txt and .md file in a folder"],
    ["cat news.jsonl | conflict-graph seed -", "from stdin"],
  ],
  run: async ({ source, models, json }) => {
    const config = readConfig();
    const { articlesFrom } = await import("../seed/1-read/index.ts");
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const report = await withGraph(config.graph, (store) =>
      seedWithProgress({ articles: articlesFrom(source), store, models, signal: stop.signal }),
    );
    console.log(json ? JSON.stringify(report) : summary(report));
    if (stop.signal.aborted) return 130;
    return report.failed > 0 ? 1 : 0;
  },
});
