/** The articles that this reader has handed in since the page was opened: jobs, newest first, asked for until they end. */
import { signal } from "@preact/signals";
import { askJob, type Handed, handIn, type Job } from "../api/seeding.ts";
import { forget } from "./answer.ts";

export const jobs = signal<readonly Job[]>([]);
/** Whether the server doesn't answer for how far a job is. */
export const silent = signal(false);

export const ended = ({ state }: Job): boolean => state !== "QUEUED" && state !== "RUNNING";

/** Milliseconds between two questions; longer while the server is silent. */
const pause = 500;
const longPause = 3000;

/** Hands in and follows to the end; `onEnd` is told once. Throws what `handIn` throws. */
export async function follow(handed: Handed, onEnd: (job: Job) => void): Promise<void> {
  put(await handIn(handed, crypto.randomUUID()));
  const [{ id } = { id: "" }] = jobs.value;
  void watch(id, onEnd);
}

async function watch(id: string, onEnd: (job: Job) => void): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, silent.value ? longPause : pause));
    const job = await askJob(id).catch(() => undefined);
    silent.value = job === undefined;
    // Gone with a server that was started anew: what it committed is in the graph.
    if (job === null) return drop(id);
    if (!job) continue;
    put(job);
    if (ended(job)) {
      // What was asked before no longer holds.
      forget();
      return onEnd(job);
    }
  }
}

export function put(job: Job): void {
  const known = jobs.value.some(({ id }) => id === job.id);
  jobs.value = known ? jobs.value.map((other) => (other.id === job.id ? job : other)) : [job, ...jobs.value];
}

function drop(id: string): void {
  jobs.value = jobs.value.filter((job) => job.id !== id);
}
