/** Ways between two nodes: what lies one step away, for a search in code, and the shortest ways as a server finds them. */
import { relationTypes } from "../schema.generated.ts";
import { type Props, query } from "./query.ts";
import type { StoredRelation } from "./relations-by-id.ts";
import { type Condition, whereOf } from "./where.ts";

type Params = Record<string, unknown>;
const relationships = relationTypes.join("|");
const roles = "ACTOR_IN|TARGET_OF|OCCURRED_IN";

/** A node next to one of those asked. */
export interface Step {
  readonly source: string;
  readonly id: string;
  /** Number of edges of the node reached. */
  readonly degree: number;
}

const steps = {
  relation: `MATCH (n:Entity {id: asked})-[r:${relationships}]-(m:Entity)`,
  toEvent: `MATCH (n:Entity {id: asked})-[r:${roles}]-(m:Event)`,
  fromEvent: `MATCH (n:Event {id: asked})-[r:${roles}]-(m:Entity)`,
} as const;

/** Nodes `m` one edge `r` away from each of `$ids`, each once; one more than the limit tells that there are more. */
export function stepsFrom(kind: keyof typeof steps, conditions: readonly Condition[]) {
  return query<Params, Step>(/* cypher */ `
    UNWIND $ids AS asked
    ${steps[kind]}
    ${whereOf(conditions)}
    WITH DISTINCT asked AS source, m.id AS id, m.degree AS degree
    RETURN source, id, degree
    ORDER BY source, id
    LIMIT $limit`);
}

export interface Way {
  readonly ids: readonly string[];
  /** Edges of the nodes between the ends, in all. */
  readonly weight: number;
}

/** A way with all that is shown of it. */
export interface FoundWay extends Way {
  readonly nodes: readonly Props[];
  /** Every relation between two nodes that follow each other, in no order. */
  readonly relations: readonly StoredRelation[];
}

/**
 * The shortest ways, those through less connected nodes first, with their nodes and relations: a second question would take
 * as long as the search. A length of a path can't be a parameter.
 */
export function shortestWays(
  ends: { readonly from: "Entity" | "Event"; readonly to: "Entity" | "Event" },
  maxLength: number,
  between: { readonly entity: readonly Condition[]; readonly event: readonly Condition[]; readonly relation: readonly Condition[] },
) {
  const and = (first: string, conditions: readonly Condition[]) => [first, ...conditions.map(({ text }) => `(${text})`)].join(" AND ");
  return query<Params, FoundWay>(/* cypher */ `
    MATCH (start:${ends.from} {id: $start}), (goal:${ends.to} {id: $goal})
    MATCH p = allShortestPaths((start)-[:${relationships}|${roles}*..${maxLength}]-(goal))
    WHERE all(m IN nodes(p) WHERE (${and("m:Entity", between.entity)}) OR m.id IN $ends OR (${and("m:Event", between.event)}))
      AND all(r IN relationships(p) WHERE type(r) IN $roles OR (${and("true", between.relation)}))
    WITH DISTINCT nodes(p) AS way
    WITH way, [m IN way | m.id] AS ids, reduce(sum = 0, m IN way[1..-1] | sum + m.degree) AS weight
    ORDER BY weight, ids
    LIMIT $limit
    CALL (way) {
      UNWIND range(0, size(way) - 2) AS i
      WITH way[i] AS a, way[i + 1] AS b
      MATCH (a)-[r:${relationships}]-(b)
      ${whereOf(between.relation)}
      RETURN collect({type: type(r), from: startNode(r).id, to: endNode(r).id, props: properties(r)}) AS relations
    }
    RETURN ids, weight, [m IN way | properties(m)] AS nodes, relations
    ORDER BY weight, ids`);
}
