import { expect, it } from "vitest";
import { button, enter, heading, selected, shown, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Map", (here) => {
  const site = (name: string) => here.page.getByRole("button", { name: new RegExp(`^${name}, \\d+ events?$`) });
  const land = () => here.page.locator(".map .land").getAttribute("d");

  it("by keyboard: what is opened there is selected everywhere", async () => {
    const { page } = here;
    await enter(page, button(page, "Map"));
    await enter(page, site("Mali"));
    await heading(page, "Mali");
    expect(await site("Mali").getAttribute("aria-pressed")).toBe("true");
    expect((await viewOf(page))?.show).toBe("map");
    await page.locator(".map", { hasText: "Dashed borders are disputed" }).waitFor();
    const before = await land();
    await enter(page, page.locator(".map").getByRole("button", { name: "Zoom in" }));
    await expect.poll(land).not.toBe(before);
    await page.keyboard.press("Escape");
    await expect.poll(() => selected(page)).toEqual([]);
  });

  it("by mouse: a place is clicked, the ground dragged, the wheel turned, and all fitted again", async () => {
    const { page } = here;
    await page.locator(".map").getByRole("button", { name: "Fit to window" }).click();
    const whole = await land();
    await site("Mali").click();
    await heading(page, "Mali");
    const box = (await page.locator(".map svg[role=img]").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 70, { steps: 3 });
    await page.mouse.up();
    await expect.poll(land).not.toBe(whole);
    const moved = await land();
    await page.mouse.wheel(0, -300);
    await expect.poll(land).not.toBe(moved);
    await page.locator(".map").getByRole("button", { name: "Fit to window" }).click();
    await expect.poll(land).toBe(whole);
  });

  it("shows what the legend leaves", async () => {
    const { page } = here;
    const all = await shown(page);
    await page.getByRole("checkbox", { name: /^Country/ }).uncheck();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await button(page, "Graph").click();
    expect((await viewOf(page))?.show).toBe("graph");
  });
});
