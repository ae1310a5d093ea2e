import { expect, it } from "vitest";
import { axe, row } from "./page.ts";

const long = "Long".repeat(2500);

/** What an attacker, a broken scraper or another language may put where a name is expected, by the name it takes the place of. */
const hostile: Readonly<Record<string, string>> = {
  Niger: '"><img src=x onerror=alert(1)><script>alert(2)</script>',
  Mali: "\u202Eilam\u202C\u2066 \u200Fturned\u0000 \u001B[31m",
  France: long,
  "Mohamed Bazoum": "محمد بازوم",
  "Emmanuel Macron": "👩🏽‍✈️ 埃马纽埃尔·马克龙",
  "Burkina Faso": "javascript:alert(3)",
  "Sahel Courier": "{{constructor.constructor('alert(4)')()}} &lt;b&gt;",
};
const url = "javascript:alert(document.domain)";

function spoilt(answer: string): string {
  const data: unknown = JSON.parse(answer, (key, value) => {
    if (key === "url" && typeof value === "string") return url;
    return typeof value === "string" ? (hostile[value] ?? value) : value;
  });
  return JSON.stringify(data);
}

row("Names that mean harm, or are merely long or foreign", (here) => {
  it.each([1280, 360])(
    "are text and only text on every panel, in a window of %i pixels that they don't burst",
    async (width) => {
      const { page, faults } = await here.explorer.open({ width, rewrite: spoilt });
      const harmless = async (where: string) => {
        const found = await page.evaluate(() => ({
          planted: document.querySelectorAll("img[src=x], .app script, a[href^='javascript:']").length,
          // Overrides and isolates turn round what stands beside them; the page has none of its own.
          turning: document.documentElement.outerHTML.replaceAll("\n", "").match(/.{0,60}[\p{Bidi_Control}\p{Cc}].{0,20}/gu) ?? [],
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(found, where).toEqual({ planted: 0, turning: [], overflow: 0 });
      };
      await harmless("start");
      for (const [asked, name] of [
        ["niger", "<img src=x onerror=alert(1)>"],
        ["mali", "ilam"],
        ["france", "LongLong"],
        ["bazoum", "محمد بازوم"],
        ["macron", "埃马纽埃尔"],
        ["burkina", "javascript:alert(3)"],
      ] as const) {
        await page.getByRole("combobox", { name: "Search the graph", exact: true }).fill(asked);
        await page.getByRole("option").first().waitFor();
        await page.getByRole("option").filter({ hasText: name }).first().waitFor();
        await harmless(`searching ${asked}`);
        await page.getByRole("option").filter({ hasText: name }).first().click();
        await page.locator(".panel-head h2 bdi", { hasText: name }).waitFor();
        await harmless(`details of ${asked}`);
      }
      await page.locator(".details summary").first().click();
      await page.locator(".evidence mark").first().waitFor();
      await harmless("sentences");
      await page.getByRole("button", { name: "Read in the article" }).first().click();
      await page.locator(".reader .focus").first().waitFor();
      await harmless("article");
      await page.getByRole("button", { name: "Close details" }).click();
      await page.getByRole("button", { name: "List", exact: true }).click();
      await page.getByRole("row").nth(2).waitFor();
      await harmless("list");
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "Map", exact: true }).click();
      await page.locator(".map svg[role=img]").waitFor();
      await harmless("map");
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
