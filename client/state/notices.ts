/** What the page says to the reader beside the graph: one message at a time, the state of a request, and a line for screen readers. */
import { signal } from "@preact/signals";
import { RequestFailed } from "../api/request.ts";
import { t } from "../messages/index.ts";

export interface Notice {
  readonly tone: "info" | "problem";
  readonly text: string;
  /** What to do when the reader asks for another try. */
  readonly retry: (() => void) | null;
}

export const notice = signal<Notice | null>(null);
/** Read out by screen readers, not shown. */
export const spoken = signal("");
/** The request that the reader waits for. */
export const work = signal<{ readonly cancel: () => void; readonly slow: boolean } | null>(null);

export function say(text: string): void {
  notice.value = { tone: "info", text, retry: null };
  spoken.value = text;
}

/** Does something that needs the server, with a way to cancel it and to try it again. True where it was done. */
export async function attempt(task: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  work.value?.cancel();
  const abort = new AbortController();
  const mine = { cancel: () => abort.abort(), slow: false };
  work.value = mine;
  const slow = setTimeout(() => {
    if (work.value === mine) work.value = { ...mine, slow: true };
  }, 1000);
  try {
    await task(abort.signal);
    if (notice.value?.tone === "problem") notice.value = null;
    return true;
  } catch (error) {
    if (!abort.signal.aborted) tell(error, () => void attempt(task));
    return false;
  } finally {
    clearTimeout(slow);
    if (work.value?.cancel === mine.cancel) work.value = null;
  }
}

function tell(error: unknown, retry: () => void): void {
  const text = reason(error);
  notice.value = { tone: "problem", text, retry };
  spoken.value = text;
}

/** A failure in plain words. */
export function reason(error: unknown): string {
  if (!(error instanceof RequestFailed)) return t("status.server", { message: error instanceof Error ? error.message : String(error) });
  const texts = {
    OFFLINE: t("status.offline"),
    TIMEOUT: t("status.timeout"),
    REFUSED: t("status.refused", { message: error.message }),
    SERVER: t("status.server", { message: error.message }),
  };
  return texts[error.kind];
}
