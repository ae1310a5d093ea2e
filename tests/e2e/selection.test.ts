import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";
import { heading, search, shown, viewOf } from "./doing.ts";
import { axe, type Explorer, startExplorer, type Visit } from "./page.ts";

const executable = findChromium();

describe.skipIf(!executable)("what is selected", () => {
  let explorer: Explorer;
  let visit: Visit;
  beforeAll(async () => {
    explorer = await startExplorer(executable ?? "");
    visit = await explorer.open();
  });
  afterAll(() => explorer?.close());

  const selected = async (page: Page): Promise<readonly string[]> => (await viewOf(page))?.selected ?? [];
  /** From "person:x" to the opaque id. */
  const kinds = async (page: Page) =>
    new Set((await selected(page)).map((id) => Buffer.from(id, "base64url").toString().replace(/:.*/s, "")));
  const canvas = (page: Page) => page.getByRole("application");
  const press = async (page: Page, key: string) => {
    await canvas(page).focus();
    await page.keyboard.press(key);
  };
  const several = (page: Page) => page.locator(".several").getByRole("heading", { name: /^\d+ selected$/ });

  it("is all of a kind by its number in the legend, by mouse", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Select: Person", exact: true }).click();
    await several(page).waitFor();
    expect(await kinds(page)).toEqual(new Set(["person"]));
    expect(await axe(page)).toEqual([]);
  });

  it("is all of a kind, its neighbours, and the rest, by keyboard alone", async () => {
    const { page } = visit;
    const all = await shown(page);
    await page.getByRole("button", { name: "Select: Country", exact: true }).focus();
    await page.keyboard.press("Enter");
    await several(page).waitFor();
    expect(await kinds(page)).toEqual(new Set(["country"]));
    const countries = (await selected(page)).length;
    await press(page, "i");
    await expect.poll(async () => (await selected(page)).length).toBe(all - countries);
    await press(page, "i");
    await press(page, "n");
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(countries);
    await press(page, "Control+a");
    await expect.poll(async () => (await selected(page)).length).toBe(all);
  });

  it("grows by walking with Shift, and is taken along the way between two", async () => {
    const { page } = visit;
    await press(page, "Escape");
    for (const key of ["ArrowRight", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowUp"]) await press(page, key);
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(1);
    const stops = await selected(page);
    await press(page, "w");
    await expect.poll(async () => (await selected(page)).filter((id) => stops.includes(id)).length).toBe(stops.length);
    await page
      .getByRole("button", { name: /^Take .* out of the selection$/ })
      .first()
      .click();
  });

  it("is what a drag with Shift encloses", async () => {
    const { page } = visit;
    const box = (await canvas(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const all = await shown(page);
    await press(page, "Escape");
    await press(page, "f");
    await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width - 70, box.y + box.height - 4, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(all / 2);
  });

  it("is pinned, hidden, kept alone and expanded as one, each by its button and to be undone", async () => {
    const { page } = visit;
    const all = await shown(page);
    const act = (name: string) => page.locator(".several").getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: "Select: Country", exact: true }).click();
    const countries = await selected(page);
    await act("Pin the selection");
    const pinned = async () =>
      (await viewOf(page))?.nodes
        .filter((node) => node.pinned)
        .map(({ id }) => id)
        .sort();
    expect(await pinned()).toEqual(countries.toSorted());
    await act("Unpin the selection");
    expect(await pinned()).toEqual([]);
    await act("Keep only the selection");
    await expect.poll(() => shown(page)).toBe(countries.length);
    await act("Expand");
    await expect.poll(() => shown(page)).toBeGreaterThan(countries.length);
    await page.getByRole("button", { name: /^Undo: expand \d nodes$/ }).click();
    await page.getByRole("button", { name: "Undo: keep only the selection" }).click();
    await expect.poll(() => shown(page)).toBe(all);
    await act("Hide");
    await expect.poll(() => shown(page)).toBe(all - countries.length);
    await page.getByRole("button", { name: `${countries.length} hidden` }).click();
    await expect.poll(() => shown(page)).toBe(all);
  });

  it("is exported without the rest", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Select: Country", exact: true }).click();
    const countries = await selected(page);
    await page.getByText("Export the selection").click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON", exact: true }).click()]);
    const { nodes } = JSON.parse(readFileSync(await file.path(), "utf8"));
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(countries.toSorted());
    expect(await axe(page)).toEqual([]);
  });

  it("goes with the link that a click copies, and so does the rest of the view", async () => {
    const { page } = visit;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await search(page, "niger");
    await page.keyboard.press("Enter");
    await heading(page, "Niger");
    await page.getByRole("checkbox", { name: /^Organization/ }).uncheck();
    const view = await viewOf(page);
    await page.getByRole("button", { name: "Copy link to this view" }).click();
    await page.locator(".notice", { hasText: "Link copied." }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await explorer.open({ address: link });
    await heading(other.page, "Niger");
    expect(await viewOf(other.page)).toEqual(view);
    await other.page.context().close();
    expect(visit.faults).toEqual([]);
  });
});
