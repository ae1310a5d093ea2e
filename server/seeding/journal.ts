/** Jobs on disk, so that what was handed in outlives the process: a small file a job, and beside it the articles until it has ended. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DomainError } from "../../graph/errors.ts";
import type { Given } from "./given.ts";
import { type Kept, type Problem, problemOf } from "./job.ts";

export interface Journal {
  /** As they were when the process before this one ended, oldest first; those that can't be read are left out. */
  readonly jobs: () => readonly Kept[];
  /** What was handed in with it; null where it isn't there any more. */
  readonly given: (id: string) => readonly Given[] | null;
  /** Once it has ended, without the articles. Later writes of one job come after earlier ones. */
  readonly keep: (job: Kept, given?: readonly Given[]) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

/** BAD_CONFIG where the folder can't be made. */
export function openJournal(folder: string): Journal {
  makeFolder(folder);
  const recordOf = (id: string) => join(folder, `${id}.job.json`);
  const articlesOf = (id: string) => join(folder, `${id}.articles.json`);
  let last = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
  return {
    jobs: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".job.json"))
        .flatMap((name) => parsed<Kept>(join(folder, name)) ?? [])
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    given: (id) => parsed<readonly Written[]>(articlesOf(id))?.map(read) ?? null,
    keep: (job, given) =>
      inTurn(async () => {
        if (given) await replace(articlesOf(job.id), given.map(written));
        await replace(recordOf(job.id), job);
        if (job.finishedAt !== null) await rm(articlesOf(job.id), { force: true });
      }),
    drop: (id) => inTurn(() => Promise.all([recordOf(id), articlesOf(id)].map((path) => rm(path, { force: true }))).then(() => undefined)),
  };
}

/** What others hand in is nobody's business but the server's. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DomainError("BAD_CONFIG", `JOBS_DIR: ${folder} can't be made (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** An error as plain data. */
interface Written {
  readonly source: string;
  readonly id: string | null;
  readonly article: Given["read"]["article"] | null;
  readonly error: Problem | null;
}

const written = ({ source, read: { article, error, ...read } }: Given): Written => ({
  source,
  id: "id" in read ? read.id : null,
  article: article ?? null,
  error: error ? problemOf(error) : null,
});

const read = ({ source, id, article, error }: Written): Given => ({
  source,
  read: article ? { article } : { id, error: new DomainError(error?.code ?? "INTERNAL_ERROR", error?.message ?? "") },
});

/** Whole or not at all, wherever the process is cut off. */
async function replace(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Null where there is none, or not whole. */
function parsed<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
