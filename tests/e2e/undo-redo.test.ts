import { expect, it } from "vitest";
import { button, canvas, press, shown, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Undo, redo", (here) => {
  const events = () => here.page.getByRole("checkbox", { name: /^Event/ });

  it("by keyboard: takes back change after change, and makes them again", async () => {
    const { page } = here;
    const all = await shown(page);
    await press(page, "Control+a");
    await press(page, "k");
    await press(page, "h");
    await expect.poll(() => shown(page)).toBe(0);
    await page.getByText(`All ${all} nodes of this view are switched off`).waitFor();
    await press(page, "Shift+H");
    await press(page, "Control+z");
    await press(page, "Control+z");
    await expect.poll(() => shown(page)).toBe(all);
    await press(page, "Control+z");
    await expect.poll(async () => (await viewOf(page))?.nodes.some(({ pinned }) => pinned)).toBe(false);
    await press(page, "Control+Shift+z");
    await expect.poll(async () => (await viewOf(page))?.nodes.every(({ pinned }) => pinned)).toBe(true);
    await press(page, "Control+z");
  });

  it("by mouse: each button says what it would take back or make again", async () => {
    const { page } = here;
    const all = await shown(page);
    await events().uncheck();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await button(page, "Undo: switch off Event").click();
    await expect.poll(() => shown(page)).toBe(all);
    await button(page, "Redo: switch off Event").click();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await button(page, /switched off$/).click();
    await expect.poll(() => shown(page)).toBe(all);
  });

  it("goes with the browser's Back and Forward, and holds a hundred steps", async () => {
    const { page } = here;
    const all = await shown(page);
    // Changes that follow close upon each other are one entry of the browser's history.
    expect((await viewOf(page))?.off).toEqual([]);
    await page.getByRole("checkbox", { name: /^Country/ }).uncheck();
    await expect.poll(async () => (await viewOf(page))?.off).toEqual(["kind:Country"]);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(all);
    await page.goForward();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(all);
    await events().evaluate((box: HTMLInputElement) => {
      for (let i = 0; i < 50; i++) box.click();
    });
    await canvas(page).focus();
    for (let i = 0; i < 50; i++) await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page)).toBe(all);
  });
});
