/** Seeding in the background: jobs one after the other, a few waiting, each article's outcome told as it comes; with a journal, they outlive the process. */
import { createHash } from "node:crypto";
import type { Logger } from "pino";
import { DomainError } from "../../graph/errors.ts";
import type { GraphStore } from "../../graph/store.ts";
import { backgroundReader } from "../../seed/background.ts";
import type { Given } from "./given.ts";
import { cancel, ended, type Job, queued, type Running, record, taken } from "./job.ts";
import type { Journal } from "./journal.ts";
import { run } from "./run.ts";

export interface Seeding {
  /** OVERLOADED where too many jobs wait; BAD_INPUT where the key was given with other articles. */
  readonly hand: (given: readonly Given[], key: string | null) => Promise<Job>;
  readonly job: (id: string) => Job | null;
  /** Newest first. */
  readonly jobs: () => readonly Job[];
  /** Null where there is no such job. */
  readonly cancel: (id: string) => Job | null;
  /** Stops what is under way, after its transaction; with a journal, the next process goes on with it. */
  readonly stop: () => Promise<void>;
}

export interface SeedingOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** Null keeps jobs in memory alone. */
  readonly journal: Journal | null;
  /** Nothing is read, not even what was handed in before. */
  readonly readOnly: boolean;
}

const mostWaiting = 10;
const mostKept = 50;
export function createSeeding({ store, logger, journal, readOnly }: SeedingOptions): Seeding {
  const reader = backgroundReader();
  const kept: Running[] = (journal?.jobs() ?? []).map((job) => taken(job, readOnly));
  const note = async (job: Running, given?: readonly Given[]) => journal?.keep(record(job), given);
  const noted = (job: Running) =>
    void note(job).catch((error: unknown) => logger.error({ job: job.id, err: error }, "a job could not be written down"));
  let working: Promise<void> | undefined;
  let stopping = false;

  /** Runs what waits, oldest first, until nothing does. */
  async function work(): Promise<void> {
    for (let job = next(); job && !stopping; job = next()) {
      await run(job, { store, reader, logger, journal, noted, stopping: () => stopping });
      if (!stopping) noted(job);
    }
  }
  const next = () => kept.find(({ state }) => state === "QUEUED");
  const start = () => {
    working ??= work().finally(() => {
      working = undefined;
      // One that came while the last ended.
      if (next() && !stopping) start();
    });
  };
  const forgetOldest = () => {
    const [gone] = kept.length > mostKept ? kept.splice(kept.findIndex(ended), 1) : [];
    if (gone) void journal?.drop(gone.id).catch(() => undefined);
  };
  if (next()) start();

  return {
    hand: async (given, key) => {
      const fingerprint = fingerprintOf(given);
      const same = kept.find((job) => key !== null && job.key === key);
      if (same && same.fingerprint !== fingerprint) throw new DomainError("BAD_INPUT", "idempotencyKey: was given with other articles");
      if (same) return same;
      if (kept.filter(({ state }) => state === "QUEUED").length >= mostWaiting) {
        throw new DomainError("OVERLOADED", `${mostWaiting} jobs wait already: hand it in again when one has ended`);
      }
      const job = queued(given, key, fingerprint);
      kept.push(job);
      forgetOldest();
      try {
        // Nobody is told of a job that a power cut would lose.
        await note(job, given);
      } catch (error) {
        kept.splice(kept.indexOf(job), 1);
        throw error;
      }
      start();
      return job;
    },
    job: (id) => kept.find((job) => job.id === id) ?? null,
    jobs: () => kept.toReversed(),
    cancel: (id) => {
      const job = kept.find((one) => one.id === id);
      if (job && !ended(job)) {
        cancel(job);
        noted(job);
      }
      return job ?? null;
    },
    stop: async () => {
      stopping = true;
      for (const job of kept) if (!ended(job)) job.abort.abort();
      await reader.stop();
      await working;
    },
  };
}

const fingerprintOf = (given: readonly Given[]): string =>
  createHash("sha256")
    .update(JSON.stringify(given.map(({ source, read }) => [source, read.article ?? read.error?.message])))
    .digest("base64url");
