/** An answer that a panel waits for: kept once it is there, asked again when the reader says so, dropped when the question changes. */
import { useEffect, useState } from "preact/hooks";

export type Answer<T> =
  | { readonly state: "waiting" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown; readonly retry: () => void };

/** Answers kept, the latest. */
const most = 300;
const kept = new Map<string, unknown>();

/** `key` names the question; null asks nothing. */
export function useAnswer<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [outcome, setOutcome] = useState<{ readonly key: string | null; readonly error?: unknown }>({ key: null });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (key === null || kept.has(key)) return;
    const abort = new AbortController();
    ask(abort.signal).then(
      (value) => {
        keep(key, value);
        setOutcome({ key });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setOutcome({ key, error });
      },
    );
    return () => abort.abort();
  }, [key, tries]);
  if (key !== null && kept.has(key)) return { state: "ready", value: kept.get(key) as T };
  if (outcome.key === key && outcome.error !== undefined) {
    const retry = () => {
      setOutcome({ key: null });
      setTries(tries + 1);
    };
    return { state: "failed", error: outcome.error, retry };
  }
  return { state: "waiting" };
}

/** Drops every answer kept: the graph has changed. */
export const forget = (): void => kept.clear();

function keep(key: string, value: unknown): void {
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
