import { connection } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import type { QueryRelationsArgs } from "../../schema.generated.ts";

export function relations(_root: unknown, args: QueryRelationsArgs, { store, loaders }: Context) {
  const filter = toFilter(args.filter);
  const order = args.orderBy ?? "EVIDENCE";
  return connection(
    listId("relations", filter, order),
    args,
    (page) => loaders.beside(store.relations(filter, order, page)),
    () => store.countRelations(filter),
  );
}
