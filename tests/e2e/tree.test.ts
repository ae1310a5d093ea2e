import { expect, it } from "vitest";
import { button, enter, heading, press, shown, tabTo, viewOf } from "./doing.ts";
import { axe, row } from "./page.ts";

row("Tree", (here) => {
  const item = (name: string | RegExp) => here.page.getByRole("treeitem", { name });
  const focused = () => here.page.evaluate(() => document.activeElement?.textContent?.replace(/^[▸▾] /, "") ?? "");
  const keys = async (...names: readonly string[]) => {
    for (const name of names) await here.page.keyboard.press(name);
  };

  it("by keyboard: from a kind to a node, along a connection to the next, and to its sentences; one tab stop", async () => {
    const { page } = here;
    await press(page, "l");
    await enter(page, button(page, "Tree"));
    await expect.poll(async () => (await viewOf(page))?.show).toBe("tree");
    await tabTo(page, item(/^Country/));
    expect(await page.locator("[role=treeitem][tabindex='0']").count()).toBe(1);
    await keys("ArrowRight", "ArrowRight");
    await expect.poll(focused).toMatch(/connections?$/);
    const country = await focused();
    await keys("ArrowRight", "ArrowRight");
    const edge = page.locator("[role=treeitem][aria-level='3']").first();
    await expect.poll(() => edge.evaluate((element) => element === document.activeElement)).toBe(true);
    await keys("Enter");
    await page.locator(".details .evidence mark, .details .hint").first().waitFor();
    expect(await edge.getAttribute("aria-selected")).toBe("true");
    expect(await axe(page)).toEqual([]);
    await keys("ArrowLeft");
    await expect.poll(focused).toBe(country);
    await keys("ArrowLeft");
    expect(await page.locator("[role=treeitem][aria-level='3']").count()).toBe(0);
    await keys("Home");
    await expect.poll(focused).toMatch(/Country/);
    await keys("End");
    await expect.poll(focused).toMatch(/Event/);
  });

  it("by keyboard: commands hold there too, and the place is kept when its row goes", async () => {
    const { page } = here;
    const all = await shown(page);
    await keys("Home", "ArrowRight", "Enter");
    await page.locator(".panel-head h2").waitFor();
    const gone = await page.locator(".panel-head h2").textContent();
    await keys("h");
    await expect.poll(() => shown(page)).toBe(all - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("treeitem");
    expect(await focused()).not.toContain(gone);
    await keys("Control+z");
    await expect.poll(() => shown(page)).toBe(all);
  });

  it("by mouse: a click on the arrow opens, a click on the name selects; the address opens the tree again", async () => {
    const { page } = here;
    await item(/^Person/).click();
    const leader = item(/Ibrahim Traoré/).first();
    await leader.locator(".twisty").click();
    await item(/^leads/)
      .first()
      .click();
    await page.locator(".details .evidence mark").first().waitFor();
    await leader.click();
    await heading(page, "Ibrahim Traoré");
    expect(await leader.getAttribute("aria-selected")).toBe("true");
    await viewOf(page);
    await page.reload();
    await page.getByRole("tree").waitFor();
    await heading(page, "Ibrahim Traoré");
  });
});
