/** Places neighbours side by side by forces: edges pull, nodes push, labels keep their room. Fixed nodes stay where they are to the unit. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Layout, LayoutInput } from "./types.ts";

export const organic: Layout = {
  id: "organic",
  place: (input) => {
    const bodies = startingBodies(input);
    const links = input.edges.map(({ source, target }) => ({ source, target }));
    forceSimulation(bodies)
      .force(
        "links",
        forceLink<Body, (typeof links)[number]>(links)
          .id((body) => body.id)
          .distance(linkLength)
          .strength(0.35),
      )
      .force("push", forceManyBody<Body>().strength(-700).distanceMax(900))
      .force("room", forceCollide<Body>(room).iterations(2))
      // Screens are wider than high.
      .force("x", forceX<Body>(0).strength(0.035))
      .force("y", forceY<Body>(0).strength(0.06))
      .stop()
      .tick(ticks(bodies.length));
    return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  },
};

/** Canvas units: a label under a node is some 110 wide. */
const linkLength = 125;
const room = 56;
const ticks = (count: number): number => (count > 1000 ? 90 : count > 300 ? 180 : 320);

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Fixed nodes at their places; new ones on an arc round the node that brought them, on its emptier side; the rest left to the spiral d3 starts with. */
function startingBodies({ nodes }: LayoutInput): Body[] {
  const places = new Map(nodes.flatMap((node) => (node.fixed ? [[node.id, node.fixed] as const] : [])));
  const centre = middle([...places.values()]);
  const siblings = new Map<string, number>();
  return nodes.map((node): Body => {
    if (node.fixed) return { id: node.id, ...node.fixed, fx: node.fixed.x, fy: node.fixed.y };
    const parent = node.near === null ? undefined : places.get(node.near);
    if (!parent || node.near === null) return { id: node.id };
    const rank = siblings.get(node.near) ?? 0;
    siblings.set(node.near, rank + 1);
    const outward = Math.atan2(parent.y - centre.y, parent.x - centre.x);
    const angle = outward + (rank % 2 === 0 ? 1 : -1) * Math.ceil(rank / 2) * 0.45;
    const radius = linkLength + 14 * Math.floor(rank / 7);
    return { id: node.id, x: parent.x + radius * Math.cos(angle), y: parent.y + radius * Math.sin(angle) };
  });
}

function middle(points: readonly { readonly x: number; readonly y: number }[]) {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / (points.length || 1), y: sum.y / (points.length || 1) };
}
