/** A worker thread that answers questions one after the other, and is replaced when it dies. */
import { Worker } from "node:worker_threads";

export interface Thread<Question, Answer> {
  /** Questions that wait for their answer. */
  readonly busy: () => number;
  readonly ask: (question: Question) => Promise<Answer>;
  /** What still waits is rejected. */
  readonly stop: () => Promise<unknown>;
}

/** What goes to the thread and comes back: see `answerQuestions`. */
export interface Numbered<T> {
  readonly number: number;
  readonly value: T;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts `script`, a module of this folder without its ending. One that dies on a question answers what waits with `died`,
 * and is replaced; one that can't even start would never get further: what waits is rejected.
 */
export function startThread<Question, Answer>(
  script: string,
  workerData: object,
  died: (cause: Error) => Answer,
): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let count = 0;
  let stopping = false;
  let worker = spawn();

  function spawn(): Worker {
    const started = spawnWorker(script, workerData);
    let cause = new Error("a worker thread ended");
    let hasAnswered = false;
    started.on("message", ({ number, value }: Numbered<Answer>) => {
      hasAnswered = true;
      waiting.get(number)?.resolve(value);
      waiting.delete(number);
    });
    started.on("error", (error) => {
      cause = error;
    });
    started.on("exit", () => {
      for (const one of waiting.values()) hasAnswered && !stopping ? one.resolve(died(cause)) : one.reject(cause);
      waiting.clear();
      if (hasAnswered && !stopping) worker = spawn();
    });
    return started;
  }

  return {
    busy: () => waiting.size,
    ask: (value) =>
      new Promise((resolve, reject) => {
        const number = ++count;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, value } satisfies Numbered<Question>);
      }),
    stop: () => {
      stopping = true;
      return worker.terminate();
    },
  };
}

/** dist/ is JavaScript; source is TypeScript under tsx, which a worker of Node 20 has to load by itself before its first module. */
function spawnWorker(script: string, workerData: object): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`./${script}.js`, import.meta.url), { workerData });
  const worker = JSON.stringify(new URL(`./${script}.ts`, import.meta.url).href);
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${worker}); });`;
  return new Worker(start, { eval: true, workerData });
}
