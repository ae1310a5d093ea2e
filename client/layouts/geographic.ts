/** North up: places and countries where they lie, all else among those it is tied to; names are moved apart. */
import type { Point } from "../state/view.ts";
import { type Box, moveApart } from "./room.ts";
import type { Layout, LayoutInput } from "./types.ts";

export const geographic: Layout = {
  id: "geographic",
  place: (input) => {
    const places = located(input);
    const around = neighboursOf(input);
    // What is tied to places first, then what is tied to that.
    for (let round = 0; round < rounds; round++) {
      const found = new Map<string, Point>();
      for (const { id } of input.nodes) {
        const near = places.has(id) ? [] : (around.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
        if (near.length > 0) found.set(id, middle(near));
      }
      for (const [id, at] of found) places.set(id, at);
    }
    const lost = { x: 0, y: Math.max(0, ...[...places.values()].map(({ y }) => y)) + 2 * rowHeight };
    let rank = 0;
    const boxes = input.nodes.map((node, i): Box => {
      if (node.fixed) return { node, ...node.fixed };
      const at = places.get(node.id) ?? {
        x: lost.x + (rank % columns) * columnWidth,
        y: lost.y + Math.floor(rank++ / columns) * rowHeight,
      };
      // What lies on one spot is parted in a fixed direction of its own.
      return { node, x: at.x + Math.cos(i * 2.4) * 3, y: at.y + Math.sin(i * 2.4) * 3 };
    });
    moveApart(boxes, boxes.length > 400 ? 20 : 120);
    return new Map(boxes.map(({ node, x, y }) => [node.id, { x, y }]));
  },
};

const rounds = 4;
/** Canvas units. */
const columnWidth = 145;
const rowHeight = 112;
const columns = 12;

/** As large as the nodes need for their names, whatever part of the world it is. */
function located({ nodes }: LayoutInput): Map<string, Point> {
  const sites = nodes.flatMap(({ id, site }) => (site ? [{ id, site }] : []));
  const [longitudes, latitudes] = [sites.map(({ site }) => site.longitude), sites.map(({ site }) => site.latitude)];
  const span = Math.max(4, Math.max(...longitudes) - Math.min(...longitudes), Math.max(...latitudes) - Math.min(...latitudes));
  const unit = (Math.sqrt(nodes.length) * columnWidth * 1.3) / span;
  return new Map(sites.map(({ id, site }) => [id, { x: site.longitude * unit, y: -site.latitude * unit }]));
}

function neighboursOf({ edges }: LayoutInput): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = around.get(id);
    if (others) others.push(other);
    else around.set(id, [other]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return around;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
