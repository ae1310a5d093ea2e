import { expect, it } from "vitest";
import { button, goToEvent, heading, press, search } from "./doing.ts";
import { row } from "./page.ts";

row("Search", (here) => {
  const box = () => here.page.getByRole("combobox", { name: "Search the graph" });

  it("by keyboard: finds Bazoum as one types, with what he is beside his name, and shows him", async () => {
    const { page } = here;
    await press(page, "/");
    await page.keyboard.type("bazoum");
    await page
      .getByRole("option", { name: /Bazoum/ })
      .first()
      .waitFor();
    expect(await page.getByRole("option").first().textContent()).toMatch(/Bazoum.*Person.*connection/);
    await page.keyboard.press("Enter");
    await heading(page, "Mohamed Bazoum");
    await page.locator(".details", { hasText: "President" }).waitFor();
  });

  it("by keyboard: goes down the options, and finds commands by their names", async () => {
    const { page } = here;
    await press(page, "Control+k");
    await page.keyboard.type("undo");
    await page.getByRole("option", { name: /^Undo/ }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await button(page, /^Redo: /).waitFor();
  });

  it("by mouse: a click on an option shows an event, another one opens an article", async () => {
    const { page } = here;
    await goToEvent(page, "moura");
    await search(page, "expels a diplomat");
    await page.getByRole("option", { name: /expels a diplomat/ }).click();
    await page.locator(".reader h2", { hasText: "Burkina Faso expels a diplomat" }).waitFor();
  });

  it("says what it doesn't find", async () => {
    const { page } = here;
    await box().fill("qqqqzzz");
    await page.getByText("Nothing is called “qqqqzzz”.").waitFor();
  });

  it("is there for who leaves it and comes back at once", async () => {
    const { page } = here;
    await box().focus();
    await page.keyboard.press("Escape");
    await box().fill("mali");
    // Longer than leaving takes to close it.
    await page.waitForTimeout(400);
    expect(await page.locator(".options .option").first().isVisible()).toBe(true);
  });
});
