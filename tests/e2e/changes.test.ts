import { expect, it } from "vitest";
import { button, enter, press, tabTo, viewOf } from "./doing.ts";
import { row } from "./page.ts";

row("Changes", (here) => {
  const panel = () => here.page.locator(".changed");
  const asked = async () => (await viewOf(here.page))?.panel;

  it("by keyboard: tells what began, ended and happened between two days, and puts it into the view", async () => {
    const { page } = here;
    await press(page, "b");
    await panel().getByRole("heading", { name: "What changed between two days" }).waitFor();
    await tabTo(page, panel().getByLabel("From", { exact: true }));
    // The same in every order of day and month.
    await page.keyboard.type("02022022");
    await tabTo(page, panel().getByLabel("To", { exact: true }));
    await page.keyboard.type("03032022");
    await panel().getByText("14 Feb 2022").waitFor();
    expect(await panel().textContent()).not.toContain("2023");
    expect(await asked()).toEqual({ kind: "changes", from: "2022-02-02", to: "2022-03-03", country: null });
    await enter(page, panel().getByRole("button", { name: "Show in the graph" }));
    await button(page, "Undo: show what changed").waitFor();
    await press(page, "Control+z");
  });

  it("by mouse: of one country, chosen from the list; each line leads to its sentences, and back", async () => {
    const { page } = here;
    await button(page, "Close details").click();
    await button(page, "Time").click();
    await button(page, "What changed between two days").click();
    await panel().getByLabel("From", { exact: true }).fill("2022-02-01");
    await panel().getByLabel("To", { exact: true }).fill("2022-02-28");
    await panel().getByLabel("To", { exact: true }).blur();
    await panel().getByText("14 Feb 2022").waitFor();
    await panel().getByRole("combobox", { name: "In" }).selectOption("Niger");
    await panel().getByText("14 Feb 2022").waitFor();
    await panel().getByRole("combobox", { name: "In" }).selectOption("Mali");
    await panel().getByText("14 Feb 2022").waitFor({ state: "detached" });
    expect(await asked()).toEqual({ kind: "changes", from: "2022-02-01", to: "2022-02-28", country: "MLI" });
    await panel().locator(".rows li button").first().click();
    await page.locator(".panel-head h2").waitFor();
    await button(page, "Back to what changed").click();
    await panel().getByRole("button", { name: "Show in the graph" }).click();
    await button(page, "Undo: show what changed").waitFor();
  });

  it("says so where the days stand the wrong way round", async () => {
    await panel().getByLabel("From", { exact: true }).fill("2024-01-01");
    await panel().getByLabel("From", { exact: true }).blur();
    await panel().getByText("The first day lies after the last.").waitFor();
  });
});
