/** Answers of the API as the explorer's own nodes and edges. */
import type { GraphEdge, GraphNode, Site } from "../state/graph.ts";
import { type Limits, noLimits } from "../state/view.ts";
import type { CanvasEdgeFragment, CanvasNodeFragment, GraphFilter, Status } from "./documents.generated.ts";

/** What a canvas asks for: every status, since the legend tells them apart and switches them off. */
export const canvasFilter: GraphFilter = {
  statuses: ["HAPPENED", "ONGOING", "PLANNED", "HYPOTHETICAL", "NEGATED", "HISTORICAL"] satisfies Status[],
};

/** What a view's limits leave, as the API asks for it; a limit that limits nothing isn't named, so that the API's own default holds. */
export function filterOf(limits: Limits): GraphFilter {
  const set = Object.entries(limits).filter(([name, value]) => value !== noLimits[name as keyof Limits]);
  return Object.fromEntries(set);
}

/** Null for what is no node of a canvas (articles, relations). */
export function readNode(node: CanvasNodeFragment): GraphNode | null {
  if (node.__typename === "Article" || node.__typename === "Relation" || node.__typename === "Edge") return null;
  if (node.__typename === "Event") return readEvent(node);
  return {
    id: node.id,
    kind: node.kind,
    name: node.name,
    degree: node.degree,
    category: categoryOf(node),
    countries: countriesOf(node),
    site: siteOf(node),
    leader: node.__typename === "Person" && node.leader,
    days: { from: node.firstSeen, to: node.lastSeen },
    event: null,
  };
}

function readEvent(node: Extract<CanvasNodeFragment, { __typename: "Event" }>): GraphNode {
  return {
    id: node.id,
    kind: node.kind,
    name: node.label,
    degree: node.degree,
    category: null,
    countries: node.countries,
    site: null,
    leader: false,
    days: { from: node.date.from, to: node.date.to },
    event: {
      type: node.type,
      mode: node.mode,
      status: node.status,
      claimed: node.claimedBy.length > 0,
      disputed: node.disputed,
      dated: node.date.basis !== "ARTICLE",
      precision: node.date.precision,
      told: { first: node.firstReported, publishers: node.publishers, sources: node.sources, confidence: node.confidence },
    },
  };
}

/** None, or one. */
function countriesOf(node: CanvasNodeFragment): readonly string[] {
  if (node.__typename === "Country") return [node.iso3];
  return "country" in node && node.country ? [node.country] : [];
}

function siteOf(node: CanvasNodeFragment): Site | null {
  if (node.__typename !== "Country" && node.__typename !== "Place") return null;
  const { latitude, longitude } = node;
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function categoryOf(node: CanvasNodeFragment): string | null {
  if (node.__typename === "Place") return node.placeCategory;
  if (node.__typename === "Force") return node.forceCategory;
  if (node.__typename === "Organization") return node.organizationCategory;
  return null;
}

export function readEdge(edge: CanvasEdgeFragment): GraphEdge {
  const { since, until, heldFrom, heldUntil, firstReported, publishers, sources, confidence, ...rest } = edge;
  return {
    ...rest,
    days: { from: since, to: until },
    held: { from: heldFrom, to: heldUntil },
    told: { first: firstReported, publishers, sources, confidence },
  };
}

export function readSubgraph(answer: { readonly nodes: readonly CanvasNodeFragment[]; readonly edges: readonly CanvasEdgeFragment[] }) {
  return { nodes: answer.nodes.flatMap((node) => readNode(node) ?? []), edges: answer.edges.map(readEdge) };
}
