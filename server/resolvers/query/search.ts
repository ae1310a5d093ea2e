import { DomainError } from "../../../graph/errors.ts";
import { nodeKinds } from "../../../graph/schema.generated.ts";
import type { Context } from "../../context.ts";
import { within } from "../../limits.ts";
import type { QuerySearchArgs } from "../../schema.generated.ts";

/** Longest query, in UTF-16 code units. */
const longest = 200;

export function search(_root: unknown, { query, kinds, first }: QuerySearchArgs, { store }: Context) {
  within("query", query.length, 0, longest);
  if (!/[\p{L}\p{N}]/u.test(query)) throw new DomainError("BAD_INPUT", "query: holds no letter or digit");
  return store.search(query, kinds?.length ? kinds : nodeKinds, within("first", first ?? 10, 1, 50));
}
