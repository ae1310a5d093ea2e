/** The seeding loop: articles in, rows into the store in batches; one bad article never stops the rest, and a run that was cut off is simply run again. */
import { setImmediate } from "node:timers/promises";
import { DomainError, type ErrorCode } from "../graph/errors.ts";
import type { ArticleRows } from "../graph/rows.ts";
import type { GraphStore, UpsertOutcome } from "../graph/store.ts";
import type { Read } from "./1-read/index.ts";
import type { Article } from "./reading.ts";

export interface SeedOptions {
  readonly articles: AsyncIterable<Read>;
  readonly store: GraphStore;
  /** What an article becomes in the graph: read, then made into rows. */
  readonly rows: (article: Article) => ArticleRows;
  /** Told once for each article, in order within a batch, after what rests on it was committed. */
  readonly onProgress?: (outcome: ArticleOutcome) => void;
  /** Articles of one transaction. Default 50. */
  readonly batch?: number;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

export interface ArticleOutcome {
  /** The article's own id, as given; null where it had none that could be read. */
  readonly id: string | null;
  readonly outcome: UpsertOutcome["outcome"] | "FAILED";
  /** Where it failed. */
  readonly error?: DomainError;
}

/** How many articles came to what. */
export interface SeedReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}

interface Ready {
  readonly id: string;
  readonly rows: ArticleRows;
}

/** Rows of one transaction: more articles don't make it faster, only larger. */
const mostRows = 5000;
/** Errors of the store itself: no other article would fare better. */
const fatal: readonly ErrorCode[] = ["DATABASE_AUTH", "DATABASE_UNAVAILABLE", "GRAPH_CORRUPT", "GRAPH_LOCKED"];

/**
 * Writes the articles and all that rests on them; idempotent.
 * @throws DomainError where the store itself fails: DATABASE_AUTH, DATABASE_UNAVAILABLE, GRAPH_CORRUPT, GRAPH_LOCKED
 */
export async function seed({ articles, store, rows, onProgress, batch = 50, signal }: SeedOptions): Promise<SeedReport> {
  const counts = { ADDED: 0, CHANGED: 0, UNCHANGED: 0, FAILED: 0 };
  const tell = (outcome: ArticleOutcome) => {
    counts[outcome.outcome]++;
    onProgress?.(outcome);
  };
  let waiting: Ready[] = [];
  const flush = async () => {
    const ready = waiting;
    waiting = [];
    for (const outcome of await write(store, ready)) tell(outcome);
  };
  try {
    for await (const read of articles) {
      if (signal?.aborted) break;
      const made = read.article ? make(read.article, rows) : { id: read.id, outcome: "FAILED" as const, error: read.error };
      if ("outcome" in made) {
        tell(made);
        continue;
      }
      // Two versions of one article never share a transaction: the later one must see the earlier.
      const twice = waiting.some((other) => other.rows.article.id === made.rows.article.id);
      if (twice) await flush();
      waiting.push(made);
      if (waiting.length >= batch || waiting.reduce((sum, ready) => sum + size(ready.rows), 0) >= mostRows) await flush();
      // Reading holds the thread: let signals and the progress bar have their turn.
      await setImmediate();
    }
  } finally {
    // What was read before a source broke off is kept.
    await flush();
  }
  return { added: counts.ADDED, changed: counts.CHANGED, unchanged: counts.UNCHANGED, failed: counts.FAILED };
}

function make(article: Article, rows: SeedOptions["rows"]): Ready | ArticleOutcome {
  try {
    return { id: article.id, rows: rows(article) };
  } catch (error) {
    return { id: article.id, outcome: "FAILED", error: asDomainError(error, article.id) };
  }
}

async function write(store: GraphStore, ready: readonly Ready[]): Promise<readonly ArticleOutcome[]> {
  if (ready.length === 0) return [];
  try {
    const outcomes = await store.upsert(ready.map(({ rows }) => rows));
    return ready.map(({ id }, index) => ({ id, outcome: outcomes[index]?.outcome ?? "UNCHANGED" }));
  } catch (error) {
    if (error instanceof DomainError && fatal.includes(error.code)) throw error;
    const [only, ...others] = ready;
    if (only && others.length === 0) return [{ id: only.id, outcome: "FAILED", error: asDomainError(error, only.id) }];
    // One of them was refused, and with it the batch: each by itself, so that only that one stays out.
    const outcomes: ArticleOutcome[] = [];
    for (const one of ready) outcomes.push(...(await write(store, [one])));
    return outcomes;
  }
}

function size({ entities, mentions, events, relations, references }: ArticleRows): number {
  return 1 + entities.length + mentions.length + events.length + relations.length + references.length;
}

function asDomainError(error: unknown, id: string): DomainError {
  if (error instanceof DomainError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DomainError("INTERNAL_ERROR", `${id}: ${message}`, { cause: error });
}

/** What makes an article into rows: the whole reading, with the models that come with the product or those of a folder. */
export async function rowMaker({ models }: { readonly models?: string } = {}): Promise<SeedOptions["rows"]> {
  const [{ createReader }, { rowsOf }] = await Promise.all([import("./pipeline.ts"), import("./7-rows/index.ts")]);
  const read = createReader({ models });
  return (article) => rowsOf(article, read(article), new Date().toISOString());
}
