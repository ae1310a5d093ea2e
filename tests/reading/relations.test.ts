import { describe, expect, it } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

const read = createReader();
const reading = (text: string) => read({ id: "x", text, publishedAt: "2022-02-18" });
const linksIn = (text: string) =>
  reading(text).relations.map(({ type, from, to, title }) => [type, from, to, title].filter((part) => part !== null).join(" "));

describe("offices", () => {
  it.each([
    ["Niger's President Mohamed Bazoum spoke in Niamey.", "LEADS person:mohamed-bazoum country:NER President"],
    ["Mohamed Bazoum, the president of Niger, spoke in Niamey.", "LEADS person:mohamed-bazoum country:NER president"],
    ["The UN human rights chief, Awa Sarr, visited Mali.", "LEADS person:awa-sarr organization:united-nations human rights chief"],
    [
      "General Didier Dacko, a former chief of staff of the Malian army, commands it.",
      "LEADS person:didier-dacko force:malian-armed-forces chief of staff",
    ],
    ["French foreign minister Jean-Yves Le Drian spoke in Paris.", "LEADS person:jean-yves-le-drian country:FRA foreign minister"],
    [
      "Awa Sarr, a spokeswoman for the United Nations, spoke in Dakar.",
      "MEMBER_OF person:awa-sarr organization:united-nations spokeswoman",
    ],
    ["Damiba resigned as head of state of Burkina Faso on Sunday.", "LEADS person:paul-henri-sandaogo-damiba country:BFA head of state"],
    ["Awa Sarr, founder of the Wagner Group, spoke in Gao.", "LEADS person:awa-sarr force:wagner-group founder"],
    ["The boss of the Wagner mercenary group, Awa Sarr, spoke in Gao.", "LEADS person:awa-sarr force:wagner-group boss"],
    ["The Wagner Group, which fought Boko Haram, said its leader Awa Sarr would rest.", "LEADS person:awa-sarr force:wagner-group leader"],
    ["UNITA founder Awa Sarr spoke in Gao.", "LEADS person:awa-sarr force:unita founder"],
    ["The presidents of Rwanda and Uganda, Paul Kagame and Yoweri Museveni, met.", "LEADS person:paul-kagame country:RWA presidents"],
  ])("%s", (text, link) => {
    expect(linksIn(text)).toContain(link);
  });

  it.each([
    ["Hun Manet succeeded his father as prime minister of Cambodia.", "LEADS person:hun-manet country:KHM prime minister"],
    [
      "Sergei Lavrov, Russia's foreign minister, and his Chinese counterpart, Wang Yi, met in Astana.",
      "LEADS person:wang-yi country:CHN foreign minister",
    ],
    ["Joseph Kony's Lord's Resistance Army burned the market of Gulu.", "LEADS person:joseph-kony force:lords-resistance-army"],
  ])("of the successor, the counterpart, the owner: %s", (text, link) => {
    expect(linksIn(text)).toContain(link);
  });

  it("are none where a word only says where somebody is from, who holds him, or whom else the sentence names", () => {
    expect(linksIn("The Lebanese director Awa Sarr showed her film.")).toEqual([]);
    expect(linksIn("Canadian hostage Awa Sarr was freed in Gao.")).toEqual([]);
    expect(linksIn("Armed men shot dead mayoral candidate Awa Sarr in Gao.")).toEqual([]);
    expect(linksIn("Awa Sarr led the German delegation to Dakar.")).toEqual([]);
    expect(linksIn("The exercise was held with the support of France and Germany.")).toEqual([]);
    expect(linksIn("Chad's deputy prime minister, Awa Sarr, spoke.")).toEqual(["LEADS person:awa-sarr country:TCD deputy prime minister"]);
  });

  it("end on the day that they were left, and not when that was reported", () => {
    expect(reading("Damiba resigned as head of state of Burkina Faso on Sunday.").relations[0]).toMatchObject({
      until: "2022-02-13",
      status: "HISTORICAL",
    });
    expect(reading("Mali quit the G5 Sahel in January 2022.").relations[0]).toMatchObject({ type: "MEMBER_OF", until: "2022-01-31" });
  });

  it("end where another sentence says that their holder resigned or was ousted, on the day told exactly, and not by an attempt", () => {
    const office = "Awa Sarr was appointed prime minister of Mali on 27 September 2020.";
    const [left] = reading(`${office} Sarr resigned on 26 May 2021.`).relations;
    expect(left).toMatchObject({ since: "2020-09-27", until: "2021-05-26", evidence: [{ sentence: 0 }, { sentence: 1 }] });
    const [ousted] = reading(`${office} Soldiers ousted Sarr in May 2021. Sarr was ousted on 24 May 2021.`).relations;
    expect(ousted?.until).toBe("2021-05-24");
    for (const told of ["Soldiers tried to oust Sarr on 24 May 2021.", "Sarr refused to resign on 24 May 2021."])
      expect(reading(`${office} ${told}`).relations[0]?.until).toBeNull();
  });

  it("makes a leader of whoever holds one, and of nobody else", () => {
    const { entities } = reading("Niger's President Mohamed Bazoum met Awa Sarr, a spokeswoman for the United Nations, in Niamey.");
    const labels = Object.fromEntries(entities.filter(({ kind }) => kind === "Person").map(({ id, labels }) => [id, labels]));
    expect(labels).toEqual({ "person:mohamed-bazoum": ["Leader"], "person:awa-sarr": [] });
  });

  it("are of the one country that the article speaks of, never of one that comes in by the way", () => {
    const minister = "Defence Minister Harun Attah spoke on Monday.";
    expect(linksIn(`Chad is at war. ${minister}`)).toContain("LEADS person:harun-attah country:TCD Defence Minister");
    expect(linksIn(`Chad's army fought rebels. ${minister} Germany called for calm.`).filter((link) => link.includes("DEU"))).toEqual([]);
    const support = reading("Peru and Chile support Harun Attah. Chile sent aid.").entities.find(({ kind }) => kind === "Person");
    expect(support?.country).toBeUndefined();
  });

  it.each([
    ["Mohamed Bazoum has been president of Niger since 2 April 2021.", "2021-04-02"],
    ["Mohamed Bazoum became president of Niger on 2 April 2021.", "2021-04-02"],
    ["Mohamed Bazoum was sworn in as president of Niger on 2 April 2021.", "2021-04-02"],
    ["Mohamed Bazoum is president of Niger and was in Paris on 2 February 2022.", null],
    ["Colonel Mohamed Bazoum, Awa Sarr's heir, was sworn in as president of Niger on 2 April 2021.", "2021-04-02"],
  ])("begin on the day told: %s", (text, since) => {
    const office = { type: "LEADS", from: "person:mohamed-bazoum", to: "country:NER", since };
    expect(reading(text).relations).toMatchObject([office]);
  });

  it.each([
    "Mohamed Bazoum could become president of Niger on 2 April 2023.",
    "Mohamed Bazoum appointed a president of the court in Niger.",
  ])("are no one's who hasn't come into them: %s", (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it("closes the role of a former holder", () => {
    const [role] = reading("Former president of Mali Ibrahim Boubacar Keïta spoke in Bamako.").relations;
    expect(role).toMatchObject({ type: "LEADS", status: "HISTORICAL", until: "2022-02-18" });
  });

  it("takes a title whole, where a nationality stands before it too", () => {
    const titles = (text: string) => reading(text).relations.map(({ title }) => title);
    expect(titles("Robert Fico, the Slovak prime minister, visited Baku.")).toEqual(["prime minister"]);
    expect(titles("Robert Fico, the Slovak defence minister, visited Baku.")).toEqual(["defence minister"]);
  });

  it("gives the second of two names its own office", () => {
    const links = linksIn("Niger's President Mohamed Bazoum and Abubakar Shekau, the leader of Boko Haram, met in Diffa.");
    expect(links).toContain("LEADS person:abubakar-shekau force:boko-haram leader");
    expect(links).not.toContain("LEADS person:mohamed-bazoum force:boko-haram leader");
  });
});

describe("between forces, countries and places", () => {
  it.each([
    ["France trains soldiers in Mali. The French-led Takuba task force is there too.", "LEADS country:FRA force:takuba-task-force"],
    ["Armed groups linked to al Qaeda and Islamic State hid in the hills of Mali.", /^LINKED_TO force:\S+ force:al-qaeda$/],
    ["Some 2,400 French troops are deployed in Mali.", "DEPLOYED_IN force:french-armed-forces country:MLI"],
    ["About 4,000 French troops remain deployed in Mali.", "DEPLOYED_IN force:french-armed-forces country:MLI"],
    ["Rebels backed by Rwanda hid in the hills of Congo.", /^SUPPORTS country:RWA force:\S+$/],
    [
      "Soldiers clashed with Boko Haram. French troops have fought Boko Haram for years.",
      "FIGHTS force:boko-haram force:french-armed-forces",
    ],
    ["A convoy reached Gao, in northern Mali.", /^LOCATED_IN place:\S+ country:MLI$/],
    ["Chad works with Niger to defeat Boko Haram.", "FIGHTS country:NER force:boko-haram"],
    ["Niger asked for help in its campaign against Boko Haram.", "FIGHTS country:NER force:boko-haram"],
    ["Kenya thanked Uganda for its efforts to destroy al-Shabaab.", "FIGHTS country:UGA force:al-shabaab"],
    ["Sergeant Paul Moreau was assigned to the 3rd Brigade.", /^MEMBER_OF person:paul-moreau force:3rd-brigade/],
    ["Rebels left the city of Gao in Mali.", /^LOCATED_IN place:\S+ country:MLI$/],
    ["Towns in Mali including Gao were quiet.", /^LOCATED_IN place:\S+ country:MLI$/],
    ["Raids hit Islamic State in Syria on Friday.", "OPERATES_IN force:islamic-state country:SYR"],
    ["Syrian rebels in Idlib left a truck behind.", /^OPERATES_IN force:syrian-rebels place:/],
    ["The 27th Brigade belongs to the Somali National Army.", /^PART_OF/],
    ["Nigeria wants to clear Boko Haram from Borno.", /^OPERATES_IN force:boko-haram place:/],
    ["Kenya, as part of the African Union, is sending aid.", "MEMBER_OF country:KEN organization:african-union"],
    ["NATO members include Norway and Greece.", "MEMBER_OF country:GRC organization:nato"],
    ["Rebels took the town with the support of Rwanda.", /^SUPPORTS country:RWA force:/],
    ["France reaffirmed its support for Chad.", "SUPPORTS country:FRA country:TCD"],
    ["Ethiopian troops control the town of Baidoa.", /^OPERATES_IN force:\S+ place:/],
  ])("%s", (text, link) => {
    expect(linksIn(text).some((one) => (typeof link === "string" ? one === link : link.test(one)))).toBe(true);
  });

  it.each([
    ["Mali asked Chad to fight Boko Haram.", "FIGHTS"],
    ["The film shows a campaign against Boko Haram.", "FIGHTS"],
    ["Kenya accused Eritrea of arming al-Shabaab.", "SUPPORTS"],
    ["The minister was assigned to the case.", "MEMBER_OF"],
    ["The army cleared Boko Haram from Borno.", "OPERATES_IN"],
    ["Syrian rebels in Ankara's pay left Tal Abyad.", "OPERATES_IN"],
    ["Gunmen presumed to belong to the LRA attacked Obo.", "PART_OF"],
    ["Chad would act with the support of France.", "SUPPORTS"],
    ["French troops left Mali. James Heappey, the minister for the armed forces, spoke.", "LEADS"],
    ["Malian soldiers led by Captain Ali Bah took the palace.", "LEADS"],
    ["NATO members met in Norway.", "MEMBER_OF"],
    ["The town of Gao is far from Niger.", "LOCATED_IN"],
    ["Rebels took Zorkoum, Djibo and Gorom.", "LOCATED_IN"],
    ["The Malian army and Boko Haram, led by Awa Sarr, met.", "LEADS person:awa-sarr force:malian-armed-forces"],
  ])("%s tells no %s", (text, type) => {
    expect(linksIn(text).filter((one) => one.startsWith(type))).toEqual([]);
  });

  it("says who says that one backs the other", () => {
    const told = reading("Ukraine said on Friday that Belarus supports Russia.").relations.find(({ type }) => type === "SUPPORTS");
    expect(told).toMatchObject({ from: "country:BLR", to: "country:RUS", claimedBy: ["country:UKR"] });
  });

  it("tells of forces that are somewhere no event, and of those that came one", () => {
    expect(reading("Kenyan troops are stationed in Goma. Chadian soldiers remain deployed in Niger.").events).toEqual([]);
    expect(reading("Kenyan troops were deployed in Goma on Monday.").events.map(({ type }) => type)).toEqual(["MOBILIZE"]);
  });

  it("keeps the strength with its force and its sentence", () => {
    const { relations, entities } = reading("Some 2,400 French troops are deployed in Mali.");
    expect(relations.find(({ type }) => type === "DEPLOYED_IN")?.strength).toBe(2400);
    expect(entities.find(({ id }) => id === "force:french-armed-forces")?.strengths?.map(({ count }) => count)).toEqual([2400]);
  });

  it("takes every name of a list, and no place for the country that the next clause begins with", () => {
    expect(linksIn("France, Egypt and Russia support Khalifa Haftar.").filter((one) => one.startsWith("SUPPORTS"))).toHaveLength(3);
    expect(linksIn("Militants attacked Bukavu, Rwanda will send troops.").filter((one) => one.startsWith("LOCATED_IN"))).toEqual([]);
    expect(linksIn("Militiamen from the Karm suburb of Damascus left.")).toContain("LOCATED_IN place:karm place:170654");
    expect(linksIn("Israeli jets struck the Dahieh suburb of Beirut.").filter((one) => one.startsWith("LOCATED_IN"))).toEqual([]);
    expect(linksIn("Militants left Bukavu, Congo, on Monday.")).toContain("LOCATED_IN place:217831 country:COD");
    expect(linksIn("The Fulani militia is active in Plateau state.").map((one) => one.split(" ")[0])).toEqual(["OPERATES_IN"]);
  });

  it("draws none across a semicolon", () => {
    expect(linksIn("Italy supports the move; Spain, worried by its ports, does not.")).toEqual([]);
    expect(linksIn("Rwanda supports the M23; Burundi, an ally of Congo, sent troops.")).toEqual([
      "ALLIED_WITH country:BDI country:COD",
      "SUPPORTS country:RWA force:m23",
    ]);
  });

  it("draws none from names that only stand side by side", () => {
    expect(linksIn("Reporters wrote about France, Mali and Boko Haram.")).toEqual([]);
  });
});
