/** One band of columns a kind, side by side: who is there, at a glance, in the order of the alphabet (events by day). */
import type { Layout, LayoutNode } from "./types.ts";

export const kinds: Layout = {
  id: "kinds",
  place: ({ nodes }) => {
    const tallest = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 1.4)));
    const places = new Map<string, { x: number; y: number }>();
    let x = 0;
    for (const kind of order) {
      const band = nodes.filter((node) => node.kind === kind).toSorted(byDayThenName);
      const columns = Math.ceil(band.length / tallest);
      const rows = Math.ceil(band.length / (columns || 1));
      band.forEach((node, i) => {
        places.set(node.id, { x: x + Math.floor(i / rows) * columnWidth, y: ((i % rows) - (rows - 1) / 2) * rowHeight });
      });
      if (columns > 0) x += columns * columnWidth + bandGap;
    }
    return places;
  },
};

/** Canvas units. */
const columnWidth = 150;
const rowHeight = 92;
const bandGap = 70;
const order = ["Person", "Organization", "Force", "Country", "Place", "Event"];

const byDayThenName = (a: LayoutNode, b: LayoutNode): number =>
  (a.day ?? "9999").localeCompare(b.day ?? "9999") || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en");
