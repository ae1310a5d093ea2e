/** Keyset pages over any list of the graph. */

import { nodeRow } from "../codec.ts";
import { beyond, countQuery, inIndexOrder, type ListOf, type OrderBy, type PageRow, pageQuery } from "../cypher/page.ts";
import { type Condition, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { DomainError } from "../errors.ts";
import type { EntityRow } from "../rows.ts";
import type { CursorKey, Page, Rows, Wanted } from "../store.ts";

export interface Listing<T> {
  readonly list: ListOf;
  readonly order: OrderBy;
  readonly conditions: readonly Condition[];
  /** Parameters of the list's match. */
  readonly params?: Readonly<Record<string, unknown>>;
  readonly rowOf: (row: PageRow, wanted: Wanted | undefined) => T;
  /** The same list as it is counted, where that is another way than it is read. */
  readonly counted?: Counted;
}

type Counted = Pick<Listing<unknown>, "list" | "conditions" | "params">;

export async function pageOf<T>(engine: Engine, listing: Listing<T>, page: Page, wanted?: Wanted): Promise<Rows<T>> {
  // Rows beyond a cursor aren't all there are.
  const inPassing = page.counted === true && listing.list.whole === true && engine.does.indexes && !page.after && !page.before;
  const [rows, total] = await Promise.all([
    rowsOf(engine, listing, page, inPassing, wanted),
    page.counted && !inPassing ? countOf(engine, listing.counted ?? listing) : undefined,
  ]);
  return total === undefined ? rows : { ...rows, total };
}

async function rowsOf<T>(engine: Engine, listing: Listing<T>, page: Page, counted: boolean, wanted?: Wanted): Promise<Rows<T>> {
  const { list, order, conditions, params = {}, rowOf } = listing;
  const backwards = page.first === undefined && page.last !== undefined;
  const limit = page.first ?? page.last ?? defaultPage;
  const bounds = [
    ...(page.after ? [beyond(order, keyOf(page.after), "after")] : []),
    ...(page.before ? [beyond(order, keyOf(page.before), "before")] : []),
  ];
  const all = [...(engine.does.indexes && !list.whole ? inIndexOrder(order) : []), ...conditions, ...bounds];
  const query = pageQuery(list, all, order, backwards, wanted, counted);
  const found = await engine.read(query, { ...params, ...paramsOf(all), limit: limit + 1 });
  const kept = found.slice(0, limit);
  const rows = (backwards ? kept.toReversed() : kept).map((row) => ({ row: rowOf(row, wanted), key: [row.key, row.id] as const }));
  const more = found.length > limit;
  const edge = backwards ? page.before : page.after;
  const behind = edge ? await anyBeyond(engine, listing, edge, backwards ? "after" : "before") : false;
  const beside = kept.flatMap((row) => row.beside ?? []).map((props) => nodeRow(props, wanted?.Entity) as EntityRow);
  const ends = { hasNext: backwards ? behind : more, hasPrevious: backwards ? more : behind };
  return { rows, ...ends, beside, ...(counted && { total: found[0]?.total ?? 0 }) };
}

export async function countOf(engine: Engine, { list, conditions, params = {} }: Counted): Promise<number> {
  const [row] = await engine.read(countQuery(list, conditions), { ...params, ...paramsOf(conditions) });
  return row?.count ?? 0;
}

/** Whether a row lies on that side of the key, or at it: what a page that starts there has behind it. */
async function anyBeyond(engine: Engine, listing: Listing<unknown>, key: CursorKey, side: "after" | "before"): Promise<boolean> {
  const { list, order, conditions, params = {} } = listing;
  const all = [...conditions, beyond(order, keyOf(key), side, true)];
  const found = await engine.read(pageQuery(list, all, order, side === "before", nothing), { ...params, ...paramsOf(all), limit: 1 });
  return found.length > 0;
}

const nothing: Wanted = { Entity: [], Event: [], Article: [], Relation: [], ends: false, roles: [] };

function keyOf([value, id]: CursorKey): readonly [string | number, string] {
  if (value === null || typeof id !== "string") throw new DomainError("BAD_CURSOR", "the cursor isn't one of this list");
  return [value, id];
}

const defaultPage = 25;
