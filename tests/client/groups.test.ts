import { describe, expect, it } from "vitest";
import { together } from "../../client/api/load.ts";
import { communitiesOf } from "../../client/layouts/communities.ts";
import { bring, groupBy, openGroup, pin, select } from "../../client/state/changes.ts";
import type { Graph, GraphNode } from "../../client/state/graph.ts";
import { drawnOf, mostSingle } from "../../client/state/groups.ts";
import { packDiscs } from "../../client/state/pack.ts";
import { emptyView, type View } from "../../client/state/view.ts";
import { visible } from "../../client/state/visible.ts";
import { edge, nodes as named } from "./fixtures.ts";

const codes = ["MLI", "NER", "BFA", ""];
const countryOf = (i: number): readonly string[] => [codes[i % 4] ?? ""].filter(Boolean);
const large = (size: number): Graph => {
  const nodes = Array.from({ length: size }, (_, i): GraphNode => ({ ...named.osman, id: `n${i}`, countries: countryOf(i) }));
  const edges = nodes.map(({ id }, i) => edge(`e${i}`, "SUPPORTS", id, `n${(i * 7 + 1) % size}`));
  return { nodes: new Map(nodes.map((one) => [one.id, one])), edges: new Map(edges.map((one) => [one.id, one])) };
};
const viewOf = (graph: Graph): View => bring([...graph.nodes.keys()], null, new Map())(emptyView);
const drawn = (view: View, graph: Graph) => drawnOf(visible(view, graph), view, graph, new Map());

describe("a view of more nodes than can be drawn", () => {
  const graph = large(mostSingle + 1);
  const view = viewOf(graph);

  it("is drawn as groups by country, that hold every node once", () => {
    const { nodes, groups, grouping, bundles } = drawn(view, graph);
    expect(grouping).toBe("country");
    expect(nodes).toEqual([]);
    expect(groups.map(({ value }) => value).sort()).toEqual(["", "BFA", "MLI", "NER"]);
    expect(new Set(groups.flatMap(({ members }) => members)).size).toBe(mostSingle + 1);
    expect(bundles.length).toBeGreaterThan(0);
  });

  it("of exactly as many as can be drawn, is drawn one by one", () => {
    const fewer = large(mostSingle);
    expect(drawn(viewOf(fewer), fewer).groups).toEqual([]);
    expect(drawn(viewOf(fewer), fewer).nodes.length).toBe(mostSingle);
  });

  it("opens a group on demand, and moves nothing else", () => {
    const before = drawn(view, graph);
    const after = drawn(openGroup("group:country:MLI", true)(view), graph);
    expect(after.nodes.length).toBe(1251);
    expect(after.nodes.every(({ node: { countries } }) => countries[0] === "MLI")).toBe(true);
    for (const { id, at } of before.groups) expect(after.groups.find((group) => group.id === id)?.at).toEqual(at);
    const disc = after.groups.find(({ value }) => value === "MLI");
    for (const { placed } of after.nodes)
      expect(Math.hypot(placed.x - (disc?.at.x ?? 0), placed.y - (disc?.at.y ?? 0))).toBeLessThan(disc?.radius ?? 0);
  });

  it("never draws more than can be drawn, however many groups are open, and counts the rest", () => {
    const all = ["MLI", "NER", "BFA", ""].reduce((now, code) => openGroup(`group:country:${code}`, true)(now), view);
    const { nodes, groups } = drawn(all, graph);
    expect(nodes.length).toBe(mostSingle);
    expect(groups.reduce((sum, { rest }) => sum + rest, 0)).toBe(1);
  });

  it("shows what is selected and what is pinned by itself", () => {
    const one = drawn(pin(["n9"], true)(select("n4")(view)), graph);
    const ids = one.nodes.map(({ node: { id } }) => id);
    expect(ids).toContain("n4");
    expect(ids).toContain("n9");
    expect(one.nodes.find(({ node: { id } }) => id === "n9")?.placed).toMatchObject({ x: 0, y: 0 });
  });
});

it("a small view is drawn as groups where the reader asks for it", () => {
  const graph = large(40);
  const { groups, nodes } = drawn(groupBy("kind")(viewOf(graph)), graph);
  expect(groups.map(({ value, members }) => [value, members.length])).toEqual([["Person", 40]]);
  expect(nodes).toEqual([]);
});

it("discs don't overlap, and the largest is in the middle", () => {
  const discs = [...packDiscs(new Map(Array.from({ length: 60 }, (_, i) => [`d${i}`, 50 + ((i * 37) % 200)]))).values()];
  for (const [i, a] of discs.entries())
    for (const b of discs.slice(i + 1)) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(a.radius + b.radius);
  expect(discs[0]?.at).toEqual({ x: 0, y: 0 });
});

describe("communities", () => {
  const ring = (name: string) => ["a", "b", "c", "d"].map((letter) => ({ id: `${name}${letter}` }));
  const ties = (name: string) =>
    ["ab", "bc", "cd", "da", "ac"].map((pair) => ({ type: "FIGHTS", source: name + pair[0], target: name + pair[1] }));
  const nodes = [...ring("x"), ...ring("y"), { id: "alone" }];
  const bridge = { type: "FIGHTS", source: "xa", target: "yb" };

  it("are those tied to each other more than to the rest, named after who is tied most", () => {
    const found = communitiesOf({ nodes, edges: [...ties("x"), ...ties("y"), bridge] });
    expect(found.get("xb")).toBe("xa");
    expect(found.get("xd")).toBe("xa");
    expect(found.get("yd")).toBe(found.get("ya"));
    expect(found.get("ya")).not.toBe("xa");
    expect(found.get("alone")).toBe("");
  });
});

it("lists of ids that the server takes hold every two of them together", () => {
  const ids = Array.from({ length: 23 }, (_, i) => `n${i}`);
  const lists = together(ids, 10);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(10);
  for (const a of ids) for (const b of ids) expect(lists.some((list) => list.includes(a) && list.includes(b))).toBe(true);
  expect(together(ids, 23)).toEqual([ids]);
});
