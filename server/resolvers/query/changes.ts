import { DomainError } from "../../../graph/errors.ts";
import { connection, type PageArgs } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listId } from "../../cursors.ts";
import { toFilter } from "../../filter.ts";
import { within } from "../../limits.ts";
import type { QueryChangesArgs } from "../../schema.generated.ts";

/** What happened, beside what began and ended: unless the filter tells other statuses, nothing planned, hypothetical or denied. */
const happened = ["HAPPENED", "ONGOING", "HISTORICAL"] as const;

export function changes(_root: unknown, { from, to, filter, first }: QueryChangesArgs, { store, loaders }: Context) {
  if (from >= to) throw new DomainError("BAD_INPUT", `from: ${from} doesn't come before to, ${to}`);
  const asked = toFilter(filter);
  const ofEvents = { ...asked, statuses: asked.statuses ?? happened, at: undefined, from, to };
  let reading: ReturnType<typeof store.changes> | undefined;
  const read = () => {
    reading ??= store.changes(from, to, asked, within("first", first ?? 50, 1, 100));
    return reading;
  };
  return {
    began: async () => (await read()).began,
    beganCount: async () => (await read()).beganCount,
    ended: async () => (await read()).ended,
    endedCount: async () => (await read()).endedCount,
    events: (args: PageArgs) =>
      connection(
        listId("changes.events", ofEvents),
        args,
        (page) => loaders.beside(store.events(ofEvents, "DATE_ASC", page)),
        () => store.countEvents(ofEvents),
      ),
  };
}
