/** Random small graphs and filters: few entities, so that everything meets. */
import fc from "fast-check";
import type { ArticleRows, EntityRow } from "../../../graph/rows.ts";
import { directions, nodeKinds, statuses } from "../../../graph/schema.generated.ts";
import type { GraphFilter } from "../../../graph/store.ts";
import { army, article, belmar, council, front, ganai, gate, norvia, orlo, tarsia } from "../region.ts";

export const cast: readonly EntityRow[] = [
  tarsia,
  norvia,
  belmar,
  gate,
  army,
  front,
  council,
  orlo,
  { ...ganai, country: "NOR" } as EntityRow,
];
const days = ["2022-12-31", "2023-01-01", "2023-02-15", "2023-03-01", "2024-02-29"];
const publishers = ["Herald", "Courier"];
const eventKinds = ["ASSAULT", "CONSULT", "RETREAT"] as const;
const modes = ["OTHER", "VISIT", "WITHDRAWAL"] as const;
const relationKinds = ["LEADS", "FIGHTS", "SUPPORTS", "OPERATES_IN", "ALLIED_WITH"] as const;

const who = fc.constantFrom(...cast);
const some = fc.uniqueArray(who, { maxLength: 2 });
const told = {
  status: fc.constantFrom(...statuses, "HAPPENED" as const, "HAPPENED" as const),
  claimedBy: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(who, { minLength: 1, maxLength: 1 }) },
  ),
  confidence: fc.constantFrom(0.3, 0.5, 0.75, 0.9),
};
const day = fc.constantFrom(...days);
const span = fc.oneof(
  fc.constant(null),
  day,
  fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
);

const event = fc.record({
  type: fc.constantFrom(...eventKinds),
  mode: fc.constantFrom(...modes),
  day: span,
  actors: some,
  targets: some,
  places: fc.subarray([belmar, gate, tarsia], { maxLength: 2 }),
  dead: fc.option(fc.constantFrom(3, 12)),
  ...told,
});
const relation = fc.record({
  type: fc.constantFrom(...relationKinds),
  ends: fc.uniqueArray(who, { minLength: 2, maxLength: 2 }),
  title: fc.constantFrom("president", "commander"),
  since: fc.option(day),
  until: fc.option(day),
  ...told,
});

/** One to four articles that name everybody. */
export const graphs: fc.Arbitrary<readonly ArticleRows[]> = fc
  .array(
    fc.record({
      publisher: fc.option(fc.constantFrom(...publishers)),
      published: fc.option(day),
      events: fc.array(event, { maxLength: 4 }),
      relations: fc.array(relation, { maxLength: 4 }),
      borders: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((articles) =>
    articles.map(({ publisher, published, events, relations, borders }, number) => {
      const names = cast.map(({ name }) => name).join(", ");
      const draft = article(`a${number}`, publisher, published, `${names} are named (${number}).`, "Something happened.");
      for (const entity of cast) draft.names(entity);
      events.forEach(({ type, day, dead, ...more }, i) => {
        const deaths = dead === null ? {} : { deaths: { best: dead, low: dead, high: dead } };
        draft.event(1, `${number}-${i}`, type, day, { ...more, ...deaths });
      });
      for (const { type, ends, title, since, until, ...more } of relations) {
        const [from = tarsia, to = norvia] =
          type === "FIGHTS" || type === "ALLIED_WITH" ? ends.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : ends;
        const term = since !== null && until !== null && since > until ? { since: until, until: since } : { since, until };
        draft.relation(1, type, from, to, {
          ...more,
          ...(type === "LEADS" ? { title } : {}),
          ...(term.since === null ? {} : { since: term.since }),
          ...(term.until === null ? {} : { until: term.until }),
        });
      }
      if (borders) draft.reference("BORDERS", norvia, tarsia);
      return draft.rows();
    }),
  );

const few = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
/** Every field of a filter, all at once. */
const filters = fc.record({
  kinds: few(...nodeKinds),
  eventTypes: few(...eventKinds),
  eventModes: few(...modes),
  relationTypes: few(...relationKinds, "BORDERS" as const),
  statuses: few(...statuses),
  countries: few("TAR", "NOR", "XXX"),
  publishers: few(...publishers, "Nobody"),
  articles: few("article:a0", "article:a1"),
  minConfidence: fc.constantFrom(0, 0.5, 0.8),
  minSources: fc.constantFrom(1, 2),
  from: day,
  to: day,
  at: day,
  reportedBy: day,
  claimed: fc.boolean(),
  disputed: fc.boolean(),
  direction: fc.constantFrom(...directions),
  exclude: few<string>(tarsia.id, front.id, "event:0-0"),
  reference: fc.boolean(),
});
/** Most filters narrow by a few things only: else nothing is left to compare. */
export const fewFilters = fc
  .tuple(filters, fc.uniqueArray(fc.nat(18), { maxLength: 3 }))
  .map(([filter, kept]) => Object.fromEntries(Object.entries(filter).filter((_, i) => kept.includes(i))) as GraphFilter);

/** Filters of nine shapes, every field in one of them: a server plans each shape of a query once, and that takes longer than all else. */
const shapes: readonly (readonly (keyof GraphFilter)[])[] = [
  [],
  ["kinds", "direction"],
  ["statuses", "minConfidence", "articles"],
  ["eventTypes", "relationTypes"],
  ["countries", "reference", "minSources"],
  ["from", "to", "exclude"],
  ["at", "claimed"],
  ["reportedBy", "publishers", "direction"],
  ["disputed", "eventModes"],
];
/** Values of these are asked for one by one: as many of them make one shape. */
const two = ([first = "", second = first]: readonly string[]) => [first, second];
export const shapedFilters = fc.tuple(filters, fc.constantFrom(...shapes)).map(([filter, kept]): GraphFilter => {
  const { countries, publishers, articles, ...others } = filter;
  const all = { ...others, countries: two(countries), publishers: two(publishers), articles: two(articles) };
  return Object.fromEntries(kept.map((name) => [name, all[name]]));
});
