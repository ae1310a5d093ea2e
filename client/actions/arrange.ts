/** Arranges the view anew by a layout; what is pinned stays. */
import { layouts } from "../layouts/names.ts";
import { t, tn } from "../messages/index.ts";
import { arrange as arrangeChange, pin as pinChange, unpin as unpinChange } from "../state/changes.ts";
import { attempt } from "../state/notices.ts";
import { change, fits, graph, selectedNodes, view } from "../state/session.ts";
import type { LayoutId } from "../state/view.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

export const layoutNames = {
  organic: "layout.organic",
  kinds: "layout.kinds",
  hierarchy: "layout.hierarchy",
  timeline: "layout.timeline",
  geographic: "layout.geographic",
} as const satisfies Record<LayoutId, string>;

const command = (layout: LayoutId, key: string): Command => ({
  id: layout,
  label: () => t(`command.${layout}`),
  keys: [key],
  enabled: () => view.value.nodes.length > 0,
  run: () => arrange(layout),
});

export const arrangements: readonly Command[] = layouts.map((layout, i) => command(layout, String(i + 1)));

/** Pins what is selected where it is; lets it go where all of it is pinned. */
export const pin: Command = {
  id: "pin",
  label: () => t(allPinned() ? "command.letGo" : "command.pin"),
  keys: ["k"],
  enabled: () => selectedNodes.value.length > 0,
  run: () => {
    const count = selectedNodes.value.length;
    change(tn(allPinned() ? "change.letGo" : "change.pin", count), pinChange(selectedNodes.value, !allPinned()));
  },
};

function allPinned(): boolean {
  const selected = new Set(selectedNodes.value);
  return selected.size > 0 && view.value.nodes.every((node) => node.pinned || !selected.has(node.id));
}

export const unpin: Command = {
  id: "unpin",
  label: () => t("command.unpin"),
  keys: ["u"],
  enabled: () => view.value.nodes.some((node) => node.pinned),
  run: () => change(t("change.unpin"), unpinChange()),
};

export async function arrange(layout: LayoutId): Promise<void> {
  await attempt(async (stop) => {
    const ids = view.value.nodes.map((node) => node.id).filter((id) => graph.value.nodes.has(id));
    const pinned = new Set(view.value.nodes.filter((node) => node.pinned).map((node) => node.id));
    const places = await place(layout, ids.toSorted(), { fixed: pinned, stop });
    const free = new Map([...places].filter(([id]) => !pinned.has(id)));
    change(t("change.arrange", { layout: t(layoutNames[layout]) }), arrangeChange(layout, free));
    fits.value++;
  });
}
