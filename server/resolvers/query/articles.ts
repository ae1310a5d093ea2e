import { connection } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import type { QueryArticlesArgs } from "../../schema.generated.ts";

export function articles(_root: unknown, args: QueryArticlesArgs, { store }: Context) {
  const filter = toFilter(args.filter);
  const order = args.orderBy ?? "PUBLISHED_DESC";
  return connection(
    listId("articles", filter, order),
    args,
    (page) => store.articles(filter, order, page),
    () => store.countArticles(filter),
  );
}
