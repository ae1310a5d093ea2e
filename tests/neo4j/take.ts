import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { inject } from "vitest";

export interface TakenServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Empties the database. */
  wipe(): Promise<void>;
  /** Rows of a Cypher query: for what the store itself doesn't tell. */
  ask(cypher: string): Promise<readonly Record<string, unknown>[]>;
  /** Lets the next suite have it. */
  release(): void;
}

/** The Neo4j of this run, wiped, for the caller alone until it is released; null where there is none. Suites run side by side and share one server. */
export async function takeNeo4j(): Promise<TakenServer | null> {
  const server = inject("neo4j");
  if (!server) return null;
  const lock = join(tmpdir(), `conflict-graph-${server.uri.replace(/\W+/g, "-")}.lock`);
  while (!locked(lock)) await new Promise((resolve) => setTimeout(resolve, 200));
  const ask = async (cypher: string) => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    const { records } = await driver.executeQuery(cypher);
    await driver.close();
    return records.map((record) => record.toObject());
  };
  const wipe = async () => {
    await ask("MATCH (n) DETACH DELETE n");
  };
  await wipe();
  return { ...server, wipe, ask, release: () => rmSync(lock, { force: true }) };
}

/** The lock holds the process that took it, so that one left behind by a process that is gone holds nobody up. */
function locked(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (!holderLives(path)) rmSync(path, { force: true });
    return false;
  }
}

function holderLives(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
