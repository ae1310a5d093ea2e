/** Discs side by side without overlap, the largest in the middle. */
import type { Point } from "./view.ts";

export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** Radii by name; the same radii give the same places. */
export function packDiscs(radii: ReadonlyMap<string, number>): ReadonlyMap<string, Disc> {
  const key = [...radii].map(([name, radius]) => `${name} ${radius}`).join("\n");
  if (last.key !== key) last = { key, discs: pack(radii) };
  return last.discs;
}

/** A filter or a selection asks for the same places again. */
let last: { readonly key: string; readonly discs: ReadonlyMap<string, Disc> } = { key: "", discs: new Map() };

/** Canvas units kept free between two discs: what ties them has to be seen. */
const between = (a: number, b: number): number => 60 + 0.35 * Math.min(a, b);

function pack(radii: ReadonlyMap<string, number>): ReadonlyMap<string, Disc> {
  const discs: Disc[] = [];
  const bySize = [...radii].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(
    bySize.map(([name, radius]) => {
      const disc = { at: place(radius, discs), radius };
      discs.push(disc);
      return [name, disc];
    }),
  );
}

/** The free place nearest to the middle of those that touch another disc; screens are wider than high. */
function place(radius: number, discs: readonly Disc[]): Point {
  let best = { x: 0, y: 0 };
  let least = discs.length === 0 ? 0 : Infinity;
  for (const { at, radius: other } of discs) {
    const distance = other + radius + between(other, radius) + 1;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * 2 * Math.PI;
      const spot = { x: Math.round(at.x + distance * Math.cos(angle)), y: Math.round(at.y + distance * Math.sin(angle)) };
      const far = Math.hypot(spot.x, spot.y * 1.25);
      if (
        far < least &&
        discs.every((disc) => Math.hypot(disc.at.x - spot.x, disc.at.y - spot.y) >= disc.radius + radius + between(disc.radius, radius))
      ) {
        best = spot;
        least = far;
      }
    }
  }
  return best;
}

const turns = 40;
