import type { RelationType } from "../schema.generated.ts";
import { relationProperties } from "./props.ts";
import { query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";

interface Pairs {
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

/** Relations of one type from one entity to another, for each pair. */
export function relationsBetween(type: RelationType, wanted?: readonly string[]) {
  return query<Pairs, StoredRelation>(/* cypher */ `
    UNWIND $pairs AS pair
    MATCH (a:Entity {id: pair.from})-[r:${type}]->(b:Entity {id: pair.to})
    RETURN '${type}' AS type, a.id AS from, b.id AS to, ${relationProperties("r", wanted)} AS props`);
}
