/** What lies one edge away from some nodes: counts, and the most relevant ends. */
import type { Direction, NodeKind } from "../schema.generated.ts";
import { relationTypes } from "../schema.generated.ts";
import { byType, type Grouping } from "./by-type.ts";
import { inward, outward } from "./direction.ts";
import { query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";
import { type Condition, whereOf } from "./where.ts";

const relationships = relationTypes.join("|");
/** Roles that a walk goes over: who only says that something happened has no part in it. */
export const walkedRoles = ["ACTOR_IN", "TARGET_OF", "OCCURRED_IN"] as const;
export type WalkedRole = (typeof walkedRoles)[number];

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
  relationsOut: { types: relationTypes, match: (types: string) => `MATCH (n:Entity {id: asked})-[r:${types}]->(m:Entity)`, other: "m" },
  relationsIn: { types: relationTypes, match: (types: string) => `MATCH (n:Entity {id: asked})<-[r:${types}]-(m:Entity)`, other: "m" },
  rolesOut: { types: outward, match: (types: string) => `MATCH (n:Entity {id: asked})-[r:${types}]->(e:Event)`, other: "e" },
  rolesIn: { types: inward, match: (types: string) => `MATCH (n:Entity {id: asked})<-[r:${types}]-(e:Event)`, other: "e" },
  eventOut: { types: inward, match: (types: string) => `MATCH (e:Event {id: asked})-[r:${types}]->(m:Entity)`, other: "m" },
  eventIn: { types: outward, match: (types: string) => `MATCH (e:Event {id: asked})<-[r:${types}]-(m:Entity)`, other: "m" },
} as const;

/** Edges per type, direction and kind at the other end, for each of `$ids`, in no order. */
export function neighbourCounts(pattern: keyof typeof patterns, conditions: readonly Condition[], grouping: Grouping) {
  const direction = pattern.endsWith("Out") ? "OUT" : "IN";
  const { types, match, other } = patterns[pattern];
  const text = byType(
    types,
    grouping,
    (matched, type) => /* cypher */ `
    UNWIND $ids AS asked
    ${match(matched)}
    ${whereOf(conditions)}
    RETURN asked AS id, ${type} AS type, '${direction}' AS direction, ${other}.kind AS kind, count(r) AS count`,
  );
  return query<Params, CountRow>(text);
}

export interface Candidate {
  readonly source: string;
  readonly id: string;
  readonly weight: number;
  readonly recency: string;
}

// At the far end no label is asked for: a relation's is an entity and a role's an event, and each look costs at a hub.

/** Entities that a relation ties to one of `$ids`, most relevant first: number of sentences, then recency, then id. */
export function relatedEntities(conditions: readonly Condition[]) {
  return query<Params, Candidate>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${relationships}]-(m)
    ${whereOf(conditions)}
    WITH asked AS source, m.id AS id, sum(r.evidenceCount) AS weight, max(r.recency) AS recency
    RETURN source, id, weight, recency
    ORDER BY weight DESC, recency DESC, id, source
    LIMIT $limit`);
}

/** Events in which one of `$ids` has one of the roles, most relevant first. What must hold of an event is looked at once, however many roles it gives. */
export function relatedEvents(conditions: readonly Condition[], roles: readonly WalkedRole[]) {
  return query<Params, Candidate>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${roles.join("|")}]-(e)
    ${roles.length > 1 ? "WITH DISTINCT" : "WITH"} asked AS source, e
    ${whereOf(conditions)}
    RETURN source, e.id AS id, e.evidenceCount AS weight, e.sortDate AS recency
    ORDER BY weight DESC, recency DESC, id, source
    LIMIT $limit`);
}

/** Relations whose ends are both among `$ids`. */
export function relationsAmong(conditions: readonly Condition[]) {
  return query<Params, StoredRelation>(/* cypher */ `
    UNWIND $ids AS asked
    MATCH (a:Entity {id: asked})-[r:${relationships}]->(b:Entity)
    ${whereOf([{ text: "b.id IN $ids", params: {} }, ...conditions])}
    RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props`);
}

/** Those of the events `$events` that the conditions hold for. */
export function eventsAmong(conditions: readonly Condition[]) {
  return query<Params, { readonly id: string }>(/* cypher */ `
    UNWIND $events AS asked
    MATCH (e:Event {id: asked})
    ${whereOf(conditions)}
    RETURN e.id AS id`);
}

export interface TypeCount {
  readonly type: string;
  readonly count: number;
}

/** Relations of `$ids`, per type; one between two of them counts for both. */
export function relationsPerType(conditions: readonly Condition[], grouping: Grouping) {
  return query<Params, TypeCount>(byType(relationTypes, grouping, perType("m", conditions)));
}

/** Roles of `$ids` in events, per type. */
export function rolesPerType(conditions: readonly Condition[], roles: readonly WalkedRole[], grouping: Grouping) {
  return query<Params, TypeCount>(byType(roles, grouping, perType("e", conditions)));
}

const perType = (end: string, conditions: readonly Condition[]) => (matched: string, type: string) =>
  /* cypher */ `
    UNWIND $ids AS asked
    MATCH (n:Entity {id: asked})-[r:${matched}]-(${end})
    ${whereOf(conditions)}
    RETURN ${type} AS type, count(r) AS count`;
