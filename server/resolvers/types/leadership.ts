import type { RelationRow } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import { entityOf } from "../refs.ts";

/** A LEADS relation, seen from both ends. */
export const leadership = {
  leader: ({ from }, _args: object, context: Context) => entityOf(from, context),
  of: ({ to }, _args: object, context: Context) => entityOf(to, context),
  relation: (relation) => relation,
} satisfies Fields<RelationRow>;
