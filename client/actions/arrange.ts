/** Arranges the view anew by a layout; what is pinned stays. */
import { t } from "../messages/index.ts";
import { arrange as arrangeChange, unpin as unpinChange } from "../state/changes.ts";
import { attempt } from "../state/notices.ts";
import { change, fits, graph, view } from "../state/session.ts";
import type { LayoutId } from "../state/view.ts";
import type { Command } from "./command.ts";
import { place } from "./place.ts";

export const layoutNames = { organic: "layout.organic", kinds: "layout.kinds", timeline: "layout.timeline" } as const satisfies Record<
  LayoutId,
  string
>;

const command = (layout: LayoutId, key: string): Command => ({
  id: layout,
  label: () => t(`command.${layout}`),
  keys: [key],
  enabled: () => view.value.nodes.length > 0,
  run: () => arrange(layout),
});

export const arrangements: readonly Command[] = [command("organic", "1"), command("kinds", "2"), command("timeline", "3")];

export const unpin: Command = {
  id: "unpin",
  label: () => t("command.unpin"),
  keys: ["u"],
  enabled: () => view.value.nodes.some((node) => node.pinned),
  run: () => change(t("change.unpin"), unpinChange()),
};

export async function arrange(layout: LayoutId): Promise<void> {
  await attempt(async () => {
    const ids = view.value.nodes.map((node) => node.id).filter((id) => graph.value.nodes.has(id));
    const pinned = new Set(view.value.nodes.filter((node) => node.pinned).map((node) => node.id));
    const places = await place(layout, ids.toSorted(), { fixed: pinned });
    const free = new Map([...places].filter(([id]) => !pinned.has(id)));
    change(t("change.arrange", { layout: t(layoutNames[layout]) }), arrangeChange(layout, free));
    fits.value++;
  });
}
