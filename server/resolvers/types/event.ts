import { accountsOf } from "../../../graph/accounts.ts";
import { firstReported, publishersOf, sourceOf } from "../../../graph/evidence.ts";
import type { EventRow } from "../../../graph/rows.ts";
import type { Context, Fields } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { within } from "../../limits.ts";
import type { EventRelatedEventsArgs } from "../../schema.generated.ts";
import { entitiesOf } from "../refs.ts";
import { canvasNode } from "./entity.ts";

export const event = {
  ...canvasNode,
  date: ({ from, to, precision, basis }) => ({ from, to, precision, basis }),
  actors: ({ actors }, _args: object, context: Context) => entitiesOf(actors, context),
  targets: ({ targets }, _args: object, context: Context) => entitiesOf(targets, context),
  places: ({ places }, _args: object, context: Context) => entitiesOf(places, context),
  claimedBy: ({ claimedBy }, _args: object, context: Context) => entitiesOf(claimedBy, context),
  firstReported: ({ evidence }) => firstReported(evidence),
  publishers: ({ evidence }) => publishersOf(evidence),
  sources: ({ evidence }) => new Set(evidence.map(sourceOf)).size,
  accounts: (row) => accountsOf(row),
  relatedEvents: ({ id }, { filter, first }: EventRelatedEventsArgs, { store }: Context) =>
    store.relatedEvents(id, toFilter(filter), within("first", first ?? 5, 1, 25)),
} satisfies Fields<EventRow>;
