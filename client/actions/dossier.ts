/** A page to print of what is selected, or of the view. */
import { signal } from "@preact/signals";
import { t } from "../messages/index.ts";
import { graph, seen, view } from "../state/session.ts";
import type { Command } from "./command.ts";

/** Ids of the nodes that the open dossier tells of; null where none is open. */
export const dossierOf = signal<readonly string[] | null>(null);

/** Nodes of one dossier: some forty pages. */
const most = 20;

export const dossier: Command = {
  id: "dossier",
  label: () => t(selectedNodes().length > 0 ? "command.dossierOfSelection" : "command.dossier"),
  keys: ["r"],
  enabled: () => seen.value.nodes.length > 0,
  run: () => {
    const selected = selectedNodes();
    const best = seen.value.nodes.map(({ node }) => node).toSorted((a, b) => b.degree - a.degree);
    dossierOf.value = (selected.length > 0 ? selected : best.map(({ id }) => id)).slice(0, most);
  },
};

/** Of an edge that is selected, its ends. */
function selectedNodes(): readonly string[] {
  const ids = view.value.selected.flatMap((id) => {
    const edge = graph.value.edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  return [...new Set(ids)].filter((id) => graph.value.nodes.has(id));
}
