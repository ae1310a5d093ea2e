import type { Line } from "./1-read/index.ts";
import { type Answer, failure, type Pool } from "./extract-answer.ts";
import { startThread, type Thread } from "./thread.ts";

/** Reads in `count` worker threads, each with models of its own. A worker that dies fails the lines it held, and is replaced;
 * one that can't start ends the run. */
export function startWorkers(count: number, options: { readonly models?: string }): Pool {
  const threads = Array.from({ length: count }, () =>
    startThread<Line, Answer>("extract-worker", options, (cause) => failure(null, cause)),
  );
  return {
    ahead: count * linesEach,
    answer: (line) => leastBusy(threads).ask(line),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

/** Enough that a worker never waits for the main thread, few enough that long articles don't pile up. */
const linesEach = 4;

function leastBusy(threads: readonly Thread<Line, Answer>[]): Thread<Line, Answer> {
  return threads.reduce((best, thread) => (thread.busy() < best.busy() ? thread : best));
}
