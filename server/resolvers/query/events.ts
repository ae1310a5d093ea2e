import { connection } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import type { QueryEventsArgs } from "../../schema.generated.ts";

export function events(_root: unknown, args: QueryEventsArgs, { store, loaders }: Context) {
  const filter = toFilter(args.filter);
  const order = args.orderBy ?? "DATE_DESC";
  return connection(
    listId("events", filter, order),
    args,
    (page) => loaders.beside(store.events(filter, order, page)),
    () => store.countEvents(filter),
  );
}
