import { setMaxListeners } from "node:events";
import { DomainError } from "../../graph/errors.ts";
import type { Plugin } from "./types.ts";

/** Ends an operation after `ms` milliseconds, or when its caller hangs up: searches under way see the signal. */
export function useTimeout(ms: number): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const ended = new AbortController();
      // One operation may have many queries under way, each listening.
      setMaxListeners(0, ended.signal);
      const { request }: { request: Request } = args.contextValue;
      const hungUp = () => ended.abort();
      request.signal.addEventListener("abort", hungUp, { once: true });
      extendContext({ signal: ended.signal });
      setExecuteFn(async (operation) => {
        const { promise, reject } = withReject();
        const timer = setTimeout(() => {
          ended.abort();
          reject(new DomainError("TIMEOUT", `The operation took longer than ${ms} ms: ask for less at a time`));
        }, ms);
        try {
          return await Promise.race([executeFn(operation), promise]);
        } finally {
          clearTimeout(timer);
          request.signal.removeEventListener("abort", hungUp);
        }
      });
    },
  };
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, rejecting) => {
    reject = rejecting;
  });
  return { promise, reject };
}
