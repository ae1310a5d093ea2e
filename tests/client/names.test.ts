import { describe, expect, it } from "vitest";
import { type Nameable, namesOf } from "../../client/graph/names.ts";

const node = (id: string, x: number, y: number, rank = 1): Nameable => {
  const label = `Somebody called ${id}`;
  return { id, at: { x, y }, size: 30, label: `${label}\n12 May 2021`, brief: label, rank, group: false };
};
const window = (zoom: number) => ({ zoom, pan: { x: 0, y: 0 }, width: 600, height: 400 });
const pixels = (zoom: number, font: number) => zoom * font;

describe("names on the canvas", () => {
  const crowd = Array.from({ length: 20 }, (_, i) => node(`n${i}`, 200 + (i % 5) * 150, 200 + Math.floor(i / 5) * 120, i));

  it("are all there, in full, where they can be read as they are", () => {
    const names = namesOf(crowd, window(1));
    expect(names.size).toBe(20);
    expect(names.get("n3")?.text).toBe("Somebody called n3\n12 May 2021");
  });

  it.each([0.6, 0.3, 0.1])("keep a size that can be read at zoom %s, in a few words", (zoom) => {
    const names = namesOf(crowd, window(zoom));
    expect(names.size).toBeGreaterThan(0);
    for (const { font, text } of names.values()) {
      expect(pixels(zoom, font)).toBeGreaterThanOrEqual(11);
      expect(pixels(zoom, font)).toBeLessThan(13);
      expect(text).not.toContain("2021");
    }
  });

  it("go to the most important where there isn't room for all", () => {
    const names = namesOf(crowd, window(0.1));
    expect(names.size).toBeLessThan(20);
    expect(names.has("n19")).toBe(true);
    const two = [node("hub", 100, 100, 9), node("other", 110, 104, 2)];
    expect([...namesOf(two, window(0.5)).keys()]).toEqual(["hub"]);
  });

  it("aren't given to what is out of the window of a large graph", () => {
    const many = Array.from({ length: 400 }, (_, i) => node(`n${i}`, i * 100, 100));
    expect([...namesOf(many, window(1)).keys()]).not.toContain("n399");
    expect([...namesOf(many, window(1)).keys()]).toContain("n3");
  });
});
