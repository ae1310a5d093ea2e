/** Reads the articles of one job, beside the server. */
import { setImmediate } from "node:timers/promises";
import type { Logger } from "pino";
import { DomainError } from "../../graph/errors.ts";
import type { GraphStore } from "../../graph/store.ts";
import { type BackgroundReader, seed } from "../../seed/background.ts";
import type { Given } from "./given.ts";
import { end, type JobArticle, type Problem, problemOf, type Running } from "./job.ts";
import type { Journal } from "./journal.ts";

/** Articles of one transaction: few, so that outcomes come soon and the engine is never held long. */
const batch = 10;

export interface Surroundings {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly journal: Journal | null;
  readonly reader: BackgroundReader;
  /** Writes down how far the job is. */
  readonly noted: (job: Running) => void;
  /** Whether the server is being stopped: then the job isn't ended, but left for the next. */
  readonly stopping: () => boolean;
}

export async function run(job: Running, { store, reader, logger, journal, noted, stopping }: Surroundings): Promise<void> {
  const given = job.given ?? journal?.given(job.id) ?? null;
  if (!given) return end(job, "FAILED", lost);
  job.state = "RUNNING";
  job.starts++;
  noted(job);
  const left = given.map((one, i) => ({ ...one, i })).filter(({ i }) => job.articles[i]?.outcome === "WAITING");
  // Outcomes come with the article's id, oldest first; two articles may share one.
  const waiting = new Map<string, number[]>();
  for (const { i, read } of left) if (read.article) waiting.set(read.article.id, [...(waiting.get(read.article.id) ?? []), i]);
  try {
    await seed({
      articles: readable(left),
      store,
      reader,
      batch,
      signal: job.abort.signal,
      onOutcome: ({ id, outcome, error }) => {
        // What the end of the server cut off is read again by the next.
        if (stopping() && outcome === "FAILED") return;
        const at = id === null ? undefined : waiting.get(id)?.shift();
        const article = at === undefined ? undefined : given[at]?.read.article;
        if (at === undefined || !article) return;
        const articleId = outcome === "FAILED" ? null : reader.identify(article).id;
        job.articles = job.articles.with(at, { ...(job.articles[at] as JobArticle), outcome, error: told(error, logger), articleId });
        noted(job);
      },
    });
    if (stopping()) return;
    end(job, job.abort.signal.aborted && job.articles.some(({ outcome }) => outcome === "WAITING") ? "CANCELLED" : "DONE");
  } catch (error) {
    if (stopping()) return;
    logger.error({ job: job.id, err: error }, "seeding failed");
    end(job, "FAILED", error instanceof DomainError ? problemOf(error) : masked);
  }
}

const lost: Problem = {
  code: "INTERNAL_ERROR",
  message: "the server was started anew, and the articles are not on its disk any more: hand them in again",
};

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
