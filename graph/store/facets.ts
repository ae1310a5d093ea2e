/** Counts of what a filter takes. */
import { compare } from "../compare.ts";
import { entitiesPerKind, eventsPerValues, type FactCount, factsPerMember, relationsPerValues } from "../cypher/facets.ts";
import { articleList } from "../cypher/lists.ts";
import { articleConditions, type Condition, entityConditions, eventConditions, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { EventMode, EventType, NodeKind, RelationType, Status } from "../schema.generated.ts";
import type { Count, FacetRows, GraphFilter } from "../store.ts";
import { countOf } from "./pages.ts";

export async function facets(engine: Engine, filter: GraphFilter): Promise<FacetRows> {
  const event = eventConditions(filter);
  const relation = relationConditions(filter);
  const entity = entityConditions(filter);
  const members = async (list: "countries" | "publishers") => {
    const of = (what: "event" | "relation", conditions: readonly Condition[]) =>
      engine.read(factsPerMember(what, list, conditions), paramsOf(conditions));
    const [ofEvents, ofRelations] = await Promise.all([of("event", event), of("relation", relation)]);
    return tally([...ofEvents, ...ofRelations], ({ key }) => key);
  };
  const [events, relations, entities, articles, countries, publishers] = await Promise.all([
    engine.read(eventsPerValues(event), paramsOf(event)),
    engine.read(relationsPerValues(relation, engine.does.grouping), paramsOf(relation)),
    engine.read(entitiesPerKind(entity), paramsOf(entity)),
    countOf(engine, { list: articleList, conditions: articleConditions(filter) }),
    members("countries"),
    members("publishers"),
  ]);
  const facts: readonly FactCount[] = [...events, ...relations];
  const kinds: readonly Count<NodeKind>[] = [
    ...entities,
    { key: "Event", count: events.reduce((sum, { count }) => sum + count, 0) },
    { key: "Article", count: articles },
  ];
  return {
    kinds: tally(kinds, ({ key }) => key),
    eventTypes: tally(events, ({ type }) => type as EventType),
    eventModes: tally(events, ({ mode }) => mode as EventMode),
    relationTypes: tally(relations, ({ type }) => type as RelationType),
    statuses: tally(facts, ({ status }): Status => status),
    countries,
    publishers,
    sources: inOrder(tally(facts, ({ sources }) => (sources >= 5 ? "5+" : String(sources)))),
    confidence: inOrder(tally(facts, ({ tenths }) => band(tenths))),
  };
}

/** Largest first; what isn't there at all is left out. */
function tally<R extends { readonly count: number }, K extends string>(rows: readonly R[], keyOf: (row: R) => K): readonly Count<K>[] {
  const counts = new Map<K, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.key, b.key));
}

const inOrder = (counts: readonly Count[]) => counts.toSorted((a, b) => compare(a.key, b.key));

/** A confidence of 1 stands with 0.9. */
const band = (tenths: number) => (Math.min(9, tenths) / 10).toFixed(1);
