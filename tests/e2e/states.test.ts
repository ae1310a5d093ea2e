import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, enter, go, press, search, shown } from "./doing.ts";
import { axe, type Here, row } from "./page.ts";

const looks = [
  { name: "light", width: 1280, colours: "light" },
  { name: "dark", width: 1280, colours: "dark" },
  { name: "high contrast", width: 1280, colours: "light", turns: 3 },
  { name: "the system's own colours", width: 1280, colours: "light", forced: true },
  { name: "360 pixels", width: 360, colours: "light" },
  { name: "200 %", width: 640, height: 400, colours: "light" },
] as const;

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
  "the map": async (page) => {
    await button(page, "Map").click();
    await page.locator(".map .site").first().waitFor();
  },
};

for (const { name, ...look } of looks) {
  row(
    `Every place of the page, ${name}`,
    (here) => {
      it("has nothing that axe finds, and nothing that hangs out of the window", async () => {
        const { page } = here;
        for (let i = 0; i < ("turns" in look ? look.turns : 0); i++) await button(page, /^Change colours/).click();
        expect(await axe(page), "the start").toEqual([]);
        for (const [place, come] of Object.entries(places)) {
          await come(page);
          expect(await axe(page), place).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(look.width);
        }
      }, 180_000);
    },
    look,
  );
}

row("When something is missing", (here: Here) => {
  it("says that it loads, and lets one give up", async () => {
    const { page, faults } = await here.explorer.open();
    await page.route("**/graphql", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue().catch(() => undefined);
    });
    await search(page, "niger").catch(() => undefined);
    await page.keyboard.press("Enter");
    await page.locator(".details .waiting, .status-bar .busy").first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("offline: says so, keeps what is loaded, and goes on when the server is back", async () => {
    const { page } = await here.explorer.open();
    await search(page, "mali");
    await page.context().setOffline(true);
    await page.keyboard.press("Enter");
    await press(page, "e");
    await page.locator(".notice.problem", { hasText: "doesn't answer" }).waitFor();
    expect(await shown(page)).toBeGreaterThan(3);
    expect(await axe(page)).toEqual([]);
    await page.context().setOffline(false);
    await enter(page, page.locator(".notice").getByRole("button", { name: "Try again" }));
    await expect.poll(() => page.locator(".notice.problem").count()).toBe(0);
    await page.context().close();
  });

  it("error: says in plain words what failed, with a way to try again", async () => {
    const { page } = await here.explorer.open();
    await search(page, "mali");
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, body: "" }));
    await page.keyboard.press("Enter");
    await page
      .getByText(/The server failed/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.unroute("**/graphql");
    await button(page, "Try again").first().click();
    await page.locator(".details section").first().waitFor();
    await page.context().close();
  });

  it("empty: says why, and how to have all back", async () => {
    const { page, faults } = await here.explorer.open();
    const all = await shown(page);
    await press(page, "Control+a");
    await press(page, "h");
    await page.getByText(`All ${all} nodes of this view are switched off in the legend or hidden.`).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator(".empty").getByRole("button", { name: "Show hidden" }).click();
    await expect.poll(() => shown(page)).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("tells a damaged link and opens all the same", async () => {
    const { page, faults } = await here.explorer.open({ address: `${here.explorer.url}/#1.damaged` });
    await page.locator(".notice", { hasText: "can't be read" }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("French: axe finds nothing", async () => {
    const { page } = here;
    await search(page, "français");
    await page.getByRole("option", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Ce que contient ce graphe" }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
