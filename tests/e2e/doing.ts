/** What a reader does on the page, for all tests in a browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { decodeView, encodeView } from "../../client/state/address.ts";
import { emptyView, type View } from "../../client/state/view.ts";
import { folder } from "../cli/running.ts";
import type { Explorer } from "./page.ts";

/** Ids are base64url of the ontology's. */
export const idOf = (id: string): string => Buffer.from(id).toString("base64url");
export const ontologyId = (id: string): string => Buffer.from(id, "base64url").toString();

/** Types into a search box until an option holds the text; the first option is then at hand. */
export async function search(page: Page, text: string, box = "Search the graph"): Promise<void> {
  await page.getByRole("combobox", { name: box, exact: true }).fill(text);
  await page
    .getByRole("option", { name: new RegExp(text, "i") })
    .first()
    .waitFor();
}

/** By keyboard alone, to the panel of the first hit. */
export async function go(page: Page, text: string, name: string): Promise<void> {
  await search(page, text);
  await page.keyboard.press("Enter");
  await heading(page, name);
}

export const canvas = (page: Page): Locator => page.getByRole("application");

/** A key on the canvas. */
export async function press(page: Page, key: string): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press(key);
}

/** An event that the search finds by a word of its label. */
export async function goToEvent(page: Page, word: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search the graph", exact: true }).fill(word);
  await page
    .getByRole("option", { name: new RegExp(`(attack|killing).*${word}`, "i") })
    .first()
    .click();
  await page.locator(".panel-head .kind-line", { hasText: "Event" }).waitFor();
}

/** Stops of the keyboard on the page at most. */
const mostStops = 250;

/** Goes by Tab, as who has no mouse, until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await there()); stops++) {
    if (stops === mostStops) throw new Error(`Tab never comes to ${target}`);
    await page.keyboard.press("Tab");
  }
}

/** Tab until it has the focus, then Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

export const button = (page: Page, name: string | RegExp): Locator =>
  typeof name === "string" ? page.getByRole("button", { name, exact: true }) : page.getByRole("button", { name });

export const heading = (page: Page, name: string) => page.locator(".panel-head").getByRole("heading", { name, exact: true }).waitFor();
export const shown = async (page: Page): Promise<number> => Number.parseInt((await page.locator(".status-bar").textContent()) ?? "", 10);

/** What the address holds, when it has come to rest by the page's own clock, which stands still while the page is busy. */
export async function viewOf(page: Page) {
  const rested = await page.evaluate(async () => {
    let before: string;
    do {
      before = location.href;
      await new Promise((done) => setTimeout(done, 200));
    } while (location.href !== before);
    return before;
  });
  return decodeView(new URL(rested).hash);
}

export const placed = async (page: Page) => (await viewOf(page))?.nodes ?? [];
export const selected = async (page: Page): Promise<readonly string[]> => (await viewOf(page))?.selected ?? [];

/** The address of a view of these nodes, side by side about the middle, 200 units apart. */
export async function addressOf({ url }: Explorer, ids: readonly string[], more: Partial<View> = {}): Promise<string> {
  const nodes = ids.map((id, i) => ({ id: idOf(id), x: (i - (ids.length - 1) / 2) * 200, y: 0, by: null, pinned: false }));
  return `${url}/#${await encodeView({ ...emptyView, nodes, ...more })}`;
}

/** Where the middle of such a view is on the screen; names hang below nodes. */
export async function middleOf(page: Page): Promise<readonly [number, number]> {
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(300);
  const box = (await canvas(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [box.x + box.width / 2, box.y + box.height / 2 - 10];
}

/** What is downloaded by doing this: its name, and its text (its bytes, one a character, where it isn't text). */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const name = download.suggestedFilename();
  const file = join(folder(), "download");
  await download.saveAs(file);
  return { name, text: readFileSync(file, /\.(png|zip)$/.test(name) ? "latin1" : "utf8") };
}
