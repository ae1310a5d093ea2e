/** A job of seeding: what is told of it, what it is while it runs, and what becomes of it. */
import { randomUUID } from "node:crypto";
import type { DomainError, ErrorCode } from "../../graph/errors.ts";
import type { SeedOutcome, SeedState } from "../schema.generated.ts";
import type { Given } from "./given.ts";

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

/** What a job is on disk. */
export interface Kept extends Job {
  readonly key: string | null;
  readonly fingerprint: string;
  /** How often a server began to read it. */
  readonly starts: number;
}

/** What a job is while it runs: told outwards as `Job`. */
export interface Running extends Kept {
  state: SeedState;
  finishedAt: string | null;
  articles: JobArticle[];
  error: Problem | null;
  /** Let go when it has ended: texts are large. Null where the journal has them. */
  given: readonly Given[] | null;
  starts: number;
  readonly abort: AbortController;
}

export const ended = ({ finishedAt }: Job): boolean => finishedAt !== null;

export function queued(given: readonly Given[], key: string | null, fingerprint: string): Running {
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
    starts: 0,
    abort: new AbortController(),
  };
}

const titleOf = (text: string): string => text.slice(0, 200).replace(/\s+/g, " ").trim().slice(0, 120);

export function cancel(job: Running): void {
  job.abort.abort();
  if (job.state === "QUEUED") end(job, "CANCELLED");
}

export function end(job: Running, state: SeedState, error: Problem | null = null): void {
  job.state = state;
  job.error = error;
  job.finishedAt = new Date().toISOString();
  job.given = [];
}

/** Times that a job may be begun: one that ends the server each time is given up. */
const mostStarts = 3;

export const record = ({ given: _, abort: __, ...job }: Running): Kept => job;

/** A job of the process before: one that hadn't ended waits again. */
export function taken(kept: Kept, readOnly: boolean): Running {
  const job: Running = { ...kept, articles: [...kept.articles], given: ended(kept) ? [] : null, abort: new AbortController() };
  if (ended(job)) return job;
  job.state = "QUEUED";
  if (readOnly)
    end(job, "FAILED", { code: "FORBIDDEN", message: "the server was started anew and takes no articles any more (READ_ONLY)" });
  else if (job.starts >= mostStarts)
    end(job, "FAILED", { code: "INTERNAL_ERROR", message: `the server ended ${mostStarts} times while reading it` });
  return job;
}
