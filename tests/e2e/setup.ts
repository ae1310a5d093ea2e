/** Once for all tests in a browser: a Chromium, and a server that they read from. */
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium, howToGetChromium } from "./chromium.ts";
import { startSeeded } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address and the browser's. Null where no Chromium is at hand. */
    readonly explorer: { readonly url: string; readonly browser: string } | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) {
    console.warn(howToGetChromium);
    project.provide("explorer", null);
    return async () => undefined;
  }
  const [server, browser] = await Promise.all([startSeeded(), chromium.launchServer({ executablePath })]);
  project.provide("explorer", { url: server.url, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await server.stop();
  };
}
