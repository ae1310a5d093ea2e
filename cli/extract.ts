import { createReadStream, existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { DomainError } from "../graph/errors.ts";
import { command } from "./command.ts";

export const extract = command({
  name: "extract",
  description: "Read articles and print a reading of each as JSON lines, in order; touches no graph",
  args: {
    file: { type: "positional", required: false, description: "Articles as JSON lines; stdin where none is given" },
    models: { type: "string", description: "Folder of other weights for the language models", valueHint: "dir" },
    workers: { type: "string", default: "1", description: "Worker threads, 1 to 64", valueHint: "n" },
  },
  examples: [
    ["conflict-graph extract < articles.jsonl > readings.jsonl", "who did what to whom, with every sentence"],
    ["conflict-graph extract news.jsonl --workers 4", "on four threads, in the same order"],
  ],
  run: async ({ file, models, workers }) => {
    const threads = /^\d{1,2}$/.test(workers) ? Number(workers) : 0;
    if (threads < 1 || threads > 64) throw new DomainError("BAD_INPUT", `--workers: ${workers} is not from 1 to 64`);
    const fromFile = file !== undefined && file !== "-";
    if (fromFile && !existsSync(file)) throw new DomainError("FILE_NOT_FOUND", `${file}: no such file`);
    setFlagsFromString(patience);
    const { extract: run } = await import("../seed/extract.ts");
    const input = fromFile ? createReadStream(file) : process.stdin;
    const { failed } = await run({ input, output: process.stdout, models, workers: threads });
    return failed > 0 ? 1 : 0;
  },
});

/**
 * A reading runs a few thousand functions a little each. V8 would compile a third of them two or three times over, each time
 * on too little experience, and on one core instead of reading: with eight times its patience before it compiles, 3,600
 * sentences take two thirds of the time there. Node 20 counts bytes of code that ran, later ones calls.
 */
const patience = process.versions.v8.startsWith("11.") ? "--interrupt-budget=540000" : "--invocation-count-for-turbofan=24000";
