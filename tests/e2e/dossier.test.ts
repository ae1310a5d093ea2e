import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, enter, go, goToEvent, press, saved } from "./doing.ts";
import { row } from "./page.ts";

const sentence = "Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.";

row("Dossier", (here) => {
  const opened = (page: Page) => page.locator(".dossier-page blockquote").first().waitFor();
  const closed = (page: Page) => page.locator(".dossier").waitFor({ state: "detached" });

  it("by keyboard: R opens it, and it is saved as one file that needs nothing else", async () => {
    const { page } = here;
    await go(page, "bazoum", "Mohamed Bazoum");
    await press(page, "r");
    await opened(page);
    const { name, text } = await saved(page, () => enter(page, button(page, "Save as one HTML file")));
    expect(name).toBe("Mohamed-Bazoum.html");
    expect(text).not.toMatch(/<script|<img|<link|url\(|@import/);
    expect(text).toContain(sentence);
    await page.keyboard.press("Escape");
    await closed(page);
  });

  it("by mouse: of an event, from its panel; printed, nothing else of the page is there", async () => {
    const { page } = here;
    await goToEvent(page, "moura");
    await page.locator(".panel-head").getByRole("button", { name: "Dossier of the selection" }).click();
    await opened(page);
    await page.locator(".dossier-page", { hasText: "United Nations" }).waitFor();
    await page.emulateMedia({ media: "print" });
    const others = page.locator(".top, .canvas, .dossier-bar, .details");
    expect(await others.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".dossier").getByRole("button", { name: "Close" }).click();
    await closed(page);
  });

  it("is of all that is selected, each sentence with its source", async () => {
    const { page } = here;
    await button(page, "Select: Country").click();
    await page.locator(".several").getByRole("button", { name: "Dossier of the selection" }).click();
    await opened(page);
    const names = await page.locator(".dossier-page h2").allTextContents();
    expect(names).toEqual(expect.arrayContaining(["Niger", "Mali", "France", "Sources"]));
    for (const quote of await page.locator(".dossier-page blockquote").all()) {
      expect(await quote.locator("cite").textContent()).toMatch(/(Sahel Courier|Niamey Observer), \d+ \w+ 202\d/);
    }
    await page.keyboard.press("Escape");
  });
});
