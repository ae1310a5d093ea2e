/** Passages on many conflicts, drawn by hand (gold/*.json), against what the pipeline reads in them. The floors only go up. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventModes, eventTypes, relationTypes, statuses } from "../../graph/schema.generated.ts";
import { createReader } from "../../seed/pipeline.ts";
import { addTo, blamed, emptyScore, type Gold, precision, recall, type Score, type Tally } from "./gold/score.ts";

const folder = new URL("./gold/", import.meta.url);
const passages = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold);

/** Percent. Raise a floor when the reading gets better; it is set anew only where passages are added. */
const floors = {
  entities: { precision: 97, recall: 97 },
  events: { precision: 92, recall: 87 },
  relations: { precision: 98, recall: 86 },
  details: { recall: 97 },
};

/** Events drawn where nothing happened. */
const mostInPeace = 0;

const read = createReader();
const readings = passages.map((gold) => ({ gold, reading: read({ id: gold.id, text: gold.text, publishedAt: gold.publishedAt }) }));
const score: Score = emptyScore();
for (const { gold, reading } of readings) addTo(score, gold, reading);

test.each(Object.entries(floors))("%s of the passages are found, and little else", (part, floor) => {
  const tally: Tally = score[part as keyof typeof floors];
  const figures = { recall: recall(tally), ...("precision" in floor && { precision: precision(tally) }) };
  for (const [figure, least] of Object.entries(floor)) {
    expect(figures[figure as keyof typeof figures], `${figure} of ${part}:\n${tally.lines.join("\n")}`).toBeGreaterThanOrEqual(least);
  }
});

test("the passages hold every type and mode of event, every status, and every relation that a text can tell", () => {
  const events = passages.flatMap((gold) => gold.events);
  const relations = passages.flatMap((gold) => gold.relations.map(({ type }) => type));
  const missing = (all: readonly string[], told: readonly string[]) => {
    const alternatives = new Set(told.flatMap((value) => value.split("|")));
    return all.filter((value) => !alternatives.has(value));
  };
  expect(passages.length).toBeGreaterThanOrEqual(80);
  expect(
    missing(
      eventTypes,
      events.map(({ type }) => type),
    ),
  ).toEqual([]);
  expect(
    missing(
      eventModes,
      events.map(({ mode }) => mode),
    ),
  ).toEqual([]);
  expect(
    missing(
      statuses,
      events.map(({ status }) => status),
    ),
  ).toEqual([]);
  // Borders are reference data, never read from a text.
  expect(missing(relationTypes, relations)).toEqual(["BORDERS"]);
});

test("what only sounds like war draws no event", () => {
  const peaceful = readings.filter(({ gold }) => gold.events.length === 0);
  expect(peaceful.length).toBeGreaterThan(1);
  const drawn = peaceful.flatMap(({ gold, reading }) =>
    reading.events.flatMap(({ evidence }) => evidence.map(({ trigger }) => gold.text.slice(trigger.start, trigger.end))),
  );
  expect(drawn.length, drawn.join(", ")).toBeLessThanOrEqual(mostInPeace);
});

test("nobody is blamed for what somebody else did", () => {
  expect(readings.flatMap(({ gold, reading }) => blamed(gold, reading))).toEqual([]);
});
