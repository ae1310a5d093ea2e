import type { MentionOf } from "../../../graph/store.ts";
import type { Context, Fields } from "../../context.ts";
import { articleOf, entityOf } from "../refs.ts";

export const mention = {
  entity: ({ entity }, _args: object, context: Context) => entityOf(entity, context),
  article: ({ article }, _args: object, context: Context) => articleOf(article, context),
  text: async ({ article, start, end }, _args: object, context: Context) => (await articleOf(article, context)).text.slice(start, end),
} satisfies Fields<MentionOf>;
