/** Where an arrow key leads: to the neighbour that lies most in that direction. */
import type { Point } from "../state/view.ts";

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
export const isArrow = (key: string): key is Arrow => key in headings;

const headings = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} satisfies Record<Arrow, Point>;

export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** Null where nothing lies that way. A stop straight ahead is preferred to a nearer one to the side. */
export function walk(from: Point, arrow: Arrow, stops: readonly Stop[]): string | null {
  const heading = headings[arrow];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, at } of stops) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y - dy * heading.x);
    if (ahead <= 0 || aside > ahead * 2.2) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
