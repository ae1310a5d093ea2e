/** The state of the page: the view, what is loaded, what can be undone, and what is being said to the reader. Changed through `change`, `adjust` and `learn` alone. */
import { computed, signal } from "@preact/signals";
import type { Renderer } from "../graph/renderer.ts";
import type { Change } from "./changes.ts";
import { emptyGraph, type Graph, merge } from "./graph.ts";
import { type Communities, drawnOf } from "./groups.ts";
import { emptyHistory, type History, record } from "./history.ts";
import { emptyView, type View } from "./view.ts";
import { legendCounts, visible } from "./visible.ts";

export const view = signal<View>(emptyView);
export const graph = signal<Graph>(emptyGraph);
export const history = signal<History>(emptyHistory);

/** What is to be seen now. */
export const seen = computed(() => visible(view.value, graph.value));
export const counts = computed(() => legendCounts(view.value, graph.value));
/** The communities of the view, once they are found. */
export const communities = signal<Communities>(new Map());
/** What the canvas draws of it: nodes one by one, or as groups. */
export const drawn = computed(() => drawnOf(seen.value, view.value, graph.value, communities.value));

/** The one thing selected last; null where nothing is. */
export const chosen = computed(() => view.value.selected.at(-1) ?? null);

/** Of what is selected, the nodes. */
export const selectedNodes = computed(() => view.value.selected.filter((id) => graph.value.nodes.has(id)));

/** The canvas, once it is there. */
export const renderer = signal<Renderer | null>(null);
/** Nodes and edges that the panel at the side tells of: a way, what changed. Drawn as if selected while nothing is. */
export const pointedOut = signal<readonly string[]>([]);
/** Grows whenever the whole view is to be brought into the window. */
export const fits = signal(0);
/** Nodes to be brought into the window, as little as need be, once they are drawn. */
export const toReveal = signal<readonly string[]>([]);
/** Counts the recorded changes: each becomes an entry of the browser's history. */
export const recorded = signal(0);

/** Changes the view in a way that can be undone. `label` names it: "expand Mali". */
export function change(label: string, ...changes: readonly Change[]): void {
  const before = view.value;
  // Before the first nodes there is nothing to go back to.
  if (before.nodes.length > 0) history.value = record(history.value, label, before);
  view.value = changes.reduce((now, step) => step(now), before);
  recorded.value++;
}

/** Changes what is selected or open: nothing that needs undoing. */
export function adjust(...changes: readonly Change[]): void {
  view.value = changes.reduce((now, step) => step(now), view.value);
}

/** Takes over a whole view: from an address, a file, or the history. */
export function restore(next: View): void {
  view.value = next;
}

/** Adds what an answer brought. */
export function learn(more: Parameters<typeof merge>[1]): void {
  graph.value = merge(graph.value, more);
}

export const nameOf = (id: string): string => graph.value.nodes.get(id)?.name ?? "";
