/** Pages of a real browser on the explorer, and what goes wrong on them. */
import axeCore, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startSeeded } from "./server.ts";

export interface Explorer {
  readonly url: string;
  /** A page of its own. */
  readonly open: (options?: PageOptions) => Promise<Visit>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: "light" | "dark";
  /** The system's own high contrast. */
  readonly forced?: boolean;
  readonly address?: string;
  /** Rewrites what the API answers, JSON in and out. */
  readonly rewrite?: (answer: string) => string;
}

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, dialogs, and requests to another host. */
  readonly faults: readonly string[];
}

/** What the tests of a row work with: a page that they share, in the state the one before left it in. */
export interface Here extends Visit {
  readonly explorer: Explorer;
}

export interface RowOptions extends PageOptions {
  /** Whether they change the graph, and so need a server for themselves. */
  readonly changesGraph?: boolean;
}

/** One for all files that this process runs. */
let connected: Promise<Browser> | undefined;
export function browserAt(endpoint: string): Promise<Browser> {
  connected ??= chromium.connect(endpoint);
  return connected;
}

/** Tests of one thing that a reader does. At the end the page must have broken nothing and asked no other host. */
export function row(name: string, tests: (here: Here) => void, { changesGraph = false, ...options }: RowOptions = {}): void {
  const shared = inject("explorer");
  describe.skipIf(!shared)(name, () => {
    let visit: Visit;
    let explorer: Explorer;
    let stop = async (): Promise<unknown> => undefined;
    beforeAll(async () => {
      if (!shared) return;
      const browser = await browserAt(shared.browser);
      const own = changesGraph ? await startSeeded() : null;
      if (own) stop = own.stop;
      const url = own?.url ?? shared.url;
      explorer = { url, open: (wanted) => open(browser, url, wanted) };
      visit = await explorer.open(options);
    });
    afterAll(async () => {
      await visit?.page.context().close();
      await stop();
    });
    tests({
      get page() {
        return visit.page;
      },
      get faults() {
        return visit.faults;
      },
      get explorer() {
        return explorer;
      },
    });
    it("broke nothing and asked no other host", () => {
      expect(visit.faults).toEqual([]);
    });
  });
}

async function open(browser: Browser, url: string, options: PageOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, colours = "light", forced = false, address = "", rewrite } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colours,
    forcedColors: forced ? "active" : "none",
    locale: "en-GB",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(url).host && !request.url().startsWith("blob:")) faults.push(`asked ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (rewrite) {
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: rewrite(await response.text()) });
    });
  }
  await page.goto(address || url);
  await page.getByText(/^[1-9]\d* nodes, /).waitFor();
  return { page, faults };
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Those that hang on colours. */
const colourRules = ["color-contrast", "link-in-text-block"];

export interface AxeOptions {
  /** Whether colours alone are looked at: what else axe looks for is the same in every theme. */
  readonly coloursOnly?: boolean;
  /** What has been looked at and is as it was. */
  readonly but?: string;
}

/** What axe finds, one line a fault. */
export async function axe(page: Page, { coloursOnly = false, but }: AxeOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeCore.source);
  const context = { include: ["html"], exclude: but ? [but] : [] };
  const runOnly = coloursOnly ? { type: "rule", values: colourRules } : { type: "tag", values: rules };
  const options = { runOnly, resultTypes: ["violations"] };
  // One page without frames: axe's own builder would open a second page for every look, which takes five times as long.
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
