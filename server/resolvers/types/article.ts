import type { ArticleRow } from "../../../graph/rows.ts";
import type { CursorKey, GraphFilter, Page, Rows } from "../../../graph/store.ts";
import { connection, type PageArgs } from "../../connection.ts";
import type { Context, Fields } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { globalId } from "../../ids.ts";
import { entityOf } from "../refs.ts";

export const article = {
  id: ({ id }) => globalId(id),
  url: ({ url }) => (url && /^https?:\/\//i.test(url) ? url : null),
  mentions: ({ id }, args: PageArgs, { store }: Context) =>
    connection(
      listId("article.mentions", id),
      args,
      (page) => store.mentions({ article: id }, page),
      () => store.countMentions({ article: id }),
    ),
  entities: ({ id }, args: PageArgs, context: Context) =>
    connection(
      listId("article.entities", id),
      args,
      (page) => named(id, page, context),
      async () => (await mostNamed(id, context)).length,
    ),
  events: ({ id }, args: PageArgs, { store, loaders }: Context) => {
    const filter: GraphFilter = { articles: [id] };
    return connection(
      listId("article.events", id),
      args,
      (page) => loaders.beside(store.events(filter, "DATE_DESC", page)),
      () => store.countEvents(filter),
    );
  },
  relations: ({ id }, args: PageArgs, { store, loaders }: Context) => {
    const filter: GraphFilter = { articles: [id] };
    return connection(
      listId("article.relations", id),
      args,
      (page) => loaders.beside(store.relations(filter, "EVIDENCE", page)),
      () => store.countRelations(filter),
    );
  },
} satisfies Fields<ArticleRow>;

/** Keys of the entities that an article names, most often named first, then by id. */
async function mostNamed(articleId: string, { loaders }: Context): Promise<readonly CursorKey[]> {
  const counts = new Map<string, number>();
  for (const { entity } of await loaders.mentionsIn.load(articleId)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id, count]) => [count, id] as const);
}

async function named(articleId: string, { first, after, last, before }: Page, context: Context) {
  const keys = await mostNamed(articleId, context);
  const comes = ([count, id]: CursorKey, [otherCount, otherId]: CursorKey) =>
    Number(otherCount) - Number(count) || (id < otherId ? -1 : Number(id !== otherId));
  const left = keys.filter((key) => (!after || comes(key, after) > 0) && (!before || comes(key, before) < 0));
  const taken = last === undefined ? left.slice(0, first) : left.slice(-last);
  const rows = await Promise.all(taken.map(async (key) => ({ row: await entityOf(key[1], context), key })));
  const [start, end] = [taken[0], taken.at(-1)];
  return {
    rows,
    hasNext: end !== undefined && end !== keys.at(-1),
    hasPrevious: start !== undefined && start !== keys[0],
  } satisfies Rows<unknown>;
}
