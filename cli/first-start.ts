/** Whether `start` reads the bundled articles into the graph: into one that it makes itself, and anywhere when told to. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type GraphConfig, isFile } from "../config.ts";

export interface FirstStart {
  readonly wanted: boolean;
  /** To be called when every bundled article is in, or when the graph couldn't be made. */
  readonly settle: () => void;
}

/** Call it before the graph is opened: opening makes the file. */
export function firstStart(graph: GraphConfig, demo: boolean): FirstStart {
  if (!isFile(graph)) return { wanted: demo || graph.uri === ":memory:", settle: () => undefined };
  // The mark lies beside a new graph until the articles are in, so that a first start that was cut off goes on at the next.
  const mark = `${graph.uri}.seeding`;
  if (!existsSync(graph.uri)) {
    mkdirSync(dirname(graph.uri), { recursive: true });
    writeFileSync(mark, "");
  }
  return { wanted: demo || existsSync(mark), settle: () => rmSync(mark, { force: true }) };
}
