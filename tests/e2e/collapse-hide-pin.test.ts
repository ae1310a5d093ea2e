import { expect, it } from "vitest";
import { addressOf, button, go, heading, idOf, middleOf, placed, press, shown, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Collapse, hide, pin", (here) => {
  const alone = () => addressOf(here.explorer, ["country:NER"]);
  const isPinned = async (page: typeof here.page) => (await placed(page)).find(({ id }) => id === idOf("country:NER"))?.pinned;

  it("by keyboard: C takes back what a node brought, H hides it, Shift+H shows it, K pins it, which a reload keeps", async () => {
    const { page, faults } = await here.explorer.open({ address: await alone() });
    await go(page, "niger", "Niger");
    await press(page, "e");
    await expect.poll(() => shown(page)).toBeGreaterThan(1);
    const all = await shown(page);
    await press(page, "c");
    await expect.poll(() => shown(page)).toBe(1);
    await press(page, "Control+z");
    await expect.poll(() => shown(page)).toBe(all);
    await press(page, "h");
    await page.getByText("1 hidden").waitFor();
    expect(await shown(page)).toBe(all - 1);
    await press(page, "Shift+H");
    await expect.poll(() => shown(page)).toBe(all);
    await go(page, "niger", "Niger");
    await press(page, "k");
    await expect.poll(() => isPinned(page)).toBe(true);
    await page.reload();
    await heading(page, "Niger");
    expect(await isPinned(page)).toBe(true);
    await press(page, "u");
    await expect.poll(() => isPinned(page)).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("by mouse: the buttons of the panel, the way back below the view, and a drag, which pins and can be undone by name", async () => {
    const address = await alone();
    const { page, faults } = await here.explorer.open({ address });
    const [x, y] = await middleOf(page);
    await page.mouse.click(x, y);
    await heading(page, "Niger");
    await page.mouse.dblclick(x, y);
    await button(page, "Collapse what it brought").click();
    await expect.poll(() => shown(page)).toBe(1);
    const before = await placed(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => isPinned(page)).toBe(true);
    await button(page, "Undo: move Niger").click();
    expect(await placed(page)).toEqual(before);
    await page.locator(".panel-head").getByRole("button", { name: "Hide", exact: true }).click();
    await button(page, "1 hidden").click();
    await expect.poll(async () => (await viewOf(page))?.hidden).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
