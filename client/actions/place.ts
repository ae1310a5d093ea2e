/** Finds places for nodes by a layout, in the worker. */

import { roomOf } from "../graph/scene.ts";
import { runLayout } from "../layouts/run.ts";
import type { LayoutInput } from "../layouts/types.ts";
import { graph, view } from "../state/session.ts";
import type { LayoutId, Positions } from "../state/view.ts";

export interface PlaceOptions {
  /** Nodes that stay where the view has them. */
  readonly fixed?: ReadonlySet<string>;
  /** The node beside which new ones appear. */
  readonly near?: string;
  /** Ends the work where the reader has enough of it. */
  readonly stop?: AbortSignal;
}

export function place(layout: LayoutId, ids: readonly string[], { fixed = new Set(), near, stop }: PlaceOptions = {}): Promise<Positions> {
  return runLayout(layout, layoutInput(near === undefined ? ids : around(ids, fixed, near), fixed, near ?? null), stop);
}

/** Nodes that stay where they are which a layout sees: what comes settles among those nearest to it, and the rest is too far away to matter. */
const mostAround = 600;

function around(ids: readonly string[], fixed: ReadonlySet<string>, near: string): readonly string[] {
  const centre = view.value.nodes.find(({ id }) => id === near);
  if (!centre || fixed.size <= mostAround) return ids;
  const nearest = view.value.nodes
    .filter(({ id }) => fixed.has(id))
    .map(({ id, x, y }) => ({ id, far: Math.hypot(x - centre.x, y - centre.y) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostAround);
  const seen = new Set(nearest.map(({ id }) => id));
  return ids.filter((id) => !fixed.has(id) || seen.has(id));
}

function layoutInput(ids: readonly string[], fixed: ReadonlySet<string>, near: string | null): LayoutInput {
  const wanted = new Set(ids);
  const places = new Map(view.value.nodes.map((node) => [node.id, node]));
  const nodes = ids.flatMap((id) => {
    const node = graph.value.nodes.get(id);
    const at = fixed.has(id) ? places.get(id) : undefined;
    if (!node) return [];
    const day = node.event?.dated ? node.days.from : null;
    return [{ id, kind: node.kind, name: node.name, day, site: node.site, fixed: at ? { x: at.x, y: at.y } : null, near, ...roomOf(node) }];
  });
  const edges = [...graph.value.edges.values()]
    .filter((edge) => wanted.has(edge.source) && wanted.has(edge.target))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ type, source, target }) => ({ type, source, target }));
  return { nodes, edges };
}
