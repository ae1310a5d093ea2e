import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeView } from "../../client/state/address.ts";
import { emptyView } from "../../client/state/view.ts";
import { findChromium, howToGetChromium } from "./chromium.ts";
import { heading, placed, search, shown, viewOf } from "./doing.ts";
import { axe, type Explorer, startExplorer, type Visit } from "./page.ts";

const executable = findChromium();
if (!executable) console.warn(howToGetChromium);

describe.skipIf(!executable)("the explorer in a browser", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer(executable ?? "");
  });
  afterAll(() => explorer?.close());

  describe("the first minute", () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await explorer.open();
    });
    afterAll(() => visit.page.context().close());

    it("opens on a real graph, with the search ready and questions to ask", async () => {
      const { page } = visit;
      expect((await placed(page)).length).toBeGreaterThan(3);
      expect(await page.getByRole("combobox", { name: "Search the graph" }).evaluate((box) => box.matches(":focus"))).toBe(true);
      expect(await page.locator(".questions button").count()).toBe(3);
    });

    it("finds Bazoum as one types, with what he is beside his name, and shows him by keyboard alone", async () => {
      const { page } = visit;
      await search(page, "bazoum");
      const option = page.getByRole("option").first();
      expect(await option.textContent()).toMatch(/Bazoum.*Person.*connection/);
      await page.keyboard.press("Enter");
      await heading(page, "Mohamed Bazoum");
      await page.locator(".details", { hasText: "President" }).waitFor();
    });

    it("is there for who leaves the search and comes back at once", async () => {
      const { page } = visit;
      const box = page.getByRole("combobox", { name: "Search the graph" });
      await box.focus();
      await page.keyboard.press("Escape");
      await box.fill("mali");
      // Longer than leaving takes to close it.
      await page.waitForTimeout(400);
      expect(await page.locator(".options .option").first().isVisible()).toBe(true);
      await box.fill("");
    });

    it("expands Niger: counts first, then more nodes, while the old ones move by nothing", async () => {
      const { page } = visit;
      await search(page, "niger");
      await page.keyboard.press("Enter");
      await heading(page, "Niger");
      await page.getByRole("heading", { name: /Connections in the graph \d+ of \d+ in view/ }).waitFor();
      const before = await placed(page);
      await page.getByRole("application").focus();
      await page.keyboard.press("e");
      await page.getByText("All connections are in view.").waitFor();
      const after = await placed(page);
      expect(after.length).toBeGreaterThanOrEqual(before.length);
      for (const node of before) expect(after).toContainEqual(node);
    });

    it("opens a connection and reads the sentence it came from, in its article", async () => {
      const { page } = visit;
      await page.getByRole("button", { name: "List", exact: true }).click();
      await page.getByRole("button", { name: /^Connections \d/ }).click();
      await page
        .getByRole("row", { name: /Mohamed Bazoum leads: President Niger/ })
        .getByRole("button")
        .click();
      const sentence = "Niger's President Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.";
      await page.locator(".evidence mark", { hasText: sentence }).waitFor();
      expect(await page.locator(".evidence").first().textContent()).toMatch(/Sahel Courier.*19 Feb 2022/);
      expect(await page.locator(".evidence .around").last().textContent()).toContain("Jihadists attacked a post");
      await page.getByRole("button", { name: "Read in the article" }).first().click();
      await page.locator(".reader .focus").first().waitFor();
      expect((await page.locator(".reader .focus").allTextContents()).join("")).toBe(sentence);
    });

    it("shows text from articles as text, whatever it looks like", async () => {
      const { page } = visit;
      expect(await page.getByRole("heading", { level: 2, name: /<img src=x onerror=alert\(1\)>/ }).count()).toBe(1);
      expect(await page.locator("img[src=x]").count()).toBe(0);
    });

    it("reloads into the same view, to the unit", async () => {
      const { page } = visit;
      const before = await viewOf(page);
      await page.reload();
      await page.locator(".reader .focus").first().waitFor();
      expect(await viewOf(page)).toEqual(before);
      const again = await explorer.open({ address: page.url() });
      await again.page.locator(".reader .focus").first().waitFor();
      expect(await viewOf(again.page)).toEqual(before);
      await again.page.context().close();
    });

    it("broke nothing and asked no other host", () => {
      expect(visit.faults).toEqual([]);
    });
  });

  describe("a view", () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await explorer.open();
    });
    afterAll(() => visit.page.context().close());

    it("is filtered by its legend, and says how much is switched off", async () => {
      const { page } = visit;
      const all = await shown(page);
      await page.getByRole("checkbox", { name: /^Event/ }).uncheck();
      await page.getByRole("button", { name: /switched off$/ }).waitFor();
      expect(await shown(page)).toBeLessThan(all);
      await page.getByRole("button", { name: "Undo: switch off Event" }).click();
      await expect.poll(() => shown(page)).toBe(all);
      await page.getByRole("button", { name: "Redo: switch off Event" }).click();
      await expect.poll(() => shown(page)).toBeLessThan(all);
      await page.getByRole("button", { name: /switched off$/ }).click();
      await expect.poll(() => shown(page)).toBe(all);
    });

    it("goes back with the browser", async () => {
      const { page } = visit;
      const all = await shown(page);
      // Changes that follow close upon each other are one entry of the history.
      expect((await viewOf(page))?.off).toEqual([]);
      await page.getByRole("checkbox", { name: /^Country/ }).uncheck();
      await expect.poll(async () => (await viewOf(page))?.off).toEqual(["kind:Country"]);
      await page.goBack();
      await expect.poll(() => shown(page)).toBe(all);
      await page.goForward();
      await expect.poll(() => shown(page)).toBeLessThan(all);
      await page.goBack();
    });

    it("is walked by arrows, each step told", async () => {
      const { page } = visit;
      await page.getByRole("application").focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(async () => (await viewOf(page))?.selected.length).toBe(1);
      const first = (await viewOf(page))?.selected[0];
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
      await expect.poll(async () => (await viewOf(page))?.selected[0]).not.toBe(first);
      expect(await page.locator("[aria-live]").textContent()).toMatch(/, \d+ connections?$/);
    });

    it("answers the mouse: a click opens, a double click expands, a drag moves and can be undone by name", async () => {
      const alone = { ...emptyView, nodes: [{ id: niger, x: 0, y: 0, by: null, pinned: false }] };
      const { page, faults } = await explorer.open({ address: `${explorer.url}/#${await encodeView(alone)}` });
      const box = await page.getByRole("application").boundingBox();
      // A view of one node stands in the middle; its name hangs below it.
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 10];
      await page.locator("canvas").first().waitFor();
      await page.waitForTimeout(300);
      await page.mouse.click(x, y);
      await heading(page, "Niger");
      await page.mouse.dblclick(x, y);
      await expect.poll(() => shown(page)).toBeGreaterThan(1);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 90, y + 60, { steps: 5 });
      await page.mouse.up();
      await page.getByRole("button", { name: "Undo: move Niger" }).click();
      expect((await placed(page))[0]).toEqual(alone.nodes[0]);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it("is arranged anew, and its nodes hidden and shown", async () => {
      const { page } = visit;
      await page.getByRole("combobox", { name: "Arrange" }).selectOption("timeline");
      await expect.poll(async () => (await viewOf(page))?.layout).toBe("timeline");
      await page.getByRole("application").focus();
      await page.keyboard.press("h");
      await page.getByRole("button", { name: "1 hidden" }).click();
      await expect.poll(async () => (await viewOf(page))?.hidden).toEqual([]);
    });

    it("survives the server's silence, and says so", async () => {
      const { page } = visit;
      await search(page, "mali");
      await page.context().setOffline(true);
      await page.keyboard.press("Enter");
      await page.getByRole("application").focus();
      await page.keyboard.press("e");
      await page.locator(".notice.problem", { hasText: "doesn't answer" }).waitFor();
      expect(await shown(page)).toBeGreaterThan(3);
      await page.context().setOffline(false);
      await page.locator(".notice").getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => page.locator(".notice.problem").count()).toBe(0);
    });

    it("lists its keys and commands", async () => {
      const { page } = visit;
      await page.getByRole("application").focus();
      await page.keyboard.press("?");
      expect(await page.getByRole("dialog", { name: "Keys and commands" }).textContent()).toContain("Expand");
      await page.keyboard.press("Escape");
    });
  });

  it("tells a damaged link and opens all the same", async () => {
    const { page, faults } = await explorer.open({ address: `${explorer.url}/#1.damaged` });
    await page.locator(".notice", { hasText: "can't be read" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  describe.each([
    { name: "light", width: 1280, colours: "light" as const },
    { name: "dark", width: 1280, colours: "dark" as const },
    { name: "360 pixels", width: 360, colours: "light" as const },
  ])("axe finds nothing: $name", ({ width, colours }) => {
    it("at the start, in the search, in details, in an article, in the list, in the help", async () => {
      const { page, faults } = await explorer.open({ width, colours });
      expect(await axe(page)).toEqual([]);
      await search(page, "niger");
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await heading(page, "Niger");
      await page.locator(".details summary").first().click();
      await page.locator(".evidence mark").first().waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "Read in the article" }).first().click();
      await page.locator(".reader .focus").first().waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "Close details" }).click();
      await page.getByRole("button", { name: "List", exact: true }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByRole("button", { name: "Keys and commands" }).click();
      expect(await axe(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }, 120_000);
  });

  it("axe finds nothing in high contrast, and nothing in French", async () => {
    const { page } = await explorer.open();
    for (let i = 0; i < 3; i++) await page.getByRole("button", { name: /^Change colours/ }).click();
    expect(await axe(page)).toEqual([]);
    await search(page, "français");
    await page.getByRole("option", { name: "Français" }).click();
    await page.getByRole("heading", { name: "Ce que contient ce graphe" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** Ids are base64url of the ontology's. */
const niger = Buffer.from("country:NER").toString("base64url");
