import { describe, expect, it } from "vitest";
import { frames } from "../../seed/6-events/frames/index.ts";
import { createReader } from "../../seed/pipeline.ts";

const read = createReader();
const rulesIn = (text: string) =>
  read({ id: "example", text, publishedAt: "2022-02-18" }).events.flatMap((event) => event.evidence.map(({ rule }) => rule));

/** The evidence names the frame, behind the rule of speech that changed what it tells. */
const tells = (text: string, id: string) => rulesIn(text).some((rule) => rule.split(" ").includes(id));

describe.each(frames)("$id", ({ id, examples }) => {
  it.each(examples)("$text -> $found", ({ text, found }) => {
    expect(tells(text, id)).toBe(found);
  });
});
