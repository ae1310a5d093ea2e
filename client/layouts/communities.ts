/** Communities of a graph: nodes tied to each other more than to the rest, found by moving each to the neighbours it is tied to most (Blondel et al. 2008). */
import type { LayoutInput } from "./types.ts";

export type Ties = Pick<LayoutInput, "edges"> & { readonly nodes: readonly { readonly id: string }[] };

/** For each node the id of the best connected member of its community. The same graph gives the same communities. */
export function communitiesOf({ nodes, edges }: Ties): ReadonlyMap<string, string> {
  const rank = new Map(nodes.map(({ id }, i) => [id, i]));
  let graph = weighted(
    nodes.length,
    edges.flatMap(({ source, target }) => {
      const [a, b] = [rank.get(source), rank.get(target)];
      return a === undefined || b === undefined || a === b ? [] : [[a, b, 1] as const];
    }),
  );
  const degree = graph.strength;
  let community = nodes.map((_, i) => i);
  for (let level = 0; level < mostLevels; level++) {
    const moved = settle(graph);
    const names = new Map([...new Set(moved)].map((name, i) => [name, i]));
    if (names.size === graph.around.length) break;
    const renamed = moved.map((name) => names.get(name) ?? 0);
    community = community.map((name) => renamed[name] ?? 0);
    graph = merged(graph, renamed, names.size);
  }
  return named(nodes, community, degree);
}

const mostLevels = 8;
const mostRounds = 12;

interface Weighted {
  /** Neighbours with the weight of the tie. */
  readonly around: readonly ReadonlyMap<number, number>[];
  readonly strength: readonly number[];
  readonly total: number;
}

function weighted(size: number, ties: readonly (readonly [number, number, number])[]): Weighted {
  const around = Array.from({ length: size }, () => new Map<number, number>());
  const strength = new Array<number>(size).fill(0);
  let total = 0;
  for (const [a, b, weight] of ties) {
    around[a]?.set(b, (around[a].get(b) ?? 0) + weight);
    if (a !== b) around[b]?.set(a, (around[b].get(a) ?? 0) + weight);
    strength[a] = (strength[a] ?? 0) + weight;
    strength[b] = (strength[b] ?? 0) + weight;
    total += weight;
  }
  return { around, strength, total };
}

/** Moves nodes one by one, in order, as long as that ties them better. */
function settle({ around, strength, total }: Weighted): readonly number[] {
  const community = around.map((_, i) => i);
  const weight = [...strength];
  for (let round = 0; round < mostRounds; round++) {
    let moves = 0;
    for (const [i, ties] of around.entries()) {
      const own = community[i] ?? i;
      const mine = strength[i] ?? 0;
      weight[own] = (weight[own] ?? 0) - mine;
      const to = new Map<number, number>([[own, 0]]);
      for (const [other, tie] of ties) {
        if (other === i) continue;
        const name = community[other] ?? other;
        to.set(name, (to.get(name) ?? 0) + tie);
      }
      let best = own;
      let most = -Infinity;
      for (const [name, tie] of to) {
        const gain = tie - ((weight[name] ?? 0) * mine) / (2 * total || 1);
        if (gain > most + 1e-9 || (gain > most - 1e-9 && name === own)) [best, most] = [name, gain];
      }
      weight[best] = (weight[best] ?? 0) + mine;
      community[i] = best;
      if (best !== own) moves++;
    }
    if (moves === 0) break;
  }
  return community;
}

/** Each community becomes one node. */
function merged({ around }: Weighted, community: readonly number[], size: number): Weighted {
  const ties = around.flatMap((others, a) =>
    [...others].flatMap(([b, weight]) => (a <= b ? [[community[a] ?? 0, community[b] ?? 0, weight] as const] : [])),
  );
  return weighted(size, ties);
}

/** A community of one or two is none: it is named by the empty string. */
const least = 3;

function named(nodes: Ties["nodes"], community: readonly number[], degree: readonly number[]): ReadonlyMap<string, string> {
  const hubs = new Map<number, { readonly rank: number; readonly count: number }>();
  for (const [i, name] of community.entries()) {
    const hub = hubs.get(name);
    const better = hub === undefined || (degree[i] ?? 0) > (degree[hub.rank] ?? 0);
    hubs.set(name, { rank: better ? i : hub.rank, count: (hub?.count ?? 0) + 1 });
  }
  return new Map(
    nodes.map(({ id }, i) => {
      const hub = hubs.get(community[i] ?? -1);
      return [id, hub && hub.count >= least ? (nodes[hub.rank]?.id ?? "") : ""];
    }),
  );
}
