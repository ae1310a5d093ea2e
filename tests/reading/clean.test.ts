import { describe, expect, it } from "vitest";
import { boilerplate } from "../../seed/2-clean/boilerplate.ts";
import { clean } from "../../seed/2-clean/index.ts";

const reasons = (text: string) => clean({ id: "x", text }).skipped.map((span) => [span.reason, text.slice(span.start, span.end)]);

describe("boilerplate", () => {
  it.each(boilerplate.flatMap((rule) => rule.examples.skipped.map((text) => [rule.reason, text] as const)))(
    "%s is skipped: %s",
    (reason, text) => {
      expect(reasons(`${text}\nThe soldiers left the town of Menaka in the night.`).map(([found]) => found)).toContain(reason);
    },
  );

  it.each(boilerplate.flatMap((rule) => rule.examples.read))("is none: %s", (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it("is marked where it stands, and the sentence before it is read", () => {
    expect(reasons("They marched to the square. AFP - JANE DOE\n\n(with Reuters)")).toEqual([
      ["credit", "AFP - JANE DOE"],
      ["credit", "(with Reuters)"],
    ]);
  });

  it("takes no time on a line of a million signs", () => {
    expect(reasons(`${"( with Reuters ".repeat(70_000)}`)).toEqual([]);
  });
});

describe("the day of publication", () => {
  it.each([
    ["date 2021-03-04 The troops left.", "2021-03-04"],
    ["Peace at last\nFriday, July 2, 2021\n\nThe war is over.", "2021-07-02"],
    ["The war is over.", null],
  ])("of %j is %s", (text, day) => {
    expect(clean({ id: "x", text }).publishedAt).toBe(day);
  });

  it("is the given one before the dateline's", () => {
    expect(clean({ id: "x", text: "date 2021-03-04 The troops left.", publishedAt: "2021-03-05T08:00:00Z" }).publishedAt).toBe(
      "2021-03-05",
    );
  });
});

describe("the language", () => {
  it.each([
    ["en", "The soldiers left the town in the night and the rebels came back from the hills."],
    ["en", "Soldiers attacked Gao on Monday. ".repeat(30)],
    ["it", "I soldati hanno lasciato la città di notte e i ribelli sono tornati dalle colline in silenzio."],
    ["de", "Die Soldaten verließen die Stadt in der Nacht, und die Rebellen kamen von den Hügeln zurück."],
    ["fr", "Les soldats ont quitté la ville pendant la nuit et les rebelles sont revenus des collines."],
    ["es", "Los soldados abandonaron la ciudad durante la noche y los rebeldes volvieron de las colinas."],
    ["ru", "Солдаты покинули город ночью, и повстанцы вернулись с холмов, сообщили местные жители."],
    ["en", "Saudi-led coalition warplanes carried out airstrikes on Houthi positions in Marib governorate."],
    ["nl", "De Keniaanse president ontmoette de Ethiopische premier in Nairobi op maandag."],
    [null, "Mali."],
  ])("is %s", (language, text) => {
    expect(clean({ id: "x", text }).language).toBe(language);
  });

  it("other than English is noted", () => {
    expect(clean({ id: "x", text: "Les soldats ont quitté la ville pendant la nuit et les rebelles sont revenus." }).notes).toContainEqual(
      expect.objectContaining({ code: "LANGUAGE" }),
    );
  });
});
