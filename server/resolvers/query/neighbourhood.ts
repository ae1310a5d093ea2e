import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { canvasPrefixes, localId } from "../../ids.ts";
import { sized, within } from "../../limits.ts";
import type { QueryNeighbourhoodArgs } from "../../schema.generated.ts";

export function neighbourhood(_root: unknown, args: QueryNeighbourhoodArgs, { store }: Context) {
  const ids = sized("ids", args.ids, 1, 50).map((id) => localId(id, "ids", canvasPrefixes));
  const depth = within("depth", args.depth ?? 1, 1, 3);
  const limit = within("limit", args.limit ?? 100, 1, 1000);
  const perNode = within("perNode", args.perNode ?? limit, 1, 1000);
  const among = sized("among", args.among ?? [], 0, 5000).map((id) => localId(id, "among", canvasPrefixes));
  return store.neighbourhood([...new Set(ids)], depth, toFilter(args.filter), limit, perNode, [...new Set(among)]);
}
