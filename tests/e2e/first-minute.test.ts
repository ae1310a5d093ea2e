import { expect, it } from "vitest";
import { button, enter, placed, press, tabTo } from "./doing.ts";
import { row } from "./page.ts";

row("First minute", (here) => {
  it("opens on a real graph, with the search ready and questions to ask", async () => {
    const { page } = here;
    expect((await placed(page)).length).toBeGreaterThan(3);
    expect(await page.getByRole("combobox", { name: "Search the graph" }).evaluate((box) => box.matches(":focus"))).toBe(true);
    expect(await page.locator(".questions button").count()).toBe(3);
  });

  it("by keyboard: the graph is one stop, the first link skips to it, and ? lists every key", async () => {
    const { page } = here;
    await tabTo(page, page.getByRole("link", { name: "Skip to the graph" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("application"));
    expect(
      await page.locator(".canvas-box *").evaluateAll((inner) => inner.filter((one) => (one as HTMLElement).tabIndex >= 0).length),
    ).toBe(0);
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog", { name: "Keys and commands" }).textContent()).toContain("Expand");
    await page.keyboard.press("Escape");
  });

  it("by keyboard and by mouse: a question is asked, and answered in the graph", async () => {
    const { page } = here;
    const question = button(page, /^Who leads whom/);
    await enter(page, question);
    await button(page, "Undo: ask “Who leads whom?”").waitFor();
    await press(page, "Control+z");
    await question.click();
    await button(page, "Undo: ask “Who leads whom?”").waitFor();
  });
});
