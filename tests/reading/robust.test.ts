/** Whatever comes in, a reading comes out, and what it says lies in the text. Small sizes here; bench/hostile.ts takes large ones. */
import { expect, it } from "vitest";
import { hostileTexts } from "../../bench/hostile-texts.ts";
import { createReader } from "../../seed/pipeline.ts";
import type { Reading, Span } from "../../seed/reading.ts";

const read = createReader();
const article = (text: string) => ({ id: "hostile", text, publishedAt: "2022-02-18" });

it.each(Object.keys(hostileTexts))("reads %s", (kind) => {
  const text = hostileTexts[kind]?.(2_500) ?? "";
  const reading = read(article(text));
  expect(JSON.stringify(read(article(text)))).toBe(JSON.stringify(reading));
  inOrder(reading.sentences, text);
  inOrder(reading.mentions, text);
  inOrder(reading.skipped, text);
  pointsAtItself(reading);
});

it.each([
  "JNIM claimed responsibility; Soldiers had overthrown President Mohamed Bazoum in Niger on 26 July.",
  "Algeria, which urged restraint, offered to mediate between the two sides — The massacre would be among the worst in the country since the insurgency began in 2015 — Relations had worsened since the start of the year.",
])("reads a sentence that joins what others would keep apart: %s", (text) => {
  pointsAtItself(read(article(text)));
});

/** Spans lie in the text, each holds something, and none overlaps the next. */
function inOrder(spans: readonly Span[], text: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(start, end).trim()).not.toBe("");
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

/** Every edge has a sentence of the reading, a trigger within it, and parties that the reading holds. */
function pointsAtItself({ sentences, entities, events, relations, mentions }: Reading): void {
  const ids = new Set(entities.map(({ id }) => id));
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...relations.flatMap(({ from, to, claimedBy }) => [from, to, ...claimedBy]),
    ...events.flatMap(({ actors, targets, places, claimedBy }) => [...actors, ...targets, ...places, ...claimedBy]),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  for (const { evidence } of [...events, ...relations]) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { sentence, start, end, trigger, confidence } of evidence) {
      expect({ start, end }).toEqual(sentences[sentence]);
      expect(trigger.start).toBeGreaterThanOrEqual(start);
      expect(trigger.end).toBeLessThanOrEqual(end);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
    }
  }
}
