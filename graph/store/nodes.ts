/** Nodes and relations by id, and what is counted round them. */
import { nodeRow } from "../codec.ts";
import { degreesOf } from "../cypher/degrees.ts";
import { directionCondition, pointing } from "../cypher/direction.ts";
import { neighbourCounts, type WalkedRole, walkedRoles } from "../cypher/neighbours.ts";
import { nodesById } from "../cypher/nodes-by-id.ts";
import { type Condition, eventConditions, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { type Lookup, lookupOf } from "../ids.ts";
import type { NodeRow } from "../rows.ts";
import type { Direction, EdgeType } from "../schema.generated.ts";
import { eachInSlices } from "../slices.ts";
import type { GraphFilter, GraphStore, NeighbourCount, Wanted } from "../store.ts";

type Nodes = Pick<GraphStore, "nodes" | "degrees" | "neighbourCounts">;

export function nodes(engine: Engine, wanted?: Wanted): Nodes {
  return {
    nodes: async (ids) => {
      const found = await nodeMap(engine, ids, wanted);
      return ids.map((id) => found.get(id) ?? null);
    },
    degrees: async (ids) => {
      const { Entity, Event } = byLookup(ids);
      const found = [
        ...(Entity.length > 0 ? await engine.read(degreesOf.Entity, { ids: Entity }) : []),
        ...(Event.length > 0 ? await engine.read(degreesOf.Event, { ids: Event }) : []),
      ];
      const degrees = new Map(found.map(({ id, degree }) => [id, degree]));
      return ids.map((id) => degrees.get(id) ?? 0);
    },
    neighbourCounts: async (ids, filter) => {
      const counts = await countsOf(engine, ids, filter);
      return ids.map((id) =>
        counts.filter((count) => count.id === id).map(({ type, direction, kind, count }) => ({ type, direction, kind, count })),
      );
    },
  };
}

export async function nodeMap(engine: Engine, ids: readonly string[], wanted?: Wanted): Promise<ReadonlyMap<string, NodeRow>> {
  const found = new Map<string, NodeRow>();
  const groups = byLookup(ids);
  const labels = (["Entity", "Event", "Article"] as const).filter((label) => groups[label].length > 0);
  const read = async (label: Lookup) => {
    const rows = await engine.read(nodesById(label, wanted?.[label]), { ids: groups[label] });
    await eachInSlices(rows, ({ props }) => found.set(props.id as string, nodeRow(props, wanted?.[label])));
  };
  await Promise.all(labels.map(read));
  return found;
}

/** Distinct ids under the label that they are looked up by; what is no id of a node is left out. */
export function byLookup(ids: readonly string[]): Readonly<Record<"Entity" | "Event" | "Article", readonly string[]>> {
  const distinct = [...new Set(ids)];
  const of = (label: string) => distinct.filter((id) => lookupOf(id) === label);
  return { Entity: of("Entity"), Event: of("Event"), Article: of("Article") };
}

async function countsOf(
  engine: Engine,
  ids: readonly string[],
  filter: GraphFilter,
): Promise<readonly (NeighbourCount & { readonly id: string })[]> {
  const { Entity, Event } = byLookup(ids);
  const relations = endConditions(filter, "n", "m");
  const events = eventConditions(filter);
  const ends = endOnly(filter, "m");
  const run = async (pattern: Parameters<typeof neighbourCounts>[0], asked: readonly string[], conditions: readonly Condition[]) =>
    asked.length === 0
      ? []
      : engine.read(neighbourCounts(pattern, conditions, engine.does.grouping), { ...paramsOf(conditions), ids: asked });
  const ofEvent = [...eventConditions({ ...filter, kinds: undefined }), ...ends];
  const found = await Promise.all([
    run("relationsOut", Entity, relations),
    run("relationsIn", Entity, relations),
    ...(filter.direction === "IN" ? [] : [run("rolesOut", Entity, events), run("eventOut", Event, ofEvent)]),
    ...(filter.direction === "OUT" ? [] : [run("rolesIn", Entity, events), run("eventIn", Event, ofEvent)]),
  ]);
  const rows = found.flat().map((row) => ({ ...row, type: row.type as EdgeType }));
  return rows.sort((a, b) => (`${a.type}${a.direction}${a.kind}` < `${b.type}${b.direction}${b.kind}` ? -1 : 1));
}

/** Conditions of a relation seen from a node: the kinds asked for are those of the other end alone. */
export function endConditions(filter: GraphFilter, near: string, far: string): readonly Condition[] {
  return [
    ...relationConditions({ ...filter, kinds: undefined }, "r", near, far),
    ...endOnly(filter, far),
    ...directionCondition(filter.direction, near, far),
  ];
}

/** The roles that a walk in that direction goes over from an entity. */
export function rolesWalked(direction: Direction | undefined): readonly WalkedRole[] {
  const ways = pointing(direction);
  return walkedRoles.filter((role) => ways.includes(role));
}

export function endOnly({ kinds, exclude }: GraphFilter, far: string): readonly Condition[] {
  return [
    ...(kinds ? [{ text: `${far}.kind IN $kinds`, params: { kinds } }] : []),
    ...(exclude ? [{ text: `NOT ${far}.id IN $exclude`, params: { exclude } }] : []),
  ];
}
