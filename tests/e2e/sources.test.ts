import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeView } from "../../client/state/address.ts";
import { emptyView, noLimits } from "../../client/state/view.ts";
import { findChromium } from "./chromium.ts";
import { heading, placed, search, shown, viewOf } from "./doing.ts";
import { axe, type Explorer, startExplorer, type Visit } from "./page.ts";

const executable = findChromium();

describe.skipIf(!executable)("what stands behind the graph", () => {
  let explorer: Explorer;
  let visit: Visit;
  beforeAll(async () => {
    explorer = await startExplorer(executable ?? "");
    visit = await explorer.open();
  });
  afterAll(() => explorer?.close());

  describe("how two nodes are connected", () => {
    it("is asked from a node's panel and by search, by keyboard alone", async () => {
      const { page } = visit;
      await search(page, "bazoum");
      await page.keyboard.press("Enter");
      await heading(page, "Mohamed Bazoum");
      await page.getByRole("button", { name: "Find a path" }).press("Enter");
      await search(page, "burkina", "To");
      await page.keyboard.press("Enter");
      await page.locator(".paths-found", { hasText: "shortest" }).waitFor();
      const stops = await page.locator(".way .stop").allTextContents();
      expect(stops[0]).toContain("Mohamed Bazoum");
      expect(stops.at(-1)).toContain("Burkina Faso");
    });

    it("tells each step with its sentence, which is read in its article and come back from", async () => {
      const { page } = visit;
      expect(await page.locator(".way .hop").count()).toBe((await page.locator(".way .stop").count()) - 1);
      for (const hop of await page.locator(".way .hop").all()) expect(await hop.locator("mark").first().textContent()).toMatch(/\w+ \w+/);
      await page.getByRole("button", { name: "Read in the article" }).first().click();
      await page.locator(".reader .focus").first().waitFor();
      await page.getByRole("button", { name: "Back to details" }).click();
      await page.locator(".way").waitFor();
    });

    it("goes round a node that is to be avoided, and back", async () => {
      const { page } = visit;
      const middle = page.locator(".way .stop").nth(1);
      const name = await middle.locator("bdi").textContent();
      await middle.getByRole("button", { name: /^Avoid/ }).click();
      await page.getByText("Not through:").waitFor();
      await expect.poll(async () => (await page.locator(".way .stop bdi").allTextContents()).includes(name ?? "")).toBe(false);
      await page.getByRole("button", { name: "Undo: avoid" }).click();
      await page.locator(".way .stop", { hasText: name ?? "" }).waitFor();
    });

    it("is put into the view, beside nodes that don't move, and lives in the address", async () => {
      const { page } = visit;
      const before = await placed(page);
      const show = page.getByRole("button", { name: "Show in the graph" });
      if (await show.isVisible()) await show.click();
      await page.getByText("Marked in the graph").waitFor();
      const after = await placed(page);
      for (const node of before) expect(after).toContainEqual(node);
      const view = await viewOf(page);
      const again = await explorer.open({ address: page.url() });
      await again.page.locator(".way .stop", { hasText: "Burkina Faso" }).last().waitFor();
      expect(await viewOf(again.page)).toEqual(view);
      await again.page.context().close();
    });

    it("is asked of two nodes by clicking them, and steps through the ways by mouse", async () => {
      const { page } = visit;
      await page.getByRole("button", { name: "Pick another instead of Burkina Faso" }).click();
      await page.getByRole("combobox", { name: "To" }).fill("france");
      await page
        .getByRole("option", { name: /^France/ })
        .first()
        .click();
      await page.locator(".paths-found", { hasText: "shortest" }).waitFor();
      const next = page.getByRole("button", { name: "Next path" });
      if (await next.isVisible()) {
        await next.click();
        await page.getByText(/^2 of \d+$/).waitFor();
      }
      expect(await axe(page)).toEqual([]);
      expect(visit.faults).toEqual([]);
    });
  });

  it("goes only over what the limits of the view leave, and says so", async () => {
    const [from, to] = ["country:NER", "country:FRA"].map((id) => Buffer.from(id).toString("base64url")) as [string, string];
    const placedAt = (id: string, x: number) => ({ id, x, y: 0, by: null, pinned: false });
    const panel = { kind: "paths", from, to, avoid: [], at: 0 } as const;
    const limits = { ...noLimits, at: "2012-01-01" };
    const start = { ...emptyView, nodes: [placedAt(from, -100), placedAt(to, 100)], panel, limits };
    const { page, faults } = await explorer.open({ address: `${explorer.url}/#${await encodeView(start)}` });
    await page.locator(".paths-found", { hasText: "No path" }).waitFor();
    await page.getByRole("button", { name: "Look without limits" }).click();
    await page.locator(".paths-found", { hasText: "shortest" }).waitFor();
    expect((await viewOf(page))?.limits).toEqual(noLimits);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("takes a node clicked on the canvas for a path's other end", async () => {
    const [from, to] = ["country:NER", "country:MLI"].map((id) => Buffer.from(id).toString("base64url")) as [string, string];
    const placedAt = (id: string, x: number) => ({ id, x, y: 0, by: null, pinned: false });
    const panel = { kind: "paths", from, to: null, avoid: [], at: 0 } as const;
    const start = { ...emptyView, nodes: [placedAt(from, -100), placedAt(to, 100)], panel };
    const { page, faults } = await explorer.open({ address: `${explorer.url}/#${await encodeView(start)}` });
    const box = await page.getByRole("application").boundingBox();
    await page.locator("canvas").first().waitFor();
    await page.waitForTimeout(300);
    // The two stand about the middle; their names hang below them.
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2 + 100, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 10);
    await page.getByRole("button", { name: "Pick another instead of Mali" }).waitFor();
    expect((await viewOf(page))?.panel).toEqual({ ...panel, to });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  describe("adding articles", () => {
    const report = (deaths: number, publisher: string) => ({
      id: publisher,
      title: `Attack near Djibo, by ${publisher}`,
      publisher,
      publishedAt: "2023-03-08",
      text: `JNIM attacked Djibo on 6 March 2023 and killed ${deaths} soldiers.`,
    });

    it("reads a pasted text and shows at once what it tells, by keyboard alone", async () => {
      const { page } = visit;
      await page.getByRole("application").focus();
      await page.keyboard.press("a");
      await page.getByRole("textbox", { name: "Text of an article, in English" }).focus();
      await page.keyboard.insertText(report(12, "Djibo Herald").text);
      await page.keyboard.press("Tab");
      await page.keyboard.type("03062023");
      await page.getByRole("textbox", { name: "Publisher" }).focus();
      await page.keyboard.type("Djibo Herald");
      await page.keyboard.press("Enter");
      await page.locator(".job .outcome", { hasText: "new" }).waitFor();
      await page.locator(".found", { hasText: "Djibo" }).waitFor();
      const ids = (await page.locator(".job").textContent()) ?? "";
      expect(ids).toMatch(/\d entit(y|ies) · \d events?/);
      await expect
        .poll(async () => (await viewOf(page))?.nodes.some(({ id }) => Buffer.from(id, "base64url").toString().startsWith("place:")))
        .toBe(true);
    });

    it("reads files, says of each what became of it, and of a bad one why", async () => {
      const { page } = visit;
      const lines = [report(30, "Sahel Wire"), { ...report(1, "x"), text: "" }].map((one) => JSON.stringify(one)).join("\n");
      await page.locator(".drop input[type=file]").setInputFiles([
        { name: "news.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(lines) },
        { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71]) },
      ]);
      const job = page.locator(".add > .job:not(.upload)").first();
      await job.getByText("Read 2 of 2").waitFor();
      expect(await job.locator(".outcome").allTextContents()).toEqual(["new", "failed"]);
      expect(await job.locator(".problem-text").allTextContents()).toEqual([expect.stringContaining("text is empty")]);
      expect(await page.locator(".upload .rows").first().textContent()).toMatch(/photo\.png.*not one of \.jsonl/);
      expect(await axe(page)).toEqual([]);
    });

    it("takes more than fits into a request, names what can't be read, and goes on", async () => {
      const { page } = visit;
      // Not in English: kept, and not read, which is quick.
      const text = "Le conseil des ministres s'est réuni jeudi pour parler de la récolte et des routes du pays. ".repeat(60);
      const lines = Array.from({ length: 230 }, (_, i) => (i === 149 ? "not json" : JSON.stringify({ id: `réunion ${i}`, text })));
      await page.locator(".drop input[type=file]").setInputFiles([
        { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71]) },
        { name: "large.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(lines.join("\n")) },
      ]);
      const told = page.locator(".upload").first();
      await told.getByRole("progressbar", { name: "Articles read" }).waitFor();
      await told.getByText("229 new").waitFor();
      await told.getByRole("heading", { name: "Read" }).waitFor();
      expect(await told.locator("> .rows .problem-text").allTextContents()).toEqual([
        expect.stringContaining("not one of .jsonl"),
        expect.stringContaining("large.jsonl:150: "),
      ]);
      expect(await axe(page)).toEqual([]);
    });

    it("takes files that are dropped on it", async () => {
      const { page } = visit;
      const files = await page.evaluateHandle(() => {
        const dropped = new DataTransfer();
        dropped.items.add(new File(["Nothing of note was told."], "dropped.txt", { type: "text/plain" }));
        return dropped;
      });
      const missed = await page.evaluate((dataTransfer) => {
        const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        return document.querySelector("header")?.dispatchEvent(drop);
      }, files);
      expect(missed, "a file beside the box is not opened in place of the page").toBe(false);
      await page.locator(".drop").dispatchEvent("dragover", { dataTransfer: files });
      await page.locator(".drop.over").waitFor();
      await page.locator(".drop").dispatchEvent("drop", { dataTransfer: files });
      await page.locator(".add > .job:not(.upload)").first().getByText("Read 1 of 1").waitFor();
      expect(await page.locator(".add > .job:not(.upload)").first().textContent()).toContain("Nothing of note was told.");
      expect(await page.locator(".drop.over").count()).toBe(0);
    });

    it("sets accounts that differ side by side, marked in the graph and in the legend", async () => {
      const { page } = visit;
      await page.locator(".add > .job .found").getByRole("button").first().click();
      await page.locator(".accounts").waitFor();
      expect(await page.locator(".accounts .differs").allTextContents()).toEqual([expect.stringMatching(/Killed.*12.*30|Killed.*30.*12/)]);
      await page.locator(".panel .status.disputed").waitFor();
      await page.getByRole("checkbox", { name: /^≠? ?Accounts differ/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.locator(".accounts thead").getByRole("button").first().click();
      await page.locator(".reader .focus").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Back to adding articles" }).click();
      expect(visit.faults).toEqual([]);
    });
  });

  describe("handing on", () => {
    const read = async (name: string, kind: string): Promise<string> => {
      const { page } = visit;
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
      return readFileSync(await download.path(), "utf8");
    };
    /** What a strict reader of XML makes of it: how many elements of a name, or its complaint. */
    const count = (text: string, element: string) =>
      visit.page.evaluate(
        ([source, name]) => {
          const document = new DOMParser().parseFromString(source, "application/xml");
          return document.querySelector("parsererror")?.textContent ?? document.getElementsByTagName(name).length;
        },
        [text, element] as const,
      );

    it("writes the view as pictures, and for other programs, whole and well-formed", async () => {
      const { page } = visit;
      await page.getByRole("application").focus();
      await page.keyboard.press("x");
      await page.getByRole("heading", { name: "Share and export" }).waitFor();
      expect(await axe(page)).toEqual([]);
      const { nodes, edges } = JSON.parse(await read("JSON", "json"));
      expect(nodes.length).toBe(await shown(page));
      expect(edges.every((edge: { basis: string; evidence: unknown[] }) => edge.basis === "REFERENCE" || edge.evidence.length > 0)).toBe(
        true,
      );
      expect(await count(await read("GraphML", "graphml"), "edge")).toBe(edges.length);
      expect(await count(await read("GEXF", "gexf"), "node")).toBe(nodes.length);
      expect(await count(await read("SVG", "svg"), "text")).toBe(nodes.length + edges.length);
      expect((await read("PNG", "png")).slice(1, 4)).toBe("PNG");
      expect(JSON.parse(await read("CSL-JSON", "json")).length).toBeGreaterThan(1);
      expect(await read("TXT", "txt")).toContain("Sahel Courier, “");
      expect(await read("CSV (Neo4j)", "zip")).toContain("relationships.csv");
    });

    it("saves the view as a file, and opens it again as it was", async () => {
      const { page } = visit;
      const before = await viewOf(page);
      const file = await read("Save view as a file", "json");
      await page.getByRole("checkbox", { name: /^Event/ }).uncheck();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Open a saved view", exact: true }).click(),
      ]);
      await chooser.setFiles({ name: "view.json", mimeType: "application/json", buffer: Buffer.from(file) });
      await page.getByRole("button", { name: "Undo: open a saved view" }).waitFor();
      expect(await viewOf(page)).toEqual(before);
      const [again] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Open a saved view", exact: true }).click(),
      ]);
      await again.setFiles({ name: "view.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await page.locator(".notice.problem", { hasText: "can't be read" }).waitFor();
      await page.getByRole("button", { name: "Close this message" }).click();
    });

    it("makes a dossier, to print or as one file that needs nothing else", async () => {
      const { page } = visit;
      await search(page, "bazoum");
      await page.keyboard.press("Enter");
      await heading(page, "Mohamed Bazoum");
      await page.getByRole("application").focus();
      await page.keyboard.press("r");
      await page.locator(".dossier-page blockquote").first().waitFor();
      expect(await axe(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as one HTML file" }).click(),
      ]);
      const html = readFileSync(await download.path(), "utf8");
      expect(download.suggestedFilename()).toBe("Mohamed-Bazoum.html");
      expect(html).not.toMatch(/<script|<img|<link|url\(|@import/);
      expect(html).toContain("Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.");
      await page.emulateMedia({ media: "print" });
      expect(
        await page.locator(".top, .canvas, .dossier-bar").evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
      ).toBe(0);
      await page.emulateMedia({ media: "screen" });
      await page.keyboard.press("Escape");
      await page.locator(".dossier").waitFor({ state: "detached" });
    });

    it("opens the view as a question in the console, which answers it", async () => {
      const { page } = visit;
      await page.getByRole("button", { name: "Share and export" }).click();
      const [console] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("button", { name: "This view as a GraphQL query" }).click(),
      ]);
      await console.getByText("subgraph").first().waitFor();
      const address = new URL(console.url());
      const answer = await page.request.post(`${explorer.url}/graphql`, { data: { query: address.searchParams.get("query") } });
      expect((await answer.json()).data.subgraph.nodes.length).toBe(await shown(page));
      await console.close();
      expect(visit.faults).toEqual([]);
    });
  });
});
