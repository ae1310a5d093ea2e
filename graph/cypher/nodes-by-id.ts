import type { Lookup } from "../ids.ts";
import { nodeProperties } from "./props.ts";
import { type Props, query } from "./query.ts";

/** Nodes with the given ids, in no order; an unknown id gives no row. One query for each label that ids are looked up by. */
export function nodesById(label: Lookup, wanted?: readonly string[]) {
  return query<{ readonly ids: readonly string[] }, { readonly props: Props }>(/* cypher */ `
    UNWIND $ids AS id
    MATCH (n:${label} {id: id})
    RETURN ${nodeProperties("n", wanted)} AS props`);
}
