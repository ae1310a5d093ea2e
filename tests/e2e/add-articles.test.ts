import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder } from "../cli/running.ts";
import { button, enter, ontologyId, press, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

const report = (deaths: number, publisher: string) => ({
  id: publisher,
  title: `Attack near Djibo, by ${publisher}`,
  publisher,
  publishedAt: "2023-03-08",
  text: `JNIM attacked Djibo on 6 March 2023 and killed ${deaths} soldiers.`,
});

/** Two articles, a hidden file and a picture, one folder deep. */
function articlesInAFolder(name: string): string {
  const top = join(folder(), name);
  mkdirSync(join(top, "older"), { recursive: true });
  writeFileSync(join(top, "today.txt"), "Nothing of note was told.");
  writeFileSync(join(top, "older", "yesterday.md"), "Nothing was told at all.");
  writeFileSync(join(top, ".hidden.txt"), "Not for reading.");
  return top;
}

row(
  "Add articles",
  (here) => {
    const files = () => here.page.locator(".drop input[type=file]");
    const jobs = () => here.page.locator(".add > .job:not(.upload)");

    it("by keyboard: reads a typed text and shows at once what it tells", async () => {
      const { page } = here;
      await press(page, "a");
      await tabTo(page, page.getByRole("textbox", { name: "Text of an article, in English" }));
      await page.keyboard.insertText(report(12, "").text);
      await page.keyboard.press("Tab");
      // The same in every order of day and month.
      await page.keyboard.type("07072023");
      await tabTo(page, page.getByRole("textbox", { name: "Publisher" }));
      await page.keyboard.type("Djibo Herald");
      await page.keyboard.press("Enter");
      await page.locator(".job .outcome", { hasText: "new" }).waitFor();
      await page.locator(".found", { hasText: "Djibo" }).waitFor();
      expect(await page.locator(".job").textContent()).toMatch(/\d entit(y|ies) · \d events?/);
      const places = async () => (await viewOf(page))?.nodes.filter(({ id }) => ontologyId(id).startsWith("place:")).length;
      await expect.poll(places).toBeGreaterThan(0);
    });

    it("by mouse: the same text again, with its headline, is read by a click", async () => {
      const { page } = here;
      await page.getByRole("textbox", { name: "Text of an article, in English" }).fill("Macron visited Mali on Tuesday.");
      await page.getByText("Headline and address").click();
      await page.getByRole("textbox", { name: "Headline" }).fill("A visit, as a headline");
      await button(page, "Read it").click();
      await jobs().first().getByText("A visit, as a headline").waitFor();
      await jobs().first().locator(".outcome", { hasText: "new" }).waitFor();
    });

    it("reads files, says of each what became of it, and of a bad one why", async () => {
      const { page } = here;
      const lines = [report(30, "Sahel Wire"), { ...report(1, "x"), text: "" }].map((one) => JSON.stringify(one)).join("\n");
      await files().setInputFiles([
        { name: "news.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(lines) },
        { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71]) },
      ]);
      const job = jobs().first();
      await job.getByText("Read 2 of 2").waitFor();
      expect(await job.locator(".outcome").allTextContents()).toEqual(["new", "failed"]);
      expect(await job.locator(".problem-text").allTextContents()).toEqual([expect.stringContaining("text is empty")]);
      expect(await page.locator(".upload .rows").first().textContent()).toMatch(/photo\.png.*not one of \.jsonl/);
    });

    it("sets accounts that differ side by side, marked in the graph and in the legend", async () => {
      const { page } = here;
      await page.locator(".add > .job .found").getByRole("button").first().click();
      await page.locator(".accounts").waitFor();
      expect(await page.locator(".accounts .differs").allTextContents()).toEqual([expect.stringMatching(/Killed.*12.*30|Killed.*30.*12/)]);
      await page.locator(".panel .status.disputed").waitFor();
      await page.getByRole("checkbox", { name: /^≠? ?Accounts differ/ }).waitFor();
      await page.locator(".accounts thead").getByRole("button").first().click();
      await page.locator(".reader .focus").first().waitFor();
      await page.keyboard.press("Escape");
      await button(page, "Back to adding articles").click();
    });

    it("by keyboard and by mouse: a whole folder is picked, without what is hidden in it", async () => {
      const { page } = here;
      const input = page.locator(".folder input[type=file]");
      for (const [name, act] of [
        ["keys", () => enter(page, input)],
        ["click", () => input.click()],
      ] as const) {
        const [chooser] = await Promise.all([page.waitForEvent("filechooser"), act()]);
        await chooser.setFiles(articlesInAFolder(name));
        await jobs().first().getByText("Read 2 of 2").waitFor();
        expect(await jobs().first().textContent()).not.toContain("hidden");
      }
    });

    it("by mouse: files are dropped on it; one beside it is not opened in place of the page", async () => {
      const { page } = here;
      const dropped = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["Nothing of note was told here."], "dropped.txt", { type: "text/plain" }));
        return transfer;
      });
      const missed = await page.evaluate((dataTransfer) => {
        const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        return document.querySelector("header")?.dispatchEvent(drop);
      }, dropped);
      expect(missed).toBe(false);
      await page.locator(".drop").dispatchEvent("dragover", { dataTransfer: dropped });
      await page.locator(".drop.over").waitFor();
      await page.locator(".drop").dispatchEvent("drop", { dataTransfer: dropped });
      await jobs().first().getByText("Nothing of note was told here.").waitFor();
      await jobs().first().getByText("Read 1 of 1").waitFor();
      expect(await page.locator(".drop.over").count()).toBe(0);
    });

    it("by mouse: a folder is dropped on it, all that is in it and nothing hidden", async () => {
      const { page } = here;
      const box = await page.locator(".drop").boundingBox();
      const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
      const data = { items: [], files: [articlesInAFolder("dropped")], dragOperationsMask: 1 };
      const cdp = await page.context().newCDPSession(page);
      for (const type of ["dragEnter", "dragOver", "drop"] as const) await cdp.send("Input.dispatchDragEvent", { type, ...at, data });
      await jobs().first().getByText("Read 2 of 2").waitFor();
      expect(await jobs().first().textContent()).not.toContain("hidden");
      expect(await page.locator(".drop.over").count()).toBe(0);
    });

    it("takes more than fits into a request, names what can't be read, and goes on", async () => {
      const { page } = here;
      // Not in English: kept, and not read, which is quick.
      const text = "Le conseil des ministres s'est réuni jeudi pour parler de la récolte et des routes du pays. ".repeat(60);
      const lines = Array.from({ length: 230 }, (_, i) => (i === 149 ? "not json" : JSON.stringify({ id: `réunion ${i}`, text })));
      await files().setInputFiles([
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
    });
  },
  { changesGraph: true },
);
