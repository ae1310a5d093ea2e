/** Who may change the graph: the browser of this machine, or a caller with a key; nobody where the server is read-only. */
import { createHash, timingSafeEqual } from "node:crypto";
import { isLocal } from "../plugins/use-host.ts";
import type { SeedAccess } from "../schema.generated.ts";

export interface AccessRules {
  readonly readOnly: boolean;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly apiKeys: readonly string[];
  readonly trustProxy: boolean;
}

export function seedAccess(request: Request, rules: AccessRules): SeedAccess {
  if (rules.readOnly) return "OFF";
  if (hasKey(request, rules.apiKeys) || (onThisMachineAlone(rules) && fromThisMachine(request))) return "OPEN";
  return rules.apiKeys.length > 0 ? "KEY" : "OFF";
}

/** Every key is compared, each in the same time, so that an answer's delay tells nothing of them. */
function hasKey(request: Request, keys: readonly string[]): boolean {
  const given = digest(request.headers.get("x-api-key") ?? "");
  return keys.filter((key) => timingSafeEqual(digest(key), given)).length > 0;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const onThisMachineAlone = ({ host, allowedHosts, trustProxy }: AccessRules): boolean =>
  isLocal(host) && allowedHosts.length === 0 && !trustProxy;

/** Not from a page of another origin, be it of this machine too, and not through a proxy, behind which anybody may stand. */
function fromThisMachine({ headers, url }: Request): boolean {
  const { origin: own, hostname } = new URL(url);
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const foreignPage = (origin !== null && origin !== own) || (site !== null && site !== "same-origin" && site !== "none");
  return isLocal(hostname) && !foreignPage && !proxyHeaders.some((name) => headers.has(name));
}

const proxyHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];
