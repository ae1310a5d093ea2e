import { expect, it } from "vitest";
import { button, enter, go, heading, press, saved, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Share", (here) => {
  const link = () => here.page.evaluate(() => navigator.clipboard.readText());
  const opensTheSame = async (address: string) => {
    const other = await here.explorer.open({ address });
    await heading(other.page, "Niger");
    expect(await viewOf(other.page)).toEqual(await viewOf(here.page));
    await other.page.context().close();
  };
  const openFile = async (act: () => Promise<void>, text: string) => {
    const [chooser] = await Promise.all([here.page.waitForEvent("filechooser"), act()]);
    await chooser.setFiles({ name: "view.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };

  it("by keyboard: Y copies a link that opens the same view, with what is selected, switched off and limited", async () => {
    const { page } = here;
    await go(page, "niger", "Niger");
    await press(page, "4");
    await page.getByRole("checkbox", { name: /^Organization/ }).uncheck();
    await press(page, "y");
    await page.locator(".notice", { hasText: "Link copied." }).waitFor();
    await opensTheSame(await link());
  });

  it("by mouse: the button copies it too, and a reload is the same view to the unit", async () => {
    const { page } = here;
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await button(page, "Close this message").click();
    await page.getByRole("banner").getByRole("button", { name: "Copy link to this view" }).click();
    await page.locator(".notice", { hasText: "Link copied." }).waitFor();
    await opensTheSame(await link());
    const before = await viewOf(page);
    await page.reload();
    await heading(page, "Niger");
    expect(await viewOf(page)).toEqual(before);
  });

  it("by keyboard: saves the view as a file, and opens it as it was", async () => {
    const { page } = here;
    const before = await viewOf(page);
    const { text } = await saved(page, () => press(page, "Control+s"));
    await press(page, "h");
    await openFile(() => press(page, "Control+o"), text);
    await button(page, "Undo: open a saved view").waitFor();
    expect(await viewOf(page)).toEqual(before);
  });

  it("by mouse: saves and opens, and says why a file is none", async () => {
    const { page } = here;
    await press(page, "Escape");
    await enter(page, button(page, "Share and export"));
    const before = await viewOf(page);
    const { text } = await saved(page, () => button(page, "Save view as a file").click());
    await page.getByRole("checkbox", { name: /^Event/ }).uncheck();
    await openFile(() => button(page, "Open a saved view").click(), text);
    await button(page, "Undo: open a saved view").waitFor();
    expect(await viewOf(page)).toEqual(before);
    await openFile(() => button(page, "Open a saved view").click(), "{}");
    await page.locator(".notice.problem", { hasText: "can't be read" }).waitFor();
  });
});
