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

  /** How far two pictures are apart, 0 to 255: the mean of their points at a tenth of their size, where half a pixel doesn't count. */
  const apart = (one: string, other: string) =>
    here.page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }), {
              resizeWidth: 64,
              resizeHeight: 64,
              resizeQuality: "high",
            });
            const small = new OffscreenCanvas(64, 64).getContext("2d");
            small?.drawImage(image, 0, 0);
            return small?.getImageData(0, 0, 64, 64).data ?? new Uint8ClampedArray();
          }),
        );
        const gaps = Array.from(a ?? [], (value, at) => Math.abs(value - (b?.[at] ?? 0)));
        return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      },
      [one, other],
    );

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
    const dragged = await rested();
    expect(dragged).not.toBe(near);
    expect(await selected(page)).toEqual(chosen);
    await press(page, "f");
    const back = await rested();
    expect(await apart(back, whole)).toBeLessThan((await apart(dragged, whole)) / 4);
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
