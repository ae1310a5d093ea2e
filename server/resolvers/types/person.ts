import type { PersonRow, RelationRow } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import type { PersonRolesArgs } from "../../schema.generated.ts";
import { entityOf } from "../refs.ts";
import { entity } from "./entity.ts";

export const person = {
  ...entity,
  roles: ({ id }, { at }: PersonRolesArgs, { loaders }: Context) => loaders.roles(at ?? undefined).load(id),
} satisfies Fields<PersonRow>;

/** A role is a LEADS or MEMBER_OF relation, seen from the person. */
export const role = {
  of: ({ to }, _args: object, context: Context) => entityOf(to, context),
  relation: (relation) => relation,
} satisfies Fields<RelationRow>;
