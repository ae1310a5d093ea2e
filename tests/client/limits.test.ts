import { describe, expect, it } from "vitest";
import { allOn, limit, toggle } from "../../client/state/changes.ts";
import type { Graph, GraphEdge, GraphNode } from "../../client/state/graph.ts";
import { emptyGraph, merge } from "../../client/state/graph.ts";
import { legendKey, type View } from "../../client/state/view.ts";
import { visible } from "../../client/state/visible.ts";
import { edges, graph, nodes, view } from "./fixtures.ts";

const seen = (of: View, on: Graph = graph) => visible(of, on).nodes.map(({ node }) => node.id);
const lines = (of: View, on: Graph = graph) => visible(of, on).edges.map(({ id }) => id);

const withNode = (node: GraphNode) => merge(graph, { nodes: [node], edges: [] });
const withEdge = (edge: GraphEdge) => merge(graph, { nodes: [], edges: [edge] });
const edge = (id: string): GraphEdge => edges.find((one) => one.id === id) ?? expect.fail(id);
const [leads, part] = [edge("leads"), edge("part")];

describe("as of a day", () => {
  it("shows what had happened by then, and nothing that was still to come", () => {
    expect(seen(limit({ at: "2021-03-04" })(view))).toContain("raid");
    expect(seen(limit({ at: "2021-03-03" })(view))).not.toContain("raid");
    expect(seen(limit({ at: "2021-04-30" })(view))).not.toContain("visit");
  });

  it("shows who held an office on that day, the last day included", () => {
    const office = withEdge({ ...leads, held: { from: "2020-01-01", to: "2021-06-30" } });
    expect(lines(limit({ at: "2021-06-30" })(view), office)).toContain("leads");
    expect(lines(limit({ at: "2021-07-01" })(view), office)).not.toContain("leads");
    expect(lines(limit({ at: "2019-12-31" })(view), office)).not.toContain("leads");
  });

  it("keeps what has no day, and reference data", () => {
    expect(lines(limit({ at: "1950-01-01" })(view))).toContain("part");
    const both = merge(graph, { nodes: [], edges: [{ ...part, basis: "REFERENCE", held: { from: "2000-01-01", to: null } }] });
    expect(lines(limit({ at: "1950-01-01" })(view), both)).toContain("part");
  });

  it("takes along those who had a part in nothing that is left, and nobody whom nothing ever tied", () => {
    const apart: View = { ...view, nodes: view.nodes.filter(({ id }) => id === "guard" || id === "raid" || id === "osman") };
    expect(seen(limit({ at: "2021-01-01" })(apart))).toEqual(["osman"]);
    expect(visible(limit({ at: "2021-01-01" })(apart), graph).hiddenByFilter).toBe(2);
  });
});

describe("a span of days", () => {
  it("shows what lies in it, both ends included", () => {
    expect(seen(limit({ from: "2021-03-04", to: "2021-03-04" })(view))).toContain("raid");
    expect(seen(limit({ from: "2021-03-05" })(view))).not.toContain("raid");
    expect(seen(limit({ to: "2021-03-03" })(view))).not.toContain("raid");
  });
});

describe("what was reported by a day", () => {
  it("leaves out what the press told later, whenever it happened", () => {
    const told = limit({ reportedBy: "2021-03-04" })(view);
    expect(seen(told)).not.toContain("raid");
    expect(seen(limit({ reportedBy: "2021-03-05" })(view))).toContain("raid");
  });

  it("knows an entity from the first article that names it", () => {
    const days = { from: "2021-03-05", to: "2022-01-01" };
    const named = merge(graph, { nodes: [nodes.tarin, nodes.osman].map((node) => ({ ...node, days })), edges: [] });
    expect(seen(limit({ reportedBy: "2021-03-04" })(view), named)).not.toContain("tarin");
    expect(seen(limit({ reportedBy: "2021-03-05" })(view), named)).toContain("tarin");
  });
});

describe("confidence and number of sources", () => {
  it("leave out what doesn't come up to them", () => {
    expect(lines(limit({ minConfidence: 0.9 })(view))).toContain("part");
    expect(lines(limit({ minConfidence: 0.95 })(view))).not.toContain("part");
    expect(lines(limit({ minSources: 2 })(view))).not.toContain("part");
    expect(seen(limit({ minSources: 2 })(view))).not.toContain("raid");
  });
});

describe("a country or a source switched off", () => {
  const raid = (more: Partial<GraphNode>) => withNode({ ...nodes.raid, ...more });

  it("takes an event of two countries with the second", () => {
    const between = raid({ countries: ["TRN", "VEL"] });
    const one = toggle(legendKey("country", "TRN"))(view);
    expect(seen(one, between)).toContain("raid");
    expect(seen(one, between)).not.toContain("tarin");
    expect(seen(toggle(legendKey("country", "VEL"))(one), between)).not.toContain("raid");
  });

  it("takes what no other source tells", () => {
    const post = toggle(legendKey("publisher", "Tarin Post"))(view);
    expect(seen(post)).not.toContain("raid");
    expect(lines(post)).not.toContain("part");
    const told = { ...nodes.raid.event.told, publishers: ["Tarin Post", "Velia Times"] };
    expect(seen(post, raid({ event: { ...nodes.raid.event, told } }))).toContain("raid");
  });

  it("comes back with everything else", () => {
    const narrow = limit({ at: "2021-01-01", minSources: 3 })(toggle(legendKey("publisher", "Tarin Post"))(view));
    expect(seen(allOn()(narrow))).toEqual(seen(view));
  });
});

it("nothing is limited before anything is loaded", () => {
  expect(visible(limit({ at: "2021-01-01" })(view), emptyGraph).nodes).toEqual([]);
});
