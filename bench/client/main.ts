/** What the explorer's canvas costs the main thread, beside plain Cytoscape on the same graph in the same run. `npx tsx bench/client/main.ts [sizes]`, after a build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { encodeView } from "../../client/state/address.ts";
import { emptyView } from "../../client/state/view.ts";
import { findChromium, howToGetChromium } from "../../tests/e2e/chromium.ts";
import { type BenchGraph, benchGraph } from "./graph.ts";
import { type Served, serve } from "./serve.ts";

/** Milliseconds of main-thread CPU; `pan` and `zoom` a frame. */
interface Costs {
  readonly first: number;
  readonly pan: number;
  readonly zoom: number;
  readonly filter: number;
  readonly expand: number;
}

const switchPlaces =
  "[...document.querySelectorAll('.entry')].find((entry) => entry.innerText.trim().startsWith('Place')).querySelector('input').click()";
/** Steps of a drag, turns of the wheel. */
const frames = 40;
/** Milliseconds within which the graph has been drawn anew after a move: counted with its frames. */
const settling = 1500;
const executablePath = findChromium();
if (!executablePath) throw new Error(howToGetChromium);
const sizes = process.argv.slice(2).map(Number);
const browser = await chromium.launch({ executablePath });
const results = [];
for (const size of sizes.length > 0 ? sizes : [300, 1000, 5000]) {
  const graph = benchGraph(size);
  const served = await serve(graph);
  const ours = await explorer(browser, served, graph);
  const plain = await plainCytoscape(browser, served, graph);
  served.close();
  const ratios = Object.fromEntries(Object.entries(ours).map(([name, cost]) => [name, round(cost / plain[name as keyof Costs], 2)]));
  results.push({ nodes: size, edges: size * 2, ours, plain, ratios });
  console.table({ [`${size} ours`]: ours, [`${size} plain`]: plain, [`${size} ratio`]: ratios });
}
await browser.close();
if (sizes.length === 0) {
  mkdirSync("bench/results", { recursive: true });
  writeFileSync("bench/results/client.json", `${JSON.stringify({ unit: "ms of main-thread CPU", results }, null, 1)}\n`);
}

async function explorer(on: Browser, { url }: Served, { nodes, places }: BenchGraph): Promise<Costs> {
  const page = await open(on);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const view = { ...emptyView, nodes: places.map((place) => ({ ...place, by: null, pinned: false })) };
  await page.goto(`${url}/#${await encodeView(view)}`);
  await page.getByText(/^[1-9][\d,]* nodes, /).waitFor();
  await page.locator("canvas").first().waitFor({ state: "attached" });
  await rest(page);
  const first = await spent(cdp);
  const { pan, zoom } = await move(page, cdp);
  // By script, as on the plain page: finding and waiting for a switch would be counted too.
  const filter = await during(page, cdp, () => page.evaluate(switchPlaces));
  await page.getByText(/ switched off/).waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>("[data-canvas]")?.focus());
  await page.keyboard.press("ArrowRight");
  await rest(page);
  // The node best connected is the one that arrows begin with; the answer is the same for any.
  const expand = await during(page, cdp, () => page.keyboard.press("e"), nodes.length > 2000 ? 6000 : 3000);
  await page.context().close();
  return { first, pan, zoom, filter, expand };
}

async function plainCytoscape(on: Browser, { url }: Served, graph: BenchGraph): Promise<Costs> {
  const page = await open(on);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await page.goto(`${url}/plain`);
  await rest(page);
  const first = await spent(cdp);
  const { pan, zoom } = await move(page, cdp);
  const filter = await during(page, cdp, () => page.evaluate("void cy.nodes('[kind = \"Place\"]').remove()"));
  const more = benchGraph(30, "fresh").nodes.map(({ id, title }, i) => ({ data: { id, title }, position: { x: i * 9, y: i * 9 } }));
  const spokes = more.map(({ data: { id } }) => ({ data: { source: id, target: graph.nodes[0]?.id } }));
  const expand = await during(page, cdp, () => page.evaluate(`void cy.add(${JSON.stringify([...more, ...spokes])})`));
  await page.context().close();
  return { first, pan, zoom, filter, expand };
}

async function open(on: Browser): Promise<Page> {
  const context = await on.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  return context.newPage();
}

/** Drags the ground and turns the wheel, a step a frame. */
async function move(page: Page, cdp: CDPSession): Promise<Pick<Costs, "pan" | "zoom">> {
  await page.mouse.move(262, 750);
  await page.mouse.down();
  const pan = await during(
    page,
    cdp,
    async () => {
      for (let i = 0; i < frames; i++) {
        await page.mouse.move(262 + i * 4, 750 - i * 3);
        await frame(page);
      }
    },
    settling,
  );
  await page.mouse.up();
  await rest(page);
  const zoom = await during(
    page,
    cdp,
    async () => {
      for (let i = 0; i < frames; i++) {
        await page.mouse.wheel(0, i < frames / 2 ? -30 : 30);
        await frame(page);
      }
    },
    settling,
  );
  await rest(page);
  return { pan: round(pan / frames, 1), zoom: round(zoom / frames, 1) };
}

function frame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

function rest(page: Page, time = 1500): Promise<void> {
  return page.waitForTimeout(time);
}

async function during(page: Page, cdp: CDPSession, work: () => Promise<unknown>, time = 1500): Promise<number> {
  const before = await spent(cdp);
  await work();
  await rest(page, time);
  return round((await spent(cdp)) - before, 0);
}

/** Milliseconds of CPU that the page's main thread took since its process began. */
async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return round((metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0) * 1000, 0);
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
