/** What of the view is to be seen, given what is loaded and what is switched off; and how much stands behind each entry of the legend. */
import type { Graph, GraphEdge, GraphNode, Told } from "./graph.ts";
import { edgeWithin, isLimited, withinLimits } from "./limits.ts";
import { type LegendGroup, legendKey, type Placed, type View } from "./view.ts";

/** Nodes in sight, where they are, and the edges in sight between them. */
export interface Sight {
  readonly nodes: readonly { readonly node: GraphNode; readonly placed: Placed }[];
  readonly edges: readonly GraphEdge[];
}

export interface Visible extends Sight {
  /** Nodes of the view that a filter or the reader's hand keeps out of sight. */
  readonly hiddenByHand: number;
  readonly hiddenByFilter: number;
}

export function visible(view: View, graph: Graph): Visible {
  const off = new Set(view.off);
  const hidden = new Set(view.hidden);
  const known = view.nodes.flatMap((placed) => {
    const node = graph.nodes.get(placed.id);
    return node && !hidden.has(placed.id) ? [{ node, placed }] : [];
  });
  const passing = known.filter(({ node }) => isOn(off, keysOf(node), sharedKeys(node)) && withinLimits(node, view.limits));
  const shown = new Set(passing.map(({ node }) => node.id));
  const edges = [...graph.edges.values()].filter(
    (edge) =>
      shown.has(edge.source) && shown.has(edge.target) && isOn(off, edgeKeys(edge), edgeShared(edge)) && edgeWithin(edge, view.limits),
  );
  const nodes = narrowed(view) ? stillTied(passing, edges, new Set(known.map(({ node }) => node.id)), graph) : passing;
  return { nodes, edges, hiddenByHand: hidden.size, hiddenByFilter: known.length - nodes.length };
}

/** Whether something limits facts, so that those who had a part in them alone go with them. */
const narrowed = ({ limits, off }: View): boolean => isLimited(limits) || off.some((key) => groupOf(key) === "publisher");

/** Without entities that something in the view ties to others, but nothing that is left. */
function stillTied(passing: Visible["nodes"], edges: readonly GraphEdge[], known: ReadonlySet<string>, graph: Graph): Visible["nodes"] {
  const left = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const tied = new Set<string>();
  for (const { source, target } of graph.edges.values()) if (known.has(source) && known.has(target)) tied.add(source).add(target);
  return passing.filter(({ node }) => node.event !== null || left.has(node.id) || !tied.has(node.id));
}

/** Out where one of `keys` is switched off, or every one of a group of `shared`: an event of two countries goes with the second. */
function isOn(off: ReadonlySet<string>, keys: readonly string[], shared: readonly (readonly string[])[]): boolean {
  if (off.size === 0) return true;
  return !keys.some((key) => off.has(key)) && !shared.some((group) => group.length > 0 && group.every((key) => off.has(key)));
}

/** The entries of the legend that a node answers to: switching off any of them takes it out. */
export function keysOf(node: GraphNode): readonly string[] {
  const kind = legendKey("kind", node.kind);
  if (!node.event) return [kind];
  const { type, mode, status, claimed, disputed } = node.event;
  return [
    kind,
    legendKey("event", type),
    ...(mode === "OTHER" ? [] : [legendKey("mode", mode)]),
    legendKey("status", status),
    ...(claimed ? [legendKey("voice", "CLAIMED")] : []),
    ...(disputed ? [legendKey("voice", "DISPUTED")] : []),
  ];
}

/** Its countries, and who publishes it. */
const sharedKeys = (node: GraphNode): readonly (readonly string[])[] => [
  node.countries.map((country) => legendKey("country", country)),
  publisherKeys(node.event?.told),
];

const edgeShared = (edge: GraphEdge): readonly (readonly string[])[] => [publisherKeys(edge.told)];
const publisherKeys = (told: Told | undefined): readonly string[] => told?.publishers.map((name) => legendKey("publisher", name)) ?? [];

export function edgeKeys(edge: GraphEdge): readonly string[] {
  return [
    legendKey("edge", edge.type),
    legendKey("status", edge.status),
    ...(edge.claimed ? [legendKey("voice", "CLAIMED")] : []),
    ...(edge.disputed ? [legendKey("voice", "DISPUTED")] : []),
    ...(edge.basis === "REFERENCE" ? [legendKey("voice", "REFERENCE")] : []),
  ];
}

/** Nodes in sight that an entry of the legend stands for; where it stands for connections, their ends. */
export function behind(key: string, { nodes, edges }: Sight): readonly string[] {
  const found = nodes.filter(({ node }) => [...keysOf(node), ...sharedKeys(node).flat()].includes(key)).map(({ node }) => node.id);
  const counted = (edge: GraphEdge) => isRelation(edge) || groupOf(key) === "edge";
  const tied = edges.filter((edge) => counted(edge) && [...edgeKeys(edge), ...edgeShared(edge).flat()].includes(key));
  return [...new Set([...found, ...tied.flatMap(({ source, target }) => [source, target])])];
}

/** The part of what is in sight that lies among these nodes. */
export function among(ids: readonly string[], { nodes, edges }: Sight): Sight {
  const wanted = new Set(ids);
  return {
    nodes: nodes.filter(({ node }) => wanted.has(node.id)),
    edges: edges.filter(({ source, target }) => wanted.has(source) && wanted.has(target)),
  };
}

/** How many of the view's nodes and edges stand behind each entry, whether switched off or not; those hidden by hand are not counted. */
export function legendCounts(view: View, graph: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const hidden = new Set(view.hidden);
  const inView = new Set(view.nodes.map((placed) => placed.id).filter((id) => !hidden.has(id)));
  for (const id of inView) {
    const node = graph.nodes.get(id);
    if (node) for (const key of [...keysOf(node), ...sharedKeys(node).flat()]) add(key);
  }
  for (const edge of graph.edges.values()) {
    if (!inView.has(edge.source) || !inView.has(edge.target)) continue;
    // A role takes its status from its event, which is counted already.
    for (const key of [...edgeKeys(edge), ...edgeShared(edge).flat()]) if (isRelation(edge) || groupOf(key) === "edge") add(key);
  }
  return counts;
}

const groupOf = (key: string): LegendGroup => key.slice(0, key.indexOf(":")) as LegendGroup;
const roles: readonly string[] = ["ACTOR_IN", "TARGET_OF", "OCCURRED_IN", "CLAIMED_BY"];

/** A relation holds between two entities; the other edges tie an event to those who have a part in it. */
export const isRelation = (edge: Pick<GraphEdge, "type">): boolean => !roles.includes(edge.type);

/** Edges in sight that touch a node. */
export const edgesAt = (edges: readonly GraphEdge[], id: string): readonly GraphEdge[] =>
  edges.filter((edge) => edge.source === id || edge.target === id);
