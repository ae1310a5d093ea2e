/** Finds a Chromium to test the page in: `CHROMIUM`, else where systems put it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"].filter(Boolean);

export const howToGetChromium = "skipped in a browser: apt-get install chromium, or set CHROMIUM=/path/to/chromium";

/** Null where there is none; an Error where CHROMIUM names none, or REQUIRE_CHROMIUM=1 asks for one. */
export function findChromium(): string | null {
  const { CHROMIUM: asked, REQUIRE_CHROMIUM: required } = process.env;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM: ${asked} is not there`);
  }
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (!found && required === "1") throw new Error(`REQUIRE_CHROMIUM=1, but ${howToGetChromium}`);
  return found ?? null;
}
