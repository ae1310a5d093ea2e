import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { within } from "../../limits.ts";
import type { QueryMapArgs } from "../../schema.generated.ts";

export function map(_root: unknown, { filter, first }: QueryMapArgs, { store }: Context) {
  return store.eventMap(toFilter(filter), within("first", first ?? 500, 1, 2000));
}
