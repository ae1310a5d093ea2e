import { Worker } from "node:worker_threads";
import type { Line } from "./1-read/index.ts";
import { type Answer, failure, type Pool } from "./extract-answer.ts";

/** Reads in `count` worker threads, each with models of its own. A worker that dies fails the lines it held, and is replaced;
 * one that can't start ends the run. */
export function startWorkers(count: number, options: { readonly models?: string }): Pool {
  const threads = Array.from({ length: count }, () => startThread(options));
  return {
    ahead: count * linesEach,
    answer: (line) => leastBusy(threads).answer(line),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

/** Enough that a worker never waits for the main thread, few enough that long articles don't pile up. */
const linesEach = 4;

interface Thread {
  readonly busy: () => number;
  readonly answer: (line: Line) => Promise<Answer>;
  readonly stop: () => Promise<unknown>;
}

/** dist/ is JavaScript; source is TypeScript under tsx, which a worker of Node 20 has to load by itself before its first module. */
function spawnWorker(workerData: object): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./extract-worker.js", import.meta.url), { workerData });
  const worker = JSON.stringify(new URL("./extract-worker.ts", import.meta.url).href);
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${worker}); });`;
  return new Worker(start, { eval: true, workerData });
}

interface Waiting {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

function startThread(options: { readonly models?: string }): Thread {
  const waiting = new Map<number, Waiting>();
  let stopping = false;
  let worker = spawn();

  function spawn(): Worker {
    const started = spawnWorker(options);
    let cause = new Error("a worker thread ended");
    let hasAnswered = false;
    started.on("message", ({ number, answer }: { number: number; answer: Answer }) => {
      hasAnswered = true;
      waiting.get(number)?.answer(answer);
      waiting.delete(number);
    });
    started.on("error", (error) => {
      cause = error;
    });
    started.on("exit", () => {
      if (stopping) return;
      // One that can't even start would never get further: the run ends. One that dies on an article fails that alone.
      for (const one of waiting.values()) hasAnswered ? one.answer(failure(null, cause)) : one.fail(cause);
      waiting.clear();
      if (hasAnswered) worker = spawn();
    });
    return started;
  }

  return {
    busy: () => waiting.size,
    answer: (line) =>
      new Promise((answer, fail) => {
        waiting.set(line.number, { answer, fail });
        worker.postMessage(line);
      }),
    stop: () => {
      stopping = true;
      return worker.terminate();
    },
  };
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((best, thread) => (thread.busy() < best.busy() ? thread : best));
}
