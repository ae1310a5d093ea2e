/** A worker thread of `extract`: a line comes in, its answer goes out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Line } from "./1-read/index.ts";
import { answerWith } from "./extract-answer.ts";
import { createReader } from "./pipeline.ts";
import type { Numbered } from "./thread.ts";

const answer = answerWith(createReader(workerData as { readonly models?: string }));
parentPort?.on("message", ({ number, value }: Numbered<Line>) => parentPort?.postMessage({ number, value: answer(value) }));
