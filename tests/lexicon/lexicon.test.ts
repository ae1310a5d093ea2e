import { describe, expect, it } from "vitest";
import { fold, keyOf, loadLexicon, slug } from "../../seed/lexicon/index.ts";

const lexicon = loadLexicon();
const first = (name: string) => lexicon.lookup(name)[0]?.id;
const found = (text: string, at = 0) => lexicon.longestAt(text.split(" "), at);

describe("names become keys and ids", () => {
  it("without accents, case, apostrophes, full stops and hyphens", () => {
    expect(fold("Maïkol  Zodi’s Ĝ–Ł")).toBe("maikol zodi's g-l");
    expect(keyOf("N’Djamena")).toBe("ndjamena");
    expect(keyOf("U.S.-led")).toBe("us led");
    expect(slug("Côte d'Ivoire & Co.")).toBe("cote-divoire-and-co");
    expect(slug("Recep Tayyip Erdoğan")).toBe("recep-tayyip-erdogan");
    expect(slug("Донецк")).toBe("донецк");
  });
});

describe("capitals", () => {
  it.each([
    ["Washington", "place:4140963"],
    ["Ulaanbaatar", "place:2028462"],
    ["Valletta", "place:2562305"],
  ])("%s is the town of that name that governs", (text, id) => {
    expect(found(text)?.found.map((entry) => entry.id)).toContain(id);
  });
});

describe("countries", () => {
  it("are all of ISO 3166 and Kosovo", () => {
    expect(lexicon.countries).toHaveLength(250);
    expect(lexicon.country("XKX")?.name).toBe("Kosovo");
    expect(lexicon.country("ML")).toMatchObject({ id: "country:MLI", iso3: "MLI", capital: "Bamako", subregion: "Western Africa" });
    expect(lexicon.country("MLI")?.latitude).toBeCloseTo(17.3, 0);
  });

  it.each([
    ["U.S.", "USA"],
    ["Britain", "GBR"],
    ["DRC", "COD"],
    ["Ivory Coast", "CIV"],
    ["Côte d’Ivoire", "CIV"],
    ["Burma", "MMR"],
    ["Türkiye", "TUR"],
    ["Swaziland", "SWZ"],
    ["East Timor", "TLS"],
    ["Guinea-Bissau", "GNB"],
    ["DR Congo", "COD"],
  ])("%s is %s", (name, iso3) => expect(first(name)).toBe(`country:${iso3}`));

  it("have neighbours, both ways", () => {
    expect(lexicon.neighboursOf("MLI")).toEqual(["BFA", "CIV", "DZA", "GIN", "MRT", "NER", "SEN"]);
    expect(lexicon.neighboursOf("GUF")).toEqual(["BRA", "SUR"]);
    expect(lexicon.neighboursOf("FRA")).not.toContain("BRA");
    expect(lexicon.neighboursOf("ISL")).toEqual([]);
    for (const { iso3 } of lexicon.countries)
      for (const other of lexicon.neighboursOf(iso3)) expect(lexicon.neighboursOf(other)).toContain(iso3);
  });

  it("have demonyms, and two Congos share one", () => {
    expect(lexicon.demonym("Nigeriens")?.iso3).toEqual(["NER"]);
    expect(lexicon.demonym("Nigerian")?.iso3).toEqual(["NGA"]);
    expect(lexicon.demonym("Burkinabe")?.iso3).toEqual(["BFA"]);
    expect(lexicon.demonym("Congolese")?.iso3).toEqual(["COD", "COG"]);
    expect(lexicon.demonym("Kurdish")).toMatchObject({ iso3: [], people: "organization:kurds" });
    expect(lexicon.demonym("Houthi")?.people).toBe("force:houthis");
    expect(lexicon.demonymAt("the South Korean army".split(" "), 1)).toMatchObject({ start: 1, end: 3 });
    expect(lexicon.demonym("table")).toBeNull();
  });
});

