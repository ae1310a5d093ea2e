import { expect, it } from "vitest";
import { addressOf, button, enter, go, goToEvent, middleOf, tabTo } from "./doing.ts";
import { row } from "./page.ts";

const sentence = "Niger's President Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.";

row("Evidence", (here) => {
  const quote = (page = here.page) => page.locator(".evidence mark", { hasText: sentence }).first().waitFor();

  it("by keyboard: the sentences of a node's relation, among their neighbours, with who says so, when, how sure and by which rule", async () => {
    const { page } = here;
    await go(page, "niger", "Niger");
    const relation = page.locator(".details li", { hasText: "led by: President Mohamed Bazoum" }).first();
    await tabTo(page, relation.locator("summary"));
    await page.keyboard.press("Enter");
    await quote();
    const told = (await relation.locator(".evidence", { hasText: sentence }).textContent()) ?? "";
    expect(told).toMatch(/Sahel Courier.*19 Feb 2022/);
    expect(told).toMatch(/Happened.*Confidence \d+%.*Rule \w+/);
    await relation.locator(".around", { hasText: "Jihadists attacked a post" }).waitFor();
  });

  it("by keyboard: those of a connection, from the list", async () => {
    const { page } = here;
    await enter(page, button(page, "List"));
    await enter(page, button(page, /^Connections \d/));
    await enter(page, page.getByRole("row", { name: /Mohamed Bazoum leads: President Niger/ }).getByRole("button"));
    await quote();
    await enter(page, button(page, "Graph"));
  });

  it("by mouse: a click on a line of the graph", async () => {
    const { page, faults } = await here.explorer.open({
      address: await addressOf(here.explorer, ["person:mohamed-bazoum", "country:NER"]),
    });
    const [x, y] = await middleOf(page);
    await page.mouse.click(x, y);
    await quote(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("by mouse: the sentences of an event, unfolded below what it says", async () => {
    const { page } = here;
    await goToEvent(page, "moura");
    await page.locator(".evidence mark", { hasText: "killed civilians in Moura in March 2022" }).first().waitFor();
    await page.locator(".details", { hasText: "According to" }).waitFor();
    await page.locator(".details", { hasText: "United Nations" }).waitFor();
  });
});
