import { describe, expect, it } from "vitest";
import { subtitle } from "../../client/graph/scene.ts";
import { type Account, compare } from "../../client/state/accounts.ts";
import { legendCounts, visible } from "../../client/state/visible.ts";
import { graph, nodes, view } from "./fixtures.ts";

const account = (id: string, more: Partial<Account>): Account => ({
  article: { id, title: id, publisher: id, publishedAt: null, url: null },
  status: "HAPPENED",
  mode: "OTHER",
  date: { from: "2021-03-04", to: "2021-03-04", precision: "DAY", basis: "EXPLICIT" },
  actors: [],
  targets: [],
  places: [],
  deaths: null,
  injured: null,
  claimedBy: [],
  evidence: [],
  ...more,
});
const guard = { __typename: "Force" as const, id: "guard", kind: "Force" as const, name: "Border Guard" };

describe("accounts side by side", () => {
  const aspects = compare([
    account("Herald", { actors: [guard], deaths: { best: 12, low: 12, high: 12 } }),
    account("Courier", { deaths: { best: 30, low: 30, high: null } }),
  ]);
  const aspect = (name: string) => aspects.find((one) => one.name === name);

  it("show each article's own number, and mark that they differ", () => {
    expect(aspect("Killed")).toEqual({ name: "Killed", told: ["12", "≥ 30"], differs: true });
  });

  it("don't take silence for another account", () => {
    expect(aspect("By")).toEqual({ name: "By", told: ["Border Guard", ""], differs: false });
    expect(aspect("When")?.differs).toBe(false);
  });

  it("don't take another tense for another account, but a denial they do", () => {
    const status = (one: Account["status"], other: Account["status"]) =>
      compare([account("Herald", { status: one }), account("Courier", { status: other })]).find(({ name }) => name === "Status")?.differs;
    expect(status("HAPPENED", "HISTORICAL")).toBe(false);
    expect(status("HAPPENED", "NEGATED")).toBe(true);
  });

  it("leave out what no article tells", () => {
    expect(aspect("Injured")).toBeUndefined();
  });
});

describe("an event whose accounts differ", () => {
  const disputed = { ...nodes.raid, event: { ...nodes.raid.event, disputed: true } };
  const changed = { ...graph, nodes: new Map(graph.nodes).set("raid", disputed) };

  it("says so under its name on the canvas", () => {
    expect(subtitle(disputed)).toContain("≠ Accounts differ");
    expect(subtitle(nodes.raid)).not.toContain("≠");
  });

  it("has an entry in the legend that takes it out", () => {
    expect(legendCounts(view, changed).get("voice:DISPUTED")).toBe(1);
    expect(visible({ ...view, off: ["voice:DISPUTED"] }, changed).nodes.map(({ node }) => node.id)).not.toContain("raid");
  });
});
