import type { IncomingMessage } from "node:http";
import { GraphQLError } from "graphql";
import { RetryLater } from "./retry-later.ts";
import type { Plugin } from "./types.ts";

interface RateRules {
  /** Cost that one caller may ask for in a minute; 0: no limit. */
  readonly rateLimit: number;
  /** Secrets that tell callers apart by `x-api-key`; all others are told apart by address. */
  readonly apiKeys: readonly string[];
  /** Whether the address is the last of `x-forwarded-for`, as a proxy of ours writes it. */
  readonly trustProxy: boolean;
}

interface Window {
  spent: number;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

const minute = 60_000;
/** Beyond so many callers, those whose minute is over are forgotten. */
const mostCallers = 10_000;

/** Counts what each caller asks for, by the cost that the operation was given, and refuses what goes beyond the minute's share. */
export function useRate(rules: RateRules, now: () => number = Date.now): Plugin {
  if (rules.rateLimit === 0) return {};
  const windows = new Map<string, Window>();
  return {
    onExecute({ args, extendContext, setResultAndStopExecution }) {
      const { request, req, cost = 1 } = args.contextValue as { request: Request; req?: IncomingMessage; cost?: number };
      const window = windowOf(windows, callerOf(request, req, rules), now());
      const seconds = Math.max(1, Math.ceil((window.ends - now()) / 1000));
      if (window.spent + cost > rules.rateLimit) {
        const message = `The operation costs ${cost}, and ${rules.rateLimit - window.spent} of ${rules.rateLimit} a minute are left: ask again in ${seconds} s`;
        const originalError = new RetryLater("RATE_LIMITED", message, seconds);
        setResultAndStopExecution({ errors: [new GraphQLError(message, { originalError })] });
        return;
      }
      window.spent += cost;
      const remaining = rules.rateLimit - window.spent;
      extendContext({ rate: { limit: rules.rateLimit, cost, remaining, resetAt: new Date(window.ends).toISOString() } });
    },
  };
}

function windowOf(windows: Map<string, Window>, caller: string, at: number): Window {
  const open = windows.get(caller);
  if (open && open.ends > at) return open;
  if (windows.size >= mostCallers) for (const [name, { ends }] of windows) if (ends <= at) windows.delete(name);
  const fresh = { spent: 0, ends: at + minute };
  windows.set(caller, fresh);
  return fresh;
}

function callerOf(request: Request, req: IncomingMessage | undefined, { apiKeys, trustProxy }: RateRules): string {
  const key = request.headers.get("x-api-key");
  if (key !== null && apiKeys.includes(key)) return `key ${key}`;
  const forwarded = trustProxy ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return `address ${forwarded || req?.socket.remoteAddress || "unknown"}`;
}
