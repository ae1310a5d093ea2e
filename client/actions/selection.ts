/** Changes what is selected. */
import { t } from "../messages/index.ts";
import { open, openPanel, select } from "../state/changes.ts";
import { otherEnd } from "../state/graph.ts";
import { adjust, chosen, seen, view } from "../state/session.ts";
import { edgesAt } from "../state/visible.ts";
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
