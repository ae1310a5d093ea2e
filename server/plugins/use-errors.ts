import type { ExecutionResult } from "graphql";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { DomainError, type ErrorCode, errorCodes } from "../../graph/errors.ts";
import { RetryLater } from "./retry-later.ts";
import type { Plugin } from "./types.ts";

/** Answers each error with a code of the closed list and the request's id; what isn't the caller's to know is logged, not told. */
export function useErrors(logger: Logger): Plugin {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Symbol.asyncIterator in result) return;
      const results: readonly ExecutionResult[] = Array.isArray(result) ? result : [result];
      const requestId = serverContext.requestId ?? "";
      const codes: string[] = [];
      const presented = results.map((one) => {
        if (!one.errors) return one;
        const errors = one.errors.map((error) => {
          const shown = present(error, requestId);
          codes.push(String(shown.extensions.code));
          if (ours.includes(shown.extensions.code as ErrorCode)) logger.error({ requestId, err: cause(error) }, "request failed");
          return shown;
        });
        return { ...one, errors };
      });
      if (codes.length > 0) serverContext.codes = codes;
      setResult(Array.isArray(result) ? presented : (presented[0] ?? result));
    },
  };
}

/** Statuses of answers to requests that never came to run. */
const statuses: Partial<Record<ErrorCode, number>> = {
  BODY_TOO_LARGE: 413,
  BAD_JSON: 400,
  OVERLOADED: 503,
  RATE_LIMITED: 429,
  UNSUPPORTED_FORMAT: 415,
};

/** What GraphQL Yoga refuses of itself, in our words. */
const yogas: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  REQUEST_ENTITY_TOO_LARGE: { code: "BODY_TOO_LARGE", message: "The request's body is larger than this server takes (MAX_BODY)" },
};

/** What a caller can't put right. The log has the cause: it may name the database's address. */
const ours: readonly ErrorCode[] = [
  "BAD_CONFIG",
  "DATABASE_AUTH",
  "DATABASE_UNAVAILABLE",
  "GRAPH_CORRUPT",
  "GRAPH_LOCKED",
  "INTERNAL_ERROR",
];

function present(error: GraphQLError, requestId: string): GraphQLError {
  const { code, message } = told(error);
  const http = statuses[code] ? { status: statuses[code], headers: laterBy(cause(error)) } : error.extensions.http;
  return new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { code, requestId, ...(http ? { http } : {}) },
  });
}

const laterBy = (error: Error) => (error instanceof RetryLater ? { "retry-after": String(error.seconds) } : undefined);

function told(error: GraphQLError): { readonly code: ErrorCode; readonly message: string } {
  const origin = cause(error);
  if (!(origin instanceof GraphQLError)) {
    const code = origin instanceof DomainError ? origin.code : "INTERNAL_ERROR";
    if (!ours.includes(code)) return { code, message: origin.message };
    const what = code.startsWith("DATABASE") ? "The graph's database doesn't answer" : "Something failed on our side";
    return { code, message: `${what}; the server's log has the cause under this request's id` };
  }
  // The limits on depth, aliases, tokens and directives say no more than this of themselves.
  if (/limit of \d+ exceeded/.test(error.message))
    return { code: "QUERY_TOO_COSTLY", message: error.message.replace("Syntax Error: ", "") };
  const code = String(error.extensions.code ?? "");
  return yogas[code] ?? { code: errorCodes.find((name) => name === code) ?? "BAD_INPUT", message: error.message };
}

function cause(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? cause(error.originalError) : error;
}
