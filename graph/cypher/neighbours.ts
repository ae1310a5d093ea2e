/** What lies one edge away from some nodes: counts, and the most relevant ends. */
import type { Direction, NodeKind } from "../schema.generated.ts";
import { relationTypes } from "../schema.generated.ts";
import { query } from "./query.ts";
import { type Condition, whereOf } from "./where.ts";

const relationships = relationTypes.join("|");
const roles = "ACTOR_IN|TARGET_OF|OCCURRED_IN|CLAIMED_BY";

interface CountRow {
  readonly id: string;
  readonly type: string;
  readonly direction: Direction;
  readonly kind: NodeKind;
  readonly count: number;
}
type Params = Record<string, unknown>;

/** `r` is an edge, `n` the node asked, `m` the node at the other end, `e` the event that a role is of. */
const patterns = {
  relationsOut: `MATCH (n:Entity {id: asked})-[r:${relationships}]->(m:Entity)`,
  relationsIn: `MATCH (n:Entity {id: asked})<-[r:${relationships}]-(m:Entity)`,
  rolesOut: "MATCH (n:Entity {id: asked})-[r:ACTOR_IN|TARGET_OF]->(e:Event)",
  rolesIn: "MATCH (n:Entity {id: asked})<-[r:OCCURRED_IN|CLAIMED_BY]-(e:Event)",
  eventOut: "MATCH (e:Event {id: asked})-[r:OCCURRED_IN|CLAIMED_BY]->(m:Entity)",
  eventIn: "MATCH (e:Event {id: asked})<-[r:ACTOR_IN|TARGET_OF]-(m:Entity)",
} as const;
const other = { relationsOut: "m", relationsIn: "m", rolesOut: "e", rolesIn: "e", eventOut: "m", eventIn: "m" } as const;

/** Edges per type, direction and kind at the other end, for each of `$ids`. */
export function neighbourCounts(pattern: keyof typeof patterns, conditions: readonly Condition[]) {
  const direction = pattern.endsWith("Out") ? "OUT" : "IN";
  return query<Params, CountRow>(/* cypher */ `
    UNWIND $ids AS asked
    ${patterns[pattern]}
    ${whereOf(conditions)}
    RETURN asked AS id, type(r) AS type, '${direction}' AS direction, ${other[pattern]}.kind AS kind, count(r) AS count
    ORDER BY id, type, kind`);
}

export interface Candidate {
  readonly source: string;
  readonly id: string;
  readonly weight: number;
  readonly recency: string;
}

/** Entities that a relation ties to one of `$ids`, most relevant first: number of sentences, then recency, then id. */
export function relatedEntities(conditions: readonly Condition[]) {
  return query<Params, Candidate>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${relationships}]-(m:Entity)
    ${whereOf(conditions)}
    WITH asked AS source, m.id AS id, sum(r.evidenceCount) AS weight, max(r.recency) AS recency
    RETURN source, id, weight, recency
    ORDER BY weight DESC, recency DESC, id, source
    LIMIT $limit`);
}

/** Events in which one of `$ids` has a role, most relevant first. */
export function relatedEvents(conditions: readonly Condition[]) {
  return query<Params, Candidate>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${roles}]-(e:Event)
    ${whereOf(conditions)}
    WITH DISTINCT asked AS source, e
    RETURN source, e.id AS id, e.evidenceCount AS weight, e.sortDate AS recency
    ORDER BY weight DESC, recency DESC, id, source
    LIMIT $limit`);
}

/** Relations whose ends are both among `$ids`. */
export function relationsAmong(conditions: readonly Condition[]) {
  return query<
    Params,
    { readonly type: string; readonly from: string; readonly to: string; readonly props: Readonly<Record<string, never>> }
  >(
    /* cypher */ `
    UNWIND $ids AS asked
    MATCH (a:Entity {id: asked})-[r:${relationships}]->(b:Entity)
    ${whereOf([{ text: "b.id IN $ids", params: {} }, ...conditions])}
    RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props`,
  );
}

/** Those of the events `$events` that the conditions hold for. */
export function eventsAmong(conditions: readonly Condition[]) {
  return query<Params, { readonly id: string }>(/* cypher */ `
    UNWIND $events AS asked
    MATCH (e:Event {id: asked})
    ${whereOf(conditions)}
    RETURN e.id AS id`);
}

interface TypeCount {
  readonly type: string;
  readonly count: number;
}
const outside = (end: string): Condition => ({ text: `NOT ${end}.id IN $shown`, params: {} });

/** Relations that tie `$ids` to entities outside `$shown`, per type. */
export function relationsOutside(conditions: readonly Condition[]) {
  return query<Params, TypeCount>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${relationships}]-(m:Entity)
    ${whereOf([outside("m"), ...conditions])}
    RETURN type(r) AS type, count(r) AS count`);
}

/** Roles of `$ids` in events outside `$shown`, per type. */
export function rolesOutside(conditions: readonly Condition[]) {
  return query<Params, TypeCount>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${roles}]-(e:Event)
    ${whereOf([outside("e"), ...conditions])}
    RETURN type(r) AS type, count(r) AS count`);
}
