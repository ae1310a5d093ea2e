import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type BenchGraph, benchGraph } from "../../bench/client/graph.ts";
import { type Served, serve } from "../../bench/client/serve.ts";
import { encodeView, viewToFile } from "../../client/state/address.ts";
import { emptyView, type View } from "../../client/state/view.ts";
import { axe, browserAt } from "./page.ts";

const shared = inject("explorer");
/** Milliseconds: thousands of nodes take a while to be drawn where other work is under way. */
const patience = 90_000;
const viewOn = ({ places }: BenchGraph): View => ({ ...emptyView, nodes: places.map((place) => ({ ...place, by: null, pinned: false })) });

describe.skipIf(!shared)("a large view", { timeout: 3 * patience }, () => {
  let served: Served;
  let page: Page;
  const graph = benchGraph(6000);
  const few = benchGraph(5000);
  const bar = (text: RegExp | string) => page.locator(".status-bar", { hasText: text }).waitFor();
  const said = () => page.locator("[aria-live]").first().textContent();
  const canvas = () => page.getByRole("application");
  const press = async (...keys: readonly string[]) => {
    await canvas().focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  /** When the browser's history holds such a view; changes close upon each other share an entry of it. */
  const kept = (is: (view: View) => boolean) => page.waitForFunction(`(${is})(history.state?.view ?? ${JSON.stringify(emptyView)})`);
  beforeAll(async () => {
    const browser = await browserAt(shared?.browser ?? "");
    served = await serve(graph);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(patience);
  });
  afterAll(async () => {
    await page?.context().close();
    served?.close();
  });

  it("of 6,000 nodes opens from a file as groups, that are told and walked by keyboard, and open on demand", async () => {
    await page.goto(served.url);
    await canvas().focus();
    // A browser forgets within seconds that a key was pressed: where the command's code comes late, it takes a second press.
    const asked = page.waitForEvent("filechooser");
    const again = setInterval(() => void page.keyboard.press("Control+o"), 2000);
    await page.keyboard.press("Control+o");
    const chooser = await asked.finally(() => clearInterval(again));
    await chooser.setFiles({ name: "view.json", mimeType: "application/json", buffer: Buffer.from(viewToFile(viewOn(graph))) });
    await bar(/6,000 nodes, .*in 13 groups, by country/);
    expect(await canvas().getAttribute("aria-label")).toMatch(/6,000 nodes in 13 groups, by country/);
    await press("ArrowRight");
    await expect.poll(said, { timeout: patience }).toMatch(/, group of [\d,]+ nodes, Enter opens it$/);
    await press("ArrowLeft", "Enter");
    await expect.poll(said, { timeout: patience }).toMatch(/ is open: \d+ nodes\.$/);
    await page.locator(".details").getByRole("button", { name: "Close", exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await press("c");
    await expect.poll(said, { timeout: patience }).toMatch(/ is closed: \d+ nodes\.$/);
  });

  it("is grouped by kind or by community as the reader likes, and never one by one", async () => {
    await press("g");
    await bar(/in 6 groups, by kind/);
    await page.getByRole("combobox", { name: "Group", exact: true }).selectOption("community");
    await bar(/in \d+ groups, by community/);
    expect(await page.getByRole("option", { name: /^No groups/ }).isDisabled()).toBe(true);
    await press("g");
    await bar(/by country/);
  });

  it("keeps its groups, and the open one, over a reload, Back and Forward", async () => {
    await kept(({ grouping, opened }) => grouping === "country" && opened.length === 0);
    await press("ArrowRight", "Enter");
    const close = page.locator(".details").getByRole("button", { name: "Close", exact: true });
    await close.waitFor();
    await kept(({ opened }) => opened.length === 1);
    await page.reload();
    await bar(/6,000 nodes, .*by country/);
    await close.waitFor();
    await page.goBack();
    await page.locator(".details").getByRole("button", { name: "Close", exact: true }).waitFor({ state: "detached" });
    await bar(/6,000 nodes/);
    await page.goForward();
    await close.waitFor();
  });

  it("of 5,000 nodes survives a reload, Back and Forward", async () => {
    served.show(few);
    await page.goto(`${served.url}/?other#${await encodeView(viewOn(few))}`);
    await bar(/^5,000 nodes, 10,000 connections$/);
    await page.getByRole("checkbox", { name: /^Place/ }).uncheck();
    await bar(/4,375 nodes/);
    await kept(({ off }) => off.length === 1);
    await page.reload();
    await bar(/4,375 nodes/);
    await page.goBack();
    await bar(/^5,000 nodes/);
    await page.goForward();
    await bar(/4,375 nodes/);
  });
});
