import type { EventMapRows } from "../../../graph/store.ts";
import type { Context, Fields } from "../../context.ts";
import { within } from "../../limits.ts";
import type { MapPlaceEventsArgs } from "../../schema.generated.ts";

export const mapPlace = {
  events: ({ events }, { first }: MapPlaceEventsArgs, { loaders }: Context) =>
    loaders.node.loadMany(events.slice(0, within("first", first ?? 10, 1, 25))),
} satisfies Fields<EventMapRows["places"][number]>;
