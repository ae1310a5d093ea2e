/**
 * Precision and recall of the reading, stage by stage, on passages whose graph was drawn by hand:
 *
 *     npm run bench:reading -- [FOLDER] [--lines] [--models DIR]
 *
 * FOLDER holds one passage a `.json` file, in the form of tests/reading/gold (the default). `--lines` names what is missing
 * or wrong. Details (mode, date, claimant, ...) are those of the events found, so they have no precision of their own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { eventTypes, nodeKinds, relationTypes } from "../graph/schema.generated.ts";
import { createReader } from "../seed/pipeline.ts";
import { addTo, emptyScore, type Gold, precision, recall, type Tally } from "../tests/reading/gold/score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: "boolean", default: false }, models: { type: "string" } },
});
const folder = positionals[0] ?? fileURLToPath(new URL("../tests/reading/gold", import.meta.url));
const passages = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold);

const read = createReader({ models: values.models });
const score = emptyScore();
for (const gold of passages) addTo(score, gold, read({ id: gold.id, text: gold.text, publishedAt: gold.publishedAt }));

const named = (names: readonly string[]) => names.filter((name) => score.parts.has(name));
const known: readonly string[] = [...nodeKinds, ...eventTypes, ...relationTypes];
console.log(`${passages.length} passages\n\n${"".padEnd(16)}  right missed  wrong  precision  recall`);
print("entities", score.entities, named(nodeKinds));
print("events", score.events, named(eventTypes));
print(
  "details",
  score.details,
  [...score.parts.keys()].filter((name) => !known.includes(name)),
);
print("relations", score.relations, named(relationTypes));

function print(stage: string, tally: Tally, parts: readonly string[]): void {
  console.log(row(stage, tally, stage !== "details"));
  for (const part of parts) {
    const own = score.parts.get(part);
    if (own) console.log(row(`  ${part}`, own, stage !== "details"));
  }
  console.log(values.lines ? `${tally.lines.map((line) => `    ${line}`).join("\n")}\n` : "");
}

function row(name: string, tally: Tally, precise: boolean): string {
  const counts = [tally.found, tally.missed, tally.wrong].map((count) => String(count).padStart(7));
  return `${name.padEnd(16)}${counts.join("")}${(precise ? precision(tally).toFixed(1) : "").padStart(11)}${recall(tally).toFixed(1).padStart(8)}`;
}
