import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, go, search } from "./doing.ts";
import { axe, row } from "./page.ts";

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

/** By the button for colours, which a panel may lie over. */
async function turnColours(page: Page, theme: "dark" | "contrast" | undefined): Promise<void> {
  for (let turns = 0; turns < 4; turns++) {
    if ((await page.evaluate(() => document.documentElement.dataset.theme)) === theme) return;
    await page.locator("header [aria-label^='Change colours']").dispatchEvent("click");
  }
  throw new Error(`no turn of the button brings the theme ${theme}`);
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
/** The legend stays as it was at the start. */
const rest = { but: ".side" };

row("Every place of the page", (here) => {
  it("has nothing that axe finds in light, dark and high contrast, and nothing hangs out of the window, at 200 % and in the system's own colours either", async () => {
    const { page } = here;
    const look = async (place: string, but = {}) => {
      expect(await axe(page, but), place).toEqual([]);
      for (const theme of ["dark", "contrast"] as const) {
        await turnColours(page, theme);
        expect(await axe(page, { coloursOnly: true, ...but }), `${place}, ${theme}`).toEqual([]);
      }
      await turnColours(page, undefined);
      await page.emulateMedia({ forcedColors: "active" });
      expect(await width(page), `${place}, the system's own colours`).toBe(1280);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await width(page), `${place}, 200 %`).toBe(640);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ forcedColors: "none" });
    };
    await look("the start");
    for (const [place, come] of Object.entries(places)) {
      await come(page);
      await look(place, rest);
    }
  }, 180_000);
});

row(
  "Every place of the page, 360 pixels",
  (here) => {
    it("has nothing that axe finds, and nothing hangs out of the window", async () => {
      const { page } = here;
      expect(await axe(page), "the start").toEqual([]);
      for (const [place, come] of Object.entries(places)) {
        await come(page);
        expect(await axe(page, rest), place).toEqual([]);
        expect(await width(page), place).toBe(360);
      }
    }, 180_000);
  },
  { width: 360 },
);
