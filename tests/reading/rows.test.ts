import { describe, expect, it } from "vitest";
import { rowsOf } from "../../seed/7-rows/index.ts";
import { createReader } from "../../seed/pipeline.ts";
import type { Article } from "../../seed/reading.ts";

const read = createReader();
const retrievedAt = "2022-02-19T08:00:00.000Z";
const article: Article = {
  id: "one",
  text: "Niger's President Mohamed Bazoum met French troops in Niamey on Tuesday. Militants attacked soldiers from Mali near Gao.",
  publishedAt: "2022-02-18",
  publisher: "The Example",
  url: "https://example.org/one",
};
const rows = (given: Article = article) => rowsOf(given, read(given), retrievedAt);

describe("the rows of an article", () => {
  it("name the article by its address, whatever id it came with", () => {
    expect(rows({ ...article, id: "two" }).article.id).toBe(rows().article.id);
    expect(rows({ ...article, url: "https://example.org/two" }).article.id).not.toBe(rows().article.id);
  });

  it("change their hash with the text", () => {
    expect(rows({ ...article, text: `${article.text} More.` }).article.textHash).not.toBe(rows().article.textHash);
  });

  it("take no plain noun for a name, unless there is no other", () => {
    const text = "Wagner fighters left Bakhmut. The group lost men. Gunmen attacked a bus in Mali.";
    const named = new Map(rows({ ...article, text }).entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
    expect(named.get("force:wagner-group")).toEqual(["Wagner Group", "Wagner fighters"]);
    expect([...named.values()].flat()).toContain("Gunmen");
  });

  it("take the beginning of the text for a title that is missing", () => {
    expect(rows().article.title).toBe("Niger's President Mohamed Bazoum met French troops in Niamey on Tuesday.");
  });

  it("carry evidence whose slice is the sentence", () => {
    const { events, relations } = rows();
    const evidence = [...events, ...relations].flatMap((fact) => fact.evidence);
    expect(evidence.length).toBeGreaterThan(1);
    for (const { article: id, publisher, start, end, triggerStart, triggerEnd } of evidence) {
      expect({ id, publisher }).toEqual({ id: rows().article.id, publisher: "The Example" });
      expect(article.text.slice(start, end)).toMatch(/^[A-Z].*\.$/);
      expect(start <= triggerStart && triggerEnd <= end).toBe(true);
    }
  });

  it("give every event an account, and only entities that have rows", () => {
    const { events, entities } = rows();
    const known = new Set(entities.map(({ id }) => id));
    for (const { evidence } of events)
      for (const { account } of evidence)
        expect(
          [...(account?.actors ?? ["?"]), ...(account?.targets ?? []), ...(account?.places ?? [])].filter((id) => !known.has(id)),
        ).toEqual([]);
  });

  it("take the facts of a country from the lexicon", () => {
    expect(rows().entities.find(({ id }) => id === "country:NER")).toMatchObject({ kind: "Country", iso2: "NE", capital: "Niamey" });
  });

  it("mark what is reference and leave it without evidence", () => {
    const { references } = rows();
    expect(references.find(({ from, to }) => from === "country:MLI" && to === "country:NER")).toMatchObject({
      type: "BORDERS",
      basis: "REFERENCE",
      evidence: [],
    });
    expect(references.every(({ source }) => source !== null)).toBe(true);
  });

  it("keep every span of a mention, in order", () => {
    for (const { spans } of rows().mentions)
      expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});
