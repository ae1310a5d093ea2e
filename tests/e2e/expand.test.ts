import { expect, it } from "vitest";
import { addressOf, button, enter, go, heading, middleOf, placed, press, shown } from "./doing.ts";
import { row } from "./page.ts";

row("Expand", (here) => {
  it("by keyboard: counts first, then more nodes, while the old ones move by nothing", async () => {
    const { page } = here;
    await go(page, "niger", "Niger");
    await page.getByRole("heading", { name: /Connections in the graph \d+ of \d+ in view/ }).waitFor();
    const before = await placed(page);
    await press(page, "e");
    await page.getByText("All connections are in view.").waitFor();
    const after = await placed(page);
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    for (const node of before) expect(after).toContainEqual(node);
  });

  it("by keyboard: brings one kind of connection alone", async () => {
    const { page } = await here.explorer.open({ address: await addressOf(here.explorer, ["country:NER"]) });
    await go(page, "niger", "Niger");
    await enter(page, page.locator(".groups button", { hasText: /led by/i }).first());
    await expect.poll(() => shown(page)).toBeGreaterThan(1);
    await page.getByRole("application").focus();
    await button(page, "Undo: expand Niger").waitFor();
    await page.context().close();
  });

  it("by mouse: a double click, or the button in the panel", async () => {
    const { page, faults } = await here.explorer.open({ address: await addressOf(here.explorer, ["country:NER"]) });
    const [x, y] = await middleOf(page);
    await page.mouse.click(x, y);
    await heading(page, "Niger");
    await page.mouse.dblclick(x, y);
    await expect.poll(() => shown(page)).toBeGreaterThan(1);
    const many = await shown(page);
    await button(page, "Undo: expand Niger").click();
    await expect.poll(() => shown(page)).toBe(1);
    await button(page, /^Add the \d+ best attested$/).click();
    await expect.poll(() => shown(page)).toBe(many);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
