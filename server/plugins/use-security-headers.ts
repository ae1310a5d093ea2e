import type { Plugin } from "./types.ts";

/** The explorer needs its own files and no other host's; nothing inline. */
const explorer = policy({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
});

/** The console's page is one file: its scripts, styles and workers are inside it. */
export const consolePolicy = policy({
  "default-src": "'none'",
  "script-src": "'unsafe-inline' blob:",
  "style-src": "'unsafe-inline'",
  "img-src": "data:",
  "font-src": "data:",
  "connect-src": "'self'",
  "worker-src": "blob:",
});

/** Headers that hold for every answer; a plugin that answers with a policy of its own keeps it. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      if (!headers.has("content-security-policy")) headers.set("content-security-policy", explorer);
      headers.set("x-content-type-options", "nosniff");
      headers.set("x-frame-options", "DENY");
      headers.set("referrer-policy", "no-referrer");
      headers.set("cross-origin-opener-policy", "same-origin");
      headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
      if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
    },
  };
}

function policy(directives: Readonly<Record<string, string>>): string {
  const shared = { "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'" };
  return Object.entries({ ...directives, ...shared })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
