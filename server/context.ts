/** What a resolver gets: the store as this caller asks it, this request's loaders and its id. */
import type { GraphStore } from "../graph/store.ts";
import type { Loaders } from "./loaders.ts";
import type { SeedAccess } from "./schema.generated.ts";
import type { Seeding } from "./seeding/jobs.ts";

export interface Context {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly seeding: Seeding;
  /** Whether the caller may add articles. */
  readonly access: () => SeedAccess;
  /** In the response's `x-request-id`, in every error, in the log. */
  readonly requestId: string;
  /** What the caller may still ask for; undefined where there is no limit. */
  readonly rate?: Rate;
}

/** See `type RateLimit` in schema.graphql. */
export interface Rate {
  readonly limit: number;
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: string;
}

/** Resolvers of one type: a field's row, its arguments, the request. */
export type Fields<Row> = Readonly<Record<string, Field<Row>>>;
// Arguments are validated against the schema before a resolver runs, so each resolver states the type of its own.
export type Field<Row> = (row: Row, args: never, context: Context) => unknown;
