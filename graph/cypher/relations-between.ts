import { relationTypes } from "../schema.generated.ts";
import { queries } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";

/** Relations of one type from one entity to another, for each pair. */
export const relationsBetween = queries<
  (typeof relationTypes)[number],
  { readonly pairs: readonly { readonly from: string; readonly to: string }[] },
  StoredRelation
>(
  relationTypes,
  (type) => /* cypher */ `
    UNWIND $pairs AS pair
    MATCH (a:Entity {id: pair.from})-[r:${type}]->(b:Entity {id: pair.to})
    RETURN '${type}' AS type, a.id AS from, b.id AS to, properties(r) AS props`,
);
