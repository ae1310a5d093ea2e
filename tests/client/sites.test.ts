import { describe, expect, it } from "vitest";
import { isDisputed } from "../../client/map/disputed.ts";
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
  it("puts an event at a place rather than at its country, once, and counts those that are nowhere", () => {
    const { located: all, unplaced } = sites(visible({ ...view, nodes: [...view.nodes, placed] }, located));
    expect(all.map(({ node, events }) => [node.id, events.map(({ id }) => id)])).toEqual([
      ["port", ["raid"]],
      ["tarin", []],
    ]);
    expect(unplaced).toBe(1);
  });

  it("puts it at the country where no place of its is in sight", () => {
    expect(sites(visible(view, located)).located.map(({ node, events }) => [node.id, events.length])).toEqual([["tarin", 1]]);
  });

  it("calls a border disputed from either side, and no other", () => {
    expect(isDisputed("MAR", "ESH")).toBe(true);
    expect(isDisputed("ESH", "MAR")).toBe(true);
    expect(isDisputed("NER", "MLI")).toBe(false);
  });
});
