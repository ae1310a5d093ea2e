/** Connections after Relay: a page is read only where its rows are selected, a total counted only where it is; both at once where the store can. */
import { DomainError } from "../graph/errors.ts";
import type { Page, Rows } from "../graph/store.ts";
import { fromCursor, type ListId, toCursor } from "./cursors.ts";
import { within } from "./limits.ts";

/** What every connection takes; null counts as not given. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const defaultSize = 25;
const largest = 100;

/** Fields as functions: GraphQL calls those that are selected. */
export interface Connection<T> {
  readonly edges: () => Promise<readonly { readonly cursor: string; readonly node: T }[]>;
  readonly nodes: () => Promise<readonly T[]>;
  readonly pageInfo: () => Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  readonly totalCount: () => Promise<number>;
}

/** `list` names the list for its cursors (`listId`). LIMIT_EXCEEDED, BAD_CURSOR or BAD_INPUT where an argument is wrong. */
export function connection<T>(
  list: ListId,
  args: PageArgs,
  read: (page: Page) => Promise<Rows<T>>,
  count: () => Promise<number>,
): Connection<T> {
  const page = toPage(list, args);
  let reading: Promise<Rows<T>> | undefined;
  let counted = false;
  // The fields beside each other are called before anything waited for goes on: by then it is known whether a total is wanted too.
  const rows = () => {
    reading ??= Promise.resolve().then(() => read({ ...page, ...(counted && { counted }) }));
    return reading;
  };
  const total = async () => {
    counted = true;
    await Promise.resolve();
    return (await reading)?.total ?? count();
  };
  return {
    edges: async () => (await rows()).rows.map(({ row, key }) => ({ cursor: toCursor(list, key), node: row })),
    nodes: async () => (await rows()).rows.map(({ row }) => row),
    pageInfo: async () => {
      const { rows: found, hasNext, hasPrevious } = await rows();
      const [start, end] = [found.at(0), found.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: start ? toCursor(list, start.key) : null,
        endCursor: end ? toCursor(list, end.key) : null,
      };
    },
    totalCount: total,
  };
}

function toPage(list: ListId, { first, after, last, before }: PageArgs): Page {
  const given = (value: unknown) => value !== null && value !== undefined;
  const backwards = given(last) || given(before);
  if (backwards && (given(first) || given(after))) {
    throw new DomainError("BAD_INPUT", "first and after go forwards, last and before backwards: give one pair");
  }
  if (backwards) {
    return {
      last: within("last", last ?? defaultSize, 1, largest),
      ...(given(before) && { before: fromCursor(list, before ?? "", "before") }),
    };
  }
  return {
    first: within("first", first ?? defaultSize, 1, largest),
    ...(given(after) && { after: fromCursor(list, after ?? "", "after") }),
  };
}
