import { expect, it } from "vitest";
import { button, enter, press, saved, selected, shown } from "./doing.ts";
import { row } from "./page.ts";

row("Export", (here) => {
  /** The elements of this name in an XML text, by the browser's own reader, or its complaint. */
  const count = (text: string, element: string) =>
    here.page.evaluate(
      ([source, name]) => {
        const document = new DOMParser().parseFromString(source, "application/xml");
        return document.querySelector("parsererror")?.textContent ?? document.getElementsByTagName(name).length;
      },
      [text, element] as const,
    );

  const ways = [
    ["by keyboard", (name: string) => enter(here.page, button(here.page, name))],
    ["by mouse", (name: string) => button(here.page, name).click()],
  ] as const;

  it.each(ways)("%s: writes the view as pictures, for other programs, and its sources, whole and well-formed", async (_way, act) => {
    const { page } = here;
    await press(page, "x");
    await page.getByRole("heading", { name: "Share and export" }).waitFor();
    const read = async (name: string) => (await saved(page, () => act(name))).text;
    const { nodes, edges } = JSON.parse(await read("JSON"));
    expect(nodes.length).toBe(await shown(page));
    expect(edges.every(({ basis, evidence }: { basis: string; evidence: unknown[] }) => basis === "REFERENCE" || evidence.length > 0)).toBe(
      true,
    );
    expect(await count(await read("GraphML"), "edge")).toBe(edges.length);
    expect(await count(await read("GEXF"), "node")).toBe(nodes.length);
    expect(await count(await read("SVG"), "text")).toBe(nodes.length + edges.length);
    expect((await read("PNG")).slice(1, 4)).toBe("PNG");
    expect(JSON.parse(await read("CSL-JSON")).length).toBeGreaterThan(1);
    expect(await read("TXT")).toContain("Sahel Courier, “");
    expect(await read("CSV (Neo4j)")).toContain("relationships.csv");
  });

  it.each(ways)("%s: writes what is selected without the rest", async (_way, act) => {
    const { page } = here;
    await act("Select: Country");
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(1);
    const countries = await selected(page);
    const summary = page.getByText("Export the selection");
    if (_way === "by keyboard") await enter(page, page.locator(".several summary"));
    else await summary.click();
    const { nodes } = JSON.parse((await saved(page, () => act("JSON"))).text);
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(countries.toSorted());
    await press(page, "Escape");
  });
});
