import { expect, it } from "vitest";
import { button, canvas, go, middleOf, press, selected } from "./doing.ts";
import { row } from "./page.ts";

row("Move the window", (here) => {
  /** The canvas as it is seen, as bytes. */
  const picture = async () => (await canvas(here.page).screenshot()).toString("base64");
  /** When it has come to rest. */
  const rested = async () => {
    let before: string;
    do {
      before = await picture();
      await here.page.waitForTimeout(800);
    } while ((await picture()) !== before);
    return before;
  };

  it("by mouse: the wheel zooms where it points, the ground is dragged, nothing selected is lost, and F brings all back", async () => {
    const { page } = here;
    await go(page, "niger", "Niger");
    await press(page, "f");
    const whole = await rested();
    const chosen = await selected(page);
    const [x, y] = await middleOf(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    expect(await picture()).not.toBe(whole);
    const near = await rested();
    expect(near).not.toBe(whole);
    // A corner, where nothing lies.
    const box = await canvas(page).boundingBox();
    const [left, low] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) - 12];
    await page.mouse.move(left, low);
    await page.mouse.down();
    await page.mouse.move(left + 60, low - 40, { steps: 6 });
    expect(await picture()).not.toBe(near);
    await page.mouse.up();
    expect(await rested()).not.toBe(near);
    expect(await selected(page)).toEqual(chosen);
    await press(page, "f");
    expect(await rested()).toBe(whole);
  });

  it("by keyboard and by button: nearer and farther", async () => {
    const { page } = here;
    const whole = await rested();
    await press(page, "+");
    const near = await rested();
    expect(near).not.toBe(whole);
    await button(page, /^Zoom out/).click();
    await canvas(page).focus();
    expect(await rested()).not.toBe(near);
  });
});
