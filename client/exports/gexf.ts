/** GEXF 1.2, as Gephi, Gephi Lite and networkx read it, with places and colours. */
import { type Content, type ContentEdge, type ContentNode, edgeFields, type Field, nodeFields } from "./content.ts";
import { xml } from "./xml.ts";

/** `color` gives a node's as `#rrggbb`. */
export function gexf({ nodes, edges }: Content, color: (row: ContentNode) => string): string {
  const nodeAttributes: readonly Field<ContentNode>[] = [{ name: "kind", type: "string", of: ({ node }) => node.kind }, ...nodeFields];
  const edgeAttributes: readonly Field<ContentEdge>[] = [{ name: "type", type: "string", of: ({ edge }) => edge.type }, ...edgeFields];
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta><creator>Conflict Graph</creator></meta>
<graph mode="static" defaultedgetype="directed">
<attributes class="node">${nodeAttributes.map(attribute).join("")}</attributes>
<attributes class="edge">${edgeAttributes.map(attribute).join("")}</attributes>
<nodes>
${nodes
  .map((row) => {
    const { id, name } = row.node;
    // The format's vertical axis points up.
    const look = `${rgb(color(row))}<viz:position x="${row.at.x}" y="${-row.at.y}" z="0"/>`;
    return `<node id="${xml(id)}" label="${xml(name)}">${values(nodeAttributes, row)}${look}</node>`;
  })
  .join("\n")}
</nodes>
<edges>
${edges
  .map((row) => {
    const { id, source, target, type } = row.edge;
    return `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${type}">${values(edgeAttributes, row)}</edge>`;
  })
  .join("\n")}
</edges>
</graph>
</gexf>
`;
}

const types = { string: "string", boolean: "boolean", int: "integer", double: "double" } as const;

const attribute = <Row>({ name, type }: Field<Row>): string => `<attribute id="${name}" title="${name}" type="${types[type]}"/>`;

const values = <Row>(fields: readonly Field<Row>[], row: Row): string => {
  const told = fields.map(({ name, of }) => {
    const value = of(row);
    return value === null ? "" : `<attvalue for="${name}" value="${xml(String(value))}"/>`;
  });
  return `<attvalues>${told.join("")}</attvalues>`;
};

/** "" where the colour isn't written as `#rrggbb`. */
function rgb(color: string): string {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1);
  if (!parts) return "";
  const [r, g, b] = parts.map((part) => Number.parseInt(part, 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
