import { relationTypes } from "../schema.generated.ts";
import { type Props, query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";

/** Events whose line or countries tell of the entities `$ids`. */
export const eventsWith = query<{ readonly ids: readonly string[] }, { readonly props: Props }>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[:ACTOR_IN|TARGET_OF|OCCURRED_IN]-(e:Event)
  WITH DISTINCT e
  RETURN properties(e) AS props`);

/** Relations at either end of which one of the entities `$ids` stands. */
export const relationsWith = query<{ readonly ids: readonly string[] }, StoredRelation>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[r:${relationTypes.join("|")}]-(:Entity)
  WITH DISTINCT r
  RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS props`);
