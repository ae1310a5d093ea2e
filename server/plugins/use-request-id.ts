import { randomUUID } from "node:crypto";
import type { Plugin } from "./types.ts";

/** Gives each request an id, or keeps the one it came with, and answers with it: `x-request-id`. */
export function useRequestId(): Plugin {
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get("x-request-id");
      serverContext.requestId = given && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
      serverContext.started = performance.now();
    },
    onResponse({ response, serverContext }) {
      if (serverContext.requestId) response.headers.set("x-request-id", serverContext.requestId);
    },
  };
}
