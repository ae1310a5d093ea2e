/** Asks the product's own GraphQL door. One place knows the address, the deadline, and how failures are told. */
import type { TypedDocumentString } from "./documents.generated.ts";

/** Milliseconds after which an answer is given up. */
const deadline = 30_000;

let apiKey = "";
/** The server's key, from now on, as long as the page is open: it is written nowhere. */
export function setApiKey(key: string): void {
  apiKey = key;
}

export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const limit = AbortSignal.timeout(deadline);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(apiKey === "" ? {} : { "x-api-key": apiKey }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw limit.aborted ? new RequestFailed("TIMEOUT", "") : new RequestFailed("OFFLINE", "");
  });
  return answerOf<R>(response);
}

async function answerOf<R>(response: Response): Promise<R> {
  const body: unknown = await response.json().catch(() => null);
  if (!isAnswer<R>(body)) throw new RequestFailed("SERVER", `HTTP ${response.status}`);
  const [first] = body.errors ?? [];
  if (first) throw new RequestFailed(first.extensions?.code === "INTERNAL_ERROR" ? "SERVER" : "REFUSED", first.message);
  if (body.data === null || body.data === undefined) throw new RequestFailed("SERVER", `HTTP ${response.status}`);
  return body.data;
}

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
const isAnswer = <R>(body: unknown): body is Answer<R> =>
  typeof body === "object" && body !== null && ("data" in body || ("errors" in body && Array.isArray(body.errors)));

/** OFFLINE: nobody answered. TIMEOUT: too slow. REFUSED: the server says what is wrong with the question. SERVER: it failed. */
export type FailureKind = "OFFLINE" | "TIMEOUT" | "REFUSED" | "SERVER";

export class RequestFailed extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = "RequestFailed";
    this.kind = kind;
  }
}
