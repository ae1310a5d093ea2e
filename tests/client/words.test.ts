import { beforeAll, describe, expect, it } from "vitest";
import { safeUrl } from "../../client/api/urls.ts";
import { edgeLabel, scene, subtitle } from "../../client/graph/scene.ts";
import { en } from "../../client/messages/en.ts";
import { french } from "../../client/messages/fr.ts";
import { clean, days, short, speak, t, tn, words } from "../../client/messages/index.ts";
import { pieces } from "../../client/state/marks.ts";
import { visible } from "../../client/state/visible.ts";
import { edges, graph, nodes, view } from "./fixtures.ts";

describe("messages", () => {
  it("in French fill the same gaps as in English", () => {
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(en)) expect([key, gaps(french.messages[key as keyof typeof en])]).toEqual([key, gaps(text)]);
  });

  it("count one and many", () => {
    expect(tn("status.hidden", 1)).toBe("1 hidden");
    expect(tn("search.connections", 1)).toBe("1 connection");
    expect(tn("search.connections", 2140)).toBe("2,140 connections");
  });

  it("write a span of days as exactly as it is known", () => {
    expect(days("2022-02-17", "2022-08-18")).toBe("17 Feb 2022 – 18 Aug 2022");
    expect(days("2022-02-01", "2022-02-28", "MONTH")).toBe("Feb 2022");
    expect(days("2012-01-01", "2012-12-31", "YEAR")).toBe("2012");
    expect(days("2011-01-01", null, "YEAR")).toBe("2011 – …");
    expect(days(null, null)).toBe("");
  });
});

describe("text from articles", () => {
  it("loses what would steer the page, keeps every script", () => {
    expect(clean("evil\u202Egnp.exe\u0000")).toBe("evilgnp.exe ");
    expect(clean("محمد 马里 Zodi 👩‍🚀")).toBe("محمد 马里 Zodi 👩‍🚀");
    expect(short("👩".repeat(100), 5)).toBe("👩👩👩👩…");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil", "not an address", ""])(
    "never becomes a link: %s",
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );

  it("becomes a link where it is http or https", () => {
    expect(safeUrl("https://example.org/a?b#c")).toBe("https://example.org/a?b#c");
    expect(safeUrl(null)).toBeNull();
  });
});

describe("what is no plain fact looks different", () => {
  const drawn = scene(visible(view, graph), [], (name) => name);
  const look = (id: string) => drawn.nodes.find((node) => node.id === id);

  it("an event that happened is filled, a planned one hollow and dashed, and its line says so", () => {
    expect(look("raid")).toMatchObject({ filled: true, border: "solid", label: "Border Guard: attack in Velia\n4 Mar 2021" });
    expect(look("visit")).toMatchObject({ filled: false, border: "dashed", glyph: null });
    expect(look("visit")?.label).toContain("(planned)");
  });

  it("a name that doesn't say it gets it from the line below", () => {
    expect(subtitle({ ...nodes.visit, name: "Osman Dirai: visit" })).toBe("Planned · 1 May 2021 – … · claimed");
    expect(subtitle({ ...nodes.raid, event: { ...nodes.raid.event, status: "NEGATED" } })).toContain("Denied");
  });

  it("a connection tells its title, and what is claimed has a hollow arrow", () => {
    expect(edgeLabel(edges[0] ?? expect.fail())).toBe("leads: president");
    expect(drawn.edges.find((edge) => edge.id === "planner")).toMatchObject({ line: "dashed", hollow: true });
  });

  it("no two statuses look alike", async () => {
    const { statusLooks } = await import("../../client/graph/display.ts");
    const looks = Object.values(statusLooks).map((one) => JSON.stringify(one));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("marks in an article", () => {
  it("cut the text without losing or doubling a letter, however they overlap", () => {
    const text = "Osman Dirai visited Velia on Monday.";
    const mark = (start: number, end: number, kind: "name" | "fact" | "focus") => ({ start, end, kind, id: kind, title: "" });
    const cut = pieces(text, [
      mark(0, 11, "name"),
      mark(6, 19, "fact"),
      mark(0, 36, "focus"),
      mark(30, 99, "name"),
      mark(-5, 2, "fact"),
      mark(9, 9, "name"),
    ]);
    expect(cut.map((piece) => piece.text).join("")).toBe(text);
    expect(cut.find((piece) => piece.text === "Dirai")?.marks.map((one) => one.kind)).toEqual(["focus", "name", "fact"]);
  });
});

describe("in French", () => {
  beforeAll(() => speak("fr"));
  it("a planned event says so whatever its name says", () => {
    expect(words().kind.Country).toBe("Pays");
    expect(t("command.undoNamed", { label: "x" })).toBe("Annuler : x");
    expect(subtitle(nodes.visit)).toContain("Prévu");
  });
});
