/** Everything in view, as one would write a program against: nodes, edges, and every sentence with its place in its article. */
import type { Content } from "./content.ts";

export function json({ nodes, edges }: Content, link: string): string {
  const content = {
    conflictGraphExport: 1,
    view: link,
    nodes: nodes.map(({ node, at, evidence }) => ({ ...node, at, evidence })),
    edges: edges.map(({ edge, evidence }) => ({ ...edge, evidence })),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
