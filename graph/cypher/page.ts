import type { Wanted } from "../store.ts";
import { type Props, type Query, query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

/** A list of the graph: what it matches and gives. */
export interface ListOf {
  readonly match: string;
  /** Variables that the match binds. */
  readonly bound: string;
  /** What is given of each row, with its names. */
  readonly gives: (wanted: Wanted | undefined) => string;
  /** The entities beside it, as a list; null where a caller wants none. */
  readonly beside?: (wanted: Wanted) => string | null;
  /** Whether a page looks at all of the list, so that a server can count it in passing. */
  readonly whole?: boolean;
}

/** A total order: an expression that is never null, then the id, always ascending save where the page is read backwards. */
export interface OrderBy {
  readonly key: string;
  readonly id: string;
  readonly descending: boolean;
  /** What no key is less than, where an index holds the keys in order: said in a query, it lets a server read them in that order. */
  readonly least?: string;
}

export interface PageRow {
  readonly props: Props;
  readonly key: string | number;
  readonly id: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly beside?: readonly Props[];
  readonly total?: number;
}

// Ordering and cutting come before the rows are given: an alias that shadows the variable would lose an index's order.
export function pageQuery(
  list: ListOf,
  conditions: readonly Condition[],
  order: OrderBy,
  backwards: boolean,
  wanted?: Wanted,
  counted = false,
): Query<Record<string, unknown>, PageRow> {
  const way = (descending: boolean) => (descending !== backwards ? "DESC" : "ASC");
  const beside = (wanted && list.beside?.(wanted)) ?? null;
  return query(/* cypher */ `
    ${list.match}
    ${whereOf(conditions)}
    ${counted ? counting(list.bound) : ""}
    WITH ${list.bound}, ${order.key} AS key, ${order.id} AS id${counted ? ", total" : ""}
    ORDER BY key ${way(order.descending)}, id ${way(false)}
    LIMIT $limit
    RETURN ${list.gives(wanted)}, key, id${beside === null ? "" : `, ${beside} AS beside`}${counted ? ", total" : ""}
    ORDER BY key ${way(order.descending)}, id ${way(false)}`);
}

/** How many rows there are, beside each of them. */
function counting(bound: string): string {
  const names = bound.split(", ");
  return `WITH collect({${names.map((name) => `${name}: ${name}`).join(", ")}}) AS rows
    UNWIND rows AS one
    WITH ${names.map((name) => `one.${name} AS ${name}`).join(", ")}, size(rows) AS total`;
}

export function countQuery(list: ListOf, conditions: readonly Condition[]): Query<Record<string, unknown>, { readonly count: number }> {
  return query(/* cypher */ `
    ${list.match}
    ${whereOf(conditions)}
    RETURN count(*) AS count`);
}

/** Rows on one side of a key in the list's order; with `inclusive`, the row of that key too. */
export function beyond(order: OrderBy, key: readonly [string | number, string], side: "after" | "before", inclusive = false): Condition {
  const later = side === "after";
  const sign = later !== order.descending ? ">" : "<";
  const idSign = `${later ? ">" : "<"}${inclusive ? "=" : ""}`;
  return {
    text: `${order.key} ${sign} $${side}Key OR (${order.key} = $${side}Key AND ${order.id} ${idSign} $${side}Id)`,
    params: { [`${side}Key`]: key[0], [`${side}Id`]: key[1] },
  };
}

/** Holds for every row, and is how a server is told that an index has the rows in order. */
export function inIndexOrder({ key, least }: OrderBy): readonly Condition[] {
  return least === undefined ? [] : [{ text: `${key} >= ${least}`, params: {} }];
}
