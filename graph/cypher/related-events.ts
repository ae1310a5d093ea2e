import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

/** Events that take place with entities among `$ids`, most of them in common first. */
export function eventsWith(conditions: readonly Condition[]) {
  return query<Record<string, unknown>, { readonly id: string; readonly common: number; readonly day: string }>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[:ACTOR_IN|TARGET_OF|OCCURRED_IN]-(e:Event)
    ${whereOf([{ text: "e.id <> $event", params: {} }, ...conditions])}
    WITH e.id AS id, e.sortDate AS day, count(DISTINCT asked) AS common
    RETURN id, day, common
    ORDER BY common DESC, day DESC, id
    LIMIT $limit`);
}
