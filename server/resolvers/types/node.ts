/** Which type of the schema a row is. */
import type { NodeRow, RelationRow } from "../../../graph/rows.ts";
import type { CanvasEdge } from "../../../graph/store.ts";

export type AnyNode = NodeRow | RelationRow | CanvasEdge;

export const node = {
  __resolveType: (row: AnyNode): string => {
    if (!("kind" in row)) return "Relation";
    return row.kind === "relation" || row.kind === "role" ? "Edge" : row.kind;
  },
};
