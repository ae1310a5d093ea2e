import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Whose deed it is where a sentence has several clauses, or a deed is put off, wished or only named. */
const rows: readonly (readonly [why: string, text: string, ...events: string[]])[] = [
  [
    "a clause of time has a subject of its own",
    "Chadian troops have begun to arrive in Niger, a day after President Mohamed Bazoum appealed for help.",
    "MOBILIZE Chadian Armed Forces >",
    "REQUEST Mohamed Bazoum >",
  ],
  [
    "a blow behind a day and a participle is not the main clause's",
    "Chad's parliament met on Thursday, a day after a shell fired from Nigerian soil killed two people in Bol.",
    "ASSAULT  >",
  ],
  [
    "a man who claims something, and who rejects what he signed",
    "In 2012 Omar Sylla, who claimed to lead the party, signed a truce with the army of Mali; the FARC, in exile in Algiers, rejected it.",
    "AGREE Omar Sylla > Malian Armed Forces",
    "REJECT FARC >",
  ],
  [
    "who telephones offers condolences",
    "India's Narendra Modi telephoned Sharif to offer his condolences.",
    "CONSULT Narendra Modi > Sharif",
    "SUPPORT Narendra Modi >",
  ],
  ["who is urged to offer them does", "Narendra Modi urged Nawaz Sharif to leave.", "REQUEST Narendra Modi > Nawaz Sharif"],
  ["what isn't explained touches nobody", "Moscow refused to explain how Sergei Skripal was poisoned.", "REJECT Russia >"],
  ["a raid called off is none", "The army of Chad scrapped its offensive against the FACT rebels."],
  ["captives don't set themselves free", "Hezbollah demanded the release of Lebanese prisoners.", "REQUEST Hezbollah >"],
  ["what a demand names by its holder", "Hezbollah demanded the release of prisoners by Israel.", "REQUEST Hezbollah > Israel"],
  [
    "who is called for isn't asked",
    "The Security Council called for the deployment of African Union troops.",
    "REQUEST UN Security Council >",
  ],
  ["whose help it is, is not for whom", "David Cameron offered Britain's help.", "AGREE David Cameron >"],
  ["what is offered to somebody is", "David Cameron offered help to Tunisia.", "AGREE David Cameron > Tunisia"],
  ["who is to blame is blamed by the speaker", "Israel said Syria was to blame.", "ACCUSE Israel > Syria"],
  ["being unable threatens nobody", "The Kurds warned that they cannot guard the prisoners of Islamic State."],
  ["a decision described as a coup is no state", "Mexico objected, and Bolivia described it as a coup.", "ACCUSE Bolivia >"],
];

describe("the clause an event stands in", () => {
  it.each(rows)("%s: %s", (_, text, ...events) => {
    expect(told(text)).toEqual(events);
  });
});
