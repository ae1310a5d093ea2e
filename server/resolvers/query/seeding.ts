import type { Context } from "../../context.ts";
import { within } from "../../limits.ts";
import type { QuerySeedJobArgs, QuerySeedJobsArgs } from "../../schema.generated.ts";

export const seedAccess = (_root: unknown, _args: object, { access }: Context) => access();

export const seedJob = (_root: unknown, { id }: QuerySeedJobArgs, { seeding }: Context) => seeding.job(id);

export const seedJobs = (_root: unknown, { first }: QuerySeedJobsArgs, { seeding }: Context) =>
  seeding.jobs().slice(0, within("first", first ?? 10, 1, 50));
