/** One band of rows a kind, one under the other: who is there, at a glance, in the order of the alphabet (events by day). */
import { rowHeightOf } from "./room.ts";
import type { Layout, LayoutNode } from "./types.ts";

export const kinds: Layout = {
  id: "kinds",
  place: ({ nodes }) => {
    const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 0.8) + 1));
    const places = new Map<string, { x: number; y: number }>();
    let y = 0;
    for (const kind of order) {
      const band = nodes.filter((node) => node.kind === kind).toSorted(byDayThenName);
      for (let start = 0; start < band.length; start += columns) {
        const row = band.slice(start, start + columns);
        for (const [i, node] of row.entries()) places.set(node.id, { x: i * columnWidth, y });
        y += rowHeightOf(row);
      }
      if (band.length > 0) y += bandGap;
    }
    return places;
  },
};

/** Canvas units: a name under its node is wrapped at 124. */
const columnWidth = 145;
const bandGap = 26;
const order = ["Country", "Person", "Organization", "Force", "Place", "Event"];

const byDayThenName = (a: LayoutNode, b: LayoutNode): number =>
  (a.day ?? "9999").localeCompare(b.day ?? "9999") || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en");
