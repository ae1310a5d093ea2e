import { Worker } from "node:worker_threads";
import type { Line } from "./1-read/index.ts";
import { type Answer, failure, type Pool } from "./extract-answer.ts";

/** Reads in `count` worker threads, each with models of its own. A worker that dies fails the lines it held, and is replaced. */
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

// Source is TypeScript under a loader, dist/ is JavaScript: the worker stands beside this file in either.
const workerUrl = new URL(import.meta.url.endsWith(".ts") ? "./extract-worker.ts" : "./extract-worker.js", import.meta.url);

function startThread(options: { readonly models?: string }): Thread {
  const waiting = new Map<number, (answer: Answer) => void>();
  let stopping = false;
  let worker = spawn();

  function spawn(): Worker {
    const started = new Worker(workerUrl, { workerData: options });
    started.on("message", ({ number, answer }: { number: number; answer: Answer }) => settle(number, answer));
    started.on("error", (error) => fail(error));
    started.on("exit", (code) => {
      if (stopping) return;
      fail(new Error(`a worker ended with code ${code}`));
      worker = spawn();
    });
    return started;
  }
  function settle(number: number, answer: Answer): void {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  }
  function fail(error: Error): void {
    for (const number of [...waiting.keys()]) settle(number, failure(null, error));
  }

  return {
    busy: () => waiting.size,
    answer: (line) =>
      new Promise((resolve) => {
        waiting.set(line.number, resolve);
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
