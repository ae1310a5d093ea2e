import { once } from "node:events";
import type { Writable } from "node:stream";
import { articleLines, type Line } from "./1-read/index.ts";
import { type Answer, answerWith, type Pool } from "./extract-answer.ts";
import { startWorkers } from "./extract-pool.ts";
import { createReader } from "./pipeline.ts";

export interface ExtractOptions {
  /** Articles as JSON lines. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Takes readings as JSON lines, in the order of the input, and nothing else. */
  readonly output: Writable;
  /** Folder of language models; the ones that come with the product by default. */
  readonly models?: string;
  /** Worker threads; 1, the default, reads in this thread. */
  readonly workers?: number;
}

/**
 * Reads articles line by line and writes a reading, or an error, for each, in order. Memory holds the lines on the way alone,
 * a few for each worker. A line that can't be read doesn't stop the run: it is counted in `failed`.
 */
export async function extract({ input, output, models, workers = 1 }: ExtractOptions): Promise<{ failed: number }> {
  const pool = workers > 1 ? startWorkers(workers, { models }) : inThisThread(models);
  let failed = 0;
  try {
    for await (const answer of inOrder(articleLines(input), pool.answer, pool.ahead)) {
      if (answer.failed) failed++;
      if (!output.write(`${answer.json}\n`)) await once(output, "drain");
    }
  } finally {
    await pool.stop();
  }
  return { failed };
}

function inThisThread(models: string | undefined): Pool {
  const answer = answerWith(createReader({ models }));
  return { ahead: 1, answer: async (line) => answer(line), stop: async () => {} };
}

/** The answers in the order of the lines, with at most `ahead` lines under way. */
async function* inOrder(lines: AsyncIterable<Line>, answer: Pool["answer"], ahead: number): AsyncGenerator<Answer> {
  const pending: Promise<Answer>[] = [];
  for await (const line of lines) {
    const next = answer(line);
    // It is awaited in its turn; until then nobody listens.
    next.catch(() => {});
    pending.push(next);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first) yield await first;
  }
  for (const last of pending) yield await last;
}
