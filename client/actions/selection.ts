/** Changes what is selected. */
import { t } from "../messages/index.ts";
import { open, openPanel, select } from "../state/changes.ts";
import { otherEnd } from "../state/graph.ts";
import { say } from "../state/notices.ts";
import { legendOpen } from "../state/page.ts";
import { routeThrough } from "../state/route.ts";
import { adjust, chosen, seen, selectedNodes, view } from "../state/session.ts";
import { behind, edgesAt } from "../state/visible.ts";
import type { Command } from "./command.ts";

export const neighbours: Command = {
  id: "neighbours",
  label: () => t("command.neighbours"),
  keys: ["n"],
  enabled: () => chosen.value !== null,
  run: () => {
    const around = view.value.selected.flatMap((id) => [id, ...edgesAt(seen.value.edges, id).map((edge) => otherEnd(edge, id))]);
    adjust(select(...new Set(around)));
  },
};

/** The shortest way in sight from each selected node to the next. */
export const along: Command = {
  id: "along",
  label: () => t("command.along"),
  keys: ["w"],
  enabled: () => selectedNodes.value.length > 1,
  run: () => {
    const route = routeThrough(selectedNodes.value, seen.value.edges);
    if (route) adjust(select(...route));
    else say(t("status.noRoute"));
  },
};

/** What an entry of the legend stands for; on narrow screens the legend makes room for it. */
export function selectBehind(key: string): void {
  adjust(select(...behind(key, seen.value)));
  legendOpen.value = false;
}

export const all: Command = {
  id: "all",
  label: () => t("command.all"),
  keys: ["Mod+a"],
  enabled: () => seen.value.nodes.length > 0,
  run: () => adjust(select(...seen.value.nodes.map(({ node }) => node.id))),
};

export const invert: Command = {
  id: "invert",
  label: () => t("command.invert"),
  keys: ["i"],
  enabled: () => view.value.selected.length > 0,
  run: () => {
    const selected = new Set(view.value.selected);
    adjust(select(...seen.value.nodes.map(({ node }) => node.id).filter((id) => !selected.has(id))));
  },
};

export const clear: Command = {
  id: "clear",
  label: () => t("command.clear"),
  keys: ["Escape"],
  enabled: () => view.value.selected.length > 0 || view.value.article !== null || view.value.panel !== null,
  // What lies on top goes first: the article, what is selected, the panel.
  run: () => {
    const { article, selected } = view.value;
    adjust(article ? open(null) : selected.length > 0 ? select() : openPanel(null));
  },
};
