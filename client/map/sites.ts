/** What of the view lies where: places and countries with the events in sight that took place there. */
import type { GraphNode, Site } from "../state/graph.ts";
import type { Visible } from "../state/visible.ts";

export interface Located {
  readonly node: GraphNode;
  readonly site: Site;
  /** Events of the view there, oldest first. */
  readonly events: readonly GraphNode[];
}

export interface Sites {
  /** Most events first. */
  readonly located: readonly Located[];
  /** Events that name no place in view whose position is known. */
  readonly unplaced: number;
}

/** Each event once: at a place rather than at a country. */
export function sites({ nodes, edges }: Visible): Sites {
  const byId = new Map(nodes.map(({ node }) => [node.id, node]));
  const scene = new Map<string, GraphNode>();
  for (const { type, source, target } of edges) {
    const place = byId.get(target);
    if (type !== "OCCURRED_IN" || !place?.site) continue;
    if (!scene.has(source) || place.kind === "Place") scene.set(source, place);
  }
  const events = nodes.flatMap(({ node }) => (node.event ? [node] : []));
  const located = nodes.flatMap(({ node }) => {
    if (!node.site) return [];
    const there = events.filter(({ id }) => scene.get(id) === node);
    return [{ node, site: node.site, events: there.toSorted((a, b) => (a.days.from ?? "9").localeCompare(b.days.from ?? "9")) }];
  });
  return {
    located: located.toSorted((a, b) => b.events.length - a.events.length || (a.node.id < b.node.id ? -1 : 1)),
    unplaced: events.filter(({ id }) => !scene.has(id)).length,
  };
}
