/** Places that lie so close on the screen that a finger couldn't tell them apart are one mark. */
import type { Located } from "./sites.ts";

export interface Cluster {
  /** Most events first: the first gives the mark its name and its place. */
  readonly members: readonly Located[];
  /** Pixels. */
  readonly x: number;
  readonly y: number;
}

/** Pixels between two marks at least: a target of 24, and some air. */
export const apart = 28;

/** `at` gives pixels, or null for what lies on the other side of the world. */
export function clustersOf(located: readonly Located[], at: (one: Located) => readonly [number, number] | null): readonly Cluster[] {
  const clusters: { readonly members: Located[]; readonly x: number; readonly y: number }[] = [];
  for (const one of located) {
    const spot = at(one);
    if (!spot) continue;
    const [x, y] = spot;
    const near = clusters.find((cluster) => Math.abs(cluster.x - x) < apart && Math.abs(cluster.y - y) < apart);
    if (near) near.members.push(one);
    else clusters.push({ members: [one], x, y });
  }
  return clusters;
}
