/** A worker thread of `extract`: a line comes in, its answer goes out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Line } from "./1-read/index.ts";
import { answerWith } from "./extract-answer.ts";
import { createReader } from "./pipeline.ts";

const answer = answerWith(createReader(workerData as { readonly models?: string }));
parentPort?.on("message", (line: Line) => parentPort?.postMessage({ number: line.number, answer: answer(line) }));
