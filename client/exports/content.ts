/** What an export holds: the nodes and edges in view, each with its sentences, and the fields that every format writes. */
import type { Evidence } from "../api/details.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import type { Point } from "../state/view.ts";

export interface Content {
  readonly nodes: readonly { readonly node: GraphNode; readonly at: Point; readonly evidence: readonly Evidence[] }[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly evidence: readonly Evidence[] }[];
}
export type ContentNode = Content["nodes"][number];
export type ContentEdge = Content["edges"][number];

/** A column, an attribute or a key, by the format. Null is left out. */
export interface Field<Row> {
  readonly name: string;
  readonly type: "string" | "boolean" | "int" | "double";
  readonly of: (row: Row) => string | number | boolean | null;
}

const text = <Row>(name: string, of: Field<Row>["of"]): Field<Row> => ({ name, type: "string", of });

/** All but id and kind, which every format has a place of its own for. */
export const nodeFields: readonly Field<ContentNode>[] = [
  text("name", ({ node }) => node.name),
  text("category", ({ node }) => node.category),
  text("country", ({ node }) => (node.event ? null : (node.countries[0] ?? null))),
  { name: "leader", type: "boolean", of: ({ node }) => node.leader },
  text("eventType", ({ node }) => node.event?.type ?? null),
  text("mode", ({ node }) => node.event?.mode ?? null),
  text("status", ({ node }) => node.event?.status ?? null),
  { name: "claimed", type: "boolean", of: ({ node }) => node.event?.claimed ?? null },
  { name: "disputed", type: "boolean", of: ({ node }) => node.event?.disputed ?? null },
  text("from", ({ node }) => node.days.from),
  text("to", ({ node }) => node.days.to),
  { name: "degree", type: "int", of: ({ node }) => node.degree },
  { name: "x", type: "int", of: ({ at }) => at.x },
  { name: "y", type: "int", of: ({ at }) => at.y },
  text("sentences", ({ evidence }) => sentences(evidence)),
];

/** All but id, ends and type. */
export const edgeFields: readonly Field<ContentEdge>[] = [
  text("title", ({ edge }) => edge.title),
  text("status", ({ edge }) => edge.status),
  { name: "confidence", type: "double", of: ({ edge }) => edge.told.confidence },
  { name: "claimed", type: "boolean", of: ({ edge }) => edge.claimed },
  { name: "disputed", type: "boolean", of: ({ edge }) => edge.disputed },
  text("since", ({ edge }) => edge.days.from),
  text("until", ({ edge }) => edge.days.to),
  { name: "sources", type: "int", of: ({ edge }) => edge.told.sources },
  text("basis", ({ edge }) => edge.basis),
  text("sentences", ({ evidence }) => sentences(evidence)),
];

/** Each with its source, a line each. */
function sentences(evidence: readonly Evidence[]): string | null {
  const lines = evidence.map(({ quote, article }) => {
    const source = [article.publisher ?? article.title, article.publishedAt?.slice(0, 10), article.url].filter(Boolean).join(", ");
    return `“${quote.replace(/\s+/g, " ")}” (${source})`;
  });
  return lines.length === 0 ? null : [...new Set(lines)].join("\n");
}
