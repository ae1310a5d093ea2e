/** The product as a reader meets it: a server on the graph of our three articles. */
import { join } from "node:path";
import { folder, run, type Server, startServer } from "../cli/running.ts";
import { articles } from "./articles.ts";

export async function startSeeded(): Promise<Server> {
  const env = { GRAPH_URI: join(folder(), "graph.grafeo") };
  const seeded = await run(["seed", "-"], env, articles.map((article) => JSON.stringify(article)).join("\n"));
  if (seeded.status !== 0) throw new Error(seeded.stderr);
  return startServer(env);
}
