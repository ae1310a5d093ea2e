/** Two tables as `neo4j-admin database import` takes them, and as a spreadsheet opens them. */
import { type Content, edgeFields, type Field, nodeFields } from "./content.ts";
import { zip } from "./zip.ts";

/** nodes.csv and relationships.csv in one archive. */
export function csvArchive({ nodes, edges }: Content): Uint8Array<ArrayBuffer> {
  const nodeRows = nodes.map((row) => [cell(row.node.id), cell(row.node.kind), ...cells(nodeFields, row)]);
  const edgeRows = edges.map((row) => [
    cell(row.edge.source),
    cell(row.edge.target),
    cell(row.edge.type),
    cell(row.edge.id),
    ...cells(edgeFields, row),
  ]);
  return zip([
    { name: "nodes.csv", text: table(["id:ID", ":LABEL", ...nodeFields.map(heading)], nodeRows) },
    { name: "relationships.csv", text: table([":START_ID", ":END_ID", ":TYPE", "id", ...edgeFields.map(heading)], edgeRows) },
  ]);
}

const heading = <Row>({ name, type }: Field<Row>): string => (type === "string" ? name : `${name}:${type}`);

const cells = <Row>(fields: readonly Field<Row>[], row: Row): readonly string[] =>
  fields.map(({ of }) => {
    const value = of(row);
    return typeof value === "string" ? cell(value) : value === null ? "" : String(value);
  });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((line) => `${line.join(",")}\r\n`).join("");

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP: CSV injection). */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
