/** The shortest ways between two nodes, as nodes and edges of a canvas, with the sentences of each step. */
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import type { Limits } from "../state/view.ts";
import type { Evidence } from "./details.ts";
import { PathsDocument } from "./documents.generated.ts";
import { filterOf, readEdge, readNode } from "./read.ts";
import { request } from "./request.ts";

export interface Ways {
  readonly ways: readonly Way[];
  /** False where a budget ended the search: there may be more. */
  readonly complete: boolean;
}

export interface Way {
  readonly nodes: readonly GraphNode[];
  /** One fewer than the nodes. */
  readonly hops: readonly Hop[];
}

/** A step; the edges that make it, best attested first. */
export interface Hop {
  readonly edges: readonly { readonly edge: GraphEdge; readonly evidence: readonly Evidence[] }[];
}

/** Over what the limits leave. */
export async function waysBetween(from: string, to: string, avoid: readonly string[], limits: Limits, signal: AbortSignal): Promise<Ways> {
  const { paths } = await request(PathsDocument, { from, to, avoid: [...avoid], filter: filterOf(limits) }, signal);
  const ways = paths.paths.map(({ nodes, hops }) => ({
    nodes: nodes.flatMap((node) => readNode(node) ?? []),
    hops: hops.map(({ edges }) => ({ edges: edges.map(({ evidence, ...edge }) => ({ edge: readEdge(edge), evidence })) })),
  }));
  return { ways, complete: paths.complete };
}
