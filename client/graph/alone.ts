/** Which edges are the only one between their two nodes, whichever way they point. */
import type { GraphEdge } from "../state/graph.ts";

export function aloneAmong(edges: readonly GraphEdge[]): (edge: GraphEdge) => boolean {
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  return (edge) => edge.source !== edge.target && counts.get(pairOf(edge)) === 1;
}

const pairOf = ({ source, target }: GraphEdge): string => (source < target ? `${source} ${target}` : `${target} ${source}`);
