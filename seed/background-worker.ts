/** A worker thread of `background.ts`: an article comes in, its rows go out. */
import { parentPort } from "node:worker_threads";
import { DomainError } from "../graph/errors.ts";
import type { RowsOrError } from "./background.ts";
import { rowReader } from "./main.ts";
import type { Article } from "./reading.ts";
import type { Numbered } from "./thread.ts";

const ready = rowReader();
parentPort?.on("message", async ({ number, value }: Numbered<Article>) => {
  const reader = await ready;
  parentPort?.postMessage({ number, value: answer(() => ({ rows: reader.rows(value) })) } satisfies Numbered<RowsOrError>);
});

function answer(read: () => RowsOrError): RowsOrError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) return { error: { code: error.code, message: error.message } };
    return { error: { code: "INTERNAL_ERROR", message: error instanceof Error ? String(error.stack) : String(error) } };
  }
}
