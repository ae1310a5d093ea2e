import { query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";

/** Every LEADS that ends at one of `$ids`: a new holder of an office ends the term of the one before. */
export const officesUnder = query<{ readonly ids: readonly string[] }, StoredRelation>(/* cypher */ `
  UNWIND $ids AS id
  MATCH (b:Entity {id: id})<-[r:LEADS]-(a:Entity)
  RETURN 'LEADS' AS type, a.id AS from, b.id AS to, properties(r) AS props`);
