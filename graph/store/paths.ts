/** The shortest ways between two nodes: by the engine where it finds them itself, else by a search in code; the same ways in the same order. */
import { nodeRow } from "../codec.ts";
import { compare } from "../compare.ts";
import { type FoundWay, shortestWays, type Way } from "../cypher/paths.ts";
import { eventConditions, paramsOf, relationConditions } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import { DomainError } from "../errors.ts";
import { sourceOf } from "../evidence.ts";
import { factual } from "../facts.ts";
import { lookupOf } from "../ids.ts";
import type { EntityRow, EventRow } from "../rows.ts";
import type { Direction } from "../schema.generated.ts";
import type { CanvasEdge, GraphFilter, PathRow, PathRows } from "../store.ts";
import { nodeMap } from "./nodes.ts";
import { type Asked, type Between, compareIds, searchWays, timeBudget } from "./path-search.ts";
import { drawing, drawn, endsOf, leaves, relationEdge, rolesIn } from "./subgraph.ts";

export async function paths(engine: Engine, asked: Asked): Promise<PathRows> {
  const { from, to, limit, avoid } = asked;
  const exclude = [...new Set([...(asked.filter.exclude ?? []), ...avoid])].filter((id) => id !== from && id !== to);
  const statuses = asked.filter.statuses ?? factual;
  const filter: GraphFilter = { ...asked.filter, statuses, exclude: exclude.length > 0 ? exclude : undefined };
  const drawable = [from, to].every((id) => ["Entity", "Event"].includes(lookupOf(id) ?? ""));
  if (from === to || !drawable) return { paths: [], complete: true };
  // An end that isn't in the graph has no way to it.
  const conditions = between(filter);
  const found = await byEngine(engine, { ...asked, filter }, conditions);
  if (found) return { paths: found.map(whole), complete: true };
  const { ways, complete } = await searchWays(engine, { ...asked, filter }, conditions);
  const best = ways.toSorted((a, b) => a.weight - b.weight || compareIds(a.ids, b.ids)).slice(0, limit);
  return { paths: await withEdges(engine, best, filter, [from, to]), complete };
}

function between(filter: GraphFilter): Between {
  const { kinds, exclude } = filter;
  const notExcluded = (x: string) => (exclude ? [{ text: `NOT ${x}.id IN $exclude`, params: { exclude } }] : []);
  return {
    entity: [...notExcluded("m"), ...(kinds ? [{ text: "m.kind IN $kinds", params: { kinds } }] : [])],
    event: eventConditions(filter, "m"),
    relation: [...relationConditions({ ...filter, kinds: undefined, exclude: undefined }), ...notExcluded("r")],
  };
}

/** The ways that the engine finds itself, with all that is on them; null where it can't, or not in time. */
async function byEngine(engine: Engine, asked: Asked, conditions: Between): Promise<readonly FoundWay[] | null> {
  // A pattern can't say that some of its edges hold both ways and others one way.
  if (!engine.does.shortestPaths || asked.filter.direction) return null;
  const { from, to, maxLength, limit } = asked;
  const labels = { from: lookupOf(from) as "Entity" | "Event", to: lookupOf(to) as "Entity" | "Event" };
  const params = { ...paramsOf([...conditions.entity, ...conditions.event, ...conditions.relation]), start: from, goal: to, limit };
  const query = shortestWays(labels, maxLength, conditions);
  const roles = ["ACTOR_IN", "TARGET_OF", "OCCURRED_IN"];
  try {
    return await engine.read(query, { ...params, ends: [from, to], roles }, { timeout: timeBudget });
  } catch (error) {
    // So many ways of one length that listing them takes too long: the search in code keeps the best alone.
    if (error instanceof DomainError && error.code === "TIMEOUT") return null;
    throw error;
  }
}

/** A way as it was read in one. Each of its events holds the filter or was asked for by name, so that its roles are drawn. */
function whole({ ids, nodes, relations }: FoundWay): PathRow {
  const rows = nodes.map((props) => nodeRow(props) as EntityRow | EventRow);
  const roles = rows.flatMap((row) => (row.kind === "Event" ? rolesIn(row, new Set(ids)) : []));
  const hop = hopsAmong([...relations.map(relationEdge), ...roles], undefined);
  return { nodes: rows, hops: ids.slice(1).map((id, i) => hop(ids[i] ?? "", id)) };
}

/** The edges of each step. Roles of the ends are drawn whatever the filter says of these events: they were asked for by name. */
async function withEdges(engine: Engine, ways: readonly Way[], filter: GraphFilter, ends: readonly string[]): Promise<readonly PathRow[]> {
  const ids = [...new Set(ways.flatMap((way) => way.ids))];
  const [rows, draw] = await Promise.all([nodeMap(engine, ids), drawing(engine, ids, { ...filter, kinds: undefined })]);
  const nodes = drawn(rows, ids, { exclude: [] });
  const hop = hopsAmong(draw(nodes, new Set(ends)), filter.direction);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ways.map(({ ids }) => ({
    nodes: ids.flatMap((id) => byId.get(id) ?? []),
    hops: ids.slice(1).map((id, i) => hop(ids[i] ?? "", id)),
  }));
}

/** The edges over which a path goes from one node to the next, best attested first. */
function hopsAmong(edges: readonly CanvasEdge[], direction: Direction | undefined): (a: string, b: string) => readonly CanvasEdge[] {
  const between = new Map<string, CanvasEdge[]>();
  for (const edge of edges) {
    const key = pairOf(...endsOf(edge));
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  return (a, b) => (between.get(pairOf(a, b)) ?? []).filter((edge) => walks(edge, a, direction)).sort(bestAttestedFirst);
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Whether a path may leave the node over the edge. Who only says that something happened has no part in it. */
const walks = (edge: CanvasEdge, id: string, direction: Direction | undefined) =>
  !(edge.kind === "role" && edge.type === "CLAIMED_BY") && leaves(edge, id, direction);

function bestAttestedFirst(a: CanvasEdge, b: CanvasEdge): number {
  const sources = (edge: CanvasEdge) => new Set(factOf(edge).evidence.map(sourceOf)).size;
  return sources(b) - sources(a) || factOf(b).confidence - factOf(a).confidence || compare(a.id, b.id);
}
const factOf = (edge: CanvasEdge) => (edge.kind === "relation" ? edge.relation : edge.event);
