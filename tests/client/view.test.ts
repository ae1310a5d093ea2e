import { describe, expect, it } from "vitest";
import {
  alsoSelect,
  begin,
  bring,
  collapse,
  hide,
  keepAndSelect,
  keepOnly,
  move,
  pin,
  select,
  toggle,
  unhide,
} from "../../client/state/changes.ts";
import { emptyHistory, maxSteps, record, redo, undo } from "../../client/state/history.ts";
import { routeThrough } from "../../client/state/route.ts";
import { legendKey } from "../../client/state/view.ts";
import { among, behind, legendCounts, visible } from "../../client/state/visible.ts";
import { graph, view } from "./fixtures.ts";

const ids = (of: { readonly nodes: readonly { readonly id: string }[] }) => of.nodes.map((node) => node.id);
const seen = (of: typeof view) => visible(of, graph).nodes.map(({ node }) => node.id);

describe("a change of the view", () => {
  it("brings nodes beside what is there, which keeps its place to the unit", () => {
    const after = bring(
      ["velia", "osman"],
      "tarin",
      new Map([
        ["velia", { x: 80.4, y: 99.6 }],
        ["osman", { x: 1, y: 1 }],
      ]),
    )(view);
    expect(after.nodes.slice(0, 5)).toEqual(view.nodes);
    expect(after.nodes[5]).toEqual({ id: "velia", x: 80, y: 100, by: "tarin", pinned: false });
  });

  it("brings back what was hidden when it is asked for again", () => {
    expect(seen(bring(["raid"], "guard", new Map())(hide(["raid"])(view)))).toContain("raid");
  });

  it("collapses all that came through a node, and leaves the node", () => {
    expect(ids(collapse("tarin")(view))).toEqual(["tarin"]);
    expect(ids(collapse("guard")(view))).toEqual(["tarin", "osman", "guard", "visit"]);
  });

  it("collapses two nodes that brought each other without end", () => {
    const ring = {
      ...view,
      nodes: [
        { id: "a", x: 0, y: 0, by: "b", pinned: false },
        { id: "b", x: 0, y: 0, by: "a", pinned: false },
      ],
    };
    expect(ids(collapse("a")(ring))).toEqual(["a"]);
  });

  it("hides, counts and shows again", () => {
    const hidden = hide(["raid", "visit"])(select("raid", "osman")(view));
    expect(hidden.selected).toEqual(["osman"]);
    expect(visible(hidden, graph)).toMatchObject({ hiddenByHand: 2, hiddenByFilter: 0 });
    expect(seen(unhide()(hidden))).toHaveLength(5);
    expect(seen(keepOnly(["tarin", "osman"])(view))).toEqual(["tarin", "osman"]);
  });

  it("pins what is moved by hand, and nothing else", () => {
    const moved = move(new Map([["osman", { x: 5.6, y: -7.2 }]]))(view);
    expect(moved.nodes[1]).toMatchObject({ x: 6, y: -7, pinned: true });
    expect(moved.nodes[0]).toEqual(view.nodes[0]);
  });

  it("begins anew with other nodes and keeps the filters", () => {
    const anew = begin(["velia"], new Map())(toggle("kind:Place")(select("osman")(view)));
    expect(anew).toMatchObject({ selected: [], off: ["kind:Place"], hidden: [] });
    expect(ids(anew)).toEqual(["velia"]);
  });

  it("selects one more, and takes it out again", () => {
    expect(alsoSelect("raid")(alsoSelect("osman")(view)).selected).toEqual(["osman", "raid"]);
    expect(alsoSelect("osman")(alsoSelect("osman")(view)).selected).toEqual([]);
    expect(keepAndSelect("osman")(select("osman", "raid")(view)).selected).toEqual(["raid", "osman"]);
  });

  it("pins what is selected where it is, and lets it go", () => {
    const pinned = pin(["osman"], true)(view);
    expect(pinned.nodes[1]).toEqual({ ...view.nodes[1], pinned: true });
    expect(pin(["osman", "guard"], false)(pinned).nodes.filter((node) => node.pinned)).toEqual([]);
  });
});

