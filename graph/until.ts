import { AsyncLocalStorage } from "node:async_hooks";
import { setMaxListeners } from "node:events";

const asked = new AsyncLocalStorage<AbortSignal>();

/** Does some work of which the signal says when nobody waits for it any more: its caller hung up, or its time is over. */
export function until<T>(signal: AbortSignal, work: () => T): T {
  // One request may have many queries under way, each listening.
  setMaxListeners(0, signal);
  return asked.run(signal, work);
}

/** The signal of the work under way. No query begins once it is aborted, and a driver that can stop one does. */
export const ending = (): AbortSignal | undefined => asked.getStore();
