/** Places neighbours side by side by forces: edges pull, nodes push, labels keep their room. Fixed nodes stay where they are to the unit. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Point } from "../state/view.ts";
import { moveApart, settle } from "./room.ts";
import type { Layout, LayoutInput, LayoutNode } from "./types.ts";

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
      .force("push", forceManyBody<Body>().strength(-480).distanceMax(520))
      .force("room", forceCollide<Body>(room).iterations(2))
      // Screens are wider than high.
      .force("x", forceX<Body>(0).strength(0.06))
      .force("y", forceY<Body>(0).strength(0.075))
      .stop()
      .tick(ticks(bodies.length));
    const byId = new Map(input.nodes.map((node) => [node.id, node]));
    const boxes = bodies.flatMap(({ id, x = 0, y = 0 }) => {
      const node = byId.get(id);
      return node ? [{ node, x, y }] : [];
    });
    moveApart(boxes, boxes.length > 400 ? 20 : 120);
    if (boxes.length <= 1500 && input.nodes.some((node) => node.fixed)) settle(boxes);
    return new Map(boxes.map(({ node, x, y }) => [node.id, node.fixed ?? { x, y }]));
  },
};

/** Canvas units: a label under a node is some 110 wide. */
const linkLength = 125;
const room = 50;
const ticks = (count: number): number => (count > 1000 ? 90 : count > 300 ? 180 : 320);

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/**
 * Fixed nodes at their places; a new one on an arc round the node that brought it, on its emptier side; another new one in
 * the middle of the fixed nodes it is tied to, or beside all of them; where nothing is fixed, the spiral d3 starts with.
 */
function startingBodies(input: LayoutInput): Body[] {
  const places = new Map(input.nodes.flatMap((node) => (node.fixed ? [[node.id, node.fixed] as const] : [])));
  if (places.size === 0) return input.nodes.map(({ id }) => ({ id }));
  const centre = middle([...places.values()]);
  const roots = input.nodes.filter((node) => !node.fixed && (node.near === null || node.near === node.id));
  for (const [i, root] of roots.entries()) places.set(root.id, rootPlace(root, i, input, places));
  const siblings = new Map<string, number>();
  return input.nodes.map((node): Body => {
    if (node.fixed) return { id: node.id, ...node.fixed, fx: node.fixed.x, fy: node.fixed.y };
    const own = places.get(node.id);
    const parent = node.near === null ? undefined : places.get(node.near);
    if (own || !parent || node.near === null) return { id: node.id, ...own };
    const rank = siblings.get(node.near) ?? 0;
    siblings.set(node.near, rank + 1);
    return { id: node.id, ...onArc(parent, centre, rank) };
  });
}

function rootPlace(root: LayoutNode, rank: number, { edges }: LayoutInput, places: ReadonlyMap<string, Point>): Point {
  const tied = edges.flatMap(({ source, target }) => places.get(source === root.id ? target : target === root.id ? source : "") ?? []);
  if (tied.length > 0) return middle(tied);
  const all = [...places.values()];
  return { x: Math.max(...all.map(({ x }) => x)) + 2 * linkLength, y: middle(all).y + rank * room };
}

/** Alternately to the left and to the right of the direction away from the centre. */
function onArc(parent: Point, centre: Point, rank: number): Point {
  const outward = Math.atan2(parent.y - centre.y, parent.x - centre.x);
  const angle = outward + (rank % 2 === 0 ? 1 : -1) * Math.ceil(rank / 2) * 0.45;
  const radius = linkLength + 14 * Math.floor(rank / 7);
  return { x: parent.x + radius * Math.cos(angle), y: parent.y + radius * Math.sin(angle) };
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / (points.length || 1), y: sum.y / (points.length || 1) };
}
