import type { Plugin } from "./types.ts";

/** Lets pages of the listed origins ask; a page of any other gets no leave from us, so its browser keeps our answer from it. */
export function useCors(origins: readonly string[]): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const preflight = request.method === "OPTIONS" && request.headers.has("access-control-request-method");
      if (preflight) endResponse(new fetchAPI.Response(null, { status: 204 }));
    },
    onResponse({ request, response }) {
      const origin = request.headers.get("origin");
      response.headers.append("vary", "Origin");
      if (!origin || !origins.includes(origin)) return;
      response.headers.set("access-control-allow-origin", origin);
      response.headers.set("access-control-allow-methods", "GET, POST");
      response.headers.set("access-control-allow-headers", "content-type, x-api-key, x-request-id");
      response.headers.set("access-control-expose-headers", "retry-after, x-request-id");
      response.headers.set("access-control-max-age", "600");
    },
  };
}
