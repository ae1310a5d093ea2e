/** Moves boxes apart until names can be read: each pair that overlaps is pushed along the way that is shorter. */
import type { LayoutNode } from "./types.ts";

/** A placed box; what is fixed pushes and isn't pushed. */
export interface Box {
  readonly node: LayoutNode;
  x: number;
  y: number;
}

/** Changes `x` and `y`. Boxes are swept from left to right, so that far ones never meet. */
export function moveApart(boxes: readonly Box[], rounds: number): void {
  const widest = Math.max(0, ...boxes.map(({ node }) => node.width));
  for (let round = 0; round < rounds; round++) {
    const swept = boxes.toSorted((a, b) => a.x - b.x || (a.node.id < b.node.id ? -1 : 1));
    let moved = false;
    for (const [i, a] of swept.entries()) {
      for (let j = i + 1; j < swept.length; j++) {
        const b = swept[j];
        if (!b || b.x - a.x > widest) break;
        moved = separate(a, b) || moved;
      }
    }
    if (!moved) return;
  }
}

/** Gives each box that may move and still lies over another the nearest free place, looked for along a spiral; those that `stays` tells of are there first. */
export function settle(boxes: readonly Box[], stays = ({ node }: Box): boolean => node.fixed !== null): void {
  const settled = boxes.filter(stays);
  for (const box of boxes) {
    if (stays(box)) continue;
    const from = { x: box.x, y: box.y };
    for (let step = 0; step < mostSteps && settled.some((other) => overlap(box, other)); step++) {
      const [angle, radius] = [step * 0.7, 7 * Math.sqrt(step) * 2.2];
      box.x = from.x + radius * Math.cos(angle) * 1.3;
      box.y = from.y + radius * Math.sin(angle);
    }
    settled.push(box);
  }
}

/** A spiral of some 700 units: beyond it, a name over a name is the lesser evil. */
const mostSteps = 2000;

/** The least height of a row, in canvas units, and what a row of these nodes needs: names hang under them, some of many lines. */
const leastRow = 112;
export const rowHeightOf = (nodes: readonly LayoutNode[]): number =>
  Math.max(leastRow, 8 + Math.max(0, ...nodes.map(({ above }) => above)) + Math.max(0, ...nodes.map(({ below }) => below)));

export function overlap(a: Box, b: Box): boolean {
  if (Math.abs(a.x - b.x) >= (a.node.width + b.node.width) / 2) return false;
  return a.y - a.node.above < b.y + b.node.below && b.y - b.node.above < a.y + a.node.below;
}

function separate(a: Box, b: Box): boolean {
  const dx = b.x - a.x;
  // A name hangs under its node, so a box reaches further down than up.
  const upper = a.y <= b.y ? a : b;
  const lower = upper === a ? b : a;
  const overlapX = (a.node.width + b.node.width) / 2 - Math.abs(dx);
  const overlapY = upper.y + upper.node.below + lower.node.above - lower.y;
  if (overlapX <= 0 || overlapY <= 0) return false;
  const weights = [a.node.fixed ? 0 : 1, b.node.fixed ? 0 : 1] as const;
  const total = weights[0] + weights[1];
  if (total === 0) return false;
  if (overlapX < overlapY) {
    const push = (overlapX + 1) / total;
    const way = dx >= 0 ? 1 : -1;
    a.x -= way * push * weights[0];
    b.x += way * push * weights[1];
  } else {
    const push = (overlapY + 1) / total;
    upper.y -= push * (upper === a ? weights[0] : weights[1]);
    lower.y += push * (lower === a ? weights[0] : weights[1]);
  }
  return true;
}
