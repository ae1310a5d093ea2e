import { describe, expect, it } from "vitest";
import { type Opened, treePage, treeRows } from "../../client/state/tree.ts";
import { visible } from "../../client/state/visible.ts";
import { graph, nodes, view } from "./fixtures.ts";

const sight = visible(view, graph);
const opened = (...keys: readonly string[]): Opened => new Map(keys.map((key) => [key, treePage]));
const lines = (open: Opened) =>
  treeRows(sight, open).map(({ level, item }) => {
    if (item.what === "kind") return `${level} ${item.kind} ${item.count}`;
    if (item.what === "more") return `${level} … ${item.rest}`;
    return `${level} ${item.what === "edge" ? `${item.edge.type}${item.out ? "→" : "←"}` : ""}${item.node.name}`;
  });

describe("the tree of a view", () => {
  it("begins with the kinds in sight, closed", () => {
    expect(lines(opened())).toEqual(["1 Country 1", "1 Person 1", "1 Force 1", "1 Event 2"]);
  });

  it("opens a kind to its nodes, a node to its connections, and a connection to those of its other end but itself", () => {
    expect(lines(opened("/Country", "/Country/tarin", "/Country/tarin/part"))).toEqual([
      "1 Country 1",
      "2 Tarin",
      "3 LEADS←Osman Dirai",
      "3 PART_OF←Border Guard",
      "4 ACTOR_IN→Border Guard: attack in Velia",
      "1 Person 1",
      "1 Force 1",
      "1 Event 2",
    ]);
  });

  it("says where each row stands, and that nothing is below where nothing is", () => {
    const rows = treeRows(sight, opened("/Event", "/Event/visit"));
    expect(rows.filter(({ level }) => level === 2).map(({ place, of, open }) => ({ place, of, open }))).toEqual([
      { place: 1, of: 2, open: true },
      { place: 2, of: 2, open: false },
    ]);
    const end = treeRows(sight, opened("/Force", "/Force/guard")).find(({ item }) => item.what === "edge" && item.edge.id === "actor");
    expect(end?.open).toBeNull();
  });

  it("shows a hundred of what has more, the best connected first", () => {
    const many = Array.from({ length: 250 }, (_, i) => ({ ...nodes.osman, id: `p${i}`, name: `P${i}`, degree: i }));
    const sightOf = { nodes: many.map((node) => ({ node, placed: { id: node.id, x: 0, y: 0, by: null, pinned: false } })), edges: [] };
    const rows = treeRows(sightOf, opened("/Person"));
    expect(rows.length).toBe(1 + treePage + 1);
    expect(rows[1]?.item).toMatchObject({ node: { id: "p249" } });
    expect(rows.at(-1)).toMatchObject({ place: 101, of: 250, item: { what: "more", rest: 150 } });
  });
});
