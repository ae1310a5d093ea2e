/** Undo and redo: the views before and after this one, each with the name of the change that led away from it. */
import type { View } from "./view.ts";

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** `label` is already in the reader's words: "expand Mali". */
export interface Step {
  readonly label: string;
  readonly view: View;
}

/** Steps kept; older ones are forgotten. */
export const maxSteps = 200;

export const emptyHistory: History = { past: [], future: [] };

/** Notes that `label` led away from `before`; what had been undone is forgotten. */
export const record = (history: History, label: string, before: View): History => ({
  past: [...history.past, { label, view: before }].slice(-maxSteps),
  future: [],
});

/** The view before the last change; null where there is none. */
export function undo(history: History, now: View): { readonly history: History; readonly view: View; readonly label: string } | null {
  const last = history.past.at(-1);
  if (!last) return null;
  const future = [{ label: last.label, view: now }, ...history.future];
  return { history: { past: history.past.slice(0, -1), future }, view: last.view, label: last.label };
}

/** The view that was undone last; null where there is none. */
export function redo(history: History, now: View): { readonly history: History; readonly view: View; readonly label: string } | null {
  const [next, ...future] = history.future;
  if (!next) return null;
  return { history: { past: [...history.past, { label: next.label, view: now }], future }, view: next.view, label: next.label };
}
