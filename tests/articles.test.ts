/** The articles that come with the project: well formed, sourced, and together a graph that shows every kind of thing. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { articlesFrom } from "../seed/1-read/index.ts";
import { createReader } from "../seed/pipeline.ts";
import type { Reading } from "../seed/reading.ts";

const folder = new URL("../seed/articles/", import.meta.url);
const files = readdirSync(folder).filter((name) => name !== "README.md");
const contents = files.map((name) => ({ name, content: readFileSync(new URL(name, folder), "utf8") }));

test("each is named by its day, names its sources and licence, and is of a news article's length", () => {
  for (const { name, content } of contents) {
    const [, front = "", text = ""] = content.split(/^---\n/m);
    expect(front, name).toContain(`id: ${name.replace(/\.md$/, "")}\n`);
    expect(front, name).toContain(`publishedAt: ${name.slice(0, 10)}\n`);
    for (const key of ["title", "publisher", "language", "written", "licence"]) expect(front, name).toMatch(new RegExp(`^${key}: .`, "m"));
    expect(front, name).toMatch(/^sources:\n(- .+\n)+$/m);
    const words = text.split(/\s+/).length;
    expect(words, name).toBeGreaterThan(150);
    expect(words, name).toBeLessThan(500);
  }
});

test("together they show every kind, event type, status and precision", async () => {
  const read = createReader();
  const readings: Reading[] = [];
  for await (const { article } of articlesFrom(fileURLToPath(folder))) if (article) readings.push(read(article));
  expect(readings.length).toBe(files.length);
  const events = readings.flatMap((reading) => reading.events);
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  expect(distinct(readings.flatMap(({ entities }) => entities.map(({ kind }) => kind)))).toEqual([
    "Country",
    "Force",
    "Organization",
    "Person",
    "Place",
  ]);
  expect(distinct(events.map(({ type }) => type))).toEqual([
    "ACCUSE",
    "AGREE",
    "AID",
    "ASSAULT",
    "COERCE",
    "CONCEDE",
    "CONSULT",
    "COOPERATE",
    "MOBILIZE",
    "PROTEST",
    "REJECT",
    "REQUEST",
    "RETREAT",
    "SANCTION",
    "SUPPORT",
    "THREATEN",
  ]);
  expect(distinct(events.map(({ status }) => status))).toEqual(["HAPPENED", "HISTORICAL", "HYPOTHETICAL", "NEGATED", "ONGOING", "PLANNED"]);
  expect(distinct(events.map(({ date }) => date.precision))).toEqual(["DAY", "MONTH", "SEASON", "VAGUE", "WEEK", "YEAR"]);
  expect(distinct(events.map(({ date }) => date.basis))).toEqual(["ARTICLE", "EXPLICIT", "RELATIVE"]);
  expect(events.filter(({ claimedBy }) => claimedBy.length > 0).length).toBeGreaterThan(10);
  expect(events.filter(({ deaths }) => deaths).length).toBeGreaterThan(20);
});

test("every sentence behind an event or a relation is the article's own", async () => {
  const read = createReader();
  for await (const { article } of articlesFrom(fileURLToPath(folder))) {
    if (!article) throw new Error("an article could not be read");
    const { sentences, events, relations } = read(article);
    for (const { start, end, sentence, trigger } of [...events, ...relations].flatMap(({ evidence }) => evidence)) {
      expect({ start, end }).toEqual(sentences[sentence]);
      expect(trigger.start >= start && trigger.end <= end && article.text.slice(trigger.start, trigger.end).trim() !== "").toBe(true);
    }
  }
});
