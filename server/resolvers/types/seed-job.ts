import type { Context, Fields } from "../../context.ts";
import type { Job, JobArticle, Problem } from "../../seeding/job.ts";

export const seedJob = {
  total: ({ articles }) => articles.length,
  done: ({ articles }) => articles.filter(({ outcome }) => outcome !== "WAITING").length,
} satisfies Fields<Job>;

export const seedArticle = {
  // Null again where it was removed since.
  article: ({ articleId }, _args: object, { loaders }: Context) => (articleId === null ? null : loaders.node.load(articleId)),
} satisfies Fields<JobArticle>;

/** A message opens with the argument, as those of the whole API do: `articles[3]: text is empty`. */
export const userError = {
  field: ({ message }) =>
    /^(\w+(?:\[\d+\])?(?:\.\w+)*): /
      .exec(message)?.[1]
      ?.split(/[[\].]+/)
      .filter(Boolean) ?? [],
} satisfies Fields<Problem>;
