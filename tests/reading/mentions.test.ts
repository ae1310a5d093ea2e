import { describe, expect, it } from "vitest";
import { createResolver } from "../../seed/pipeline.ts";

const resolve = createResolver();

/** "span role entity" of every mention. */
function mentions(text: string, publishedAt = "2022-02-18"): string[] {
  return resolve({ id: "x", text, publishedAt }).mentions.map((one) => `${text.slice(one.start, one.end)} ${one.role} ${one.entity}`);
}

describe("an adjective of a country", () => {
  it("with a noun of the military is that country's force", () => {
    expect(mentions("French troops left Gossi on Tuesday.")).toContain("French DEMONYM force:french-armed-forces");
    expect(mentions("Two Chadian soldiers died near the lake.")).toContain("Chadian DEMONYM force:chadian-armed-forces");
  });

  it("joined to another shares its noun", () => {
    const found = mentions("French and Malian soldiers searched the forest.");
    expect(found).toContain("French DEMONYM force:french-armed-forces");
    expect(found).toContain("Malian DEMONYM force:malian-armed-forces");
  });

  it("as a noun of its own shares none", () => {
    expect(mentions("The rebels killed 84 Russians and 47 Malian soldiers.")).toContain("Russians DEMONYM country:RUS");
    expect(mentions("US and British forces must protect the port.")).toContain("US DEMONYM force:united-states-armed-forces");
  });

  it("with a noun of state is the government", () => {
    expect(mentions("The Syrian government rejected the plan.").join()).toMatch(/^Syrian government NOMINAL organization:/);
  });

  it("alone is the country", () => {
    expect(mentions("It is now a Malian problem.")).toContain("Malian DEMONYM country:MLI");
  });

  it("of the military's buildings is no force", () => {
    expect(mentions("They visited a French military base in Gao.").join()).not.toContain("force:");
  });
});

describe("a name that sounds like no body", () => {
  it("is one where its translation and what it is stand behind it, or its noun", () => {
    expect(mentions("The Tazra (Dawn) party will boycott the vote in Algeria.").slice(0, 2)).toEqual([
      "Tazra NAME organization:tazra",
      "Algeria NAME country:DZA",
    ]);
    expect(mentions("Police arrested members of the Kelda movement in Cairo.")).toContain("Kelda NAME organization:kelda");
  });

  it("of a town stays a town", () => {
    expect(mentions("Residents of Gao (Mali) formed a group.")[0]).toMatch(/^Gao NAME place:/);
  });
});

describe("a backer", () => {
  it("is a country beside those whom it backs, who are named with it", () => {
    const found = mentions("Iraqi forces and Iranian-backed militias took the town.");
    expect(found).toContain("Iraqi DEMONYM force:iraqi-armed-forces");
    expect(found).toContain("Iranian DEMONYM country:IRN");
    expect(found.at(-1)).toMatch(/^militias NOMINAL force:iranian-backed-militias/);
  });
});

describe("a country that the tagger ran into a name", () => {
  it("stands for itself", () => {
    expect(mentions("Biden tells Netanyahu U.S. will not join a strike on Iran.")).toContain("U.S. NAME country:USA");
    expect(mentions("Will Canada send tanks to Poland?")).toContain("Canada NAME country:CAN");
  });
});

describe("the area where three borders meet", () => {
  it("is that of the Sahel where the sentence names the Sahel or a country of it", () => {
    expect(mentions("Clashes spread through the tri-border central Sahel area.").at(-1)).toBe(
      "tri-border central Sahel area NAME place:tri-border-area",
    );
    expect(mentions("Niger sent soldiers to the three-border region.").join()).toContain("three-border region NAME place:tri-border-area");
  });

  it("is another where other countries meet", () => {
    expect(mentions("Smugglers cross the tri-border area of Argentina, Brazil and Paraguay.").join()).not.toContain("tri-border-area");
  });
});

describe("a country", () => {
  it.each([
    ["U.S. officials met in Doha.", "U.S. NAME country:USA"],
    ["Talks were held in the United Kingdom.", "United Kingdom NAME country:GBR"],
    ["Fighting went on in the eastern DRC.", "DRC NAME country:COD"],
    ["He flew to Ivory Coast.", "Ivory Coast NAME country:CIV"],
  ])("is known by its everyday names: %s", (text, mention) => {
    expect(mentions(text)).toContain(mention);
  });

  it("inside a longer name is none of its own", () => {
    expect(mentions("He leads the Central Bank of Libya.").join()).not.toContain("country:LBY");
  });
});

describe("unnamed collectives", () => {
  it("that act are forces, without article and count", () => {
    const found = mentions("At least twelve armed groups attacked Djibo, and protesters marched in Kaya.");
    expect(found.some((one) => one.startsWith("armed groups NOMINAL force:armed-groups"))).toBe(true);
    expect(mentions("In the evening gunmen attacked Djibo.").some((one) => one.startsWith("gunmen NOMINAL"))).toBe(true);
    expect(found.some((one) => one.startsWith("protesters NOMINAL force:protesters"))).toBe(true);
  });

  it("of an article are one under several names", () => {
    const text = "Jihadists attacked a post in Mali on Monday. The armed groups burnt it down.";
    const forces = resolve({ id: "x", text }).mentions.filter((one) => one.kind === "Force");
    expect(new Set(forces.map((one) => one.entity)).size).toBe(1);
  });

  it("are not civilians, partners or a lone gunman", () => {
    expect(mentions("A gunman fired at civilians, residents and international partners.")).toEqual([]);
  });
});

describe("what is no mention", () => {
  it.each([
    ["an operation", "Operation Dawn Shield began on Monday."],
    ["a credit", "They went home. Photo: Jane Doe"],
    ["a feast", "It was the last day of Ramadan."],
    ["an advertisement", "Advertising Read more"],
    ["a text in another language", "Les soldats français ont quitté la ville de Gossi pendant la nuit, selon le président Macron."],
  ])("%s", (_, text) => {
    expect(mentions(text)).toEqual([]);
  });
});

it("every mention lies in a sentence, on its tokens, and none overlaps another", () => {
  const text =
    "Niger's President Mohamed Bazoum met French foreign minister Jean-Yves Le Drian in Paris.\n\nHe said Mali's army had left Gao.";
  const { mentions: found, sentences } = resolve({ id: "x", text });
  expect(found.length).toBeGreaterThan(6);
  let end = 0;
  for (const one of found) {
    const sentence = sentences[one.sentence];
    expect(one.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? 0));
    expect(one.end).toBeLessThanOrEqual(sentence?.end ?? 0);
    expect(sentence?.tokens[one.tokens[0]]?.start).toBe(one.start);
    end = one.end;
  }
});
