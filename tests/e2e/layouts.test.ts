import { expect, it } from "vitest";
import { button, placed, press, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Layouts", (here) => {
  const layout = async () => (await viewOf(here.page))?.layout;
  const choice = () => here.page.getByRole("combobox", { name: "Arrange" });

  it("by keyboard: one key each, and the same places for the same view", async () => {
    const { page } = here;
    await press(page, "2");
    await expect.poll(layout).toBe("kinds");
    const kinds = await placed(page);
    await press(page, "4");
    await expect.poll(layout).toBe("timeline");
    expect(await placed(page)).not.toEqual(kinds);
    await press(page, "3");
    await expect.poll(layout).toBe("hierarchy");
    await press(page, "5");
    await expect.poll(layout).toBe("geographic");
    await press(page, "2");
    await expect.poll(layout).toBe("kinds");
    expect(await placed(page)).toEqual(kinds);
    await tabTo(page, choice());
    await page.keyboard.press("Home");
    await expect.poll(layout).toBe("organic");
  });

  it("by mouse: chosen from the list, and taken back by name", async () => {
    const { page } = here;
    const before = await placed(page);
    await choice().selectOption("timeline");
    await expect.poll(layout).toBe("timeline");
    await button(page, "Undo: arrange Timeline").click();
    await expect.poll(layout).toBe("organic");
    expect(await placed(page)).toEqual(before);
  });

  it("leaves what is pinned where it is", async () => {
    const { page } = here;
    await press(page, "ArrowRight");
    await press(page, "k");
    const pinned = (await placed(page)).filter((node) => node.pinned);
    expect(pinned.length).toBe(1);
    await press(page, "4");
    await expect.poll(layout).toBe("timeline");
    expect((await placed(page)).filter((node) => node.pinned)).toEqual(pinned);
  });
});
