import type { EventRow } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import { articleOf, entitiesOf } from "../refs.ts";
import { event } from "./event.ts";

/** An event with the evidence of one article alone. */
export const account = {
  article: ({ evidence }, _args: object, context: Context) => articleOf(evidence[0]?.article ?? "", context),
  date: event.date,
  actors: event.actors,
  targets: event.targets,
  places: event.places,
  claimedBy: ({ claimedBy }, _args: object, context: Context) => entitiesOf(claimedBy, context),
} satisfies Fields<EventRow>;
