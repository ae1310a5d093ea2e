import type { EventRow } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import { entitiesOf } from "../refs.ts";
import { canvasNode } from "./entity.ts";

export const event = {
  ...canvasNode,
  date: ({ from, to, precision, basis }) => ({ from, to, precision, basis }),
  actors: ({ actors }, _args: object, context: Context) => entitiesOf(actors, context),
  targets: ({ targets }, _args: object, context: Context) => entitiesOf(targets, context),
  places: ({ places }, _args: object, context: Context) => entitiesOf(places, context),
  claimedBy: ({ claimedBy }, _args: object, context: Context) => entitiesOf(claimedBy, context),
} satisfies Fields<EventRow>;
