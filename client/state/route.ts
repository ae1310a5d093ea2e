/** The shortest way within what is in sight. */
import { type GraphEdge, otherEnd } from "./graph.ts";

/** Ids of nodes from one stop to the next and so on, both ends included; null where two of them are not tied. */
export function routeThrough(stops: readonly string[], edges: readonly GraphEdge[]): readonly string[] | null {
  const around = neighbours(edges);
  const route: string[] = [];
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1];
    if (next === undefined) continue;
    const leg = shortest(stop, next, around);
    if (!leg) return null;
    route.push(...leg);
  }
  return [...new Set(route)];
}

function neighbours(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) {
      const others = around.get(id);
      if (others) others.push(otherEnd(edge, id));
      else around.set(id, [otherEnd(edge, id)]);
    }
  }
  return around;
}

/** Breadth first: the ring found first is the shortest. */
function shortest(from: string, to: string, around: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return back(to, cameFrom);
    for (const next of around.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return null;
}

function back(to: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let id: string | null = to; id !== null; id = cameFrom.get(id) ?? null) way.unshift(id);
  return way;
}
