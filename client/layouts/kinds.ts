/** One band of rows a kind, one under the other: who is there, at a glance, in the order of the alphabet (events by day). */
import type { Layout, LayoutNode } from "./types.ts";

export const kinds: Layout = {
  id: "kinds",
  place: ({ nodes }) => {
    const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * (rowHeight / columnWidth)) + 1));
    const places = new Map<string, { x: number; y: number }>();
    let y = 0;
    for (const kind of order) {
      const band = nodes.filter((node) => node.kind === kind).toSorted(byDayThenName);
      band.forEach((node, i) => {
        places.set(node.id, { x: (i % columns) * columnWidth, y: y + Math.floor(i / columns) * rowHeight });
      });
      if (band.length > 0) y += Math.ceil(band.length / columns) * rowHeight + bandGap;
    }
    return places;
  },
};

/** Canvas units: a name under its node is wrapped at 124 and may take four lines. */
const columnWidth = 145;
const rowHeight = 112;
const bandGap = 26;
const order = ["Country", "Person", "Organization", "Force", "Place", "Event"];

const byDayThenName = (a: LayoutNode, b: LayoutNode): number =>
  (a.day ?? "9999").localeCompare(b.day ?? "9999") || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en");
