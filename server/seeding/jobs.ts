/** Seeding in the background: jobs one after the other, a few waiting, each article's outcome told as it comes. Kept in memory alone. */
import { createHash, randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Logger } from "pino";
import { DomainError, type ErrorCode } from "../../graph/errors.ts";
import type { GraphStore } from "../../graph/store.ts";
import { backgroundReader, seed } from "../../seed/background.ts";
import type { SeedOutcome, SeedState } from "../schema.generated.ts";
import type { Given } from "./given.ts";

export interface Seeding {
  /** OVERLOADED where too many jobs wait; BAD_INPUT where the key was given with other articles. */
  readonly hand: (given: readonly Given[], key: string | null) => Job;
  readonly job: (id: string) => Job | null;
  /** Newest first. */
  readonly jobs: () => readonly Job[];
  /** Null where there is no such job. */
  readonly cancel: (id: string) => Job | null;
  /** Stops what is under way, after its transaction. */
  readonly stop: () => Promise<void>;
}

export interface Job {
  readonly id: string;
  readonly state: SeedState;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly articles: readonly JobArticle[];
  readonly error: Problem | null;
}

export interface JobArticle {
  readonly source: string;
  readonly title: string | null;
  readonly outcome: SeedOutcome;
  readonly error: Problem | null;
  /** In the graph, once it is there. */
  readonly articleId: string | null;
}

/** What a caller can put right, as a value: GraphQL takes an Error for a failure of the whole answer. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
}

export const problemOf = ({ code, message }: DomainError): Problem => ({ code, message });

/** What a job is while it runs: told outwards as `Job`. */
interface Running extends Job {
  state: SeedState;
  finishedAt: string | null;
  articles: JobArticle[];
  error: Problem | null;
  /** Let go when it has ended: texts are large. */
  given: readonly Given[];
  readonly key: string | null;
  readonly fingerprint: string;
  readonly abort: AbortController;
}

const mostWaiting = 10;
const mostKept = 50;
/** Articles of one transaction: few, so that outcomes come soon and the engine is never held long. */
const batch = 10;

export function createSeeding(store: GraphStore, logger: Logger): Seeding {
  const reader = backgroundReader();
  const kept: Running[] = [];
  let working: Promise<void> | undefined;

  /** Runs what waits, oldest first, until nothing does. */
  async function work(): Promise<void> {
    for (let job = next(); job; job = next()) await run(job, store, reader, logger);
  }
  const next = () => kept.find(({ state }) => state === "QUEUED");
  const start = () => {
    working ??= work().finally(() => {
      working = undefined;
      // One that came while the last ended.
      if (next()) start();
    });
  };

  return {
    hand: (given, key) => {
      const fingerprint = fingerprintOf(given);
      const same = kept.find((job) => key !== null && job.key === key);
      if (same && same.fingerprint !== fingerprint) throw new DomainError("BAD_INPUT", "idempotencyKey: was given with other articles");
      if (same) return same;
      if (kept.filter(({ state }) => state === "QUEUED").length >= mostWaiting) {
        throw new DomainError("OVERLOADED", `${mostWaiting} jobs wait already: hand it in again when one has ended`);
      }
      const job = queued(given, key, fingerprint);
      kept.push(job);
      if (kept.length > mostKept) kept.splice(kept.findIndex(ended), 1);
      start();
      return job;
    },
    job: (id) => kept.find((job) => job.id === id) ?? null,
    jobs: () => kept.toReversed(),
    cancel: (id) => {
      const job = kept.find((one) => one.id === id);
      if (job && !ended(job)) cancel(job);
      return job ?? null;
    },
    stop: async () => {
      for (const job of kept) if (!ended(job)) cancel(job);
      await reader.stop();
      await working;
    },
  };
}

const ended = ({ finishedAt }: Job): boolean => finishedAt !== null;

function queued(given: readonly Given[], key: string | null, fingerprint: string): Running {
  const articles = given.map(({ source, read }): JobArticle => {
    const title = read.article ? titleOf(read.article.title ?? read.article.text) : null;
    const error = read.error ? problemOf(read.error) : null;
    return { source, title, outcome: error ? "FAILED" : "WAITING", error, articleId: null };
  });
  const state: SeedState = "QUEUED";
  const createdAt = new Date().toISOString();
  return {
    id: randomUUID(),
    state,
    createdAt,
    finishedAt: null,
    articles,
    error: null,
    given,
    key,
    fingerprint,
    abort: new AbortController(),
  };
}

const titleOf = (text: string): string => text.slice(0, 200).replace(/\s+/g, " ").trim().slice(0, 120);

function cancel(job: Running): void {
  job.abort.abort();
  if (job.state === "QUEUED") end(job, "CANCELLED");
}

function end(job: Running, state: SeedState, error: Problem | null = null): void {
  job.state = state;
  job.error = error;
  job.finishedAt = new Date().toISOString();
  job.given = [];
}

async function run(job: Running, store: GraphStore, reader: ReturnType<typeof backgroundReader>, logger: Logger): Promise<void> {
  job.state = "RUNNING";
  const { given } = job;
  // Outcomes come with the article's id, oldest first; two articles may share one.
  const waiting = new Map<string, number[]>();
  for (const [i, { read }] of given.entries()) if (read.article) waiting.set(read.article.id, [...(waiting.get(read.article.id) ?? []), i]);
  try {
    await seed({
      articles: readable(given),
      store,
      reader,
      batch,
      signal: job.abort.signal,
      onOutcome: ({ id, outcome, error }) => {
        const at = id === null ? undefined : waiting.get(id)?.shift();
        const article = at === undefined ? undefined : given[at]?.read.article;
        if (at === undefined || !article) return;
        const articleId = outcome === "FAILED" ? null : reader.identify(article).id;
        job.articles = job.articles.with(at, { ...(job.articles[at] as JobArticle), outcome, error: told(error, logger), articleId });
      },
    });
    end(job, job.abort.signal.aborted && job.articles.some(({ outcome }) => outcome === "WAITING") ? "CANCELLED" : "DONE");
  } catch (error) {
    logger.error({ job: job.id, err: error }, "seeding failed");
    end(job, "FAILED", error instanceof DomainError ? problemOf(error) : masked);
  }
}

/** Those that could be read at the door; the thread has its turn after each. */
async function* readable(given: readonly Given[]) {
  for (const { read } of given) {
    if (read.article) yield read;
    await setImmediate();
  }
}

/** What went wrong inside is logged, not told. */
function told(error: DomainError | undefined, logger: Logger): Problem | null {
  if (!error) return null;
  if (error.code !== "INTERNAL_ERROR") return problemOf(error);
  logger.error({ err: error }, "an article could not be read");
  return masked;
}

const masked: Problem = { code: "INTERNAL_ERROR", message: "it could not be read: the server's log says why" };

const fingerprintOf = (given: readonly Given[]): string =>
  createHash("sha256")
    .update(JSON.stringify(given.map(({ source, read }) => [source, read.article ?? read.error?.message])))
    .digest("base64url");
