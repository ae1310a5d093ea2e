import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView, maxFragment, viewFromFile, viewToFile } from "../../client/state/address.ts";
import type { View } from "../../client/state/view.ts";
import { view } from "./fixtures.ts";

const full: View = {
  ...view,
  hidden: ["raid"],
  off: ["kind:Place", "status:NEGATED"],
  layout: "timeline",
  limits: { ...view.limits, from: "2021-01-01", at: "2021-03-04", minSources: 2 },
  selected: ["osman", "an edge"],
  article: { id: "a1", start: 12, end: 40 },
  show: "list",
};

describe("the address", () => {
  it("holds the whole view, selection, filters, places and the open article included", async () => {
    expect(await decodeView(`#${await encodeView(full)}`)).toEqual(full);
  });

  it("holds any view", async () => {
    const id = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });
    const day = fc.constantFrom("2021-03-04", "1999-12-31");
    const views = fc.uniqueArray(id, { maxLength: 40 }).chain((ids) =>
      fc.record<View>({
        nodes: fc.tuple(...ids.map((name, i) => placed(name, ids[i - 1] ?? null))),
        hidden: fc.subarray(ids),
        selected: fc.subarray(ids),
        off: fc.array(id, { maxLength: 5 }),
        layout: fc.constantFrom("organic", "kinds", "timeline"),
        grouping: fc.constantFrom("none", "kind", "country", "community"),
        opened: fc.subarray(["group:country:MLI", "group:kind:Event"]),
        limits: fc.record({
          from: fc.option(day),
          to: fc.option(day),
          at: fc.option(day),
          reportedBy: fc.option(day),
          minConfidence: fc.constantFrom(0, 0.5, 0.9),
          minSources: fc.constantFrom(1, 2, 3),
        }),
        panel: fc.oneof(
          fc.constantFrom(null, { kind: "share" } as const, { kind: "add" } as const),
          fc.record({ kind: fc.constant("changes" as const), from: day, to: day, country: fc.constantFrom(null, "TRN") }),
          fc.record({
            kind: fc.constant("paths" as const),
            from: fc.option(id),
            to: fc.option(id),
            avoid: fc.array(id, { maxLength: 4 }),
            at: fc.nat(20),
          }),
        ),
        article: fc.option(fc.record({ id, start: fc.nat(), end: fc.nat() })),
        show: fc.constantFrom("graph", "list", "tree", "map"),
      }),
    );
    await fc.assert(
      fc.asyncProperty(views, async (some) => {
        expect(await decodeView(await encodeView(some))).toEqual(some);
        expect(viewFromFile(viewToFile(some))).toEqual(some);
      }),
      { numRuns: 60 },
    );
  });

  it("of 250 nodes fits into a link", async () => {
    const ids = Array.from({ length: 250 }, (_, i) =>
      btoa(`event:${(i * 2_654_435_761 + 0xabcdef).toString(16).padStart(16, "0").slice(-16)}`),
    );
    const nodes = ids.map((id, i) => ({ id, x: (i * 7919) % 2400, y: (i * 104_729) % 1800, by: ids[i >> 3] ?? null, pinned: false }));
    expect((await encodeView({ ...view, nodes })).length).toBeLessThan(maxFragment);
  });

  it("is empty where there is no view", async () => {
    expect(await decodeView("")).toBeNull();
    expect(await decodeView("#")).toBeNull();
  });

  it.each(["#1.", "#1.!!!!", "#1.AAAA", "#2.abc", "#hello", `#1.${"A".repeat(5000)}`])(
    "that is damaged is refused: %s",
    async (fragment) => {
      await expect(decodeView(fragment)).rejects.toThrow();
    },
  );

  it("that inflates without end is refused", async () => {
    const bomb = await encodeView({ ...view, off: ["x".repeat(5_000_000)] });
    expect(bomb.length).toBeLessThan(20_000);
    await expect(decodeView(bomb)).rejects.toThrow("too large");
  });

  it.each(["", "[]", "{}", '{"conflictGraphView":1}', '{"conflictGraphView":1,"view":{"n":["a"],"x":[],"y":[],"b":[]}}'])(
    "a file that is no view is refused: %s",
    (text) => {
      expect(() => viewFromFile(text)).toThrow();
    },
  );
});

const placed = (id: string, by: string | null) =>
  fc.record({ id: fc.constant(id), x: whole, y: whole, by: fc.constantFrom(by, null), pinned: fc.boolean() });
const whole = fc.integer({ min: -9999, max: 9999 });
