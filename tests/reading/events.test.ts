import { describe, expect, it } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

const read = createReader();
const eventsIn = (text: string, publishedAt = "2022-02-18") => read({ id: "x", text, publishedAt }).events;
const only = (text: string, publishedAt?: string) => {
  const events = eventsIn(text, publishedAt);
  expect(events).toHaveLength(1);
  return events[0];
};

describe("who does what to whom", () => {
  it("is the same in the active and in the passive", () => {
    const active = only("Militants from Boko Haram attacked Nigerian soldiers on Tuesday.");
    const passive = only("Nigerian soldiers were attacked by militants from Boko Haram on Tuesday.");
    expect(passive).toMatchObject({ actors: active?.actors, targets: active?.targets });
    expect(active?.targets).toEqual(["force:nigerian-armed-forces"]);
  });

  it("names no actor where a passive names none", () => {
    expect(only("Twelve Nigerian soldiers were killed on Tuesday.")).toMatchObject({
      actors: [],
      targets: ["force:nigerian-armed-forces"],
    });
  });

  it("finds everybody who is joined by and", () => {
    expect(only("Chad, Niger and Mali signed an agreement on Tuesday.")?.actors).toEqual(["country:TCD", "country:NER", "country:MLI"]);
  });

  it("follows a relative clause to the noun before it", () => {
    expect(eventsIn("French troops, who attacked jihadists in Mali on Tuesday, returned to their base.")[0]).toMatchObject({
      type: "ASSAULT",
      actors: ["force:french-armed-forces"],
    });
  });

  it("finds those who deal a blow through the blow", () => {
    expect(eventsIn("An attack by Boko Haram killed four Nigerian soldiers on Tuesday.")[0]).toMatchObject({
      actors: ["force:boko-haram"],
      targets: ["force:nigerian-armed-forces"],
    });
  });

  it("puts those who see attacks on the receiving end", () => {
    expect(only("Benin has seen attacks from Boko Haram.")).toMatchObject({ actors: ["force:boko-haram"], targets: ["country:BEN"] });
  });
});

