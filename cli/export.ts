import { once } from "node:events";
import { readConfig } from "../config.ts";
import { command } from "./command.ts";
import { withPresentGraph } from "./graph.ts";

export const exportRows = command({
  name: "export",
  description: "Print every row of the graph as JSON lines: nodes by id, then edges; the same graph gives the same lines",
  args: {},
  examples: [["conflict-graph export > graph.jsonl", "the whole graph as text"]],
  run: async () => {
    const config = readConfig();
    await withPresentGraph(config.graph, async (store) => {
      for await (const row of store.export()) {
        if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, "drain");
      }
    });
    return 0;
  },
});
