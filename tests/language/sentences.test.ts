import { describe, expect, it } from "vitest";
import { loadLanguage, type Span, tokenise } from "../../seed/language.ts";

const language = loadLanguage();
const sentences = (text: string, skipped: readonly Span[] = []): string[] =>
  language.sentences(text, skipped).map(({ start, end }) => text.slice(start, end));
const words = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");

describe("words", () => {
  it.each([
    ["Mali's army didn't move.", "Mali 's army did n't move ."],
    ["the commander’s men", "the commander ’s men"],
    ["The rebels' leader cannot return.", "The rebels ' leader can not return ."],
    ["French-led forces", "French - led forces"],
    ["a co-ordinated, anti-government re-election", "a co-ordinated , anti-government re-election"],
    ["al-Qaeda and Kılıçdaroğlu met Vučić", "al - Qaeda and Kılıçdaroğlu met Vučić"],
    ["U.S. troops left at 10:30am.", "U.S. troops left at 10:30 am ."],
    ["Gen. J. Doe paid $5bn (5%).", "Gen. J. Doe paid $ 5 bn ( 5 % ) ."],
    ["He said: “We won’t go.”", "He said : “ We wo n’t go . ”"],
    ["Kabul—the capital—fell", "Kabul — the capital — fell"],
    ["See https://example.org/a?b=c.", "See https://example.org/a?b=c ."],
    ["Why?! He waited ... and left...", "Why ?! He waited ... and left ..."],
    ["No. 5 said no.", "No. 5 said no ."],
    ["Tank/jeep 😀😀", "Tank / jeep 😀 😀"],
    ["Mosul\u200e, Iraq", "Mosul , Iraq"],
  ])("%s", (text, wanted) => expect(words(text)).toBe(wanted));

  it("keeps every letter, in order", () => {
    const text = "“Ça va?” asked Gen. N’Djamena-Müller (né Ünal)…the U.S.-backed 1,000-strong force—left;no one saw 3–5 men.";
    expect(words(text).replaceAll(" ", "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("sentences", () => {
  it("end at a stop, not at an abbreviation or initial", () => {
    expect(sentences("Gen. A. B. Karim met the U.S. envoy. He left at 5 p.m. The envoy stayed in the U.S. army base.")).toEqual([
      "Gen. A. B. Karim met the U.S. envoy.",
      "He left at 5 p.m.",
      "The envoy stayed in the U.S. army base.",
    ]);
  });
  it("end inside quotes", () => {
    expect(sentences('"We left. They stayed," he said. "Nobody died."')).toEqual(['"We left.', 'They stayed," he said.', '"Nobody died."']);
  });
  it("keep a cry with its speaker", () => {
    expect(sentences("“We will fight!” Karim said. He left.")).toEqual(["“We will fight!” Karim said.", "He left."]);
  });
  it("end where a space was lost", () => {
    expect(sentences("The army left the town.The rebels came.")).toEqual(["The army left the town.", "The rebels came."]);
  });
  it("end at headings and list items", () => {
    expect(sentences("NEW THREATS\nTroops moved.\n1. Disarm\n2. Leave the town\n")).toEqual([
      "NEW THREATS",
      "Troops moved.",
      "1. Disarm",
      "2. Leave the town",
    ]);
  });
  it("run over the line breaks of wrapped text", () => {
    const text = [
      "The government of the northern province said on Monday that its army and",
      "the Border Guard had taken the last of the villages that rebels had held",
      "since the spring. Nobody was hurt when the troops came, a spokesman from",
      "Tarin said, but several houses in the lower part of the town had burned.",
      "The rebels denied it.",
    ].join("\n");
    expect(sentences(text)).toHaveLength(3);
  });
  it("start at the first word and end with the last", () => {
    expect(sentences("  \n Troops left. \t\n\n  They came back.  ")).toEqual(["Troops left.", "They came back."]);
  });
  it("stay out of what is skipped", () => {
    const text = "Troops left Gao. Advertising Read more They came back.";
    const start = text.indexOf("Advertising");
    const skipped = [{ start, end: start + "Advertising Read more".length }];
    expect(sentences(text, skipped)).toEqual(["Troops left Gao.", "They came back."]);
  });
  it("are cut at a clause where they are too long to read", () => {
    const found = language.sentences(`${"the army held the bridge, ".repeat(60)}and left.`);
    expect(found.length).toBeGreaterThan(1);
    for (const { start, end } of found)
      expect(tokenise("the army held the bridge, ".repeat(60).concat("and left."), start, end).length).toBeLessThanOrEqual(200);
  });
});
