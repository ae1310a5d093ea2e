/** GraphML 1.0, as networkx, igraph, Gephi and yEd read it. */
import { type Content, edgeFields, type Field, nodeFields } from "./content.ts";
import { xml } from "./xml.ts";

export function graphml({ nodes, edges }: Content): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="n-kind" for="node" attr.name="kind" attr.type="string"/>
${nodeFields.map((field) => key("n", "node", field)).join("\n")}
<key id="e-type" for="edge" attr.name="type" attr.type="string"/>
${edgeFields.map((field) => key("e", "edge", field)).join("\n")}
<graph edgedefault="directed">
${nodes
  .map((row) => `<node id="${xml(row.node.id)}"><data key="n-kind">${row.node.kind}</data>${data("n", nodeFields, row)}</node>`)
  .join("\n")}
${edges
  .map((row) => {
    const { id, source, target, type } = row.edge;
    const ends = `id="${xml(id)}" source="${xml(source)}" target="${xml(target)}"`;
    return `<edge ${ends}><data key="e-type">${type}</data>${data("e", edgeFields, row)}</edge>`;
  })
  .join("\n")}
</graph>
</graphml>
`;
}

const key = <Row>(prefix: string, of: string, { name, type }: Field<Row>): string =>
  `<key id="${prefix}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const data = <Row>(prefix: string, fields: readonly Field<Row>[], row: Row): string =>
  fields
    .map(({ name, of }) => {
      const value = of(row);
      return value === null ? "" : `<data key="${prefix}-${name}">${xml(String(value))}</data>`;
    })
    .join("");
