/** Keeps the browser's address and the view in step: what can be undone is an entry of its history, the rest replaces the last one. */
import { effect } from "@preact/signals";
import { decodeView, encodeView, maxFragment } from "./address.ts";
import { recorded, view } from "./session.ts";
import { emptyView, type View } from "./view.ts";

/** Milliseconds in which changes flow together into one address. */
const pause = 120;

/** Writes every view into the address from now on. A view too large for it goes into the history entry alone, which survives a reload. */
export function followView(): void {
  let written = recorded.peek();
  // The first view belongs to the entry that the page was opened with.
  let first = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const now = view.value;
    const count = recorded.value;
    clearTimeout(timer);
    if (now === emptyView) return;
    if (now === arrivedBy) {
      // Its entry is there already, so the next change begins one of its own.
      first = false;
      written = count;
      return;
    }
    timer = setTimeout(async () => {
      const fragment = await encodeView(now);
      const address = fragment.length <= maxFragment ? `#${fragment}` : location.pathname;
      const entry = { view: now };
      if (count > written && !first) globalThis.history.pushState(entry, "", address);
      else globalThis.history.replaceState(entry, "", address);
      written = count;
      first = false;
    }, pause);
  });
}

/** The view just taken from an address: it is there already. */
let arrivedBy: View | null = null;

/** The view that the address or the history entry holds; null for none; an Error where it can't be read. */
export async function viewOfAddress(): Promise<View | null> {
  const entry: unknown = globalThis.history.state;
  if (location.hash.length <= 1 && isEntry(entry)) return entry.view;
  return decodeView(location.hash);
}

export function arrived(at: View): void {
  arrivedBy = at;
}

/** Calls `go` when the reader goes back, forward, or pastes another address. */
export function onTravel(go: () => void): void {
  addEventListener("popstate", go);
}

const isEntry = (value: unknown): value is { readonly view: View } => typeof value === "object" && value !== null && "view" in value;
