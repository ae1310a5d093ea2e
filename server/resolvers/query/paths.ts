import { DomainError } from "../../../graph/errors.ts";
import type { PathRows } from "../../../graph/store.ts";
import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { canvasPrefixes, globalId, localId } from "../../ids.ts";
import { sized, within } from "../../limits.ts";
import type { QueryPathsArgs } from "../../schema.generated.ts";

export async function paths(_root: unknown, args: QueryPathsArgs, { store }: Context) {
  const from = localId(args.from, "from", canvasPrefixes);
  const to = localId(args.to, "to", canvasPrefixes);
  if (from === to) throw new DomainError("BAD_INPUT", "to: the same node as from");
  const maxLength = within("maxLength", args.maxLength ?? 4, 1, 6);
  const limit = within("limit", args.limit ?? 10, 1, 50);
  const avoid = sized("avoid", args.avoid ?? [], 0, 100).map((id) => localId(id, "avoid", [...canvasPrefixes, "relation"]));
  const end = avoid.find((id) => id === from || id === to);
  if (end !== undefined) throw new DomainError("BAD_INPUT", "avoid: holds an end of the path");
  return shaped(await store.paths(from, to, maxLength, limit, toFilter(args.filter), avoid));
}

function shaped({ paths, complete }: PathRows) {
  return {
    paths: paths.map(({ nodes, hops }) => ({
      nodes,
      hops: hops.map((edges, i) => ({ from: globalId(nodes[i]?.id ?? ""), to: globalId(nodes[i + 1]?.id ?? ""), edges })),
    })),
    length: paths[0]?.hops.length ?? null,
    complete,
  };
}
