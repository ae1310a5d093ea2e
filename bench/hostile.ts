/**
 * Time and memory for texts that nobody would send on purpose, at one size and at twice that size: a time that grows more than
 * twice is more than linear.
 *
 *     npm run bench:hostile -- [--size 500000] [--only "shuffled words"]
 *
 * A text over 5 MB is refused before it is read, so `--size 2500000` is the largest that makes sense.
 */
import { parseArgs } from "node:util";
import { createReader } from "../seed/pipeline.ts";
import { hostileTexts } from "./hostile-texts.ts";

const { values } = parseArgs({ options: { size: { type: "string", default: "500000" }, only: { type: "string" } } });
const size = Number(values.size);
const read = createReader();
seconds("Rebels attacked Goma on Monday. ".repeat(200));

console.log(`${"".padEnd(30)}${`${size} chars`.padStart(16)}${`${2 * size} chars`.padStart(16)}   memory`);
for (const [kind, make] of Object.entries(hostileTexts)) {
  if (values.only && values.only !== kind) continue;
  const [once, twice] = [seconds(make(size)), seconds(make(2 * size))];
  const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
  console.log(`${kind.padEnd(30)}${`${once.toFixed(1)} s`.padStart(16)}${`${twice.toFixed(1)} s`.padStart(16)}${memory.padStart(9)}`);
}

function seconds(text: string): number {
  const before = process.cpuUsage();
  read({ id: "hostile", text, publishedAt: "2022-02-18" });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
