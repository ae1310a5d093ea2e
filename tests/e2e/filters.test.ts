import { expect, it } from "vitest";
import { button, press, shown, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Filters", (here) => {
  const off = async () => (await viewOf(here.page))?.off ?? [];
  const settled = (count: number) => expect.poll(() => shown(here.page)).toBe(count);
  const box = (name: RegExp) => here.page.getByRole("checkbox", { name });
  /** The first entry of a group of the legend; the second's key begins so. */
  const first = (group: string) => here.page.getByRole("group", { name: group }).getByRole("checkbox").first();
  const groups = [
    ["Who and where", "kind:"],
    ["What happened", "event:"],
    ["What the text claims", "status:"],
    ["Connections", "edge:"],
  ] as const;

  it.each(groups)("by keyboard: an entry of “%s” is switched off with the space bar, and all on again by a key", async (group, start) => {
    const { page } = here;
    await tabTo(page, first(group));
    await page.keyboard.press("Space");
    await expect.poll(async () => (await off()).map((key) => key.slice(0, start.length))).toEqual([start]);
    await press(page, "Shift+A");
    await expect.poll(off).toEqual([]);
  });

  it.each(groups)("by mouse: an entry of “%s” is switched off by a click, and on by another", async (group, start) => {
    await first(group).click();
    await expect.poll(async () => (await off()).map((key) => key.slice(0, start.length))).toEqual([start]);
    await first(group).click();
    await expect.poll(off).toEqual([]);
  });

  it("takes out what is planned or denied, and what somebody else alone says", async () => {
    const { page } = here;
    const all = await shown(page);
    const statuses = page.getByRole("group", { name: "What the text claims" });
    for (const name of [/^(Planned|Denied)/, /^Somebody else says so/]) {
      await statuses.getByRole("checkbox", { name }).first().uncheck();
      await button(page, /switched off$/).waitFor();
      expect(await shown(page)).toBeLessThanOrEqual(all);
      await button(page, /switched off$/).click();
      await settled(all);
    }
  });

  it("by keyboard: countries and publishers fold out", async () => {
    const { page } = here;
    const all = await shown(page);
    for (const [group, entry] of [
      ["Countries", /^Mali/],
      ["Who publishes it", /^Sahel Courier/],
    ] as const) {
      const folded = page.locator(".legend .folded", { has: page.locator("summary", { hasText: group }) });
      await tabTo(page, folded.locator("summary"));
      await page.keyboard.press("Enter");
      await tabTo(page, folded.getByRole("checkbox", { name: entry }));
      await page.keyboard.press("Space");
      await expect.poll(() => shown(page)).toBeLessThan(all);
      await press(page, "Control+z");
      await settled(all);
    }
  });

  it("by keyboard: least confidence and number of sources are chosen by arrows, with a chip for each", async () => {
    const { page } = here;
    const all = await shown(page);
    await tabTo(page, page.getByRole("combobox", { name: "Confidence" }));
    await page.keyboard.press("End");
    await button(page, "confidence from 90%").waitFor();
    await tabTo(page, page.getByRole("combobox", { name: "Sources" }));
    await page.keyboard.press("ArrowDown");
    await button(page, "2 sources or more").waitFor();
    await press(page, "Shift+A");
    await settled(all);
  });

  it("by mouse: publisher, confidence and number of sources, and one way back from all", async () => {
    const { page } = here;
    const all = await shown(page);
    await box(/^Sahel Courier/).uncheck();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await button(page, "Undo: switch off Sahel Courier").click();
    await settled(all);
    await page.getByRole("combobox", { name: "Sources" }).selectOption("from 2");
    await page.getByRole("combobox", { name: "Confidence" }).selectOption("from 90%");
    await button(page, "confidence from 90%").click();
    await button(page, "2 sources or more").waitFor();
    await button(page, /switched off$/).click();
    await settled(all);
  });
});
