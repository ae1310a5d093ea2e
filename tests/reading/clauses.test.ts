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
  [
    "a shot behind and has a doer of its own",
    "The bill was dropped a day after protesters stormed parliament and police shot at least 12 people dead in Abuja.",
    "ASSAULT protesters > Nigerian parliament",
    "ASSAULT Nigeria Police Force >",
  ],
  ["a shot fired is a noun", "A shot fired from Chad killed two farmers in Amdjereme.", "ASSAULT  >"],
  [
    "what is discussed isn't met",
    "Emmanuel Macron and Olaf Scholz discussed Ukraine in Berlin.",
    "CONSULT Emmanuel Macron + Olaf Scholz >",
  ],
  ["who is thanked did it", "Kofi Annan thanked Chad for attacking Boko Haram.", "SUPPORT Kofi Annan > Chad", "ASSAULT Chad > Boko Haram"],
  ["what militias are opposed to they don't reject today", "Militias opposed to the deal have burned much of Bria.", "ASSAULT Militias >"],
  ["in his own words nobody is he", '"He ought to resign," said Mohamed Farah Aidid.'],
  ["fire from a country is nobody's", "Rocket fire from Lebanon killed a woman in Nahariya.", "ASSAULT  >"],
  ["they who had seized them", "Members of the ELN released two engineers they had kidnapped in Arauca.", "CONCEDE ELN >", "ASSAULT ELN >"],
  [
    "a headline's second verb",
    "Israel strikes Syrian depots, kills Hezbollah chief",
    "ASSAULT Israel > Syria",
    "ASSAULT Israel > Hezbollah",
  ],
  ["whose strikes must stop", "Israel's air strikes on Beirut must stop, Volker Turk said.", "REQUEST Volker Türk > Israel"],
  ["who threatens with what", "Kosovo was threatened with sanctions by the United States.", "THREATEN United States > Kosovo"],
  ["who sets whom free", "Two French reporters were set free by the Houthis.", "CONCEDE Houthis > France"],
  [
    "a threat that is dismissed was made",
    "A threat by the Houthis to strike Saudi ports was dismissed in Riyadh.",
    "THREATEN Houthis > Saudi Arabia",
  ],
  ["a danger to ports was not", "The threat to Saudi ports was dismissed in Riyadh."],
  ["a crowd marches in a headline", "Thousands march in Dhaka to demand Sheikh Hasina's return", "PROTEST  >"],
  ["no noun has a particle", "Georgia's prime minister steps down", "CONCEDE Irakli Garibashvili >"],
  ["a second present behind and", "Army chief Min Swe announces an interim government and promises to help Chad.", "AGREE Min Swe > Chad"],
  [
    "its soldiers are the other's",
    "The Democratic Party blamed Syria and demanded that its 14,000 soldiers leave Lebanon.",
    "ACCUSE Democratic Party > Syria",
    "REQUEST Democratic Party > Syria",
  ],
  ["its own soldiers are to be freed", "France demanded that its soldiers be freed by Mali.", "REQUEST France > Mali"],
  [
    "the body of the sentence before",
    "The Security Council condemned Rwanda. It demanded that Burundi withdraw.",
    "ACCUSE UN Security Council > Rwanda",
    "REQUEST UN Security Council > Burundi",
  ],
  ["a truce demands nothing", "The truce collapsed. It demanded patience of Chad."],
  ["a president sends troops", "Vladimir Putin sent troops into Ukraine.", "MOBILIZE Vladimir Putin >"],
  [
    "a participle behind a day",
    "Thousands of Kurds demonstrated in Kirkuk on Sunday calling for independence from Iraq.",
    "PROTEST Kurds > Iraq",
    "REQUEST Kurds >",
  ],
  ["to whom a promise was given", "President Levy Mwanawasa has reneged on his commitment to Zambia.", "REJECT Levy Mwanawasa > Zambia"],
  ["whose promise it was", "Rwanda rejected the commitment of Burundi.", "REJECT Rwanda > Burundi"],
];

describe("the clause an event stands in", () => {
  it.each(rows)("%s: %s", (_, text, ...events) => {
    expect(told(text)).toEqual(events);
  });
});
