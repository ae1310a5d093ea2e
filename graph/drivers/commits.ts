import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { DomainError } from "../errors.ts";

/** How many commits the file beside the graph says were made and are safe on disk; 0 where there is none. */
export function readCommits(path: string): number {
  const file = fileOf(path);
  if (!existsSync(file)) return 0;
  const count = Number(readFileSync(file, "utf8").trim());
  if (!Number.isInteger(count) || count < 0) throw new DomainError("GRAPH_CORRUPT", `${file}: holds no count of commits`);
  return count;
}

/** Written whole or not at all: beside it first, then moved over it. */
export function writeCommits(path: string, count: number): void {
  const file = fileOf(path);
  const handle = openSync(`${file}.new`, "w");
  writeSync(handle, `${count}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${file}.new`, file);
}

const fileOf = (path: string) => `${path}.commits`;
