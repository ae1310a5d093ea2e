/** Events from left to right in the order of their days, those without a day at the end; below and above them who has a part, as near to their events as there is room. */
import { rowHeightOf } from "./room.ts";
import type { Layout, LayoutInput, LayoutNode } from "./types.ts";

export const timeline: Layout = {
  id: "timeline",
  place: (input) => {
    const places = new Map<string, { x: number; y: number }>();
    const events = input.nodes.filter((node) => node.kind === "Event").toSorted(byDay);
    // Steps are even: months of silence and days full of news are both readable. Events one step apart stand on different lines.
    const lines = Math.max(2, Math.min(9, Math.round(Math.sqrt(events.length / 1.6))));
    const step = column / lines;
    const lineHeight = rowHeightOf(events);
    events.forEach((event, i) => {
      places.set(event.id, { x: i * step, y: (i % lines) * lineHeight });
    });
    rows.forEach(({ kind, above, below }) => {
      const wished = input.nodes
        .filter((node) => node.kind === kind)
        .map((node) => ({ node, x: wish(node, input, places, (events.length * step) / 2) }))
        .toSorted((a, b) => a.x - b.x || a.node.id.localeCompare(b.node.id, "en"));
      const y = above === null ? lines * lineHeight + below : -above;
      spread(wished).forEach(({ node, x }) => {
        places.set(node.id, { x, y });
      });
    });
    return places;
  },
};

/** Canvas units: a name under its node is wrapped at 124. */
const column = 145;
const gap = 130;
const rows = [
  { kind: "Force", above: 130, below: 0 },
  { kind: "Organization", above: 240, below: 0 },
  { kind: "Person", above: 350, below: 0 },
  { kind: "Country", above: null, below: 30 },
  { kind: "Place", above: null, below: 140 },
];

const byDay = (a: LayoutNode, b: LayoutNode): number => (a.day ?? "9999").localeCompare(b.day ?? "9999") || a.id.localeCompare(b.id, "en");

/** The middle of the events it has a part in; of all, where it has none. */
function wish(node: LayoutNode, { edges }: LayoutInput, places: ReadonlyMap<string, { x: number }>, otherwise: number): number {
  const xs = edges.flatMap(({ source, target }) => {
    const other = source === node.id ? target : target === node.id ? source : null;
    return other === null ? [] : (places.get(other)?.x ?? []);
  });
  return xs.length === 0 ? otherwise : xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** Left to right, no two nearer than the gap, the whole row shifted back to where it was wished to be. */
function spread(row: readonly { readonly node: LayoutNode; readonly x: number }[]) {
  let last = Number.NEGATIVE_INFINITY;
  const apart = row.map(({ node, x }) => {
    last = Math.max(x, last + gap);
    return { node, wished: x, x: last };
  });
  const shift = apart.reduce((sum, { x, wished }) => sum + x - wished, 0) / (apart.length || 1);
  return apart.map(({ node, x }) => ({ node, x: x - shift }));
}
