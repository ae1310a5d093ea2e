import { expect, it } from "vitest";
import { button, enter, go, heading, press, search, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

const sentence = "Niger's President Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.";

row("Reader", (here) => {
  it("by keyboard: opens the article at the sentence, which is marked, and comes back", async () => {
    const { page } = here;
    await go(page, "niger", "Niger");
    const relation = page.locator(".details li", { hasText: "led by: President Mohamed Bazoum" }).first();
    await tabTo(page, relation.locator("summary"));
    await page.keyboard.press("Enter");
    await enter(page, relation.locator(".evidence", { hasText: sentence }).getByRole("button", { name: "Read in the article" }));
    await page.locator(".reader .focus").first().waitFor();
    expect((await page.locator(".reader .focus").allTextContents()).join("")).toBe(sentence);
    await page.keyboard.press("Escape");
    await heading(page, "Niger");
  });

  it("by keyboard: a name that is marked leads to it in the graph", async () => {
    const { page } = here;
    await search(page, "macron meets");
    await page.keyboard.press("Enter");
    await page.locator(".reader h2", { hasText: "Macron meets Bazoum" }).waitFor();
    await enter(page, page.locator(".reader .text button", { hasText: "Emmanuel Macron" }).first());
    await expect.poll(async () => (await viewOf(page))?.selected.length).toBe(1);
    await press(page, "Escape");
  });

  it("by mouse: names, events and dates are marked, and a click on one selects it", async () => {
    const { page } = here;
    await search(page, "macron meets");
    await page.getByRole("option", { name: /Macron meets Bazoum/ }).click();
    await page.locator(".reader .text .name", { hasText: "Niamey" }).first().waitFor();
    await page.locator(".reader .text .time", { hasText: "27 February 2022" }).waitFor();
    await page.locator(".reader .text button.fact").first().click();
    await expect.poll(async () => (await viewOf(page))?.selected.length).toBe(1);
    await button(page, "Back to details").click();
    await page.locator(".panel-head").waitFor();
  });

  it("shows text from articles as text, whatever it looks like", async () => {
    const { page } = here;
    await search(page, "ready to receive");
    await page.getByRole("option", { name: /ready to receive/ }).click();
    await page.getByRole("heading", { level: 2, name: /<img src=x onerror=alert\(1\)>/ }).waitFor();
    expect(await page.locator("img[src=x]").count()).toBe(0);
  });
});
