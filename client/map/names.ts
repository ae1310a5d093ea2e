/** Which names have room on the map: where two would lie over each other, the one asked for first stays. */
export interface Spot {
  readonly id: string;
  /** The middle of its dot, in pixels. */
  readonly at: readonly [number, number];
  /** Across its dot, in pixels. */
  readonly size: number;
  readonly name: string;
}

/** Pixels of a letter, and of a line with the room about it. */
const letter = 7.2;
const line = 20;

export function namesWithRoom(spots: readonly Spot[]): ReadonlySet<string> {
  const taken: Box[] = [];
  const kept = new Set<string>();
  for (const spot of spots) {
    const box = boxOf(spot);
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    kept.add(spot.id);
  }
  return kept;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels across a name, about. */
export const widthOf = (name: string): number => name.length * letter + 6;

/** A name hangs below its dot. */
function boxOf({ at: [x, y], size, name }: Spot): Box {
  const width = widthOf(name);
  return { x: x - width / 2, y: y + size / 2, width, height: line };
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
