import { describe, expect, it } from "vitest";
import { clustersOf } from "../../client/map/clusters.ts";
import { isDisputed } from "../../client/map/disputed.ts";
import { namesWithRoom } from "../../client/map/names.ts";
import { sites } from "../../client/map/sites.ts";
import { merge } from "../../client/state/graph.ts";
import { visible } from "../../client/state/visible.ts";
import { edges, graph, nodes, view } from "./fixtures.ts";

const port = { ...nodes.tarin, id: "port", kind: "Place", name: "Port Osel", site: { latitude: 1, longitude: 2 } } as const;
const where = edges.find(({ id }) => id === "where") ?? expect.fail();
const located = merge(graph, {
  nodes: [port],
  edges: [
    { ...where, id: "in-tarin", target: "tarin" },
    { ...where, id: "in-port", target: "port" },
  ],
});
const placed = { id: "port", x: 0, y: 0, by: null, pinned: false };

describe("the map", () => {
  it("leaves out names that would lie over one asked for before, and no others", () => {
    const spot = (id: string, x: number, y: number) => ({ id, at: [x, y] as const, size: 20, name: "Port Osel" });
    const named = namesWithRoom([spot("first", 0, 0), spot("beside", 40, 5), spot("below", 0, 25), spot("far", 100, 0)]);
    expect([...named]).toEqual(["first", "below", "far"]);
  });

  it("puts an event at a place rather than at its country, once, and counts those that are nowhere", () => {
    const { located: all, unplaced } = sites(visible({ ...view, nodes: [...view.nodes, placed] }, located), located);
    expect(all.map(({ node, events }) => [node.id, events.map(({ id }) => id)])).toEqual([
      ["port", ["raid"]],
      ["tarin", []],
    ]);
    expect(unplaced).toBe(1);
  });

  it("puts it at a place that is loaded, though not in the view", () => {
    expect(sites(visible(view, located), located).located.map(({ node, events }) => [node.id, events.length])).toEqual([
      ["port", 1],
      ["tarin", 0],
    ]);
  });

  it("puts an event that no place is told of at its country; at none where that isn't loaded", () => {
    const nowhere = { ...nodes.visit, countries: ["VEL", "TRN"] } as const;
    const told = sites(visible(view, merge(located, { nodes: [nowhere], edges: [] })), merge(located, { nodes: [nowhere], edges: [] }));
    expect(told.located.find(({ node }) => node.id === "tarin")?.events.map(({ id }) => id)).toEqual(["visit"]);
    expect(told.unplaced).toBe(0);
  });

  it("calls a border disputed from either side, and no other", () => {
    expect(isDisputed("MAR", "ESH")).toBe(true);
    expect(isDisputed("ESH", "MAR")).toBe(true);
    expect(isDisputed("NER", "MLI")).toBe(false);
  });
});

it("places that lie together on the screen are one mark, named after the one with most events; far ones stay apart", () => {
  const site = { latitude: 0, longitude: 0 };
  const spots = { hub: [100, 100], near: [110, 108], far: [160, 100], behind: null } as const;
  const all = Object.keys(spots).map((id) => ({ node: { ...port, id }, site, events: [] }));
  const at = ({ node }: (typeof all)[number]) => spots[node.id as keyof typeof spots];
  expect(clustersOf(all, at as Parameters<typeof clustersOf>[1]).map(({ members }) => members.map(({ node }) => node.id))).toEqual([
    ["hub", "near"],
    ["far"],
  ]);
});
