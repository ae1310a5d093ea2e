/** What a graph engine must do for the store: run Cypher, in a transaction where it writes. Two engines implement it: drivers/neo4j.ts and drivers/grafeo.ts. */
import type { Grouping } from "./cypher/by-type.ts";
import type { Query } from "./cypher/query.ts";

export interface Engine {
  /** Runs one query outside a transaction of ours and gives its rows. TIMEOUT where an engine can keep to `timeout` and it took longer. */
  read<P, R>(query: Query<P, R>, params: P, options?: ReadOptions): Promise<readonly R[]>;
  /**
   * Runs `work` in one write transaction: all of it is kept, or nothing. One at a time in a process. Where the engine
   * asks for it, `work` runs again from the start, so it must build all that it writes from what it reads.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** What the engine does itself, and the store need not do in code. */
  readonly does: {
    readonly shortestPaths: boolean;
    readonly fullText: boolean;
    /** Indexes on relationships, and rows in the order of an index. */
    readonly indexes: boolean;
    /** Whether an answer that took long is kept for the next that asks the same. */
    readonly remembering: boolean;
    readonly grouping: Grouping;
  };
  /** Rejects with DATABASE_UNAVAILABLE where the engine doesn't answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Longest time, in milliseconds. */
  readonly timeout?: number;
  /** Aborts when nobody waits for the rows any more. */
  readonly signal?: AbortSignal;
}

export interface Transaction {
  run<P, R>(query: Query<P, R>, params: P): Promise<readonly R[]>;
}
