/** Every row of the graph in one order, a page at a time. */
import { nodeRow, relationRow } from "../codec.ts";
import { compare } from "../compare.ts";
import { type ExportedEdge, exportEdges, exportNodes } from "../cypher/export.ts";
import type { Engine } from "../engine.ts";
import type { EdgeRow, NodeRow } from "../rows.ts";
import { type EdgeType, edgeTypes, type NodeKind, relationTypes } from "../schema.generated.ts";

export async function* exportRows(engine: Engine): AsyncGenerator<NodeRow | EdgeRow> {
  for (const kind of kindsById) for await (const page of nodePages(engine, kind)) yield* page;
  for (const type of edgeTypes.toSorted(compare)) {
    const starts = startsAtEvent(type) ? (["Event"] as const) : entityKindsById;
    for (const kind of starts) {
      for await (const page of nodePages(engine, kind)) {
        const ids = page.map(({ id }) => id);
        const rows = (await engine.read(exportEdges[type], { ids })).flatMap((row) => edgeRow(type, row));
        yield* rows.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(idOf(a), idOf(b)));
      }
    }
  }
}

// Ids begin with their kind, so that kinds in this order give ids in order.
const entityKindsById: readonly NodeKind[] = ["Country", "Force", "Organization", "Person", "Place"];
const kindsById: readonly NodeKind[] = ["Article", "Country", "Event", "Force", "Organization", "Person", "Place"];
const startsAtEvent = (type: EdgeType) => type === "OCCURRED_IN" || type === "CLAIMED_BY" || type === "REPORTED_IN";
const idOf = (row: EdgeRow) => ("id" in row ? row.id : "");

async function* nodePages(engine: Engine, kind: NodeKind): AsyncGenerator<readonly NodeRow[]> {
  for (let after = ""; ; ) {
    const page = (await engine.read(exportNodes[kind], { after, limit: pageSize })).map(({ props }) => nodeRow(props));
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.id ?? "";
  }
}
const pageSize = 500;

/** An entity that an article rests on but nowhere names has no mention to tell of. */
function edgeRow(type: EdgeType, { from, to, props }: ExportedEdge): readonly EdgeRow[] {
  if ((relationTypes as readonly string[]).includes(type)) return [relationRow({ type, from, to, props })];
  if (type !== "MENTIONED_IN") return [{ type, from, to } as EdgeRow];
  const spans = (props.spans as readonly string[]).map((span) => JSON.parse(span));
  return spans.length > 0 ? [{ type, from, to, spans }] : [];
}
