import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { canvasPrefixes, localId } from "../../ids.ts";
import { sized } from "../../limits.ts";
import type { QuerySubgraphArgs } from "../../schema.generated.ts";

export function subgraph(_root: unknown, { ids, filter }: QuerySubgraphArgs, { store }: Context) {
  const asked = sized("ids", ids, 0, 5000).map((id) => localId(id, "ids", canvasPrefixes));
  return store.subgraph([...new Set(asked)], toFilter(filter));
}
