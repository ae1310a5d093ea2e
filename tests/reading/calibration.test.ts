import { describe, expect, it } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

const read = createReader();
const eventsIn = (text: string) => read({ id: "x", text, publishedAt: "2022-02-18" }).events;
const surest = (text: string) => eventsIn(text).map(({ evidence }) => Math.max(...evidence.map(({ confidence }) => confidence)));

const orchard = [
  "The cherry trees above the lake bloom two weeks earlier than they used to.",
  "Growers have learned to hang lamps between the rows when the nights are clear.",
  "The warmth keeps the frost away from the blossom.",
  "Some of them have bought nets, which are dear and tear easily.",
  "The fruit is picked by students who sleep in tents.",
  "A kilo brings four euros on the market, half of what it brought ten years ago.",
  "In the evening the cooperative weighs the crates and pays in cash.",
  "The best cherries go to the capital in a lorry that leaves at midnight.",
];

describe("how sure an event is", () => {
  it("is surest of what is told plainly, and by more than one sentence", () => {
    const [named] = surest("Ethiopian soldiers shelled rebels in Axum.");
    expect(named).toBeGreaterThanOrEqual(0.85);
    expect(surest("Rebels were shelled in Axum.")[0]).toBeLessThan(named as number);
    expect(surest("Urs Frei asked the growers to share the nets.")[0]).toBeLessThan(
      surest("President Emmanuel Macron asked the growers to share the nets.")[0] as number,
    );
    const twice = eventsIn("French troops left Mali on Monday. The departure of the French troops from Mali drew a crowd.");
    expect(twice[0]?.evidence).toHaveLength(2);
    expect(twice[0]?.evidence[0]?.confidence).toBeGreaterThan(surest("French troops left Mali on Monday.")[0] as number);
  });

  it("is less sure of what somebody without a name says, and of what is yet to come", () => {
    const [plain] = surest("Rebels shelled Ethiopian soldiers in Axum.");
    expect(surest("Residents said that rebels shelled Ethiopian soldiers in Axum.")[0]).toBeLessThan(plain as number);
    expect(surest("Rebels will shell Ethiopian soldiers in Axum.")[0]).toBeLessThan(plain as number);
  });

  it("hides what befalls or is done by some of a country's people, not what its officials, forces or itself do", () => {
    const hidden = [
      "Gunmen killed 12 Turkish workers in Libya.",
      "Iranian students stormed the British embassy in Tehran.",
      "Two Pakistani truck drivers were shot dead by the Taliban.",
      "Three Turks were killed by a bomb in Kabul.",
      "The bishop called on Chadians to boycott the vote.",
      "An Israeli strike killed nine Palestinians in Gaza, Palestinian officials said.",
    ];
    const shown = [
      "Serbs and Croats signed a truce.",
      "Gunmen shot dead a Jordanian diplomat in Beirut.",
      "Gunmen shot dead a Turkish officer.",
      "The Turks shelled Kabul.",
    ];
    for (const text of hidden) expect(surest(text), text).toEqual([expect.toSatisfy((sure: number) => sure < 0.5)]);
    for (const text of shown) expect(surest(text), text).toEqual([expect.toSatisfy((sure: number) => sure >= 0.5)]);
  });

  it("hides what little sounds like conflict in a long text about something else, but not an incident in it", () => {
    const quarrel = "The mayor of Zug, Urs Frei, asked the growers to share the nets.";
    const incident = "On Friday gunmen of the Islamic State killed nine pickers in Axum.";
    expect(surest(quarrel)[0]).toBeGreaterThanOrEqual(0.5);
    expect(surest([...orchard, quarrel].join(" "))).toEqual([expect.toSatisfy((sure: number) => sure < 0.5)]);
    expect(surest([...orchard, incident].join(" "))).toEqual([expect.toSatisfy((sure: number) => sure >= 0.5)]);
    const told = "Two pickers were killed and eight people wounded, Kosovo police said. Officers arrested a suspect near Prizren.";
    expect(surest(["Kosovo is proud of its cherries.", ...orchard, told].join(" "))).toEqual([
      expect.toSatisfy((sure: number) => sure >= 0.5),
      expect.toSatisfy((sure: number) => sure >= 0.5),
    ]);
    const frost = "A storm came in May.";
    const dead = "Two pickers were killed, Kosovo police said.";
    expect(surest(["Kosovo is proud of its cherries.", ...orchard, frost, dead].join(" "))).toEqual([]);
  });
});
