/** Hands in files of any number and size, part after part: how far it is, what came of it, and what could not be read. */
import { signal } from "@preact/signals";
import { RequestFailed } from "../api/request.ts";
import { cancelJob, type Job, type JobArticle, NotTaken } from "../api/seeding.ts";
import { type LeftOut, type Part, partsOf, type SourceFile } from "../state/parts.ts";
import { follow } from "../state/seeding.ts";

export interface Upload {
  readonly id: string;
  /** Of all its files, and of what has come to its end. */
  readonly bytes: number;
  readonly doneBytes: number;
  readonly counts: Readonly<Record<JobArticle["outcome"], number>>;
  /** The first of them. */
  readonly failed: readonly Failed[];
  readonly failedCount: number;
  /** Ids of the jobs it came to, in order. */
  readonly jobs: readonly string[];
  /** More than one part: the jobs alone don't tell how far it is. */
  readonly large: boolean;
  readonly state: "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
  readonly cancel: () => void;
}

/** What could not be read: the server's words, or what kept it from being sent. */
export type Failed = LeftOut | { readonly source: string; readonly message: string };

/** Newest first. */
export const uploads = signal<readonly Upload[]>([]);

/** Of each kind of failure, those named; the rest is counted. */
const mostNamed = 50;
const mostKept = 5;

/**
 * Two parts are under way at a time, so that the server never waits for the next. Gives the jobs it came to, when the last has ended.
 * @throws what the server says where it takes none at all
 */
export async function upload(files: readonly SourceFile[]): Promise<readonly Job[]> {
  const id = crypto.randomUUID();
  const stop = new AbortController();
  const open = new Set<string>();
  const done: Job[] = [];
  const update = (next: (now: Upload) => Partial<Upload>) => {
    uploads.value = uploads.value.map((one) => (one.id === id ? { ...one, ...next(one) } : one));
  };
  const cancel = () => {
    stop.abort();
    for (const job of open) void cancelJob(job).catch(() => undefined);
  };
  /** Comes back when it is handed in. */
  const send = async (part: Part): Promise<{ readonly ended: Promise<void> }> => {
    const { id: job, end } = await follow({ articles: [], files: part.files }, stop.signal);
    open.add(job);
    update(({ jobs }) => ({ jobs: [...jobs, job] }));
    const ended = end.then((told) => {
      open.delete(job);
      if (told) done.push(told);
      update((now) => withEnded(now, part, told));
    });
    return { ended };
  };
  const refused = (part: Part, error: unknown): undefined => {
    const message = ofThisPartAlone(error);
    if (message === null) throw error;
    update((now) =>
      withLeftOut(
        now,
        part.files.map(({ name }) => ({ source: name, message })),
        part.bytes,
      ),
    );
  };
  uploads.value = [begun(id, files, cancel), ...uploads.value].slice(0, mostKept);
  try {
    let parts = 0;
    let before: Promise<void> | undefined;
    for await (const part of partsOf(files)) {
      if (stop.signal.aborted) break;
      if ("why" in part) {
        update((now) => withLeftOut(now, [part], part.bytes));
        continue;
      }
      if (++parts > 1) update(() => ({ large: true }));
      const last = before;
      before = (await send(part).catch((error: unknown) => refused(part, error)))?.ended ?? last;
      await last;
    }
    await before;
    update(() => ({ state: stop.signal.aborted ? "CANCELLED" : "DONE" }));
  } catch (error) {
    update(() => ({ state: stop.signal.aborted ? "CANCELLED" : "FAILED" }));
    if (!stop.signal.aborted) throw error;
  }
  return done;
}

/** Where the server refuses what this part holds, the next may be taken; null where it would fare no better. */
function ofThisPartAlone(error: unknown): string | null {
  const refused = (error instanceof RequestFailed && error.kind === "REFUSED") || (error instanceof NotTaken && error.code !== "FORBIDDEN");
  return refused ? error.message : null;
}

function begun(id: string, files: readonly SourceFile[], cancel: () => void): Upload {
  const counts = { WAITING: 0, ADDED: 0, CHANGED: 0, UNCHANGED: 0, FAILED: 0 };
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { id, bytes, doneBytes: 0, counts, failed: [], failedCount: 0, jobs: [], large: false, state: "RUNNING", cancel };
}

function withLeftOut(now: Upload, failed: readonly Failed[], bytes: number): Partial<Upload> {
  return {
    doneBytes: now.doneBytes + bytes,
    failed: [...now.failed, ...failed].slice(0, mostNamed),
    failedCount: now.failedCount + failed.length,
  };
}

function withEnded(now: Upload, { bytes }: Part, job: Job | null): Partial<Upload> {
  const counts = { ...now.counts };
  for (const { outcome } of job?.articles ?? []) counts[outcome]++;
  const failed = (job?.articles ?? []).flatMap(({ source, error }) => (error ? [{ source, message: error.message }] : []));
  return { ...withLeftOut(now, failed, bytes), counts };
}
