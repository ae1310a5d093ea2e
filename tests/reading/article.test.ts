import { describe, expect, it } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

const text = `German soldiers are to leave Afghanistan within six months after Germany and its allies said their work was done.

Pakistan's President Arif Alvi said German and European special forces can cross into its territory to combat jihadists.

Alvi's comments came a day after Germany announced it would begin withdrawing troops from Afghanistan.

Gul Agha, a leader of a movement that has been leading protests against foreign troops in Pakistan, said on Thursday that their presence was illegal. "It is unacceptable. If they come, we will treat them as an occupying force," Agha said.

Tajikistan has seen attacks in recent weeks from militants along the border.

Some 900 German troops that were part of the forces deployed in Afghanistan are expected to leave. Protestors in Tajikistan have been pushing for German troops to leave.

"It is foreseeable that a number of these forces will be deployed in these regions in the face of these threats, as well as in Pakistan," he said.`;

const { events, relations } = createReader()({ id: "x", text, publishedAt: "2022-02-18" });
const ofType = (type: string) => events.filter((event) => event.type === type);

describe("an article about a withdrawal", () => {
  it("has one withdrawal, planned, from the day it was announced to six months on", () => {
    expect(ofType("RETREAT")).toHaveLength(1);
    expect(ofType("RETREAT")[0]).toMatchObject({
      status: "PLANNED",
      mode: "WITHDRAWAL",
      places: ["country:AFG"],
      date: { from: "2022-02-17", to: "2022-08-18", precision: "MONTH" },
    });
  });

  it("has a president who lets foreign forces in, and leads his country", () => {
    expect(ofType("CONCEDE")[0]).toMatchObject({ actors: ["person:arif-alvi"], places: ["country:PAK"] });
    expect(relations.map(({ type, from, to }) => [type, from, to])).toContainEqual(["LEADS", "person:arif-alvi", "country:PAK"]);
  });

  it("has one threat, by the one who is quoted", () => {
    expect(ofType("THREATEN").map(({ status, claimedBy }) => ({ status, claimedBy }))).toEqual([{ status: "HYPOTHETICAL", claimedBy: [] }]);
  });

  it("has attacks on the country that sees them", () => {
    expect(ofType("ASSAULT")).toHaveLength(1);
    expect(ofType("ASSAULT")[0]).toMatchObject({ targets: ["country:TJK"], places: ["country:TJK"] });
  });

  it("has two condemnations of one speaker as one, the second in his words", () => {
    expect(ofType("ACCUSE")).toHaveLength(1);
    expect(ofType("ACCUSE")[0]?.evidence).toHaveLength(2);
    expect(ofType("ACCUSE")[0]?.targets).toEqual([expect.stringMatching(/^force:/)]);
  });

  it("has forces deployed as where they are, and no deployment but the one to come, in the place that the quotation ends with", () => {
    expect(ofType("MOBILIZE").map(({ status, places }) => ({ status, places }))).toEqual([{ status: "PLANNED", places: ["country:PAK"] }]);
    expect(relations.map(({ type, to }) => [type, to])).toContainEqual(["DEPLOYED_IN", "country:AFG"]);
  });

  it("has protesters who push for something in the street", () => {
    expect(ofType("PROTEST").map(({ places }) => places)).toContainEqual(["country:TJK"]);
    expect(ofType("REQUEST")).toEqual([]);
  });

  it("draws no edge without its sentence", () => {
    for (const { evidence } of [...events, ...relations]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) expect(text.slice(start, end)).toMatch(/^["A-Z][\s\S]*[."]$/);
    }
  });
});
