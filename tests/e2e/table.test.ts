import { expect, it } from "vitest";
import { button, enter, heading, press, shown, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Table", (here) => {
  const rows = () => here.page.getByRole("table").locator("tbody tr");
  const names = () => rows().locator("th").allTextContents();

  it("by keyboard: the same nodes as the graph, sorted by any column, opened, expanded and hidden", async () => {
    const { page } = here;
    await press(page, "l");
    await expect.poll(async () => (await viewOf(page))?.show).toBe("list");
    const all = await shown(page);
    expect(await rows().count()).toBe(all);
    const sort = page.getByRole("columnheader", { name: "Name" }).getByRole("button");
    const before = await names();
    await enter(page, sort);
    await expect.poll(names).toEqual(before.toReversed());
    await enter(
      page,
      rows()
        .filter({ has: button(page, "Hide Ibrahim Traoré") })
        .locator("th button"),
    );
    await heading(page, "Ibrahim Traoré");
    expect(await page.locator("tr.chosen").count()).toBe(1);
    await enter(page, button(page, "Hide Ibrahim Traoré"));
    await expect.poll(() => shown(page)).toBe(all - 1);
    await page.keyboard.press("Shift+H");
    await expect.poll(() => shown(page)).toBe(all);
    await enter(page, button(page, "Expand Ibrahim Traoré"));
    await page.keyboard.press("Control+z");
    await tabTo(page, button(page, "Graph"));
    await page.keyboard.press("Enter");
  });

  it("by mouse: nodes and connections, each row a click from its sentences", async () => {
    const { page } = here;
    await button(page, "List").click();
    await page.getByRole("columnheader", { name: "Connections" }).getByRole("button").click();
    await rows().first().locator("th button").click();
    await page.locator(".panel-head h2").waitFor();
    await button(page, /^Connections \d/).click();
    await rows().first().getByRole("button").click();
    await page.locator(".details .evidence mark, .details .hint").first().waitFor();
    expect(await page.locator("tr.chosen").count()).toBe(1);
    await page.getByRole("checkbox", { name: /^Event/ }).uncheck();
    expect(await button(page, /^Nodes \d/).textContent()).toBe(`Nodes ${await shown(page)}`);
  });
});
