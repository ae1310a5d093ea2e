/** Changes by callers. What they can put right comes in the payload, with a code of the closed list. */
import { DomainError } from "../../../graph/errors.ts";
import type { Context } from "../../context.ts";
import type { MutationCancelSeedArgs, MutationSeedArgs } from "../../schema.generated.ts";
import { givenArticles } from "../../seeding/given.ts";
import { type Job, problemOf } from "../../seeding/job.ts";

const longestKey = 100;

export const seed = (_root: unknown, args: MutationSeedArgs, context: Context) =>
  payload(context, async () => {
    const key = args.idempotencyKey ?? null;
    if (key !== null && (key === "" || key.length > longestKey)) {
      throw new DomainError("BAD_INPUT", `idempotencyKey: from 1 to ${longestKey} characters`);
    }
    return context.seeding.hand(await givenArticles(args), key);
  });

export const cancelSeed = (_root: unknown, { id }: MutationCancelSeedArgs, context: Context) =>
  payload(context, async () => {
    const job = context.seeding.cancel(id);
    if (!job) throw new DomainError("NOT_FOUND", "id: no such job, or not any more");
    return job;
  });

async function payload(context: Context, change: () => Promise<Job>) {
  try {
    const access = context.access();
    if (access === "KEY") throw new DomainError("FORBIDDEN", "articles are added with one of the server's keys, as x-api-key");
    if (access === "OFF") throw new DomainError("FORBIDDEN", "nobody may add articles here: see READ_ONLY and API_KEYS");
    return { job: await change(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { job: null, userErrors: [problemOf(error)] };
  }
}
