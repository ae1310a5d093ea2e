/** The shortest ways between two nodes, searched from both ends, a whole step at a time, on the side that has fewer edges to look at. */
import { compare } from "../compare.ts";
import { degreesOf } from "../cypher/degrees.ts";
import { directionCondition, pointing } from "../cypher/direction.ts";
import { type Step, stepsFrom, type Way } from "../cypher/paths.ts";
import { type Condition, paramsOf } from "../cypher/where.ts";
import type { Engine } from "../engine.ts";
import type { Direction } from "../schema.generated.ts";
import type { GraphFilter } from "../store.ts";
import { byLookup } from "./nodes.ts";

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly filter: GraphFilter;
  readonly avoid: readonly string[];
  readonly signal?: AbortSignal;
}

/** What holds of nodes `m` between the ends and of edges `r` from `a` to `b`; the ends themselves are never narrowed. */
export interface Between {
  readonly entity: readonly Condition[];
  readonly event: readonly Condition[];
  readonly relation: readonly Condition[];
}

/** A search lasts no longer than this, in milliseconds, */
export const timeBudget = 3000;
/** and looks at no more edges than this. */
const edgeBudget = 200_000;

interface Side {
  readonly forwards: boolean;
  /** The best ways from the start to each node of the last step, or from it to the goal. */
  last: ReadonlyMap<string, readonly Way[]>;
  /** Degree of every node reached. */
  readonly seen: Map<string, number>;
  /** Edges that the next step looks at. */
  edges: number;
  depth: number;
}

export async function searchWays(
  engine: Engine,
  asked: Asked,
  between: Between,
): Promise<{ readonly ways: readonly Way[]; readonly complete: boolean }> {
  const { from, to, maxLength, limit, signal } = asked;
  const degrees = new Map((await degreesAt(engine, [from, to])).map(({ id, degree }) => [id, degree]));
  const [there, back] = [sideOf(from, true, degrees.get(from) ?? 0), sideOf(to, false, degrees.get(to) ?? 0)];
  const started = performance.now();
  let budget = edgeBudget;
  while (there.depth + back.depth < maxLength) {
    signal?.throwIfAborted();
    const [side, other] = there.edges <= back.edges ? [there, back] : [back, there];
    const steps = await stepsOf(engine, [...side.last.keys()], asked, between, side.forwards, budget);
    budget -= steps.length;
    if (budget < 0 || performance.now() - started > timeBudget) return { ways: [], complete: false };
    advance(side, steps, limit);
    if (side.last.size === 0) break;
    const met = [...side.last.keys()].filter((id) => other.last.has(id));
    if (met.length > 0) return { ways: met.flatMap((id) => joined(id, there, back, limit)), complete: true };
  }
  return { ways: [], complete: true };
}

function sideOf(id: string, forwards: boolean, degree: number): Side {
  return { forwards, last: new Map([[id, [{ ids: [id], weight: 0 }]]]), seen: new Map([[id, degree]]), edges: degree, depth: 0 };
}

/** Goes a whole step on: each node reached for the first time gets its best ways, through every node of the step before. */
function advance(side: Side, steps: readonly Step[], limit: number): void {
  const reached = new Map<string, { readonly degree: number; readonly ways: Way[] }>();
  for (const { source, id, degree } of steps) {
    if (side.seen.has(id)) continue;
    const { ways } = reached.get(id) ?? { ways: [] as Way[] };
    reached.set(id, { degree, ways });
    for (const way of side.last.get(source) ?? [])
      ways.push({ ids: side.forwards ? [...way.ids, id] : [id, ...way.ids], weight: way.weight + degree });
  }
  for (const [id, { degree }] of reached) side.seen.set(id, degree);
  side.last = new Map([...reached].map(([id, { ways }]) => [id, ways.sort(byWeight).slice(0, limit)]));
  side.edges = [...reached.values()].reduce((sum, { degree }) => sum + degree, 0);
  side.depth++;
}

/** The best ways from one end to the other through a node where the sides meet. Its edges were counted by both; the ends' own don't count. */
function joined(id: string, there: Side, back: Side, limit: number): readonly Way[] {
  const twice = (there.depth > 0 ? there : back).seen.get(id) ?? 0;
  const ways = (there.last.get(id) ?? []).flatMap((way) =>
    (back.last.get(id) ?? []).map((rest) => ({ ids: [...way.ids, ...rest.ids.slice(1)], weight: way.weight + rest.weight - twice })),
  );
  return ways.sort(byWeight).slice(0, limit);
}

const byWeight = (a: Way, b: Way) => a.weight - b.weight || compareIds(a.ids, b.ids);

export function compareIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, i) => id !== b[i]);
  return at < 0 ? a.length - b.length : compare(a[at] ?? "", b[at] ?? "");
}

async function degreesAt(engine: Engine, ids: readonly string[]) {
  const { Entity, Event } = byLookup(ids);
  return [...(await engine.read(degreesOf.Entity, { ids: Entity })), ...(await engine.read(degreesOf.Event, { ids: Event }))];
}

/** Every edge that leaves the nodes; one more than the budget where it doesn't suffice. */
async function stepsOf(
  engine: Engine,
  ids: readonly string[],
  { from, to, filter }: Asked,
  between: Between,
  forwards: boolean,
  budget: number,
): Promise<readonly Step[]> {
  const { Entity, Event } = byLookup(ids);
  const direction = forwards ? filter.direction : opposite(filter.direction);
  const found: Step[] = [];
  const run = async (kind: Parameters<typeof stepsFrom>[0], nodes: readonly string[], conditions: readonly Condition[]) => {
    if (nodes.length === 0 || found.length > budget) return;
    const params = { ...paramsOf(conditions), ids: nodes, ends: [from, to], limit: budget + 1 - found.length };
    found.push(...(await engine.read(stepsFrom(kind, conditions), params)));
  };
  const relation = [...between.relation, ...directionCondition(direction, "n", "m"), orEnd(between.entity)];
  await run("relation", Entity, relation);
  await run("toEvent", Entity, [...roles(direction), orEnd(between.event)]);
  await run("fromEvent", Event, [...roles(opposite(direction)), orEnd(between.entity)]);
  return found;
}

/** Conditions on the node reached hold, or it is one of the ends. */
function orEnd(conditions: readonly Condition[]): Condition {
  const all = ["true", ...conditions.map(({ text }) => `(${text})`)].join(" AND ");
  return { text: `m.id IN $ends OR (${all})`, params: paramsOf(conditions) };
}

const opposite = (direction: Direction | undefined) => direction && (direction === "OUT" ? "IN" : "OUT");
const roles = (direction: Direction | undefined): readonly Condition[] =>
  direction === undefined ? [] : [{ text: "type(r) IN $roles", params: { roles: pointing(direction) } }];
