import { expect, it } from "vitest";
import { addressOf, button, enter, go, idOf, middleOf, placed, press, search, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Paths", (here) => {
  const found = (page = here.page) => page.locator(".paths-found", { hasText: "shortest" }).waitFor();
  const stops = () => here.page.locator(".way .stop bdi").allTextContents();

  it("by keyboard: asked from a node's panel and by search", async () => {
    const { page } = here;
    await go(page, "bazoum", "Mohamed Bazoum");
    await enter(page, button(page, "Find a path"));
    await search(page, "burkina", "To");
    await page.keyboard.press("Enter");
    await found();
    expect((await stops())[0]).toBe("Mohamed Bazoum");
    expect((await stops()).at(-1)).toBe("Burkina Faso");
  });

  it("by keyboard: tells each step with its sentence, which is read in its article and come back from", async () => {
    const { page } = here;
    expect(await page.locator(".way .hop").count()).toBe((await page.locator(".way .stop").count()) - 1);
    for (const hop of await page.locator(".way .hop").all()) expect(await hop.locator("mark").first().textContent()).toMatch(/\w+ \w+/);
    await enter(page, button(page, "Read in the article").first());
    await page.locator(".reader .focus").first().waitFor();
    await enter(page, button(page, "Back to details"));
    await page.locator(".way").waitFor();
  });

  it("by keyboard: goes round a node that is to be avoided, and through it again", async () => {
    const { page } = here;
    const middle = page.locator(".way .stop").nth(1);
    const name = (await middle.locator("bdi").textContent()) ?? "";
    await enter(page, middle.getByRole("button", { name: /^Avoid/ }));
    await page.getByText("Not through:").waitFor();
    await expect.poll(async () => (await stops()).includes(name)).toBe(false);
    await enter(page, page.locator(".paths .chip"));
    await page.locator(".way .stop", { hasText: name }).waitFor();
  });

  it("is put into the view, beside nodes that don't move, and lives in the address", async () => {
    const { page } = here;
    const before = await placed(page);
    const show = button(page, "Show in the graph");
    if (await show.isVisible()) await show.click();
    await page.getByText("Marked in the graph").waitFor();
    const after = await placed(page);
    for (const node of before) expect(after).toContainEqual(node);
    const view = await viewOf(page);
    const again = await here.explorer.open({ address: page.url() });
    await again.page.locator(".way .stop", { hasText: "Burkina Faso" }).last().waitFor();
    expect(await viewOf(again.page)).toEqual(view);
    await again.page.context().close();
  });

  it("by mouse: another end, the ways one after the other, and a node to avoid", async () => {
    const { page } = here;
    await button(page, "Pick another instead of Burkina Faso").click();
    await page.getByRole("combobox", { name: "To" }).fill("france");
    await page
      .getByRole("option", { name: /^France/ })
      .first()
      .click();
    await found();
    const next = button(page, "Next path");
    if (await next.isVisible()) {
      await next.click();
      await page.getByText(/^2 of \d+$/).waitFor();
    }
    const avoid = page.locator(".way .stop").getByRole("button", { name: /^Avoid/ });
    if ((await avoid.count()) > 0) {
      await avoid.first().click();
      await button(page, /^Undo: avoid/).click();
      await found();
    }
  });

  it("by mouse: takes a node clicked on the canvas for its other end", async () => {
    const panel = { kind: "paths", from: idOf("country:NER"), to: null, avoid: [], at: 0 } as const;
    const { page, faults } = await here.explorer.open({
      address: await addressOf(here.explorer, ["country:NER", "country:MLI"], { panel }),
    });
    const [x, y] = await middleOf(page);
    await page.mouse.click(x + 100, y);
    await button(page, "Pick another instead of Mali").waitFor();
    expect((await viewOf(page))?.panel).toEqual({ ...panel, to: idOf("country:MLI") });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("goes only over what the limits of the view leave, and says so", async () => {
    const [from, to] = [idOf("country:NER"), idOf("country:FRA")];
    const panel = { kind: "paths", from, to, avoid: [], at: 0 } as const;
    const limits = { from: null, to: null, at: "2012-01-01", reportedBy: null, minConfidence: 0, minSources: 1 };
    const { page, faults } = await here.explorer.open({
      address: await addressOf(here.explorer, ["country:NER", "country:FRA"], { panel, limits }),
    });
    await page.locator(".paths-found", { hasText: "No path" }).waitFor();
    await enter(page, button(page, "Look without limits"));
    await found(page);
    expect((await viewOf(page))?.limits.at).toBe(null);
    await press(page, "Control+z");
    await page.locator(".paths-found", { hasText: "No path" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
