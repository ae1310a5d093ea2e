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
  /** ISO 3166-1 alpha-3: of an event's places, actors and targets; of anything else its own, where it has one. */
  readonly countries: readonly string[];
  /** Where a place or a country lies; null where that isn't known, and for anything else. */
  readonly site: Site | null;
  readonly leader: boolean;
  readonly days: Days;
  readonly event: EventFacts | null;
}

/** Degrees north and east. */
export interface Site {
  readonly latitude: number;
  readonly longitude: number;
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
  readonly told: Told;
}

/** Who tells a fact, since when, and how sure the reading is. */
export interface Told {
  /** ISO day of the first article; null where none has a day, and for reference data. */
  readonly first: string | null;
  readonly publishers: readonly string[];
  /** Number of different publishers. */
  readonly sources: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly told: Told;
  /** As told. */
  readonly days: Days;
  /** What it counts from and to on a given day. */
  readonly held: Days;
  readonly claimed: boolean;
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
