/** What a neighbourhood left out: the edges of the nodes that were opened to nodes that aren't shown. */
import { compare } from "../compare.ts";
import { pointing } from "../cypher/direction.ts";
import { relationsPerType, rolesPerType, type TypeCount, walkedRoles } from "../cypher/neighbours.ts";
import { eventConditions, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { kindOf } from "../ids.ts";
import type { EntityRow, EventRow, NodeRow } from "../rows.ts";
import type { EdgeType } from "../schema.generated.ts";
import type { CanvasEdge, GraphFilter, SubgraphRows } from "../store.ts";
import { type Company, hubsApart } from "./hubs.ts";
import { byLookup, endConditions, nodeMap, rolesWalked } from "./nodes.ts";
import { endsOf, leaves, walked } from "./subgraph.ts";

/** What lies round the opened nodes, shown or not: entities' edges per type, and events. */
interface Round {
  readonly edges: readonly TypeCount[];
  readonly events: readonly NodeRow[];
}

/** All edges of the opened entities are counted: looking at the far end of each is dear at a hub. */
export async function countRound(engine: Engine, opened: readonly string[], filter: GraphFilter): Promise<Round> {
  const { Entity: ids, Event: events } = byLookup(opened);
  const groups = await hubsApart(engine, ids);
  const [edges, rows] = await Promise.all([
    Promise.all(groups.map((company) => edgesPerType(engine, company, filter))),
    nodeMap(engine, events),
  ]);
  return { edges: edges.flat(), events: [...rows.values()] };
}

/** All edges of the entities that the filter has; a hub's are counted role by role, side by side. */
export async function edgesPerType(engine: Engine, { ids, hub }: Company, filter: GraphFilter): Promise<readonly TypeCount[]> {
  const { grouping } = engine.does;
  const relation = endConditions(filter, "n", "m");
  const event = eventConditions(filter);
  const roles = rolesWalked(filter.direction);
  const counts = await Promise.all([
    engine.read(relationsPerType(relation, grouping), { ...paramsOf(relation), ids }),
    ...(hub ? roles.map((role) => [role]) : [roles]).map((some) =>
      engine.read(rolesPerType(event, some, grouping), { ...paramsOf(event), ids }),
    ),
  ]);
  return counts.flat();
}

/** Per type: those counted, less those to nodes shown (`among` the nodes shown, as the filter has them). */
export function hiddenOf(
  { edges, events }: Round,
  opened: readonly string[],
  shown: readonly (EntityRow | EventRow)[],
  among: readonly CanvasEdge[],
  filter: GraphFilter,
): SubgraphRows["hidden"] {
  const counts = new Map<string, number>();
  const add = (type: string, count: number) => counts.set(type, (counts.get(type) ?? 0) + count);
  for (const { type, count } of edges) add(type, count);
  const entities = new Set(byLookup(opened).Entity);
  for (const edge of among) add(typeOf(edge), -seenFrom(edge, entities, filter));
  const there = new Set(shown.map(({ id }) => id));
  for (const row of events) {
    if (row.kind !== "Event") continue;
    for (const { type, entity } of walked(row))
      if (!there.has(entity) && wanted(entity, filter) && (!filter.direction || !pointing(filter.direction).includes(type))) add(type, 1);
  }
  const left = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => compare(a, b));
  return left.map(([type, count]) => ({ type: type as EdgeType, count }));
}

/** From how many of the opened entities an edge between nodes shown was counted. */
function seenFrom(edge: CanvasEdge, opened: ReadonlySet<string>, filter: GraphFilter): number {
  const [from, to] = endsOf(edge);
  if (edge.kind === "role") {
    const entity = edge.event.id === from ? to : from;
    if (!walkedRoles.some((type) => type === edge.type) || !opened.has(entity)) return 0;
    return leaves(edge, entity, filter.direction) ? 1 : 0;
  }
  const far = { [from]: to, [to]: from };
  return [from, to].filter((id) => opened.has(id) && wanted(far[id] ?? "", filter) && leaves(edge, id, filter.direction)).length;
}

const wanted = (id: string, { kinds, exclude }: GraphFilter) =>
  !exclude?.includes(id) && (kinds?.includes(kindOf(id) ?? "Article") ?? true);
const typeOf = (edge: CanvasEdge) => (edge.kind === "relation" ? edge.relation.type : edge.type);