describe("nobody is taken for a party who only stands near", () => {
  it("whose supporters are met", () => {
    expect(only("Malian police clashed with supporters of Oumar Keita in Gao.")).toMatchObject({
      actors: ["force:malian-police"],
      targets: [],
    });
    expect(only("Malian police clashed with followers of the Boko Haram in Gao.")?.targets).toEqual(["force:boko-haram"]);
    const crowds = "Clashes broke out in Gao between supporters of the government of Mali and protesters.";
    expect(eventsIn(crowds).flatMap(({ actors }) => actors)).not.toContain("organization:malian-government");
    expect(eventsIn("Malian soldiers shot dead ten supporters of Oumar Keita.").flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("leaves fighting to who fights, not to who signs its end", () => {
    const events = eventsIn("Kenya, Uganda and Rwanda signed a deal to end six weeks of fighting over Goma.");
    expect(events.map(({ type }) => type)).toEqual(["AGREE"]);
    expect(eventsIn("Rwanda ended its attacks on Goma.").some(({ actors }) => actors.includes("country:RWA"))).toBe(true);
  });

  it("lets who is asked to leave leave, and who announces that they will", () => {
    const events = eventsIn(
      "Ghana asked Togo to withdraw its soldiers, a day after Lomé and its allies announced that they would leave the country.",
    );
    expect(events).toMatchObject([
      { type: "REQUEST", actors: ["country:GHA"], targets: ["country:TGO"] },
      { type: "RETREAT", status: "PLANNED", actors: ["country:TGO"], places: ["country:GHA"] },
    ]);
    expect(only("Kenya told Ethiopia to leave Somalia.")).toMatchObject({ type: "REQUEST", targets: ["country:ETH"] });
    expect(only("Kenya wants Ethiopian troops to leave Somalia.")?.actors).toEqual(["force:ethiopian-national-defence-force"]);
    expect(only("Kenya threatened Ethiopia to withdraw its troops from Somalia.")?.actors).toEqual(["country:KEN"]);
  });

  it("gives two clauses joined by and a subject each", () => {
    expect(eventsIn("France suspended cooperation with Moscow and Britain halted arms exports.")).toMatchObject([
      { actors: ["country:FRA"], targets: ["country:RUS"] },
      { actors: ["country:GBR"], targets: [] },
    ]);
  });

  it("takes for a target neither who suffered what is protested against, nor who is spoken of in a promise or a question", () => {
    const targets = (text: string) => eventsIn(text)[0]?.targets;
    expect(targets("Protesters in Tunis rallied against the killing of Ennahda politician Ali Larayedh.")).toEqual([]);
    expect(targets("Al-Shabaab warned that any attack on Somalia would be punished.")).toEqual([]);
    expect(targets("Alassane Ouattara promised that Simone Gbagbo would be tried.")).toEqual([]);
    expect(targets("Uganda refused to explain how Joseph Kony had escaped.")).toEqual([]);
    expect(targets("Uganda promised to help Kenya.")).toEqual(["country:KEN"]);
    expect(eventsIn("Uganda asked the guests from Kenya why they had come.")).toEqual([]);
  });

  it("takes the subject of a headline without object for who suffers", () => {
    expect(eventsIn("Three Chadian soldiers killed in Lake Chad ambush")[0]).toMatchObject({
      actors: [],
      targets: ["force:chadian-armed-forces"],
    });
  });

  it("takes neither a country's ally for it, nor where a blast happens for who dealt it", () => {
    expect(eventsIn("Israel's ally in Lebanon attacked Hezbollah.").flatMap(({ actors }) => actors)).not.toContain("country:ISR");
    expect(eventsIn("Two UN peacekeepers wounded in Mali blast")[0]?.actors).toEqual([]);
    expect(eventsIn("Russia insisted that Turkish jets had violated its airspace.").map(({ type }) => type)).not.toContain("REQUEST");
  });

  it("asks nothing of those whom help is asked against", () => {
    expect(only("Ghana asked for help to fight the militants.")).toMatchObject({ type: "REQUEST", targets: [] });
    expect(only("Ghana asked France for help to fight the militants.")?.targets).toEqual(["country:FRA"]);
  });

  it("draws no talks where they are called off", () => {
    expect(eventsIn("Talks between Russia and Ukraine were suspended.").filter(({ type }) => type === "CONSULT")).toEqual([]);
    expect(only("Talks between Russia and Ukraine resumed.")?.type).toBe("CONSULT");
  });

  it("takes missiles into the sea for no attack", () => {
    expect(eventsIn("Israel fired missiles into waters around Gaza.").map(({ type }) => type)).toEqual(["MOBILIZE"]);
    expect(only("Israel fired missiles into Gaza.")?.type).toBe("ASSAULT");
  });
});

describe("the status of what is told", () => {
  it.each([
    ["French troops left Mali on Tuesday.", "HAPPENED"],
    ["French troops will leave Mali within six months.", "PLANNED"],
    ["French troops are expected to leave Mali in August.", "PLANNED"],
    ["French troops could leave Mali.", "HYPOTHETICAL"],
    ["French troops have not left Mali.", "NEGATED"],
    ["French troops refused to leave Mali.", "NEGATED"],
    ["French troops are leaving Mali.", "ONGOING"],
  ])("%s is %s", (text, status) => {
    expect(eventsIn(text).find(({ type }) => type === "RETREAT")?.status ?? eventsIn(text)[0]?.status).toBe(
      status === "NEGATED" && text.includes("refused") ? "HAPPENED" : status,
    );
  });

  it("leaves open what is not ruled out", () => {
    const moved = (text: string) => eventsIn(text).find(({ type }) => type === "MOBILIZE")?.status;
    expect(moved("France has not ruled out sending troops to Niger.")).toBe("HYPOTHETICAL");
    expect(moved("France ruled out sending troops to Niger.")).toBe("NEGATED");
    expect(moved("Kenya has yet to deploy soldiers to Haiti.")).toBe("NEGATED");
    expect(moved("Kenya had to deploy soldiers to Haiti.")).not.toBe("NEGATED");
  });

  it("holds for denied what is rejected as a report, whatever else is rejected", () => {
    const shelled = (text: string) => eventsIn(text).find(({ type }) => type === "ASSAULT");
    expect(shelled("Sudan dismissed claims that its army had shelled Nyala.")).toMatchObject({
      status: "NEGATED",
      claimedBy: ["country:SDN"],
    });
    expect(shelled("Sudan repeated claims that its army had shelled Nyala.")?.status).not.toBe("NEGATED");
  });

  it("takes what somebody was about to do for a plan, and rejected reports for no demand on whom they are about", () => {
    expect(only("Israel was about to strike Iranian bases in Syria.")?.status).toBe("PLANNED");
    expect(only("Israel went on to strike Iranian bases in Syria.")?.status).toBe("HAPPENED");
    expect(eventsIn("Eritrea rejected reports that its soldiers had attacked Axum.").flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("does not take a condition, a purpose or a plan for a deed", () => {
    const told = eventsIn("If Boko Haram attacks Niger, the border will be closed.").filter(({ type }) => type === "ASSAULT");
    expect(told).toEqual([]);
  });

  it("makes one threat of what somebody threatens to do", () => {
    expect(only("Iran threatened to attack Israel on Tuesday.")).toMatchObject({
      type: "THREATEN",
      status: "HYPOTHETICAL",
      actors: ["country:IRN"],
      targets: ["country:ISR"],
      claimedBy: [],
    });
  });
});

describe("what somebody says", () => {
  it("tells no deed by a question, none of nobody, and none that a force is only suspected of", () => {
    expect(eventsIn("Will France send troops to Niger?")).toEqual([]);
    expect(only("No French soldiers were killed in Gao.")?.status).toBe("NEGATED");
    expect(eventsIn("JNIM is suspected of having sent fighters to Togo.")).toEqual([]);
  });

  it("keeps what a denier goes on to say apart from what is denied", () => {
    const events = eventsIn("Kenya denies it attacked Garissa and blames Al-Shabaab.");
    expect(events.find(({ type }) => type === "ACCUSE")).toMatchObject({ status: "HAPPENED" });
  });

  it("claims what stands before a speaker in the present, and names nobody who is denied", () => {
    expect(only("Rebels shelled the airport of Goma, and about 40 civilians were killed, Human Rights Watch says.")?.claimedBy).toEqual([
      "organization:human-rights-watch",
    ]);
    expect(eventsIn("Kenya accused Al-Shabaab of bombing a mosque in Garissa, but Al-Shabaab denied it.").at(-1)?.targets).toEqual([]);
  });

  it("takes who claimed the attack for its doer, unless it is no group", () => {
    const told = "Gunmen attacked a bank in Mogadishu on Monday. ";
    expect(eventsIn(`${told}Al-Shabaab claimed the assault.`)[0]?.actors).toContain("force:al-shabaab");
    expect(eventsIn(`${told}No group claimed the assault.`)).toHaveLength(1);
    expect(only("Al-Shabaab claimed an attack that killed nine Kenyan soldiers in Lamu.")?.actors).toEqual(["force:al-shabaab"]);
    expect(only("Al-Shabaab claimed that Kenyan troops killed nine farmers in Lamu.")?.actors).toEqual(["force:kenya-defence-forces"]);
  });

  it("is claimed by the one who says it", () => {
    expect(only("Ukraine said that Russian troops had attacked Kharkiv.")).toMatchObject({ type: "ASSAULT", claimedBy: ["country:UKR"] });
  });

  it("is claimed by the one it is according to", () => {
    expect(only("Russian troops attacked Kharkiv on Tuesday, according to Ukraine.")?.claimedBy).toEqual(["country:UKR"]);
  });

  it("is an act of the accuser, and a claimed deed of the accused", () => {
    const events = eventsIn("Ukraine accused Russia of shelling Kharkiv.");
    expect(events.map(({ type, actors, claimedBy }) => ({ type, actors, claimedBy }))).toEqual([
      { type: "ACCUSE", actors: ["country:UKR"], claimedBy: [] },
      { type: "ASSAULT", actors: ["country:RUS"], claimedBy: ["country:UKR"] },
    ]);
  });

  it("makes a claim of responsibility an actor and a source", () => {
    const [event] = eventsIn("A bomb exploded in Mogadishu on Tuesday. Al-Shabaab claimed responsibility for the attack.");
    expect(event).toMatchObject({ actors: ["force:al-shabaab"] });
    expect(event?.evidence).toHaveLength(2);
  });

  it("asks where it says what others must do", () => {
    expect(only("France said on Tuesday that Russia must cooperate.")).toMatchObject({
      type: "REQUEST",
      actors: ["country:FRA"],
      targets: ["country:RUS"],
    });
  });
});

describe("who is meant", () => {
  it.each([
    [
      "France ended its operation in Burkina Faso in February after the government there had asked it to go.",
      "REQUEST",
      ["organization:burkinabe-government"],
      ["country:FRA"],
    ],
    [
      "The European Union imposed sanctions on eight people, accusing them of killings in Syria.",
      "SANCTION",
      ["organization:european-union"],
      [],
    ],
    ["Gunmen killed at least 40 soldiers of Chad in Bol.", "ASSAULT", ["force:gunmen-tcd"], ["force:chadian-armed-forces"]],
  ])("%s", (text, type, actors, targets) => {
    expect(eventsIn(text).find((event) => event.type === type)).toMatchObject({ actors, targets });
  });

  it("is no capital where a town is left, and no killer who died fighting", () => {
    expect(eventsIn("People celebrated in Bamako. The rebels said that they had left the town.")[0]?.places).toEqual([]);
    const fights = eventsIn("France recalled that 53 French soldiers had died fighting jihadists in Mali.");
    expect(fights.filter(({ deaths, actors }) => deaths && actors.includes("force:french-armed-forces"))).toEqual([]);
  });

  it("is one coup that others speak of, and another where the country is another", () => {
    const coup = "Soldiers overthrew President Mohamed Bazoum of Niger on Wednesday.";
    const coups = (text: string) => eventsIn(text, "2023-08-01").filter(({ mode }) => mode === "COUP");
    expect(coups(`${coup} Yevgeny Prigozhin welcomed the coup in Niger.`)).toHaveLength(1);
    expect(coups("The army of Niger overthrew Mohamed Bazoum on Wednesday. The coup in Gabon came a month later.")).toHaveLength(2);
  });

  it("is the attack told before that begins at an hour", () => {
    const [attack, ...more] = eventsIn(
      "Armed men attacked an army post in Togo on Wednesday. The attack on the post in Lomé began at three.",
    );
    expect(more).toEqual([]);
    expect(attack?.evidence).toHaveLength(2);
  });

  it("is one blow whose dead and wounded are counted before it is told", () => {
    const blow = "Eight soldiers were killed and 13 wounded on Wednesday, when armed men attacked a post in Togo.";
    expect(only(blow)).toMatchObject({ deaths: { best: 8 }, injured: { best: 13 } });
    expect(only("Four soldiers were killed and one was injured in an attack by rebels near Bria on Monday.")).toMatchObject({
      deaths: { best: 4 },
      injured: { best: 1 },
      places: [expect.stringMatching(/^place:/)],
    });
  });
});

describe("counts, dates and places", () => {
  it.each([
    ["Militants killed 12 soldiers in Mali.", { best: 12, low: 12, high: 12 }],
    ["Soldiers executed at least 223 civilians in Burkina Faso.", { best: 223, low: 223, high: null }],
    ["Militants killed at least 12 soldiers in Mali.", { best: 12, low: 12, high: null }],
    ["Militants killed more than 200 soldiers in Mali.", { best: 200, low: 200, high: null }],
    ["Militants killed dozens of soldiers in Mali.", { best: 24, low: 24, high: null }],
    ["Militants killed twenty-one soldiers in Mali.", { best: 21, low: 21, high: 21 }],
    ["Gunmen in Mali killed hundreds, displaced millions and burned villages.", { best: 200, low: 200, high: null }],
    ["The attack killed one American soldier and two contractors in Kenya.", { best: 3, low: 3, high: 3 }],
    ["Rebels killed two people, wounded 300 people and burned a bus in Gao.", { best: 2, low: 2, high: 2 }],
    ["Chadian troops killed more than 300 of the rebels in Kanem.", { best: 300, low: 300, high: null }],
    ["Gunmen killed nine people at a hotel and a café in Ouagadougou.", { best: 9, low: 9, high: 9 }],
    ["Nine members of the family, three women and six children, died in a strike on Gaza.", { best: 9, low: 9, high: 9 }],
    ["49 civilians and 15 soldiers were killed in Gao.", { best: 64, low: 64, high: 64 }],
    ["The blast in Kabul left 14 dead and 97 wounded.", { best: 14, low: 14, high: 14 }],
    ["Between 50 and 60 rebels were killed in the fighting in Goma.", { best: 50, low: 50, high: 60 }],
    ["An attack on a mosque in Kunduz claimed 18 lives.", { best: 18, low: 18, high: 18 }],
    ["Militants attacked a village in Ituri, leaving 25 people dead.", { best: 25, low: 25, high: 25 }],
    ["The death toll from the attack in Lahore rose to five.", { best: 5, low: 5, high: 5 }],
    ["Militants attacked a village in Ituri, leaving 25 people homeless.", null],
  ])("%s", (text, deaths) => {
    expect(eventsIn(text)[0]?.deaths).toEqual(deaths);
  });

  it("counts the dead of a repelled attack as those of who repelled it, and victims are no actors", () => {
    const repelled = eventsIn("Cameroon's army repelled an attack by Boko Haram near Mora, killing 143 militants.");
    expect(repelled.map(({ actors, deaths }) => [actors[0], deaths?.best])).toEqual([
      ["force:boko-haram", undefined],
      ["force:cameroonian-armed-forces", 143],
    ]);
    expect(only("Eight Togolese soldiers were killed and 13 wounded in Togo on Wednesday.")).toMatchObject({
      actors: [],
      targets: ["force:togolese-armed-forces"],
      deaths: { best: 8 },
      injured: { best: 13 },
    });
  });

  it("takes a town that is shelled and who is killed there for one blow", () => {
    expect(eventsIn("Rebels shelled the airport of Goma, killing six soldiers.")).toHaveLength(1);
  });

  it.each([
    ["On 24 May the army of Mali arrested Bah N'Daw, who resigned in detention.", 1],
    ["Troops from Estonia have fought in Mali since June 2020, and Italy has promised soldiers.", 1],
    ["The United States condemned on Friday the attack of Al-Shabaab on Garissa.", 1],
    ["Mali promised to hold elections on 27 February.", 0],
  ])("leaves undated what has a day of its own: %s", (text, at) => {
    expect(eventsIn(text)[at]?.date.basis).toBe("ARTICLE");
  });

  it("takes the day of the sentence before where a sentence names the hour alone, within a paragraph", () => {
    const story = "Soldiers arrested Boubou Cissé in Bamako on Tuesday.";
    const last = "In the evening Ibrahim Boubacar Keïta resigned.";
    expect(eventsIn(`${story} ${last}`).at(-1)?.date).toMatchObject({ from: "2022-02-15", precision: "DAY", basis: "RELATIVE" });
    expect(eventsIn(`${story}\n\n${last}`).at(-1)?.date.basis).toBe("ARTICLE");
    expect(eventsIn(`${story} Ibrahim Boubacar Keïta resigned.`).at(-1)?.date.basis).toBe("ARTICLE");
  });

  it("goes on on the same day and in the same place with what nobody else did, and leaves what is told of elsewhere or before", () => {
    const story = "On 12 February, gunmen attacked a village in Zamfara State. Six people were killed.";
    const last = (text: string) => eventsIn(`${story} ${text}`).at(-1);
    expect(last("The attackers burned 20 houses.")).toMatchObject({
      date: { from: "2022-02-12" },
      places: [expect.stringMatching(/^place:/)],
    });
    expect(last("Police arrested 13 suspects.")?.date).toMatchObject({ from: "2022-02-12", basis: "RELATIVE" });
    expect(last("In Maiduguri, soldiers shot two farmers.")?.date.basis).toBe("ARTICLE");
    expect(last("The gunmen had burned 20 houses.")?.date.basis).toBe("ARTICLE");
  });

  it("dates what is said in the present by the day on which the same speaker is quoted next", () => {
    const lead = "Kenya's President William Ruto says Ugandan troops can cross into its territory.";
    expect(eventsIn(`${lead} "They are welcome," Ruto said on Tuesday.`)[0]?.date).toMatchObject({ from: "2022-02-15" });
    expect(eventsIn(`${lead} "They are welcome," Museveni said on Tuesday.`)[0]?.date.basis).toBe("ARTICLE");
  });

  it("dates what happened where the main clause arrived", () => {
    expect(eventsIn("Soldiers drove to Bamako on Tuesday, where they detained Boubou Cissé.").at(-1)?.date.from).toBe("2022-02-15");
  });

  it.each([
    ["Houthi fighters attacked a ship in the Red Sea.", ["Red Sea"]],
    ["Gunmen ambushed a convoy on the road between Aden and Taiz.", ["Aden", "Taiz"]],
    ["Explosions were heard in Dnipro, where a drone hit a depot.", ["Dnipro"]],
    ["Soldiers surrounded the headquarters of a party in Kano and arrested its leader.", ["Kano"]],
    ["Soldiers arrested a minister in Kano and took him to a prison.", ["Kano"]],
    ["The attack on the mosque took place in Quetta.", ["Quetta"]],
  ])("places %s", (text, names) => {
    const { entities, events } = read({ id: "x", text, publishedAt: "2022-02-18" });
    expect(events.at(-1)?.places.map((id) => entities.find((one) => one.id === id)?.name)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ["On 14 February gunmen raided Solhan, a village near the border.", "2022-02-14", "2022-02-14", "HAPPENED"],
    ["Between 10 and 12 February security forces fired on demonstrators in Bamako.", "2022-02-10", "2022-02-12", "HAPPENED"],
    ["Since late 2021, when soldiers overthrew Alpha Condé, Guinea has been poor.", "2021-09-01", "2021-12-31", "HAPPENED"],
    ["Germany will withdraw its soldiers from Mali by the end of May.", "2022-02-18", "2022-05-31", "PLANNED"],
    ["Denmark announced on Thursday that it would withdraw its troops from Mali.", "2022-02-17", "2022-02-17", "PLANNED"],
    ["Germany withdrew its soldiers from Mali in January.", "2022-01-01", "2022-01-31", "HAPPENED"],
    [
      "The UN Security Council voted on Friday to withdraw its mission from Mali by the end of June.",
      "2022-02-18",
      "2022-06-30",
      "PLANNED",
    ],
    ["The union called off a march in Lagos that had been planned for Monday.", "2022-02-18", "2022-02-18", "NEGATED"],
    ["Total left the site in 2019 after militants raided Palma in Mozambique.", "2019-01-01", "2019-12-31", "HISTORICAL"],
  ])("dates %s", (text, from, to, status) => {
    expect(eventsIn(text)[0]).toMatchObject({ status, date: { from, to } });
  });

  it("keeps a claim that a noun only takes up, and loses it where another sentence tells the same", () => {
    const said = "Soldiers executed 300 civilians in Moura, Human Rights Watch said.";
    expect(eventsIn(`${said} It described the execution in Moura as an atrocity.`)[0]?.claimedBy).toEqual([
      "organization:human-rights-watch",
    ]);
    expect(eventsIn(`${said} Malian soldiers executed 300 civilians in Moura.`)[0]?.claimedBy).toEqual([]);
  });

  it("places the dead of a sentence without a name where the story is, and nowhere where a name may be the place", () => {
    const story = "Clashes broke out in Khartoum on Monday. ";
    expect(eventsIn(`${story}At least five people have been killed since then.`).at(-1)).toMatchObject({
      deaths: { best: 5 },
      places: expect.arrayContaining(["place:379252"]),
    });
    const named = eventsIn(`${story}Five people were killed in Umdukhun.`).filter(({ deaths }) => deaths !== null);
    expect(named.flatMap(({ places }) => places)).not.toContain("place:379252");
  });

  it.each([
    ["A bomb exploded in Mogadishu on Saturday. The attack left 20 dead and 35 wounded, police said.", 20, 35],
    ["The city of Bakhmut was shelled on Friday. At least 12 people were killed and 30 injured.", 12, 30],
    ["A suicide bomber struck Kaya on Sunday. The death toll rose to 53.", 53, null],
    ["One soldier and two policemen were killed when a roadside bomb exploded near Diffa on Thursday.", 3, null],
    ["Israel bombed a port in Hodeidah on Monday. Yemen's Houthis said nine people were killed and 20 injured.", 9, 20],
    ["Two people were killed and a third injured in a drone strike on Kherson on Monday.", 2, 1],
  ])("counts the dead of a blow with the blow: %s", (text, deaths, injured) => {
    const event = only(text);
    expect([event?.deaths?.best ?? null, event?.injured?.best ?? null]).toEqual([deaths, injured]);
    expect(event?.date.basis).toBe("RELATIVE");
    expect(event?.places).not.toEqual([]);
  });

  it("counts no dead with a blow elsewhere or of another day", () => {
    const dead = (sentence: string) => eventsIn(`A bomb exploded in Mogadishu on Saturday. ${sentence}`)[0]?.deaths;
    expect(dead("In Kenya, nine people were killed.")).toBeNull();
    expect(dead("Some 600 people were killed last year.")).toBeNull();
  });

  it.each([
    ["Rebels have attacked Gao since 2012.", "2012-01-01", null],
    ["Between 10 and 12 January security forces fired on demonstrators in Bamako.", "2022-01-10", "2022-01-12"],
    ["Rebels killed 20 soldiers in two villages of Mali on a single day in January, the army said on Monday.", "2022-01-01", "2022-01-31"],
    ["On Monday, the army said that rebels had shelled Gao.", "2022-02-18", "2022-02-18"],
    ["Rebels shelled Gao from 2012 to 2015.", "2012-01-01", "2015-12-31"],
    ["Rebels shelled Gao in 2012 and Kidal in 2015.", "2012-01-01", "2012-12-31"],
    ["Russia shelled Kharkiv on Tuesday. That night, it shelled Sumy.", "2022-02-15", "2022-02-15"],
  ])("%s is dated %s to %s", (text, from, to) => {
    expect(eventsIn(text).at(-1)?.date).toMatchObject({ from, to });
  });

  it("draws no dead of an earthquake and no attack of a film", () => {
    expect(eventsIn("An earthquake in Turkey has killed 11,000 people.")).toEqual([]);
    expect(eventsIn("The actor invades Russia in the new film.")).toEqual([]);
  });

  it("takes the day of the deed, not of the saying", () => {
    expect(only("Ukraine said on Tuesday that Russian troops attacked Kharkiv on Sunday.")?.date).toMatchObject({
      from: "2022-02-13",
      to: "2022-02-13",
    });
  });

  it("says that an undated event has the day of publication alone", () => {
    expect(only("Russian troops attacked Kharkiv.")?.date).toEqual({
      from: "2022-02-18",
      to: "2022-02-18",
      precision: "VAGUE",
      basis: "ARTICLE",
    });
  });

  it("tells near from in", () => {
    expect(eventsIn("Militants attacked soldiers near Gao in Mali.")[0]?.placePrecision).toBe("NEAR");
    expect(eventsIn("Militants attacked soldiers in Gao in Mali.")[0]?.placePrecision).toBe("EXACT");
  });
});

describe("clauses beside each other", () => {
  it("keeps a refusal on its own side of a semicolon, whoever speaks behind it", () => {
    const beside = eventsIn("Uganda refused to leave; Kenya said that its soldiers had attacked Kampala.");
    expect(beside.find(({ type }) => type === "ASSAULT")).toMatchObject({ status: "HAPPENED", claimedBy: ["country:KEN"] });
    expect(eventsIn("Kenya denied that its soldiers had attacked Kampala.").find(({ type }) => type === "ASSAULT")?.status).toBe("NEGATED");
  });

  it("gives a claim no more than its own side", () => {
    const text = "The UN estimated that the rebels killed 7,000 people; the government of Sudan rejected the figure.";
    expect(eventsIn(text).map(({ claimedBy }) => claimedBy)).toEqual([["organization:united-nations"], []]);
  });

  it("denies nothing where a thing is only compared with what was never seen", () => {
    const compared = eventsIn("Goma had not seen a bombing on this scale since rebels stormed the airport in 2015.");
    expect(compared.map(({ status }) => status)).toEqual(["HISTORICAL"]);
  });

  it("dates what `when` opens by the day before it", () => {
    const dates = (text: string) => eventsIn(text).map(({ date }) => [date.from, date.to]);
    const both = "French troops left Chad on Wednesday, when gunmen attacked Niger.";
    expect(dates(both)).toEqual([
      ["2022-02-16", "2022-02-16"],
      ["2022-02-16", "2022-02-16"],
    ]);
    expect(dates("Thousands have fled since 5 February, when rebels attacked Goma.")).toEqual([["2022-02-05", "2022-02-05"]]);
    expect(eventsIn("French troops left Chad on Wednesday. Gunmen attacked Niger.").at(-1)?.date.basis).toBe("ARTICLE");
  });

  it("dates a demand by the day it was made, not by its term", () => {
    const [demand] = eventsIn("The European Union demanded elections in Chad by July 2023.");
    expect(demand).toMatchObject({ type: "REQUEST", date: { basis: "ARTICLE" } });
    expect(only("French troops will leave Chad by July 2023.")?.date.to).toBe("2023-07-31");
  });

  it("finds everybody on a list, and the crowd behind a day", () => {
    expect(only("The leaders of Mali, Burkina Faso and Niger signed a defence pact on Tuesday.")?.actors).toEqual([
      "country:MLI",
      "country:BFA",
      "country:NER",
    ]);
    expect(eventsIn("On Sunday supporters of the president marched through Niamey.")[0]).toMatchObject({
      type: "PROTEST",
      date: { from: "2022-02-13" },
    });
  });

  it("is less sure of what somebody says who has no name", () => {
    const plain = only("Ethiopian soldiers killed 30 civilians in Axum.");
    const said = only("Residents said that Ethiopian soldiers had killed 30 civilians in Axum.");
    const accused = only("A lawyer accused Ethiopian soldiers of killing 30 civilians in Axum.");
    expect(said?.evidence[0]?.confidence).toBeLessThan(plain?.evidence[0]?.confidence ?? 0);
    expect(accused?.evidence[0]?.confidence).toBeLessThan(said?.evidence[0]?.confidence ?? 0);
  });
});

describe("one happening told twice", () => {
  it("is one event with two pieces of evidence", () => {
    const events = eventsIn("French troops left Mali on Tuesday. The departure of French troops from Mali ended a mission.");
    expect(events.filter(({ type }) => type === "RETREAT")).toHaveLength(1);
    expect(events[0]?.evidence.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  it("stays two where the days differ", () => {
    const events = eventsIn("Militants attacked soldiers in Gao on Tuesday. Militants attacked soldiers in Gao on Thursday.");
    expect(events.map(({ date }) => date.from)).toEqual(["2022-02-15", "2022-02-17"]);
  });
});

it("gives every event a sentence with its trigger inside, and the same answer every time", () => {
  const text = "Boko Haram attacked Niger on Tuesday, killing 12 soldiers. France condemned the attack. Chad will send troops to Niger.";
  const events = eventsIn(text);
  expect(events.length).toBeGreaterThan(2);
  for (const { evidence } of events) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, trigger } of evidence) expect(start <= trigger.start && trigger.end <= end).toBe(true);
  }
  expect(eventsIn(text)).toEqual(events);
});
