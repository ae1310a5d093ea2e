import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import type { QueryTimelineArgs } from "../../schema.generated.ts";

export function timeline(_root: unknown, { filter, unit, by }: QueryTimelineArgs, { store }: Context) {
  return store.timeline(toFilter(filter), unit ?? "MONTH", by ?? undefined);
}
