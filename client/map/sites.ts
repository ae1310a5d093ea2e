/** What of the view lies where: places and countries with the events in sight that took place there. */
import type { Graph, GraphNode, Site } from "../state/graph.ts";
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
  /** Events that name no place whose position is known. */
  readonly unplaced: number;
}

/** Each event once: at a place rather than at a country, whether that is in the view or only loaded. */
export function sites({ nodes }: Visible, graph: Graph): Sites {
  const events = nodes.flatMap(({ node }) => (node.event ? [node] : []));
  const scene = scenes(events, graph);
  const there = new Map<GraphNode, GraphNode[]>(nodes.flatMap(({ node }) => (node.site ? [[node, []] as const] : [])));
  for (const event of events) {
    const place = scene.get(event.id);
    if (!place) continue;
    const others = there.get(place);
    if (others) others.push(event);
    else there.set(place, [event]);
  }
  const located = [...there].flatMap(([node, at]) => {
    const byDay = at.toSorted((a, b) => (a.days.from ?? "9").localeCompare(b.days.from ?? "9"));
    return node.site ? [{ node, site: node.site, events: byDay }] : [];
  });
  return {
    located: located.toSorted((a, b) => b.events.length - a.events.length || (a.node.id < b.node.id ? -1 : 1)),
    unplaced: events.filter(({ id }) => !scene.has(id)).length,
  };
}

/** Where each event took place; where no edge says so, its first country that is loaded. */
function scenes(events: readonly GraphNode[], graph: Graph): ReadonlyMap<string, GraphNode> {
  const scene = new Map<string, GraphNode>();
  for (const { type, source, target } of graph.edges.values()) {
    const place = graph.nodes.get(target);
    if (type !== "OCCURRED_IN" || !place?.site) continue;
    if (!scene.has(source) || place.kind === "Place") scene.set(source, place);
  }
  const countries = new Map<string, GraphNode>();
  for (const node of graph.nodes.values()) if (node.kind === "Country" && node.site) countries.set(node.countries[0] ?? "", node);
  for (const { id, countries: codes } of events) {
    const country = codes.flatMap((code) => countries.get(code) ?? [])[0];
    if (country && !scene.has(id)) scene.set(id, country);
  }
  return scene;
}
