/** The articles that this reader has handed in since the page was opened: jobs, newest first, asked for until they end. */
import { signal } from "@preact/signals";
import { RequestFailed } from "../api/request.ts";
import { askJob, askProgress, type Handed, handIn, type Job, NotTaken } from "../api/seeding.ts";
import { forget } from "./answer.ts";

export const jobs = signal<readonly Job[]>([]);
/** Whether the server doesn't answer for how far a job is. */
export const silent = signal(false);

export const ended = ({ state }: Pick<Job, "state">): boolean => state !== "QUEUED" && state !== "RUNNING";

/** Milliseconds between two questions; longer while the server is silent or busy. */
const pause = 500;
const longPause = 3000;
/** Jobs shown. */
const mostShown = 10;
/** Of a job of more articles, what was found is asked for when it has ended. */
const fewArticles = 10;

export interface Following {
  readonly id: string;
  /** Null where it is gone. */
  readonly end: Promise<Job | null>;
}

/** Hands in, and again under the same key while the server is away or its queue full; gives what waits for the job's end. Throws what else `handIn` throws. */
export async function follow(handed: Handed, stop?: AbortSignal): Promise<Following> {
  const key = crypto.randomUUID();
  const first = await handInWhenPossible(handed, key, stop);
  put(first);
  return { id: first.id, end: watch(first, () => handInWhenPossible(handed, key, stop)) };
}

async function handInWhenPossible(handed: Handed, key: string, stop: AbortSignal | undefined): Promise<Job> {
  for (;;) {
    try {
      const job = await handIn(handed, key);
      silent.value = false;
      return job;
    } catch (error) {
      const away = error instanceof RequestFailed && (error.kind === "OFFLINE" || error.kind === "TIMEOUT");
      const full = error instanceof NotTaken && error.code === "OVERLOADED";
      // Without a signal somebody waits beside it, and tries again by hand.
      if (!stop || stop.aborted || !(away || full)) throw error;
      silent.value = away;
      await rest(longPause);
    }
  }
}

/** Null where the job is gone. */
async function watch(first: Job, again: () => Promise<Job>): Promise<Job | null> {
  let { id } = first;
  const ask = first.total > fewArticles ? askProgress : askJob;
  for (;;) {
    await rest(silent.value ? longPause : pause);
    const job = await ask(id).catch(() => undefined);
    silent.value = job === undefined;
    if (job === null) {
      // Gone with a server that keeps none: the same articles again change nothing that is there.
      const anew = await again().catch(() => null);
      drop(id);
      if (!anew) return null;
      put(anew);
      id = anew.id;
      continue;
    }
    if (!job) continue;
    put(job);
    if (!ended(job)) continue;
    const whole = (await askJob(id).catch(() => null)) ?? job;
    put(whole);
    // What was asked before no longer holds.
    forget();
    return whole;
  }
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function put(job: Job): void {
  const known = jobs.value.some(({ id }) => id === job.id);
  jobs.value = known ? jobs.value.map((other) => (other.id === job.id ? job : other)) : [job, ...jobs.value].slice(0, mostShown);
}

function drop(id: string): void {
  jobs.value = jobs.value.filter((job) => job.id !== id);
}
