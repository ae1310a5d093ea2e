import type { RelationRow } from "../../../graph/rows.ts";
import { heldFrom } from "../../../graph/terms.ts";
import type { Context, Fields } from "../../context.ts";
import { globalId } from "../../ids.ts";
import { entitiesOf, entityOf } from "../refs.ts";

export const relation = {
  id: ({ id }) => globalId(id),
  from: ({ from }, _args: object, context: Context) => entityOf(from, context),
  sinceBasis: (row) => (row.since !== null ? "TOLD" : heldFrom(row) === null ? null : "REPORTED"),
  to: ({ to }, _args: object, context: Context) => entityOf(to, context),
  claimedBy: ({ claimedBy }, _args: object, context: Context) => entitiesOf(claimedBy, context),
} satisfies Fields<RelationRow>;
