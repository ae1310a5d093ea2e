import { describe, expect, it } from "vitest";
import { openStore } from "../../graph/open.ts";
import type { EventMode, EventType } from "../../graph/schema.generated.ts";
import { army, article, front, tarsia } from "./region.ts";

/** The line that names an event in the store. */
async function lineOf(type: EventType, mode: EventMode): Promise<string | undefined> {
  const store = await openStore({ uri: ":memory:" });
  const told = article("a", "Paper", "2023-05-02", "It was told.").with(front, army, tarsia);
  await store.upsert([told.event(0, "e", type, "2023-05-01", { mode, actors: [front], targets: [army], places: [tarsia] }).rows()]);
  const [found] = (await store.events({}, "DATE_ASC", { first: 1 })).rows;
  await store.close();
  return found?.row.label;
}

describe("the line that names an event", () => {
  it.each<[EventType, EventMode, string]>([
    ["ASSAULT", "SHELLING", "River Front: shelling of Tarsian armed forces in Tarsia"],
    ["MOBILIZE", "DEPLOYMENT", "River Front: deployment against Tarsian armed forces in Tarsia"],
    ["CONCEDE", "DEPLOYMENT", "River Front: concession over deployment to Tarsian armed forces in Tarsia"],
    ["REQUEST", "RESIGNATION", "River Front: request over resignation to Tarsian armed forces in Tarsia"],
    ["AGREE", "CEASEFIRE", "River Front: ceasefire with Tarsian armed forces in Tarsia"],
    ["AGREE", "STATEMENT", "River Front: agreement with Tarsian armed forces in Tarsia"],
  ])("tells of %s, %s what was done, and not more", async (type, mode, line) => {
    expect(await lineOf(type, mode)).toBe(line);
  });
});
