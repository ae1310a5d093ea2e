/** Many nodes drawn as groups: what has too many nodes to be drawn one by one is drawn in discs, which open on demand. The list always shows all. */
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";
import { packDiscs } from "./pack.ts";
import type { Grouping, Placed, Point, View } from "./view.ts";
import type { Sight } from "./visible.ts";

/** Nodes drawn one by one at most. */
export const mostSingle = 5000;

export interface Group {
  readonly id: string;
  /** A kind, an ISO 3166-1 alpha-3 code, or the id of the best connected node of a community; empty for what belongs to none. */
  readonly value: string;
  readonly at: Point;
  /** Canvas units: room for every member, so that opening it moves nothing else. */
  readonly radius: number;
  /** Ids of its members in sight. */
  readonly members: readonly string[];
  /** How many of them aren't drawn one by one. */
  readonly rest: number;
  readonly open: boolean;
}

/** Edges between two ends of which one is a group at least. */
export interface Bundle {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** What is drawn: nodes one by one with the edges among them, and groups. */
export interface Drawn extends Sight {
  readonly grouping: Grouping;
  readonly groups: readonly Group[];
  readonly bundles: readonly Bundle[];
}

/** The community of a node, by the id of its best connected member. */
export type Communities = ReadonlyMap<string, string>;

/** By country where the reader asked for nothing and there are too many. */
export const groupingOf = (view: View, count: number): Grouping =>
  view.grouping === "none" && count > mostSingle ? "country" : view.grouping;

export const groupId = (grouping: Grouping, value: string): string => `group:${grouping}:${value}`;
export const isGroup = (id: string): boolean => id.startsWith("group:");

export function drawnOf(seen: Sight, view: View, graph: Graph, communities: Communities): Drawn {
  const grouping = groupingOf(view, seen.nodes.length);
  if (grouping === "none") return { nodes: seen.nodes, edges: seen.edges, grouping, groups: [], bundles: [] };
  const slots = slotsOf(view.nodes, graph, (node) => shelfOf(node, grouping, communities));
  const opened = new Set(view.opened);
  const single = singles(seen, view, (id) => opened.has(groupId(grouping, slots.get(id)?.value ?? "")));
  const nodes = seen.nodes
    .filter(({ node }) => single.has(node.id))
    .map(({ node, placed }) => ({ node, placed: placed.pinned ? placed : { ...placed, ...slots.get(node.id)?.at } }));
  const groups = groupsOf(seen, slots, grouping, single, opened);
  const groupOf = (id: string): string => groupId(grouping, slots.get(id)?.value ?? "");
  return { grouping, groups, nodes, ...tiesOf(seen.edges, single, groupOf, new Set(view.selected)) };
}

function shelfOf(node: GraphNode, grouping: Grouping, communities: Communities): string {
  if (grouping === "kind") return node.kind;
  return grouping === "country" ? (node.countries[0] ?? "") : (communities.get(node.id) ?? "");
}

/** The group that a node belongs to, and its place there. */
interface Slot {
  readonly value: string;
  readonly at: Point;
  readonly disc: { readonly at: Point; readonly radius: number };
}

/** Canvas units between neighbours in a disc; groups beyond so many, the smallest, are one. */
const spacing = 62;
const mostGroups = 150;

/** By the whole view rather than what filters leave of it, so that groups stay where they are. Who came first stands in the middle. */
function slotsOf(placed: readonly Placed[], graph: Graph, value: (node: GraphNode) => string): ReadonlyMap<string, Slot> {
  const members = new Map<string, string[]>();
  const add = (key: string, id: string) => {
    const list = members.get(key);
    if (list) list.push(id);
    else members.set(key, [id]);
  };
  for (const { id } of placed) {
    const node = graph.nodes.get(id);
    if (node) add(value(node), id);
  }
  const small = [...members].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(mostGroups);
  for (const [key, ids] of small) {
    members.delete(key);
    for (const id of ids) add("", id);
  }
  const discs = packDiscs(new Map([...members].map(([key, ids]) => [key, spacing * Math.sqrt(roomFor(ids.length)) + spacing])));
  const slots = new Map<string, Slot>();
  for (const [key, ids] of members) {
    const disc = discs.get(key) ?? { at: { x: 0, y: 0 }, radius: 0 };
    for (const [i, id] of ids.entries()) slots.set(id, { value: key, at: spiral(disc.at, i), disc });
  }
  return slots;
}

/** A third more than there are, in steps: a group that grows a little keeps its room. */
const roomFor = (count: number): number => 1.35 ** Math.ceil(Math.log(count) / Math.log(1.35));

/** As seeds in a sunflower: even, and nobody moves when one more comes. */
function spiral(centre: Point, rank: number): Point {
  const [radius, angle] = [spacing * Math.sqrt(rank + 0.3), rank * 2.399963];
  return { x: Math.round(centre.x + radius * Math.cos(angle)), y: Math.round(centre.y + radius * Math.sin(angle)) };
}

/** Neighbours of what is selected that are drawn with it. */
const mostNear = 100;

/** What is drawn by itself: what is pinned or selected, the neighbours of that, and the members of open groups, as long as there is room. */
function singles({ nodes, edges }: Sight, view: View, isOpen: (id: string) => boolean): ReadonlySet<string> {
  const chosen = new Set(view.selected.slice(-mostNear));
  const near = new Set<string>();
  for (const { id, source, target } of edges) {
    if (near.size >= mostNear) break;
    if (chosen.has(id) || chosen.has(source) || chosen.has(target)) near.add(source).add(target);
  }
  const first = nodes.filter(({ node, placed }) => placed.pinned || chosen.has(node.id) || near.has(node.id));
  const members = nodes.filter(({ node }) => isOpen(node.id)).toSorted((a, b) => b.node.degree - a.node.degree);
  return new Set([...first, ...members].slice(0, mostSingle).map(({ node }) => node.id));
}

function groupsOf(
  { nodes }: Sight,
  slots: ReadonlyMap<string, Slot>,
  grouping: Grouping,
  single: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): readonly Group[] {
  const members = new Map<string, { readonly disc: Slot["disc"]; readonly ids: string[] }>();
  for (const { node } of nodes) {
    const slot = slots.get(node.id);
    if (!slot) continue;
    const group = members.get(slot.value) ?? { disc: slot.disc, ids: [] };
    group.ids.push(node.id);
    members.set(slot.value, group);
  }
  return [...members].map(([value, { disc, ids }]) => {
    const id = groupId(grouping, value);
    return { id, value, ...disc, members: ids, rest: ids.filter((one) => !single.has(one)).length, open: opened.has(id) };
  });
}

/** Bundles drawn for each end, the strongest: all of them would be a carpet. What is selected has all of its own. */
const strongest = 3;
const mostOfSelected = 200;

function tiesOf(edges: readonly GraphEdge[], single: ReadonlySet<string>, groupOf: (id: string) => string, chosen: ReadonlySet<string>) {
  const among: GraphEdge[] = [];
  const counts = new Map<string, Bundle>();
  // Nodes of an open group are many: their ties to other groups are those of the group, but for what is selected.
  const end = (id: string): string => (single.has(id) && chosen.has(id) ? id : groupOf(id));
  for (const edge of edges) {
    if (single.has(edge.source) && single.has(edge.target)) {
      among.push(edge);
      continue;
    }
    const [from, to] = [end(edge.source), end(edge.target)];
    if (from === to) continue;
    const [source, target] = from < to ? [from, to] : [to, from];
    const id = `bundle:${source} ${target}`;
    counts.set(id, { id, source, target, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  const drawn = new Map<string, number>();
  const isChosen = ({ source, target }: Bundle) => chosen.has(source) || chosen.has(target);
  const bundles = [...counts.values()]
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .filter((bundle) => {
      const ends = isChosen(bundle) ? ["selected"] : [bundle.source, bundle.target];
      const room = ends.some((one) => (drawn.get(one) ?? 0) < (one === "selected" ? mostOfSelected : strongest));
      for (const one of ends) drawn.set(one, (drawn.get(one) ?? 0) + 1);
      return room;
    });
  return { edges: among, bundles };
}
