import { type RelationType, relationTypes } from "../schema.generated.ts";
import { relationProperties } from "./props.ts";
import { type Props, query } from "./query.ts";

export interface StoredRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

/** Relations with the given ids, in no order. A branch for each type: an index on relationships is of one type. */
export function relationsById(wanted?: readonly string[]) {
  const branches = relationTypes.map(
    (type) => /* cypher */ `
    MATCH (a:Entity)-[r:${type}]->(b:Entity)
    WHERE r.id IN $ids
    RETURN '${type}' AS type, a.id AS from, b.id AS to, ${relationProperties("r", wanted)} AS props`,
  );
  return query<{ readonly ids: readonly string[] }, StoredRelation>(branches.join(" UNION ALL "));
}

/** Where each relation stands: what an index of our own is built from where the engine has none for relationships. */
export const relationEnds = query<
  Record<string, never>,
  { readonly id: string; readonly type: RelationType; readonly from: string; readonly to: string }
>(
  relationTypes
    .map((type) => /* cypher */ `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN r.id AS id, '${type}' AS type, a.id AS from, b.id AS to`)
    .join(" UNION ALL "),
);
