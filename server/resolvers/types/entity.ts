/** Fields that a country, place, person, force and organization share. */
import type { EntityRow, EventRow } from "../../../graph/rows.ts";
import { connection, type PageArgs } from "../../connection.ts";
import type { Context, Fields } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import { globalId } from "../../ids.ts";
import type { EntityEventsArgs, EntityNeighbourCountsArgs, EntityRelationsArgs } from "../../schema.generated.ts";

/** What every node of a canvas has, an event too. */
export const canvasNode = {
  id: ({ id }) => globalId(id),
  degree: ({ id }, _args: object, { loaders }) => loaders.degree.load(id),
  neighbourCounts: ({ id }, { filter }: EntityNeighbourCountsArgs, { loaders }) => loaders.neighbourCounts(toFilter(filter)).load(id),
} satisfies Fields<EntityRow | EventRow>;

export const entity = {
  ...canvasNode,
  relations: ({ id }, args: EntityRelationsArgs, { store, loaders }: Context) => {
    const filter = toFilter(args.filter);
    return connection(
      listId("entity.relations", id, filter),
      args,
      (page) => loaders.beside(store.relationsOf(id, filter, page)),
      () => store.countRelationsOf(id, filter),
    );
  },
  events: ({ id }, args: EntityEventsArgs, { store, loaders }: Context) => {
    const filter = toFilter(args.filter);
    const role = args.role ?? undefined;
    return connection(
      listId("entity.events", id, role, filter),
      args,
      (page) => loaders.beside(store.eventsOf(id, role, filter, page)),
      () => store.countEventsOf(id, role, filter),
    );
  },
  mentions: ({ id }, args: PageArgs, { store }: Context) =>
    connection(
      listId("entity.mentions", id),
      args,
      (page) => store.mentions({ entity: id }, page),
      () => store.countMentions({ entity: id }),
    ),
} satisfies Fields<EntityRow>;
