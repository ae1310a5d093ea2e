/** Passages on many conflicts, drawn by hand (gold/*.json), against what the pipeline reads in them. The floors only go up. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReader } from "../../seed/pipeline.ts";
import { addTo, blamed, emptyScore, type Gold, precision, recall, type Score, type Tally } from "./gold/score.ts";

const folder = new URL("./gold/", import.meta.url);
const passages = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold);

/** Percent. Raise a floor when the reading gets better; never lower one. */
const floors = {
  entities: { precision: 95, recall: 92 },
  events: { precision: 92, recall: 85 },
  relations: { precision: 95, recall: 79 },
  details: { recall: 95 },
};

const read = createReader();
const readings = passages.map((gold) => ({ gold, reading: read({ id: gold.id, text: gold.text, publishedAt: gold.publishedAt }) }));
const score: Score = emptyScore();
for (const { gold, reading } of readings) addTo(score, gold, reading);

test.each(Object.entries(floors))("%s of the passages are found, and little else", (part, floor) => {
  const tally: Tally = score[part as keyof Score];
  const figures = { recall: recall(tally), ...("precision" in floor && { precision: precision(tally) }) };
  if (process.env.GOLD_VERBOSE) console.log(part, figures, tally.lines.join("\n"));
  for (const [figure, least] of Object.entries(floor)) {
    expect(figures[figure as keyof typeof figures], `${figure} of ${part}:\n${tally.lines.join("\n")}`).toBeGreaterThanOrEqual(least);
  }
});

test("what only sounds like war draws no event", () => {
  const peaceful = readings.filter(({ gold }) => gold.events.length === 0);
  expect(peaceful.length).toBeGreaterThan(1);
  const drawn = peaceful.flatMap(({ gold, reading }) =>
    reading.events.flatMap(({ evidence }) => evidence.map(({ trigger }) => gold.text.slice(trigger.start, trigger.end))),
  );
  expect(drawn).toEqual([]);
});

test("nobody is blamed for what somebody else did", () => {
  expect(readings.flatMap(({ gold, reading }) => blamed(gold, reading))).toEqual([]);
});
