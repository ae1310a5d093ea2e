/** The seeding loop: articles in, rows into the store in batches; one bad article never stops the rest, and a run that was cut off is simply run again. */
import { setImmediate } from "node:timers/promises";
import { DomainError, type ErrorCode } from "../graph/errors.ts";
import type { ArticleRow, ArticleRows } from "../graph/rows.ts";
import type { GraphStore, UpsertOutcome } from "../graph/store.ts";
import type { Read } from "./1-read/index.ts";
import type { Article } from "./reading.ts";

export interface SeedOptions {
  readonly articles: AsyncIterable<Read>;
  readonly store: GraphStore;
  readonly reader: AnyReader;
  /** Told for each article when it was read or refused, before it is committed: what a progress bar counts. */
  readonly onRead?: () => void;
  /** Told once for each article, after what rests on it was committed. */
  readonly onOutcome?: (outcome: ArticleOutcome) => void;
  /** Articles of one transaction. Default 50. */
  readonly batch?: number;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

/** What the loop asks of the reading, here or in another thread. */
export interface AnyReader extends Pick<RowReader, "identify"> {
  readonly rows: (article: Article) => ArticleRows | Promise<ArticleRows>;
}

/** Reads in this thread. */
export interface RowReader {
  /** What tells, without reading it, whether the graph has the article as it is. */
  readonly identify: (article: Article) => Pick<ArticleRow, "id" | "textHash">;
  /** What the article becomes in the graph. */
  readonly rows: (article: Article) => ArticleRows;
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
export async function seed({ articles, store, reader, onRead, onOutcome, batch = 50, signal }: SeedOptions): Promise<SeedReport> {
  const counts = { ADDED: 0, CHANGED: 0, UNCHANGED: 0, FAILED: 0 };
  const tell = (outcome: ArticleOutcome) => {
    counts[outcome.outcome]++;
    onOutcome?.(outcome);
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
      const made = read.article ? await make(read.article, reader, store, waiting) : failure(read.id, read.error);
      onRead?.();
      // Reading holds the thread: let signals and the progress bar have their turn.
      await setImmediate();
      if ("outcome" in made) {
        tell(made);
        continue;
      }
      // Two versions of one article never share a transaction: the later one must find the earlier.
      if (waits(waiting, made.rows.article.id)) await flush();
      waiting.push(made);
      if (waiting.length >= batch || waiting.reduce((sum, { rows }) => sum + size(rows), 0) >= mostRows) await flush();
    }
  } finally {
    // What was read before a source broke off is kept.
    await flush();
  }
  return { added: counts.ADDED, changed: counts.CHANGED, unchanged: counts.UNCHANGED, failed: counts.FAILED };
}

async function make(article: Article, reader: AnyReader, store: GraphStore, waiting: readonly Ready[]): Promise<Ready | ArticleOutcome> {
  const { id, textHash } = reader.identify(article);
  const [present] = waits(waiting, id) ? [] : await store.nodes([id]);
  if (present?.kind === "Article" && present.textHash === textHash) return { id: article.id, outcome: "UNCHANGED" };
  try {
    return { id: article.id, rows: await reader.rows(article) };
  } catch (error) {
    return failure(article.id, error);
  }
}

const waits = (waiting: readonly Ready[], articleId: string) => waiting.some(({ rows }) => rows.article.id === articleId);

async function write(store: GraphStore, ready: readonly Ready[]): Promise<readonly ArticleOutcome[]> {
  if (ready.length === 0) return [];
  try {
    const outcomes = await store.upsert(ready.map(({ rows }) => rows));
    return ready.map(({ id }, index) => ({ id, outcome: outcomes[index]?.outcome ?? "UNCHANGED" }));
  } catch (error) {
    if (error instanceof DomainError && fatal.includes(error.code)) throw error;
    const [only, ...others] = ready;
    if (only && others.length === 0) return [failure(only.id, error)];
    // One of them was refused, and with it the batch: each by itself, so that only that one stays out.
    const outcomes: ArticleOutcome[] = [];
    for (const one of ready) outcomes.push(...(await write(store, [one])));
    return outcomes;
  }
}

function size({ entities, mentions, events, relations, references }: ArticleRows): number {
  return 1 + entities.length + mentions.length + events.length + relations.length + references.length;
}

function failure(id: string | null, error: unknown): ArticleOutcome {
  if (error instanceof DomainError) return { id, outcome: "FAILED", error };
  const message = error instanceof Error ? error.message : String(error);
  return { id, outcome: "FAILED", error: new DomainError("INTERNAL_ERROR", `${id}: ${message}`, { cause: error }) };
}

/** The whole reading, with the models that come with the product or those of a folder. */
export async function rowReader({ models }: { readonly models?: string } = {}): Promise<RowReader> {
  const [{ createReader }, { identityOf, rowsOf }] = await Promise.all([import("./pipeline.ts"), import("./7-rows/index.ts")]);
  const read = createReader({ models });
  return { identify: identityOf, rows: (article) => rowsOf(article, read(article), new Date().toISOString()) };
}
