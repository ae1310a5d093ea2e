/** What a reader does on the page, for all tests in a browser. */
import type { Page } from "playwright-core";
import { decodeView } from "../../client/state/address.ts";

/** Types into a search box until an option holds the text; the first option is then at hand. */
export async function search(page: Page, text: string, box = "Search the graph"): Promise<void> {
  await page.getByRole("combobox", { name: box, exact: true }).fill(text);
  await page
    .getByRole("option", { name: new RegExp(text, "i") })
    .first()
    .waitFor();
}

export const heading = (page: Page, name: string) => page.locator(".panel-head").getByRole("heading", { name, exact: true }).waitFor();
export const shown = async (page: Page): Promise<number> => Number.parseInt((await page.locator(".status-bar").textContent()) ?? "", 10);

/** What the address holds, when it has come to rest. */
export async function viewOf(page: Page) {
  let before: string;
  do {
    before = page.url();
    await page.waitForTimeout(250);
  } while (page.url() !== before);
  return decodeView(new URL(before).hash);
}

export const placed = async (page: Page) => (await viewOf(page))?.nodes ?? [];
