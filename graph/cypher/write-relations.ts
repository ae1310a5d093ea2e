import { relationTypes } from "../schema.generated.ts";
import { type Props, queries } from "./query.ts";

type RelationName = (typeof relationTypes)[number];
interface Ends {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
type Rows = { readonly rows: readonly (Ends & { readonly props: Props })[] };

export const createRelations = queries<RelationName, Rows, never>(
  relationTypes,
  (type) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b)
    SET r = row.props`,
);

export const updateRelations = queries<RelationName, Rows, never>(
  relationTypes,
  (type) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})-[r:${type}]->(b:Entity {id: row.to})
    WHERE r.id = row.id
    SET r = row.props`,
);

export const deleteRelations = queries<RelationName, { readonly rows: readonly Ends[] }, never>(
  relationTypes,
  (type) => /* cypher */ `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})-[r:${type}]->(b:Entity {id: row.to})
    WHERE r.id = row.id
    DELETE r`,
);
