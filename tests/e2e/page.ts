/** The product as a reader meets it: a server on a graph of three articles of our own, and pages of a real browser on it. */
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { folder, run, type Server, startServer } from "../cli/running.ts";

const articles = [
  {
    id: "bazoum-receives-forces",
    title: "Niger's president ready to receive <img src=x onerror=alert(1)> European forces",
    url: "https://news.example/niger",
    publisher: "Sahel Courier",
    publishedAt: "2022-02-19",
    text: `Niger's President Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.

Jihadists attacked a post of the Nigerien army near Tillabéri on 14 February 2022 and killed at least five soldiers.

France announced on Thursday that its soldiers will leave Mali within six months. "We will not stay where we are not wanted," President Emmanuel Macron said.

Wagner has deployed fighters in Mali, the French foreign minister Jean-Yves Le Drian claimed.`,
  },
  {
    id: "visit-to-agadez",
    title: "Macron meets Bazoum",
    publisher: "Niamey Observer",
    publishedAt: "2022-03-02",
    text: `French President Emmanuel Macron met Mohamed Bazoum in Niamey on Tuesday.

Protesters marched in Niamey against French troops on 27 February 2022. Nigerien police arrested ten protesters.

Niger denied that its army had attacked a village in Burkina Faso.`,
  },
  {
    id: "traore-visits",
    title: "Burkina Faso expels a diplomat",
    publisher: "Sahel Courier",
    publishedAt: "2023-01-10",
    text: `Burkina Faso's President Ibrahim Traoré visited Mali on Monday. Burkina Faso expelled the French ambassador on 2 January 2023.

The Malian army and Wagner killed civilians in Moura in March 2022, the United Nations said.`,
  },
];

export interface Explorer {
  readonly url: string;
  /** A page of its own at this address, which reports what went wrong on it. */
  readonly open: (options?: PageOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly colours?: "light" | "dark";
  readonly address?: string;
  /** Rewrites what the API answers, JSON in and out. */
  readonly rewrite?: (answer: string) => string;
}

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests that failed or went to another host. */
  readonly faults: readonly string[];
}

export async function startExplorer(executablePath: string): Promise<Explorer> {
  const env = { GRAPH_URI: join(folder(), "graph.grafeo") };
  const seeded = await run(["seed", "-"], env, articles.map((article) => JSON.stringify(article)).join("\n"));
  if (seeded.status !== 0) throw new Error(seeded.stderr);
  const server: Server = await startServer(env);
  const browser = await chromium.launch({ executablePath });
  return {
    url: server.url,
    open: (options) => visit(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function visit(browser: Browser, url: string, options: PageOptions = {}): Promise<Visit> {
  const { width = 1280, colours = "light", address = "", rewrite } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: colours,
    locale: "en-GB",
    reducedMotion: "reduce",
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

/** What axe finds, one line a fault. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
