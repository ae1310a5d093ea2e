/** How two nodes are tied: picks the ends, steps through the ways, and puts one in the view. */
import type { Way } from "../api/paths.ts";
import { t } from "../messages/index.ts";
import { bring, openPanel } from "../state/changes.ts";
import { adjust, change, graph, learn, nameOf, toReveal, view } from "../state/session.ts";
import type { PathsPanel } from "../state/view.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

/** From the two nodes selected; from the one; from none, with both ends to be picked. */
export const paths: Command = {
  id: "paths",
  label: () => t("command.paths"),
  keys: ["p"],
  enabled: () => true,
  run: () => {
    const [from = null, to = null] = view.value.selected.filter((id) => graph.value.nodes.has(id)).slice(-2);
    openPaths(from, to);
  },
};

export function openPaths(from: string | null, to: string | null): void {
  change(labelOf(from, to), openPanel({ kind: "paths", from, to, avoid: [], at: 0 }));
}

/** Whether an end is still to be picked: then the next node that the reader points at becomes it. */
export function pickEnd(id: string): boolean {
  const { panel, selected, article } = view.value;
  if (panel?.kind !== "paths" || selected.length > 0 || article !== null) return false;
  if (!graph.value.nodes.has(id)) return false;
  if (panel.from === null && panel.to !== id) setEnds(panel, { from: id });
  else if (panel.to === null && panel.from !== id) setEnds(panel, { to: id });
  else return false;
  return true;
}

/** Other ends start anew; null takes one away, so that it can be picked again. */
export function setEnds(panel: PathsPanel, ends: Partial<Pick<PathsPanel, "from" | "to">>): void {
  const next = { ...panel, ...ends, avoid: [], at: 0 };
  change(labelOf(next.from, next.to), openPanel(next));
}

export function avoid(panel: PathsPanel, id: string): void {
  change(t("change.avoid", { name: nameOf(id) }), openPanel({ ...panel, avoid: [...panel.avoid, id], at: 0 }));
}

export function allow(panel: PathsPanel, id: string): void {
  const rest = panel.avoid.filter((other) => other !== id);
  change(t("change.allow", { name: nameOf(id) }), openPanel({ ...panel, avoid: rest, at: 0 }));
}

export const goTo = (panel: PathsPanel, at: number): void => adjust(openPanel({ ...panel, at }));

/** Brings the nodes of a way that aren't there, beside the others, which stay. */
export async function showWay(way: Way): Promise<void> {
  const ids = way.nodes.map((node) => node.id);
  const present = new Set(view.value.nodes.map((node) => node.id));
  learn({ nodes: way.nodes, edges: way.hops.flatMap((hop) => hop.edges.map(({ edge }) => edge)) });
  const places = await place("organic", [...new Set([...present, ...ids])], { fixed: present, near: ids[0] });
  change(t("change.way", { from: nameOf(ids[0] ?? ""), to: nameOf(ids.at(-1) ?? "") }), bring(ids, null, places));
  toReveal.value = ids;
}

function labelOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return t("change.paths");
  return t("change.way", { from: nameOf(from), to: nameOf(to) });
}
