#!/usr/bin/env node
/** The command line: each command a file in cli/, loaded when it is asked for. */
import { defineCommand, runCommand } from "citty";
import { exitCodeOf, line } from "./cli/errors.ts";
import { help } from "./cli/help.ts";
import { version } from "./seed/version.ts";

const main = defineCommand({
  meta: {
    name: "conflict-graph",
    version,
    description: "A knowledge-graph explorer for conflict regions: news articles in, a graph out, every edge with its sentence",
  },
  subCommands: {
    start: () => import("./cli/start.ts").then(({ start }) => start),
    seed: () => import("./cli/seed.ts").then(({ seed }) => seed),
    extract: () => import("./cli/extract.ts").then(({ extract }) => extract),
    explain: () => import("./cli/explain.ts").then(({ explain }) => explain),
    query: () => import("./cli/query.ts").then(({ query }) => query),
    export: () => import("./cli/export.ts").then(({ exportRows }) => exportRows),
  },
});

// A reader such as `head` that has enough is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const args = process.argv.slice(2);
try {
  if (args[0] === "--version" || args[0] === "-v") console.log(version);
  else if (args.length === 0 || args[0] === "help" || args.some((arg) => arg === "--help" || arg === "-h")) await help(main, args);
  else await runCommand(main, { rawArgs: args });
} catch (error) {
  console.error(line(error));
  process.exitCode = exitCodeOf(error);
}
