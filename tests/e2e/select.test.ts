import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, canvas, enter, ontologyId, placed, press, selected, shown } from "./doing.ts";
import { row } from "./page.ts";

row("Select", (here) => {
  const kinds = async (page: Page) => new Set((await selected(page)).map((id) => ontologyId(id).replace(/:.*/s, "")));
  const several = (page: Page) => page.locator(".several").getByRole("heading", { name: /^\d+ selected$/ });

  it("by mouse: all of a kind, by its number in the legend", async () => {
    const { page } = here;
    await button(page, "Select: Person").click();
    await several(page).waitFor();
    expect(await kinds(page)).toEqual(new Set(["person"]));
  });

  it("by keyboard: all of a kind, its neighbours, and the rest", async () => {
    const { page } = here;
    const all = await shown(page);
    await enter(page, button(page, "Select: Country"));
    await several(page).waitFor();
    expect(await kinds(page)).toEqual(new Set(["country"]));
    const countries = (await selected(page)).length;
    await press(page, "i");
    await expect.poll(async () => (await selected(page)).length).toBe(all - countries);
    await press(page, "i");
    await press(page, "n");
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(countries);
    await press(page, "Control+a");
    await expect.poll(async () => (await selected(page)).length).toBe(all);
  });

  it("by keyboard: walking tells each step; with Shift it keeps what was selected, and W takes the way between", async () => {
    const { page } = here;
    await press(page, "Escape");
    await press(page, "ArrowRight");
    await expect.poll(async () => (await selected(page)).length).toBe(1);
    const [first] = await selected(page);
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
    await expect.poll(async () => (await selected(page))[0]).not.toBe(first);
    expect(await page.locator("[aria-live]").last().textContent()).toMatch(/, \d+ connections?$/);
    for (const key of ["Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowUp"]) await page.keyboard.press(key);
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(1);
    const stops = await selected(page);
    await press(page, "w");
    await expect.poll(async () => (await selected(page)).filter((id) => stops.includes(id)).length).toBe(stops.length);
    await enter(page, button(page, /^Take .* out of the selection$/).first());
  });

  it("by mouse: what a drag with Shift encloses, and what Shift-clicks add", async () => {
    const { page } = here;
    const box = (await canvas(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const all = await shown(page);
    await press(page, "Escape");
    await press(page, "f");
    await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width - 70, box.y + box.height - 4, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(all / 2);
  });

  it("by mouse: is pinned, hidden, kept alone and expanded as one, each by its button and to be undone", async () => {
    const { page } = here;
    const all = await shown(page);
    const act = (name: string) => page.locator(".several").getByRole("button", { name, exact: true }).click();
    await button(page, "Select: Country").click();
    const countries = await selected(page);
    await act("Pin the selection");
    const pinned = async () => (await placed(page)).flatMap((node) => (node.pinned ? [node.id] : [])).sort();
    expect(await pinned()).toEqual(countries.toSorted());
    await act("Unpin the selection");
    expect(await pinned()).toEqual([]);
    await act("Keep only the selection");
    await expect.poll(() => shown(page)).toBe(countries.length);
    await act("Expand");
    await expect.poll(() => shown(page)).toBeGreaterThan(countries.length);
    await button(page, /^Undo: expand \d nodes$/).click();
    await button(page, "Undo: keep only the selection").click();
    await expect.poll(() => shown(page)).toBe(all);
    await act("Hide");
    await expect.poll(() => shown(page)).toBe(all - countries.length);
    await button(page, `${countries.length} hidden`).click();
    await expect.poll(() => shown(page)).toBe(all);
  });

  it("by keyboard: is kept alone by O, hidden by H", async () => {
    const { page } = here;
    const all = await shown(page);
    await enter(page, button(page, "Select: Country"));
    const countries = (await selected(page)).length;
    await press(page, "o");
    await expect.poll(() => shown(page)).toBe(countries);
    await press(page, "Control+z");
    await press(page, "h");
    await expect.poll(() => shown(page)).toBe(all - countries);
    await press(page, "Control+z");
  });
});
