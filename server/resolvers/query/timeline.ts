import type { Context } from "../../context.ts";
import { toFilter } from "../../filter.ts";
import { globalId } from "../../ids.ts";
import type { QueryTimelineArgs } from "../../schema.generated.ts";
import { entityOf } from "../refs.ts";

export async function timeline(_root: unknown, { filter, unit, by }: QueryTimelineArgs, context: Context) {
  const buckets = await context.store.timeline(toFilter(filter), unit ?? "MONTH", by ?? undefined);
  const part = by === "ACTOR" ? ofActor : ofKey;
  return buckets.map(({ split, ...bucket }) => ({
    ...bucket,
    split: split?.map(({ key, count }) => ({ count, ...part(key, context) })) ?? null,
  }));
}

const ofKey = (key: string) => ({ key, label: key });
const ofActor = (id: string, context: Context) => ({ key: globalId(id), label: async () => (await entityOf(id, context)).name });
