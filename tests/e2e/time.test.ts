import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";
import { heading, search, shown, viewOf } from "./doing.ts";
import { axe, type Explorer, startExplorer, type Visit } from "./page.ts";

const executable = findChromium();

describe.skipIf(!executable)("time and filters in a browser", () => {
  let explorer: Explorer;
  let visit: Visit;
  beforeAll(async () => {
    explorer = await startExplorer(executable ?? "");
    visit = await explorer.open();
  });
  afterAll(() => explorer?.close());

  const limits = async (page: Page) => (await viewOf(page))?.limits;
  const settled = async (page: Page, count: number) => expect.poll(() => shown(page)).toBe(count);

  it("opens by its key; the as-of hand goes by arrow keys, says its day, and takes out what was still to come", async () => {
    const { page } = visit;
    const all = await shown(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("d");
    const hand = page.getByRole("slider", { name: "As of" });
    await hand.focus();
    expect(await hand.getAttribute("aria-valuetext")).toBe("any day");
    await page.keyboard.press("Home");
    await expect.poll(async () => (await limits(page))?.at).toBe("2022-02-01");
    expect(await hand.getAttribute("aria-valuetext")).toBe("1 Feb 2022");
    expect(await shown(page)).toBeLessThan(all);
    await page.getByRole("button", { name: "as of 1 Feb 2022" }).click();
    await settled(page, all);
    await page.getByRole("button", { name: "Undo: as-of day" }).click();
    expect((await limits(page))?.at).toBe("2022-02-01");
    await page.getByRole("button", { name: "As of any day" }).click();
    await settled(page, all);
  });

  it("says of a country what held on the as-of day, apart from what didn't", async () => {
    const { page } = visit;
    const asOf = async (day: string) => {
      await page.getByLabel("Day of “as of”").fill(day);
      await page.getByLabel("Day of “as of”").blur();
    };
    const section = (heading: RegExp) => page.locator(".details section", { has: page.getByRole("heading", { name: heading }) });
    await asOf("2022-03-02");
    await search(page, "niger");
    await page.keyboard.press("Enter");
    await heading(page, "Niger");
    await section(/^Relations on 2 Mar 2022/)
      .locator("li", { hasText: "Mohamed Bazoum" })
      .first()
      .waitFor();
    await asOf("2022-02-01");
    await section(/^At other times/)
      .locator("li", { hasText: "Mohamed Bazoum" })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "As of any day" }).click();
    await section(/^Relations \d/).waitFor();
    await page.getByRole("button", { name: "Close details" }).click();
  });

  it("plays, pauses, and is one change to undo", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Play from day to day" }).click();
    await expect.poll(async () => ((await limits(page))?.at ?? "") > "2022-02-02").toBe(true);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Undo: as-of day" }).click();
    expect((await limits(page))?.at).toBe(null);
  });

  it("knows what the press had told by a day", async () => {
    const { page } = visit;
    const all = await shown(page);
    await page.getByRole("slider", { name: "Reported by" }).press("Home");
    await expect.poll(() => shown(page)).toBeLessThan(all);
    expect((await limits(page))?.reportedBy).toBe("2022-02-19");
    await page.getByRole("button", { name: "Reported by any day" }).click();
    await settled(page, all);
  });

  it("cuts out a span with the mouse on the bars, or by typing days; a reload and Back keep it", async () => {
    const { page } = visit;
    const all = await shown(page);
    // Changes that follow close upon each other are one entry of the history.
    expect((await limits(page))?.reportedBy).toBe(null);
    const bars = page.locator(".bars svg");
    const box = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 7, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await limits(page))?.to).toBe("2022-03-31");
    expect(await shown(page)).toBeLessThan(all);
    const cut = await shown(page);
    await page.reload();
    await settled(page, cut);
    await page.goBack();
    await settled(page, all);
    await page.getByRole("button", { name: "Time", exact: true }).click();
    await page.getByLabel("From", { exact: true }).fill("2023-01-01");
    await page.getByLabel("From", { exact: true }).blur();
    await expect.poll(async () => (await limits(page))?.from).toBe("2023-01-01");
    await page.getByRole("button", { name: "All days" }).click();
    await settled(page, all);
  });

  it("filters by who publishes it, by confidence and by the number of sources, with a chip for each and one way back", async () => {
    const { page } = visit;
    const all = await shown(page);
    await page.getByText("Who publishes it").click();
    await page.getByRole("checkbox", { name: /^Sahel Courier/ }).uncheck();
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await page.getByRole("button", { name: "Undo: switch off Sahel Courier" }).click();
    await settled(page, all);
    await page.getByRole("combobox", { name: "Sources" }).selectOption("from 2");
    await page.getByRole("button", { name: "2 sources or more" }).waitFor();
    await page.getByRole("combobox", { name: "Confidence" }).selectOption("from 90%");
    await page.getByRole("button", { name: "confidence from 90%" }).waitFor();
    await page.getByRole("button", { name: /switched off$/ }).click();
    await settled(page, all);
  });

  it("tells what began, ended and happened between two days, by keyboard; brings it into the view; the address keeps it", async () => {
    const { page } = visit;
    await page.getByRole("application").focus();
    await page.keyboard.press("b");
    const panel = page.locator(".changed");
    await panel.getByRole("heading", { name: "What changed between two days" }).waitFor();
    await panel.getByLabel("From", { exact: true }).fill("2022-02-01");
    await panel.getByLabel("To", { exact: true }).fill("2022-02-28");
    await panel.getByLabel("To", { exact: true }).blur();
    await panel.getByText("14 Feb 2022").waitFor();
    expect(await panel.textContent()).not.toContain("2023");
    await panel.getByRole("combobox", { name: "In" }).selectOption("Mali");
    await panel.getByText("14 Feb 2022").waitFor({ state: "detached" });
    expect((await viewOf(page))?.panel).toEqual({ kind: "changes", from: "2022-02-01", to: "2022-02-28", country: "MLI" });
    expect(await axe(page)).toEqual([]);
    await panel.getByRole("button", { name: "Show in the graph" }).click();
    await page.getByRole("button", { name: "Undo: show what changed" }).waitFor();
  });

  it("shows the view on a map, by keyboard too: what is opened there is selected everywhere", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Close details" }).click();
    await page.getByRole("button", { name: "Map", exact: true }).click();
    const mali = page.getByRole("button", { name: /^Mali, \d+ events?$/ });
    await mali.focus();
    await page.keyboard.press("Enter");
    await page.locator(".panel-head").getByRole("heading", { name: "Mali", exact: true }).waitFor();
    expect(await mali.getAttribute("aria-pressed")).toBe("true");
    expect((await viewOf(page))?.show).toBe("map");
    await page.locator(".map", { hasText: "Dashed borders are disputed" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Graph", exact: true }).click();
  });

  it.each([
    { width: 1280, colours: "light" as const },
    { width: 1280, colours: "dark" as const },
    { width: 360, colours: "light" as const },
  ])("axe finds nothing with time open: $width $colours; nothing hangs out of the window", async (options) => {
    const { page, faults } = await explorer.open(options);
    await page.getByRole("button", { name: "Time", exact: true }).click();
    await page.getByRole("slider", { name: "As of" }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("broke nothing", () => {
    expect(visit.faults).toEqual([]);
  });
});
