import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { localId } from "../../ids.ts";
import { within } from "../../limits.ts";
import type { QueryLeadersArgs } from "../../schema.generated.ts";

export function leaders(_root: unknown, { of, at, filter, first }: QueryLeadersArgs, { store }: Context) {
  const led = of ? localId(of, "of", ["country", "force", "organization"]) : undefined;
  return store.leaders(led, at ?? undefined, toFilter(filter), within("first", first ?? 25, 1, 100));
}
