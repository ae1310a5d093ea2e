import { existsSync } from "node:fs";
import grafeo from "@grafeo-db/js";
import { readVersion } from "../cypher/meta.ts";
import type { Props, Query } from "../cypher/query.ts";
import type { Engine } from "../engine.ts";
import { DomainError } from "../errors.ts";
import { queue } from "../queue.ts";
import { inSlices } from "../slices.ts";
import { makeSafe, readCommits } from "./commits.ts";
import { grafeoIndexes } from "./grafeo-ddl.ts";
import { remembering } from "./remember.ts";

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

export interface EmbeddedOptions {
  /** Gives rows that no ORDER BY orders in random order: for tests. */
  readonly shuffleUnordered?: boolean;
}

/**
 * The embedded engine. `path` is a file, made where it is missing, or ":memory:". Throws GRAPH_LOCKED where another
 * process has the file, GRAPH_CORRUPT where it is not what was last written.
 */
export async function openGrafeo(path: string, options: EmbeddedOptions = {}): Promise<Engine> {
  const inMemory = path === ":memory:";
  const expected = inMemory ? 0 : readCommits(path);
  if (expected > 0 && !existsSync(path)) throw corrupt(path, `the file is missing, but ${expected} commits were made to it`);
  const db = openDatabase(path, inMemory, options);
  const engine = engineOf(db, async (version) => {
    if (!inMemory) await makeSafe(path, version);
  });
  try {
    if (!inMemory) db.setCheckpointTriggers({ walBytes: longestLog });
    for (const statement of grafeoIndexes) await db.executeCypher(statement);
    const found = (await engine.read(readVersion, {}))[0]?.version ?? 0;
    if (found < expected) throw corrupt(path, `it holds ${found} of ${expected} commits`);
  } catch (error) {
    db.close();
    throw error;
  }
  // What random order is to show must be asked anew each time.
  return options.shuffleUnordered ? engine : remembering(engine);
}

/** Bytes of log after which the engine, on a thread of its own, brings the graph's file up to date: what a start after a kill reads again, in some 0.4 s. */
const longestLog = 32_000_000;

function openDatabase(path: string, inMemory: boolean, options: EmbeddedOptions): Database {
  try {
    return grafeo.GrafeoDB.create(inMemory ? null : path, options);
  } catch (error) {
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string): DomainError {
  const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  if (/cannot be locked/.test(reason)) {
    return new DomainError("GRAPH_LOCKED", `${path}: another process has this graph open; stop it first, or set GRAPH_URI to another file`);
  }
  // The system refused: no such folder, no right to write there.
  if (/os error \d+/.test(reason))
    return new DomainError("BAD_CONFIG", `${path}: can't be opened or made (${reason}); check GRAPH_URI`, { cause: error });
  return new DomainError("GRAPH_CORRUPT", `${path}: can't be opened as a graph: ${reason}`, { cause: error });
}

function engineOf(db: Database, committed: (version: number) => Promise<void>): Engine {
  const oneAtATime = queue();
  return {
    read: async <P, R>(query: Query<P, R>, params: P) => rowsOf<R>(await db.executeCypher(query.text, params)),
    write: (work) =>
      oneAtATime(async () => {
        const tx = db.beginTransaction();
        try {
          const value = await work({ run: async (query, params) => rowsOf(await tx.executeCypher(query.text, params)) });
          const [meta] = await rowsOf<Props>(await tx.executeCypher(readVersion.text, {}));
          tx.commit();
          await committed(Number(meta?.version ?? 0));
          return value;
        } catch (error) {
          if (tx.isActive) tx.rollback();
          throw error;
        }
      }),
    does: { shortestPaths: false, fullText: false, indexes: false, remembering: true, grouping: "branch" },
    ping: async () => {
      await db.executeCypher("RETURN 1 AS one");
    },
    close: async () => {
      await oneAtATime(async () => db.close());
    },
  };
}

/** Rows are made on the event loop, a slice at a time. */
const rowsOf = <R>(result: Awaited<ReturnType<Database["executeCypher"]>>): Promise<readonly R[]> =>
  inSlices(result.length, (number) => result.get(number) as R);

function corrupt(path: string, what: string): DomainError {
  return new DomainError("GRAPH_CORRUPT", `${path}: ${what}; restore it from a backup, or remove it with ${path}.commits to start anew`);
}
