/** The view as a tree: its kinds, the nodes of each, their connections, and below a connection those of the node it leads to. */
import type { NodeKind } from "../api/documents.generated.ts";
import { kindLooks } from "../graph/display.ts";
import { type GraphEdge, type GraphNode, otherEnd } from "./graph.ts";
import { isRelation, type Sight } from "./visible.ts";

/** A line of the tree as it stands, from top to bottom. */
export interface TreeRow {
  /** The way to it from the top: the same node may stand in several places. */
  readonly key: string;
  /** From 1; its place among those under the same row, from 1; and how many these are. */
  readonly level: number;
  readonly place: number;
  readonly of: number;
  /** Null where nothing can be below. */
  readonly open: boolean | null;
  readonly item: TreeItem;
}

export type TreeItem =
  | { readonly what: "kind"; readonly kind: NodeKind; readonly count: number }
  | { readonly what: "node"; readonly node: GraphNode }
  | Tie
  | { readonly what: "more"; readonly rest: number };

/** A connection as seen from the row above; `node` is its other end. */
interface Tie {
  readonly what: "edge";
  readonly edge: GraphEdge;
  readonly out: boolean;
  readonly node: GraphNode;
}

/** Rows shown below an open row, by its key; what isn't in it is closed. */
export type Opened = ReadonlyMap<string, number>;

/** Rows shown below a row at first, and with each "more". */
export const treePage = 100;

/** The rows of what is in sight: nodes best connected first, events by day with the last first. */
export function treeRows(sight: Sight, opened: Opened): readonly TreeRow[] {
  const { nodes, kinds, edges } = indexed(sight);
  const rows: TreeRow[] = [];
  const add = (items: readonly Below[], parent: string, level: number, shown: number): void => {
    for (const [i, { id, item, below }] of items.slice(0, shown).entries()) {
      const key = `${parent}/${id}`;
      const open = opened.get(key);
      rows.push({ key, level, place: i + 1, of: items.length, open: below ? open !== undefined : null, item });
      if (below && open !== undefined) add(below(), key, level + 1, open);
    }
    const rest = items.length - shown;
    if (rest > 0) rows.push({ key: `${parent}/more`, level, place: shown + 1, of: items.length, open: null, item: { what: "more", rest } });
  };
  const connectionsOf = (id: string, but: string | null): readonly Below[] =>
    (edges.get(id) ?? [])
      .flatMap((edge): readonly Tie[] => {
        const node = nodes.get(otherEnd(edge, id));
        return node && edge.id !== but ? [{ what: "edge", edge, out: edge.source === id, node }] : [];
      })
      .sort(relationsFirst)
      .map((item) => {
        const onward = (edges.get(item.node.id)?.length ?? 0) > 1;
        return { id: item.edge.id, item, below: onward ? () => connectionsOf(item.node.id, item.edge.id) : null };
      });
  const nodesOf = (kind: NodeKind): readonly Below[] =>
    (kinds.get(kind) ?? []).toSorted(byWeight).map((node) => ({
      id: node.id,
      item: { what: "node", node },
      below: edges.has(node.id) ? () => connectionsOf(node.id, null) : null,
    }));
  const tops = (Object.keys(kindLooks) as NodeKind[]).flatMap((kind): readonly Below[] => {
    const count = kinds.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ id: kind, item: { what: "kind", kind, count }, below: () => nodesOf(kind) }];
  });
  add(tops, "", 1, tops.length);
  return rows;
}

/** A row before it has its place; what is below it is looked for where it is open. */
interface Below {
  readonly id: string;
  readonly item: TreeItem;
  readonly below: (() => readonly Below[]) | null;
}

/** The key of the row above; empty for the topmost. */
export const above = ({ key }: TreeRow): string => key.slice(0, key.lastIndexOf("/"));

function indexed({ nodes, edges }: Sight) {
  const byId = new Map(nodes.map(({ node }) => [node.id, node]));
  const kinds = new Map<NodeKind, GraphNode[]>();
  for (const { node } of nodes) gather(kinds, node.kind, node);
  const ends = new Map<string, GraphEdge[]>();
  for (const edge of edges) for (const id of new Set([edge.source, edge.target])) gather(ends, id, edge);
  return { nodes: byId, kinds, edges: ends };
}

function gather<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

const byName = (a: GraphNode, b: GraphNode): number => a.name.localeCompare(b.name);
const byWeight = (a: GraphNode, b: GraphNode): number =>
  (a.event && b.event ? lastFirst(a.days.from, b.days.from) : b.degree - a.degree) || byName(a, b);

/** Relations before parts in events; of a type those of the last day first. */
const relationsFirst = (a: Tie, b: Tie): number =>
  Number(isRelation(b.edge)) - Number(isRelation(a.edge)) ||
  a.edge.type.localeCompare(b.edge.type) ||
  lastFirst(dayOf(a), dayOf(b)) ||
  byName(a.node, b.node);

/** An entity's own days are those of the articles on it. */
const dayOf = ({ edge, node }: Tie): string | null => edge.days.from ?? (node.event ? node.days.from : null);
const lastFirst = (a: string | null, b: string | null): number => (b ?? "").localeCompare(a ?? "");
