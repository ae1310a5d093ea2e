import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, go, search } from "./doing.ts";
import { axe, type PageOptions, row } from "./page.ts";

interface Look extends PageOptions {
  readonly name: string;
  readonly width: number;
  /** How often the button for colours is pressed. */
  readonly turns?: number;
  /** Where it differs from another by its colours alone. */
  readonly coloursOnly?: boolean;
}

const looks: readonly Look[] = [
  { name: "light", width: 1280 },
  { name: "dark", width: 1280, colours: "dark", coloursOnly: true },
  { name: "high contrast", width: 1280, turns: 3, coloursOnly: true },
  { name: "360 pixels", width: 360 },
];
/** Those that differ by size alone, or by colours that are the system's. */
const sizes: readonly Look[] = [
  { name: "200 %", width: 640, height: 400 },
  { name: "the system's own colours", width: 1280, forced: true },
];

/** A key for the page, wherever the reader is: on a narrow screen the graph may be out of sight. */
async function key(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(name);
}

/** Each place of the page, and how a keyboard comes there. */
const places: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the search": (page) => search(page, "niger"),
  details: async (page) => {
    await go(page, "niger", "Niger");
    await page.locator(".details .rows summary").first().click();
    await page.locator(".evidence mark").first().waitFor();
  },
  "an article": async (page) => {
    await button(page, "Read in the article").first().click();
    await page.locator(".reader .focus").first().waitFor();
  },
  "several selected": async (page) => {
    await key(page, "Escape");
    await key(page, "Control+a");
    await page.locator(".several summary").click();
  },
  time: async (page) => {
    await key(page, "Escape");
    await key(page, "d");
    await page.getByRole("slider", { name: "As of" }).waitFor();
  },
  changes: async (page) => {
    await key(page, "b");
    await page.locator(".changed .rows").first().waitFor();
    await key(page, "d");
  },
  "a path": async (page) => {
    await key(page, "Escape");
    await go(page, "bazoum", "Mohamed Bazoum");
    await page.locator(".panel-head").getByRole("button", { name: "Find a path" }).click();
    await search(page, "burkina", "To");
    await page.keyboard.press("Enter");
    await page.locator(".way").waitFor();
  },
  "adding articles": async (page) => {
    await key(page, "a");
    await page.locator(".add textarea").waitFor();
  },
  sharing: async (page) => {
    await key(page, "x");
    await page.locator(".share").waitFor();
  },
  "a dossier": async (page) => {
    await key(page, "r");
    await page.locator(".dossier-page blockquote").first().waitFor();
  },
  "the help": async (page) => {
    await page.keyboard.press("Escape");
    await page.locator(".dossier").waitFor({ state: "detached" });
    await key(page, "?");
    await page.getByRole("dialog", { name: "Keys and commands" }).waitFor();
  },
  "the list": async (page) => {
    await page.keyboard.press("Escape");
    await button(page, "Close details").click();
    await button(page, "List").click();
  },
  "the tree": async (page) => {
    await button(page, "Tree").click();
    await page.getByRole("treeitem").first().click();
    await page.getByRole("treeitem").nth(1).locator(".twisty").click();
  },
  "the map": async (page) => {
    await button(page, "Map").click();
    await page.locator(".map .site").first().waitFor();
  },
};

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const { name, turns = 0, coloursOnly = false, ...look } of looks) {
  row(
    `Every place of the page, ${name}`,
    (here) => {
      it("has nothing that axe finds, and nothing that hangs out of the window", async () => {
        const { page } = here;
        for (let i = 0; i < turns; i++) await button(page, /^Change colours/).click();
        expect(await axe(page, { coloursOnly }), "the start").toEqual([]);
        for (const [place, come] of Object.entries(places)) {
          await come(page);
          // The legend stays as it was at the start.
          expect(await axe(page, { coloursOnly, but: ".side" }), place).toEqual([]);
          expect(await wide(page), place).toBe(look.width);
        }
      }, 180_000);
    },
    look,
  );
}

for (const { name, ...look } of sizes) {
  row(
    `Every place of the page, ${name}`,
    (here) => {
      it("is there, and nothing hangs out of the window", async () => {
        for (const [place, come] of Object.entries(places)) {
          await come(here.page);
          expect(await wide(here.page), place).toBe(look.width);
        }
      }, 120_000);
    },
    look,
  );
}
