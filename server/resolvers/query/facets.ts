import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import type { QueryFacetsArgs } from "../../schema.generated.ts";

export function facets(_root: unknown, { filter }: QueryFacetsArgs, { store }: Context) {
  return store.facets(toFilter(filter));
}
