/** What has been loaded so far: nodes and edges by id. It only grows; the view says what of it is shown. */
import type { EdgeType, EventMode, EventType, NodeKind, RelationBasis, Status } from "../api/documents.generated.ts";

export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** An entity's name, an event's label. */
  readonly name: string;
  /** Number of edges to other entities and to events, in the whole graph. */
  readonly degree: number;
  /** Kind of place, force or organization. */
  readonly category: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly leader: boolean;
  readonly days: Days;
  readonly event: EventFacts | null;
}

/** ISO days, both included; null where not told. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export interface EventFacts {
  readonly type: EventType;
  readonly mode: EventMode;
  readonly status: Status;
  readonly claimed: boolean;
  readonly disputed: boolean;
  /** False where the only day known is that of publication. */
  readonly dated: boolean;
  readonly precision: string;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly confidence: number;
  readonly days: Days;
  readonly claimed: boolean;
  /** Number of different publishers that say so. */
  readonly sources: number;
  /** Accounts of it differ. */
  readonly disputed: boolean;
  readonly title: string | null;
  readonly basis: RelationBasis;
}

export const emptyGraph: Graph = { nodes: new Map(), edges: new Map() };

/** The later answer wins, so that a reload brings what changed. */
export function merge(graph: Graph, more: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }): Graph {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  for (const node of more.nodes) nodes.set(node.id, node);
  for (const edge of more.edges) edges.set(edge.id, edge);
  return { nodes, edges };
}

/** The node at the other end. */
export const otherEnd = (edge: GraphEdge, id: string): string => (edge.source === id ? edge.target : edge.source);
