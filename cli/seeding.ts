/** Seeds from files with a progress bar, and tells of each article that failed. */
import type { GraphStore } from "../graph/store.ts";
import type { Read } from "../seed/1-read/index.ts";
import type { ArticleOutcome, SeedReport } from "../seed/main.ts";
import { oneLine } from "./errors.ts";

export interface Seeding {
  readonly articles: AsyncIterable<Read>;
  /** How many there are, where that is known. */
  readonly total?: number;
  readonly store: GraphStore;
  readonly signal?: AbortSignal;
  /** Folder of other weights for the language models. */
  readonly models?: string;
}

export type TimedReport = SeedReport & { readonly seconds: number };

export async function seedWithProgress({ articles, total, store, signal, models }: Seeding): Promise<TimedReport> {
  const { seed, rowReader } = await import("../seed/main.ts");
  const started = performance.now();
  const bar = await progressBar(total);
  const failures: ArticleOutcome[] = [];
  try {
    const reader = await rowReader({ models });
    const report = await seed({
      articles,
      store,
      reader,
      signal,
      onRead: () => bar?.increment(),
      onOutcome: (outcome) => {
        if (outcome.error) failures.push(outcome);
        // Without a bar a failure is told at once; with one, when the bar is done.
        if (!bar) tell(failures.splice(0));
      },
    });
    return { ...report, seconds: Math.round(performance.now() - started) / 1000 };
  } finally {
    bar?.stop();
    tell(failures);
  }
}

/** `39 articles: 39 added, 0 changed, 0 unchanged, 0 failed in 4.2 s`. */
export function summary({ added, changed, unchanged, failed, seconds }: TimedReport): string {
  const all = added + changed + unchanged + failed;
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged, ${failed} failed`;
  return `${all} ${all === 1 ? "article" : "articles"}: ${counts} in ${seconds.toFixed(1)} s`;
}

function tell(failures: readonly ArticleOutcome[]): void {
  for (const { error } of failures) if (error) console.error(`conflict-graph: ${error.code}: ${oneLine(error.message)}`);
}

async function progressBar(total: number | undefined) {
  if (!process.stderr.isTTY) return undefined;
  const { default: progress } = await import("cli-progress");
  const format = total === undefined ? "Reading  {value} articles" : "Reading  {bar}  {value} of {total} articles";
  const bar = new progress.SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true }, progress.Presets.rect);
  bar.start(total ?? Number.MAX_SAFE_INTEGER, 0);
  return bar;
}
