/** How a failure leaves the process: one line on stderr that names a code, and an exit status. */
import { stripVTControlCharacters } from "node:util";
import { DomainError, type ErrorCode } from "../graph/errors.ts";

/** What the exit status says; printed by `help`. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, "all went well"],
  [1, "something failed: an article, the query, the graph (each with a line on stderr)"],
  [2, "wrong use: an unknown option, a wrong setting, a file that isn't there"],
];

const wrongUse: readonly ErrorCode[] = ["BAD_CONFIG", "BAD_INPUT", "BAD_JSON", "FILE_NOT_FOUND", "UNSUPPORTED_FORMAT"];

export function exitCodeOf(error: unknown): number {
  return isUsage(error) || (error instanceof DomainError && wrongUse.includes(error.code)) ? 2 : 1;
}

/** `conflict-graph: GRAPH_LOCKED: data/graph.grafeo is in use by another process`. */
export function line(error: unknown): string {
  const code = error instanceof DomainError ? error.code : isUsage(error) ? "BAD_INPUT" : "INTERNAL_ERROR";
  const message = error instanceof Error ? error.message : String(error);
  return `conflict-graph: ${code}: ${oneLine(message)}`;
}

/** Text from outside as it may stand on a terminal: no line breaks, no control characters. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** citty's own errors: a missing argument, an unknown command. */
function isUsage(error: unknown): boolean {
  return error instanceof Error && error.name === "CLIError";
}
