/** Walking the canvas by arrow keys. */
import { signal } from "@preact/signals";
import { type Arrow, walk } from "../graph/walk.ts";
import { otherEnd } from "../state/graph.ts";
import { chosen, seen } from "../state/session.ts";
import { edgesAt } from "../state/visible.ts";

/** Whether the canvas could not be loaded. */
export const canvasFailed = signal(false);

/** From the node that is selected to a neighbour, or where no neighbour lies that way to any node; the best connected where none is selected. */
export function stepTo(arrow: Arrow): string | null {
  const { nodes, edges } = seen.value;
  const stops = nodes.map(({ node, placed }) => ({ id: node.id, at: placed }));
  const here = stops.find(({ id }) => id === chosen.value);
  if (!here) return nodes.toSorted((a, b) => b.node.degree - a.node.degree)[0]?.node.id ?? null;
  const around = new Set(edgesAt(edges, here.id).map((edge) => otherEnd(edge, here.id)));
  return (
    walk(
      here.at,
      arrow,
      stops.filter(({ id }) => around.has(id)),
    ) ??
    walk(
      here.at,
      arrow,
      stops.filter(({ id }) => id !== here.id),
    )
  );
}
