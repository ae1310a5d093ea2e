/** Holds what is shipped under its budget; prints a table, exits 1 where one is over. Sizes are kB after gzip unless said. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const files = (folder, pattern) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const gzipped = (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;

/** The scripts that the page names itself: loaded before the first paint. */
const html = readFileSync("dist/client/index.html", "utf8");
const first = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => `dist/client/${path}`);
const lazy = files("dist/client", /\.js$/).filter((path) => !first.includes(path));
const largestLazy = Math.max(0, ...lazy.map((path) => gzipped([path])));

const budgets = [
  ["script before the first paint", gzipped(first), 70],
  ["largest script loaded later", largestLazy, 200],
  ["language models", files("seed/models", /./).reduce((sum, path) => sum + statSync(path).size, 0) / 1000, 4500],
  ["word lists", gzipped(files("seed/lexicon", /\.tsv$/)), 1500],
];
for (const [name, size, budget] of budgets) {
  const over = size > budget;
  console.log(`${over ? "OVER" : "ok  "} ${name}: ${size.toFixed(1)} of ${budget} kB`);
  if (over) process.exitCode = 1;
}
