import { DomainError, type ErrorCode } from "../../graph/errors.ts";
import type { Plugin } from "./types.ts";

/**
 * Refuses what reached a loopback address under a foreign name or from a foreign page: any site could point its own name at
 * this machine and have a visitor's browser ask us (DNS rebinding). `hosts` are further names that a proxy before us passes on.
 */
export function useHost({ host, allowedHosts, corsOrigins }: HostRules): Plugin {
  if (!isLocal(host) && allowedHosts.length === 0) return {};
  return {
    onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      const refuse = (message: string) => endResponse(refusal(fetchAPI.Response, "FORBIDDEN", message, serverContext.requestId ?? ""));
      const known = (name: string) => isLocal(name) || allowedHosts.includes(name.toLowerCase());
      if (!known(url.hostname)) return refuse("host: this server doesn't answer under that name; see ALLOWED_HOSTS");
      const origin = request.headers.get("origin");
      if (request.method !== "POST" || !origin || corsOrigins.includes(origin)) return;
      const from = URL.canParse(origin) ? new URL(origin).hostname : "";
      if (!known(from)) refuse("origin: pages of that site may not ask; see CORS_ORIGINS");
    },
  };
}

interface HostRules {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
}

/** A name that only this machine answers to. */
export function isLocal(name: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(name);
}

function refusal(Response: typeof globalThis.Response, code: ErrorCode, message: string, requestId: string): Response {
  const body = { errors: [{ message: new DomainError(code, message).message, extensions: { code, requestId } }] };
  return new Response(JSON.stringify(body), { status: 403, headers: { "content-type": "application/json; charset=utf-8" } });
}
