/** What a caller can put right, from a closed list of codes; anything else is masked at the door and logged. */
export const errorCodes = [
  "BAD_ARTICLE",
  "BAD_CONFIG",
  "BAD_CURSOR",
  "BAD_FILTER",
  "BAD_ID",
  "BAD_INPUT",
  "BAD_JSON",
  "BODY_TOO_LARGE",
  "DATABASE_AUTH",
  "DATABASE_UNAVAILABLE",
  "FILE_NOT_FOUND",
  "FORBIDDEN",
  "GRAPH_CORRUPT",
  "GRAPH_LOCKED",
  "INTERNAL_ERROR",
  "LIMIT_EXCEEDED",
  "NOT_FOUND",
  "OVERLOADED",
  "QUERY_TOO_COSTLY",
  "RATE_LIMITED",
  "TIMEOUT",
  "UNSUPPORTED_FORMAT",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message may be shown to a caller: it names what is wrong and where, and holds no secret. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DomainError";
    this.code = code;
  }
}
