import { query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";
import { type Condition, whereOf } from "./where.ts";

/** Offices and roles of the persons `$ids`, newest first. */
export function officesOf(conditions: readonly Condition[]) {
  return query<Record<string, unknown>, StoredRelation>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (a:Entity {id: asked})-[r:LEADS]->(b:Entity)
    ${whereOf(conditions)}
    WITH r, a, b, r.sortDate AS key, r.id AS id
    ORDER BY key DESC, id
    RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props, key, id
    ORDER BY key DESC, id`);
}

/** Who leads: of `$of`, or of all. Best attested first. */
export function leadersOf(of: boolean, conditions: readonly Condition[]) {
  return query<Record<string, unknown>, StoredRelation>(/* cypher */ `
    MATCH (b:Entity${of ? " {id: $of}" : ""})<-[r:LEADS]-(a:Entity)
    ${whereOf(conditions)}
    WITH r, a, b, r.attested AS key, r.recency AS recency, r.id AS id
    ORDER BY key DESC, recency DESC, id
    LIMIT $limit
    RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props, key, recency, id
    ORDER BY key DESC, recency DESC, id`);
}
