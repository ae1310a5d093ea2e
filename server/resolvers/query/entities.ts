import { connection } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import { within } from "../../limits.ts";
import type { QueryEntitiesArgs } from "../../schema.generated.ts";

/** Longest beginning of a name, in UTF-16 code units. */
const longest = 200;

export function entities(_root: unknown, args: QueryEntitiesArgs, { store }: Context) {
  const filter = toFilter(args.filter);
  const order = args.orderBy ?? "NAME";
  const name = args.name?.trim() || undefined;
  within("name", name?.length ?? 0, 0, longest);
  return connection(
    listId("entities", filter, order, name),
    args,
    (page) => store.entities(filter, order, page, name),
    () => store.countEntities(filter, name),
  );
}
