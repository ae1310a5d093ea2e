import { existsSync, readFileSync } from "node:fs";
import { open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { DomainError } from "../errors.ts";

/** How many commits the file beside the graph says were made and are safe on disk; 0 where there is none. */
export function readCommits(path: string): number {
  const file = fileOf(path);
  if (!existsSync(file)) return 0;
  const count = Number(readFileSync(file, "utf8").trim());
  if (!Number.isInteger(count) || count < 0) throw new DomainError("GRAPH_CORRUPT", `${file}: holds no count of commits`);
  return count;
}

/**
 * Waits until the last of `count` commits would outlive a power cut. A commit has written it to the engine's log, and so
 * it outlives this process; but the engine lets some time pass before it makes the system write its log down.
 */
export async function makeSafe(path: string, count: number): Promise<void> {
  const log = `${path}.wal`;
  for (const name of await readdir(log)) await writeDown(join(log, name));
  await writeCommits(path, count);
}

/** A log that is gone went with a checkpoint: what it held is in the graph's file. */
async function writeDown(log: string): Promise<void> {
  const handle = await open(log, "r+").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  try {
    await handle?.datasync();
  } finally {
    await handle?.close();
  }
}

/** Written whole or not at all: beside it first, then moved over it. */
async function writeCommits(path: string, count: number): Promise<void> {
  const file = fileOf(path);
  const handle = await open(`${file}.new`, "w");
  try {
    await handle.writeFile(`${count}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

const fileOf = (path: string) => `${path}.commits`;
