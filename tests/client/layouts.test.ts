import { describe, expect, it } from "vitest";
import { walk } from "../../client/graph/walk.ts";
import { geographic } from "../../client/layouts/geographic.ts";
import { hierarchy } from "../../client/layouts/hierarchy.ts";
import { layouts } from "../../client/layouts/index.ts";
import { layouts as names } from "../../client/layouts/names.ts";
import { organic } from "../../client/layouts/organic.ts";
import { timeline } from "../../client/layouts/timeline.ts";
import type { LayoutInput, LayoutNode } from "../../client/layouts/types.ts";

const kinds = ["Country", "Person", "Event", "Force", "Place", "Organization"];
const node = (i: number): LayoutNode => ({
  id: `n${i}`,
  kind: kinds[i % kinds.length] ?? "Event",
  name: `Node ${i}`,
  day: i % 3 === 0 ? `2021-0${1 + (i % 9)}-11` : null,
  site: kinds[i % kinds.length] === "Country" ? { latitude: i % 60, longitude: (i * 7) % 90 } : null,
  fixed: null,
  width: 110,
  above: 24,
  below: 58,
  near: null,
});
const region = (size: number): LayoutInput => ({
  nodes: Array.from({ length: size }, (_, i) => node(i)),
  edges: Array.from({ length: size * 2 }, (_, i) => ({
    type: i % 2 ? "PART_OF" : "ACTOR_IN",
    source: `n${i % size}`,
    target: `n${(i * 7 + 3) % Math.max(1, size >> 1)}`,
  })),
});

describe.each(layouts)("the layout $id", (layout) => {
  it("places every node, and the same way every time", () => {
    const first = layout.place(region(60));
    expect([...first.keys()].sort()).toEqual(
      region(60)
        .nodes.map(({ id }) => id)
        .sort(),
    );
    for (const { x, y } of first.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect([...layout.place(region(60))]).toEqual([...first]);
  });

  it("puts no two nodes on one spot, and takes an empty view and a single node", () => {
    const spots = [...layout.place(region(80)).values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(spots).size).toBe(80);
    expect(layout.place({ nodes: [], edges: [] }).size).toBe(0);
    expect(layout.place(region(1)).size).toBe(1);
  });

  it("leaves what is pinned where it is, and lays nothing over it", () => {
    const free = layout.place(region(60));
    // Where the layout itself would put another.
    const pinned = { n5: free.get("n40"), n8: { x: 12, y: 34 } } as Record<string, LayoutNode["fixed"]>;
    const nodes = region(60).nodes.map((one) => ({ ...one, fixed: pinned[one.id] ?? null }));
    const places = layout.place({ ...region(60), nodes });
    for (const [id, at] of Object.entries(pinned)) {
      expect(places.get(id)).toEqual(at);
      const over = [...places].filter(
        ([other, { x, y }]) => !(other in pinned) && at && Math.abs(x - at.x) < 110 && y - 24 < at.y + 58 && at.y - 24 < y + 58,
      );
      expect(over).toEqual([]);
    }
  });

  it("is in the menu", () => {
    expect(names).toContain(layout.id);
  });
});

describe("an expansion", () => {
  const settled = organic.place(region(40));
  const grown: LayoutInput = {
    nodes: [
      ...region(40).nodes.map((old) => ({ ...old, fixed: settled.get(old.id) ?? null })),
      ...Array.from({ length: 12 }, (_, i) => ({ ...node(100 + i), near: "n3" })),
    ],
    edges: [...region(40).edges, ...Array.from({ length: 12 }, (_, i) => ({ type: "SUPPORTS", source: "n3", target: `n${100 + i}` }))],
  };
  const after = organic.place(grown);

  it("moves old nodes by nothing at all", () => {
    for (const [id, place] of settled) expect(after.get(id)).toEqual(place);
  });

  it("lays no name over another", () => {
    const boxes = grown.nodes.map(({ id, fixed, width, above, below }) => ({
      id,
      fixed,
      width,
      above,
      below,
      ...(after.get(id) ?? { x: 0, y: 0 }),
    }));
    const clash = boxes.flatMap((a) =>
      boxes.filter(
        (b) =>
          a.id < b.id &&
          !(a.fixed && b.fixed) &&
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 &&
          a.y - a.above < b.y + b.below - 1 &&
          b.y - b.above < a.y + a.below - 1,
      ),
    );
    expect(clash).toEqual([]);
  });
});

it("the timeline runs from left to right", () => {
  const events = Array.from({ length: 9 }, (_, i) => ({ ...node(2), id: `e${i}`, day: `2021-0${9 - i}-01` }));
  const places = timeline.place({ nodes: events, edges: [] });
  const byTime = events.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ id }) => places.get(id)?.x ?? Number.NaN);
  expect(byTime).toEqual(byTime.toSorted((a, b) => a - b));
});

it("the hierarchy puts what belongs to a country under it, and events under all", () => {
  const [country, force, event] = [node(0), { ...node(3), id: "force" }, { ...node(2), id: "event" }];
  const edges = [
    { type: "PART_OF", source: "force", target: "n0" },
    { type: "ACTOR_IN", source: "force", target: "event" },
    { type: "ALLIED_WITH", source: "n0", target: "force" },
  ];
  const places = hierarchy.place({ nodes: [event, force, country], edges });
  const heights = ["n0", "force", "event"].map((id) => places.get(id)?.y ?? Number.NaN);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
});

it("the map layout has north up, east to the right, and an event beside its place", () => {
  const [north, south] = [
    { ...node(0), id: "north", site: { latitude: 40, longitude: 10 } },
    { ...node(0), id: "south", site: { latitude: -20, longitude: 50 } },
  ];
  const places = geographic.place({
    nodes: [north, south, { ...node(2), id: "event" }],
    edges: [{ type: "OCCURRED_IN", source: "event", target: "south" }],
  });
  const [a, b, event] = ["north", "south", "event"].map((id) => places.get(id) ?? expect.fail());
  expect(a && b && a.y < b.y && a.x < b.x).toBe(true);
  expect(a && b && event && Math.hypot(event.x - b.x, event.y - b.y) < Math.hypot(event.x - a.x, event.y - a.y)).toBe(true);
});

describe("an arrow key", () => {
  const stops = [
    { id: "east", at: { x: 100, y: 10 } },
    { id: "far east", at: { x: 300, y: 0 } },
    { id: "north", at: { x: 5, y: -80 } },
  ];
  it("leads to the nearest stop that way, and nowhere where nothing lies", () => {
    expect(walk({ x: 0, y: 0 }, "ArrowRight", stops)).toBe("east");
    expect(walk({ x: 0, y: 0 }, "ArrowUp", stops)).toBe("north");
    expect(walk({ x: 0, y: 0 }, "ArrowLeft", stops)).toBeNull();
  });
});
