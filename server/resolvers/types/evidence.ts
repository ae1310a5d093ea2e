import type { Evidence } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import { articleOf, entitiesOf } from "../refs.ts";

export const evidence = {
  article: ({ article }, _args: object, context: Context) => articleOf(article, context),
  // The quote is cut from the text each time, so that it can't differ from it.
  quote: async ({ article, start, end }, _args: object, context: Context) => (await articleOf(article, context)).text.slice(start, end),
  claimedBy: ({ claimedBy }, _args: object, context: Context) => entitiesOf(claimedBy, context),
} satisfies Fields<Evidence>;
