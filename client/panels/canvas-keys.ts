/** Walking the canvas by arrow keys. */
import { signal } from "@preact/signals";
import { type Arrow, walk } from "../graph/walk.ts";
import { otherEnd } from "../state/graph.ts";
import { chosen, drawn } from "../state/session.ts";
import { edgesAt } from "../state/visible.ts";

/** Whether the canvas could not be loaded. */
export const canvasFailed = signal(false);

/** The largest group, or the best connected node. */
function firstStop(): string | null {
  const { nodes, groups } = drawn.value;
  const [largest] = groups.toSorted((a, b) => b.members.length - a.members.length);
  return largest?.id ?? nodes.toSorted((a, b) => b.node.degree - a.node.degree)[0]?.node.id ?? null;
}

/** From the node or group that is selected to a neighbour, or where no neighbour lies that way to any. */
export function stepTo(arrow: Arrow): string | null {
  const { nodes, edges, groups, bundles } = drawn.value;
  const stops = [...nodes.map(({ node, placed }) => ({ id: node.id, at: placed })), ...groups.map(({ id, at }) => ({ id, at }))];
  const here = stops.find(({ id }) => id === chosen.value);
  if (!here) return firstStop();
  const around = new Set([
    ...edgesAt(edges, here.id).map((edge) => otherEnd(edge, here.id)),
    ...bundles.flatMap(({ source, target }) => (source === here.id ? [target] : target === here.id ? [source] : [])),
  ]);
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
