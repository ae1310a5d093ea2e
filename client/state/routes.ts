/** Shortest ways between two nodes within what is loaded, walked in either direction. */
import { type GraphEdge, otherEnd } from "./graph.ts";

/** Ids on all shortest ways, both ends included; empty where there is none. */
export function shortestWays(edges: readonly GraphEdge[], from: string, to: string): ReadonlySet<string> {
  const neighbours = neighbourLists(edges);
  const [ahead, back] = [distances(neighbours, from), distances(neighbours, to)];
  const length = ahead.get(to);
  if (length === undefined) return new Set();
  return new Set([...ahead].flatMap(([id, steps]) => (steps + (back.get(id) ?? Number.POSITIVE_INFINITY) === length ? [id] : [])));
}

function neighbourLists(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const list = lists.get(id);
    if (list) list.push(other);
    else lists.set(id, [other]);
  };
  for (const edge of edges) {
    add(edge.source, otherEnd(edge, edge.source));
    add(edge.target, otherEnd(edge, edge.target));
  }
  return lists;
}

/** Steps from a node to every node that can be reached. */
function distances(neighbours: ReadonlyMap<string, readonly string[]>, from: string): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  const queue = [from];
  for (let i = 0; i < queue.length; i++) {
    const id = queue[i] ?? from;
    for (const next of neighbours.get(id) ?? []) {
      if (steps.has(next)) continue;
      steps.set(next, (steps.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  return steps;
}