describe("names in a sentence", () => {
  it("are found longest first, over hyphens that stand alone", () => {
    expect(found("the French - led Takuba task force left", 4)).toMatchObject({ end: 7, found: [{ id: "force:takuba-task-force" }] });
    expect(found("near Deir ez - Zor on Monday", 1)).toMatchObject({ end: 5, found: [{ id: "place:170794" }] });
    expect(found("Democratic Republic of the Congo says")?.end).toBe(5);
    expect(found("groups linked to al Qaeda in the Islamic Maghreb", 3)?.found[0]?.id).toBe("force:aqim");
    expect(found("the Lord 's Resistance Army", 1)).toMatchObject({ end: 5, found: [{ id: "force:lords-resistance-army" }] });
    expect(found("the Kurdistan Workers ’ Party", 1)?.found[0]?.id).toBe("force:kurdistan-workers-party");
    expect(found("Niger 's capital")).toMatchObject({ end: 1, found: [{ id: "country:NER" }] });
    expect(found("groups linked to al Qaeda and", 3)).toMatchObject({ end: 5, found: [{ id: "force:al-qaeda" }] });
  });

  it("must be written as acronyms are", () => {
    expect(found("us")).toBeNull();
    expect(found("US and Mali")?.found[0]).toMatchObject({ id: "country:USA", exact: true });
    expect(found("Let them go")).toBeNull();
    expect(found("LeT fighters")?.found[0]?.id).toBe("force:lashkar-e-taiba");
    expect(found("who said")).toBeNull();
    expect(found("WHO said")?.found[0]?.id).toBe("organization:world-health-organization");
    expect(found("conditions were no longer")).toBeNull();
    expect(found("total of nine")?.found.some(({ id }) => id === "organization:totalenergies") ?? false).toBe(false);
    expect(found("Total of France")?.found[0]?.id).toBe("organization:totalenergies");
    expect(lexicon.organization("organization:save-the-children")?.aliases).toEqual([]);
  });

  it("give country and own places before towns, and towns by population", () => {
    expect(lexicon.lookup("Niger")[0]?.id).toBe("country:NER");
    expect(lexicon.lookup("Djibouti")[0]?.kind).toBe("Country");
    expect(lexicon.lookup("Tripoli").map(({ id }) => lexicon.place(id)?.country)).toEqual(expect.arrayContaining(["LBY", "LBN"]));
    expect(lexicon.place(lexicon.lookup("Tripoli")[0]?.id ?? "")?.country).toBe("LBY");
    expect(lexicon.lookup("Gaza")[0]?.id).toBe("place:gaza-strip");
  });

  it("give a district by its id, and by its name only for what is known to be a place", () => {
    expect(lexicon.lookup("Harney County")).toEqual([]);
    expect(lexicon.placesCalled("Harney County").map(({ id }) => id)).toEqual(["place:harney-county"]);
    expect(lexicon.place("place:harney-county")).toMatchObject({ country: "USA", category: "ADMIN_REGION", minor: true });
    const many = lexicon.placesCalled("Hamilton County").map(({ id }) => lexicon.place(id)?.id);
    expect(many.length).toBeGreaterThan(5);
    expect(new Set(many).size).toBe(many.length);
  });

  it.each([
    ["Raqqa", "SYR"],
    ["Fallujah", "IRQ"],
    ["Hodeidah", "YEM"],
    ["Kyiv", "UKR"],
    ["Kiev", "UKR"],
    ["El Fasher", "SDN"],
    ["Moura", "MLI"],
    ["Timbuktu", "MLI"],
    ["Avdiivka", "UKR"],
    ["Mekelle", "ETH"],
    ["Khan Younis", "PSE"],
    ["Lashkar Gah", "AFG"],
    ["Goma", "COD"],
    ["Port-au-Prince", "HTI"],
    ["Sittwe", "MMR"],
    ["Mocimboa da Praia", "MOZ"],
  ])("%s lies in %s", (name, iso3) => {
    const entry = lexicon.lookup(name).find(({ kind }) => kind === "Place");
    expect(lexicon.place(entry?.id ?? "")?.country).toBe(iso3);
  });
});

describe("forces, organizations and leaders", () => {
  it("every military is found by its country", () => {
    expect(lexicon.militaryOf("FRA")).toMatchObject({ id: "force:french-armed-forces", category: "STATE_MILITARY", country: "FRA" });
    expect(lexicon.militaryOf("NER")?.id).toBe("force:nigerien-armed-forces");
    expect(lexicon.militaryOf("ISL")).toBeNull();
    expect(first("Malian army")).toBe("force:malian-armed-forces");
    expect(first("FAMa")).toBe("force:malian-armed-forces");
  });

  it.each([
    ["al-Qaida", "force:al-qaeda"],
    ["Daesh", "force:islamic-state"],
    ["Hay'at Tahrir al-Sham", "force:hayat-tahrir-al-sham"],
    ["RSF", "force:rapid-support-forces"],
    ["M23", "force:m23"],
    ["Wagner", "force:wagner-group"],
    ["ECOWAS", "organization:ecowas"],
    ["National Council for the Safeguard of the Homeland", "organization:cnsp"],
    ["Volodymyr Zelenskyy", "person:volodymyr-zelensky"],
    ["Assimi Goita", "person:assimi-goita"],
    ["Maikol Zodi", "person:maikol-zodi"],
    ["Jean-Yves Le Drian", "person:jean-yves-le-drian"],
  ])("%s is %s", (name, id) => expect(first(name)).toBe(id));

  it("a leader has dated roles", () => {
    const bazoum = lexicon.leader("person:mohamed-bazoum");
    expect(bazoum?.roles[0]).toEqual({ title: "President", of: "country:NER", since: "2021-04-02", until: "2023-07-26" });
  });

  it("a leader is called by surname, or as the list says", () => {
    const called = (name: string) => lexicon.leadersCalled(name).map(({ name }) => name);
    expect(called("Bazoum")).toEqual(["Mohamed Bazoum"]);
    expect(called("Le Drian")).toEqual(["Jean-Yves Le Drian"]);
    expect(called("Xi")).toEqual(["Xi Jinping"]);
    expect(called("Assad")).toContain("Bashar al-Assad");
    expect(called("al-Assad")).toContain("Bashar al-Assad");
    expect(called("Traore").length).toBeGreaterThan(1);
  });
});