describe("what is in sight is selected", () => {
  const sight = visible(view, graph);

  it.each([
    [legendKey("kind", "Person"), ["osman"]],
    [legendKey("status", "PLANNED"), ["visit"]],
    [legendKey("edge", "LEADS"), ["osman", "tarin"]],
    [legendKey("country", "TRN"), ["tarin"]],
    [legendKey("kind", "Place"), []],
  ])("by an entry of the legend: %s", (key, expected) => {
    expect(behind(key, sight)).toEqual(expected);
  });

  it("not where it is switched off", () => {
    expect(behind(legendKey("status", "PLANNED"), visible(hide(["visit"])(view), graph))).toEqual([]);
  });

  it("along the shortest way from one to the next, and not where nothing ties them", () => {
    expect(routeThrough(["osman", "raid"], sight.edges)).toEqual(["osman", "tarin", "guard", "raid"]);
    expect(routeThrough(["visit", "tarin", "guard"], sight.edges)).toEqual(["visit", "osman", "tarin", "guard"]);
    expect(routeThrough(["osman", "raid"], visible(hide(["tarin"])(view), graph).edges)).toBe(null);
  });

  it("and handed on as a part: only what lies among the nodes", () => {
    const part = among(["tarin", "osman", "raid"], sight);
    expect(part.nodes.map(({ node }) => node.id)).toEqual(["tarin", "osman", "raid"]);
    expect(part.edges.map(({ id }) => id)).toEqual(["leads"]);
  });
});

describe("the legend is the filter", () => {
  it.each([
    [legendKey("kind", "Event"), ["tarin", "osman", "guard"]],
    [legendKey("event", "ASSAULT"), ["tarin", "osman", "guard", "visit"]],
    [legendKey("status", "PLANNED"), ["tarin", "osman", "guard", "raid"]],
    [legendKey("voice", "CLAIMED"), ["tarin", "osman", "guard", "raid"]],
  ])("%s switched off leaves the rest", (key, rest) => {
    const filtered = toggle(key)(view);
    expect(seen(filtered)).toEqual(rest);
    expect(visible(filtered, graph).hiddenByFilter).toBe(5 - rest.length);
    expect(seen(toggle(key)(filtered))).toHaveLength(5);
  });

  it("a kind of connection switched off takes only connections", () => {
    const filtered = visible(toggle(legendKey("edge", "LEADS"))(view), graph);
    expect(filtered.nodes).toHaveLength(5);
    expect(filtered.edges.map((edge) => edge.id)).toEqual(["part", "actor", "planner"]);
  });

  it("never shows a connection to what is not in sight", () => {
    expect(visible(hide(["tarin"])(view), graph).edges.map((edge) => edge.id)).toEqual(["actor", "planner"]);
  });

  it("counts what stands behind each entry, whether it is switched off or not, and a role's status once, with its event", () => {
    const counts = legendCounts(toggle(legendKey("kind", "Event"))(view), graph);
    expect(Object.fromEntries(counts)).toEqual({
      "country:TRN": 1,
      "mode:VISIT": 1,
      "publisher:Tarin Post": 4,
      "kind:Country": 1,
      "kind:Person": 1,
      "kind:Force": 1,
      "kind:Event": 2,
      "event:ASSAULT": 1,
      "event:CONSULT": 1,
      "status:HAPPENED": 3,
      "status:PLANNED": 1,
      "voice:CLAIMED": 1,
      "edge:LEADS": 1,
      "edge:PART_OF": 1,
      "edge:ACTOR_IN": 2,
    });
  });
});

describe("undo and redo", () => {
  it("go back and forth by name, and a new change forgets what was undone", () => {
    const second = hide(["raid"])(view);
    const third = hide(["visit"])(second);
    const done = record(record(emptyHistory, "hide the raid", view), "hide the visit", second);
    const back = undo(done, third);
    expect(back).toMatchObject({ label: "hide the visit", view: second });
    const forth = back && redo(back.history, back.view);
    expect(forth).toMatchObject({ label: "hide the visit", view: third, history: done });
    expect(back && record(back.history, "select", back.view).future).toEqual([]);
  });

  it("hold at least a hundred steps and no more than they can carry", () => {
    let history = emptyHistory;
    for (let i = 0; i < maxSteps + 50; i++) history = record(history, `step ${i}`, view);
    expect(maxSteps).toBeGreaterThanOrEqual(100);
    expect(history.past).toHaveLength(maxSteps);
    expect(history.past.at(-1)?.label).toBe(`step ${maxSteps + 49}`);
  });

  it("say when there is nothing to undo or redo", () => {
    expect(undo(emptyHistory, view)).toBeNull();
    expect(redo(emptyHistory, view)).toBeNull();
  });
});
