/** What is pinned stays under every layout, and whatever the layout puts over it makes room. */
import { type Box, overlap, settle } from "./room.ts";
import type { Layout } from "./types.ts";

export const aroundPins = (layout: Layout): Layout => ({
  id: layout.id,
  place: (input) => {
    const places = layout.place(input);
    const boxes = input.nodes.map((node): Box => ({ node, ...(node.fixed ?? places.get(node.id) ?? { x: 0, y: 0 }) }));
    const pinned = boxes.filter(({ node }) => node.fixed);
    if (pinned.length === 0 || boxes.length > most) return new Map(boxes.map(placeOf));
    const crowded = new Set(boxes.filter((box) => !box.node.fixed && pinned.some((other) => overlap(box, other))));
    settle(boxes, (box) => !crowded.has(box));
    return new Map(boxes.map(placeOf));
  },
});

const placeOf = ({ node, x, y }: Box) => [node.id, { x, y }] as const;

/** Nodes: beyond it, finding room for each takes too long, and names can't be read anyway. */
const most = 1500;
