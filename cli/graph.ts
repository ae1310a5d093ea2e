/** Opens the graph that the settings name, for as long as a command needs it. */
import { existsSync } from "node:fs";
import { type GraphConfig, isFile } from "../config.ts";
import { DomainError } from "../graph/errors.ts";
import type { GraphStore } from "../graph/store.ts";

/** Runs `work` on the open graph and closes it, whatever comes of it. */
export async function withGraph<T>(graph: GraphConfig, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { openStore } = await import("../graph/open.ts");
  const store = await openStore(graph);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same, for commands that only read: they never create a graph. */
export async function withPresentGraph<T>(graph: GraphConfig, work: (store: GraphStore) => Promise<T>): Promise<T> {
  if (isFile(graph) && !existsSync(graph.uri)) {
    throw new DomainError("FILE_NOT_FOUND", `${graph.uri}: no graph there yet: run conflict-graph start, or conflict-graph seed FILE`);
  }
  return withGraph(graph, work);
}
