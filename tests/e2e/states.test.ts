import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { button, enter, go, press, search, shown, viewOf } from "./doing.ts";
import { axe, row } from "./page.ts";

/** Answers wait from now on, until what it gives is called. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/graphql", async (route) => {
    await released;
    await route.continue().catch(() => undefined); // given up meanwhile
  });
  return async () => {
    release();
    await page.unroute("**/graphql");
  };
}

row("When something is missing", (here) => {
  it("says that it loads, and lets one give up", async () => {
    const { page, faults } = await here.explorer.open();
    await search(page, "niger");
    const release = await holdAnswers(page);
    await page.keyboard.press("Enter");
    await page.locator(".status-bar .busy").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator(".status-bar .busy").getByRole("button", { name: "Cancel" }).click();
    await page.locator(".status-bar .busy").waitFor({ state: "detached" });
    await release();
    await go(page, "niger", "Niger");
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

  it("a panel that the server no longer has, as it was renewed: the page comes anew, with its view", async () => {
    const { page } = await here.explorer.open();
    await page.route("**/assets/share-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await press(page, "3");
    await button(page, /^Undo: arrange/).waitFor();
    await press(page, "x");
    await button(page, "Try again").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.unroute("**/assets/share-*.js");
    const before = await viewOf(page);
    await button(page, "Try again").click();
    await page.getByRole("heading", { name: "Share and export" }).waitFor();
    expect(await viewOf(page)).toEqual(before);
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
