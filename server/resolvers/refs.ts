/** From an id inside a row to the node it names, through the request's loaders. */
import type { ArticleRow, EntityRow, NodeRow } from "../../graph/rows.ts";
import type { Context } from "../context.ts";

/** The store keeps no edge without its ends: a missing one is our fault, not the caller's. */
async function present(id: string, { loaders }: Context): Promise<NodeRow> {
  const row = await loaders.node.load(id);
  if (!row) throw new Error(`${id} is named in the graph and missing from it`);
  return row;
}

export async function entityOf(id: string, context: Context): Promise<EntityRow> {
  return (await present(id, context)) as EntityRow;
}

export async function articleOf(id: string, context: Context): Promise<ArticleRow> {
  return (await present(id, context)) as ArticleRow;
}

export function entitiesOf(ids: readonly string[], context: Context): Promise<readonly EntityRow[]> {
  return Promise.all(ids.map((id) => entityOf(id, context)));
}
