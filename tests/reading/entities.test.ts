import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../seed/lexicon/index.ts";
import { createReader, createResolver } from "../../seed/pipeline.ts";

const resolve = createResolver();
const read = (text: string, publishedAt = "2022-02-18") => resolve({ id: "x", text, publishedAt });
const entityAt = (text: string, words: string, nth = 0) => {
  const start = text
    .split(words)
    .slice(0, nth + 1)
    .join(words).length;
  return read(text).mentions.find((one) => one.start <= start && start < one.end)?.entity;
};

describe("a person", () => {
  it("keeps one id under full name, surname and pronoun", () => {
    const text = "Mohamed Bazoum spoke in Niamey on Friday. Bazoum said he would stay.";
    expect(["Mohamed", "Bazoum said", "he would"].map((words) => entityAt(text, words))).toEqual(Array(3).fill("person:mohamed-bazoum"));
  });

  it("is not 'he' once it has been 'she'", () => {
    const text = "Mary Otieno met Joseph Kony in Lira. She fled. He attacked Gulu.";
    expect(["She", "He attacked"].map((words) => entityAt(text, words))).toEqual(["person:mary-otieno", "person:joseph-kony"]);
  });

  it("lends no surname to another of that name", () => {
    const text = "Moussa Diallo and Awa Diallo met in Bamako. Awa Diallo left. Diallo waved.";
    expect(entityAt(text, "Diallo waved")).toBe("person:awa-diallo");
  });

  it("is not the father, whom the lexicon tells apart", () => {
    const text = "Idriss Déby of Chad died on Tuesday. His son, General Mahamat Idriss Déby, took power.";
    expect(entityAt(text, "Mahamat")).not.toBe(entityAt(text, "Idriss Déby of"));
  });

  it("is known by surname alone where the article speaks of the country", () => {
    expect(entityAt("Prigozhin, whose fighters mutinied in Russia, welcomed the coup.", "Prigozhin")).toBe("person:yevgeny-prigozhin");
  });

  it("is meant by the title that the article gave", () => {
    const text = "Foreign Secretary Joan Hartley met allies in Paris. The Foreign Secretary welcomed the deal.";
    expect(entityAt(text, "Foreign Secretary welcomed")).toBe("person:joan-hartley");
  });

  it("is meant by the office held on the day of the one country, and of two by neither", () => {
    expect(entityAt("Protesters in Bamako jeered when the president of the day spoke. The president left Mali.", "president left")).toBe(
      "person:assimi-goita",
    );
    expect(entityAt("Mali's prime minister condemned the attack.", "prime")).toBe("person:choguel-kokalla-maiga");
    expect(entityAt("The Secretary-General condemned the attack in Mali.", "Secretary")).toBe("person:antonio-guterres");
    expect(entityAt("Kenya and Chad disagreed. The president left the talks.", "president")).toBeUndefined();
    expect(entityAt("In Mali the vice president spoke.", "president")).toBeUndefined();
  });

  it("in office is of the one country that an article or its towns tell, but not of one of two", () => {
    const countryOf = (text: string) => read(text).entities.get(entityAt(text, "Orlan Vesk") ?? "")?.country;
    expect(countryOf("Investment Minister Orlan Vesk said that Vietnam would open its markets.")).toBe("VNM");
    expect(countryOf("President Orlan Vesk threatened a curfew in Algiers after unrest in Oran.")).toBe("DZA");
    expect(countryOf("Minister for the Interior Orlan Vesk met envoys of Chad and Sudan.")).toBeUndefined();
  });

  it("is one under the name that the text says is theirs too", () => {
    const text = "Ismail Omar, better known as Abu Zubair, led the group. Abu Zubair was killed.";
    expect(entityAt(text, "Abu Zubair", 1)).toBe("person:ismail-omar");
    expect(entityAt("Ismail Omar and Abu Zubair led the group.", "Abu Zubair")).toBe("person:abu-zubair");
    expect(entityAt("Ismail Omar, alias Zorro, led the group.", "Zorro")).toBe("person:ismail-omar");
  });

  it("holds no office of the country where a summit met", () => {
    expect(entityAt("Mali was suspended. The union met in Addis Ababa and asked for the president back.", "president")).toBeUndefined();
  });

  it("of two is not guessed from a pronoun", () => {
    const text = "Joan Hartley wrote to Karl Brandt and Paul Lenz. Crowds cheered for him.";
    expect(entityAt(text, "him")).toBeUndefined();
  });
});

describe("the first person", () => {
  const meant = (text: string, word: string, publisher?: string) => {
    const { mentions } = resolve({ id: "x", text, publishedAt: "2016-07-04", ...(publisher && { publisher }) });
    return mentions.find((one) => text.slice(one.start, one.end) === word)?.entity;
  };

  it("of an official release is the body that issues it, of a newspaper nobody", () => {
    expect(meant("We condemn the attack in Baghdad.", "We", "US State Department")).toBe("organization:us-state-department");
    expect(meant("We condemn the attack in Baghdad.", "We", "The Guardian")).toBeUndefined();
    expect(meant("We condemn the attack in Baghdad.", "We")).toBeUndefined();
    expect(meant("PUNTLAND MARITIME POLICE. Our forces seized a dhow.", "Our")).toBe("force:puntland-maritime-police");
    expect(meant("The Puntland Maritime Police is busy. Our forces seized a dhow.", "Our")).toBeUndefined();
  });

  it("after X said: is X and the state that X speaks for, in a quotation nobody", () => {
    const text = "The Foreign Secretary Philip Hammond said:\n\nI am appalled by this attack. We will send aid to Iraq.";
    expect([meant(text, "I"), meant(text, "We")]).toEqual(["person:philip-hammond", "country:GBR"]);
    expect(meant('Philip Hammond spoke to Joan Hartley. "We will send aid," she said.', "We", "UK Government")).toBeUndefined();
  });
});

describe("an acronym that two forces share", () => {
  it("is the one at work where the article happens", () => {
    expect(entityAt("ADF rebels killed 12 people in Mambasa, Ituri, on Monday.", "ADF")).toBe("force:allied-democratic-forces");
    expect(entityAt("ADF fighters attacked soldiers in Cameroon on Monday.", "ADF")).toBe("force:ambazonia-defence-forces");
  });
});

describe("a place", () => {
  it("is the one beside its country", () => {
    expect(
      read("Clashes broke out in Tripoli, Lebanon.").entities.get(entityAt("Clashes broke out in Tripoli, Lebanon.", "Tripoli") ?? ""),
    ).toMatchObject({ country: "LBN" });
    expect(
      read("Clashes broke out in Tripoli, Libya.").entities.get(entityAt("Clashes broke out in Tripoli, Libya.", "Tripoli") ?? ""),
    ).toMatchObject({ country: "LBY" });
  });

  it("is the one in the region beside it, and none where that has none", () => {
    const at = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "");
    expect(at("Police in Birmingham, Alabama, arrested a man.", "Birmingham")).toMatchObject({ country: "USA" });
    expect(at("Troops shelled the Yarmouk district of Khartoum.", "Yarmouk")?.country).not.toBe("SYR");
    expect(at("Clashes broke out in Kayes, Sikasso and Gao.", "Sikasso")).toMatchObject({ country: "MLI" });
    expect(at("Police in Alexandria, Va., arrested a man.", "Alexandria")).toMatchObject({ country: "USA" });
    expect(at("Police in Alexandria, Va., arrested a man.", "Va")).toMatchObject({ name: "Virginia" });
    expect(at("Police in Alexandria arrested a man.", "Alexandria")).toMatchObject({ country: "EGY" });
    const rosa = at("Gunmen raided Santa Rosa, in Guatemala's San Marcos province.", "Santa Rosa");
    expect(rosa?.longitude).toBeCloseTo(-91.8, 0);
  });

  it("that the gazetteer lacks lies where the article says, and nowhere where it doesn't", () => {
    const at = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "");
    const camp = at("Shelling hit the Zubarat camp outside Goma.", "Zubarat");
    expect(camp).toMatchObject({ country: "COD", precision: "NEAR" });
    expect(at("Shells landed in the Zubarat district of Khartoum.", "Zubarat")).toMatchObject({ country: "SDN", precision: "REGION" });
    expect(at("Fighting spread to Kayes, Sikasso and Zubarat.", "Zubarat")).toMatchObject({ country: "MLI" });
    expect(at("Fighting spread to Kayes, Sikasso and Zubarat.", "Zubarat")?.latitude).toBeUndefined();
    expect(at("A bomb exploded in Zubarat on the Ugandan border.", "Zubarat")?.country).toBeUndefined();
  });

  it("is the state of the country's name where the article tells so", () => {
    const at = (text: string, name: string) => entityAt(text, name);
    expect(at("Georgia Governor Brian Hale declared an emergency.", "Georgia")).toBe("place:georgia");
    expect(at("A shooting in Athens, Georgia, killed a student.", "Georgia")).toBe("place:georgia");
    expect(at("Georgia accused Russia of moving the line near Gori, Georgia.", "Georgia")).toBe("country:GEO");
    expect(
      read("Police in London, Ontario, made arrests.").entities.get(entityAt("Police in London, Ontario, made arrests.", "London") ?? "")
        ?.country,
    ).toBe("CAN");
  });

  it("is what is joined to places, but no person who opens a clause", () => {
    const kindAt = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "")?.kind;
    expect(kindAt("Air strikes hit Nuseirat, Deir al-Balah and Beit Lahiya.", "Deir al-Balah")).toBe("Place");
    expect(kindAt("Israel held the West Bank city of Tulkarm.", "Tulkarm")).toBe("Place");
    expect(kindAt("After a long flight back from Florida, Montalvo walked into a police station.", "Montalvo")).toBe("Person");
  });

  it("is one where something is done to it that is done to towns", () => {
    expect(entityAt("The Houthi movement shelled Marib.", "Marib")).toMatch(/^place:/);
    expect(entityAt("The coach praised Jordan Marib.", "Jordan")).not.toMatch(/^place:/);
  });

  it("of the world's capitals is no village of the same name", () => {
    const text = "The United States and France held talks in Paris. The United States sent an envoy.";
    expect(read(text).entities.get(entityAt(text, "Paris") ?? "")).toMatchObject({ country: "FRA" });
  });

  it("is the one near the places of which there is no doubt, and the best known one among none", () => {
    const at = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "")?.latitude ?? 0;
    expect(at("The governor of Illinois opened a bridge in Springfield.", "Springfield")).toBeCloseTo(39.8, 0);
    expect(at("Missouri closed the road between Springfield and Joplin.", "Springfield")).toBeCloseTo(37.2, 0);
    expect(at("The ministers met in Paris. An aide came from Dallas and Houston in Texas.", "Paris")).toBeCloseTo(48.9, 0);
  });

  it("is read where a word of place tells it, and no month is one", () => {
    const at = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "");
    expect(at("Tribal warriors killed 26 people in Enga province.", "Enga")).toMatchObject({ country: "PNG" });
    expect(at("Farmers blocked roads in Lot-et-Garonne.", "Lot-et")).toMatchObject({ country: "FRA" });
    expect(at("The convoy was attacked in August near the border.", "August")).toBeUndefined();
    expect(at("Militants raided Palma in Cabo Delgado.", "Palma")).toMatchObject({ id: "place:palma" });
  });

  it("of the second level is read where the text tells a place", () => {
    const at = (text: string, name: string) => read(text).entities.get(entityAt(text, name) ?? "");
    expect(at("A cyclone struck Jagatsinghpur district in Odisha.", "Jagatsinghpur")).toMatchObject({
      country: "IND",
      category: "ADMIN_REGION",
    });
    expect(at("Deputies in Harney County, Oregon, made arrests.", "Harney")).toMatchObject({ country: "USA" });
  });

  it("behind whose comma or brackets a region stands is there, and so is the article", () => {
    const text = "Maoist gunmen shot dead a colonel in Lalitpur (Bagmati). Three days later the government declared a ceasefire.";
    expect(entityAt(text, "government")).toBe("organization:nepalese-government");
    const at = (words: string, name: string) => read(words).entities.get(entityAt(words, name) ?? "");
    expect(at("Police in Columbus, Georgia, arrested a man.", "Columbus")?.latitude).toBeCloseTo(32.5, 0);
  });

  it("carries coordinates", () => {
    const text = "Shells fell on Gao in Mali.";
    const gao = read(text).entities.get(entityAt(text, "Gao") ?? "");
    expect(gao?.latitude).toBeCloseTo(16.27, 0);
    expect(gao?.longitude).toBeCloseTo(-0.04, 0);
  });
});

describe("a capital", () => {
  it("that acts is its country", () => {
    expect(entityAt("Ankara warned the rebels on Monday.", "Ankara")).toBe("country:TUR");
    expect(entityAt("Georgia demanded an apology by Ankara.", "Ankara")).toBe("country:TUR");
  });
  it("where something lies is the town", () => {
    expect(entityAt("Protesters gathered in Ankara on Monday.", "Ankara")).toMatch(/^place:/);
    expect(entityAt("The army bought a plot by Ankara.", "Ankara")).toMatch(/^place:/);
  });
});

describe("a body", () => {
  it("is one under its long name and its acronym", () => {
    const text = "The Northern Relief Council (NRC) left Gao. NRC trucks were burnt.";
    expect(entityAt(text, "NRC trucks")).toBe(entityAt(text, "Northern"));
  });

  it("is meant by its country and noun", () => {
    expect(entityAt("Mali's army retook the town.", "army")).toBe("force:malian-armed-forces");
  });

  it("known through its leader alone is named after them", () => {
    const text = "Awa Diallo, a leader of a movement that opposes the war, was arrested in Niger.";
    expect(read(text).entities.get(entityAt(text, "movement") ?? "")).toMatchObject({
      kind: "Organization",
      name: "movement of Awa Diallo",
    });
  });

  it("keeps its name whole and is meant by its first noun after", () => {
    expect(entityAt("The Tren de Aragua gang was blamed.", "Tren")).toBe("force:tren-de-aragua");
    const text = "The Government of National Accord lost Sirte. The government thanked Turkey.";
    expect(entityAt(text, "Government of National Accord")).toBe("organization:government-of-national-accord");
    expect(entityAt(text, "government thanked")).toBe("organization:government-of-national-accord");
    const council = "The Peace and Security Council of the African Union met. The Council suspended Mali.";
    expect(entityAt(council, "Council suspended")).toBe(entityAt(council, "Peace and Security Council of"));
    expect(entityAt("The G7 Ise-Shima summit condemned the test.", "G7")).toBe("organization:group-of-seven");
    expect(entityAt("The Barkhane Prize went to a novelist.", "Barkhane")).toBeUndefined();
  });

  it("of a name that every state has one of is that of its owner", () => {
    expect(entityAt("Brazil's Supreme Court jailed two men.", "Supreme")).toBe("organization:brazilian-supreme-court");
    expect(entityAt("The Supreme Court in Nairobi freed two men.", "Supreme")).toBe("organization:supreme-court-of-kenya");
    expect(entityAt("The Supreme Court freed two men.", "Supreme")).toMatch(/^organization:supreme-court-/);
    expect(entityAt("The Nigerian Interior Ministry freed two men.", "Nigerian")).toBe("organization:nigerian-interior-ministry");
  });

  it("of a plain noun that no name explains is another article's too", () => {
    const of = (id: string) => resolve({ id, text: "The Commission fined two firms on Monday, it said in Lagos." }).mentions[0]?.entity;
    expect(of("a")).toMatch(/^organization:commission-/);
    expect(of("a")).not.toBe(of("b"));
  });

  it("is the rights group that reports, not the armed group it reports on", () => {
    const text = "M23 fighters executed eight people, Human Rights Watch said. Rwanda backs the M23. The group said the UN should act.";
    expect(entityAt(text, "group said")).toBe("organization:human-rights-watch");
    expect(entityAt("Boko Haram kidnapped girls in Chibok. The group said it would sell them.", "group said")).toBe("force:boko-haram");
  });

  it("is not made up for a plain noun", () => {
    expect(entityAt("The group left at dawn.", "group")).toBeUndefined();
  });
});

it("the same text gives the same entities, whatever was read before", () => {
  const text = "French troops left Gao, where Mohamed Bazoum had met the junta of Mali.";
  const first = JSON.stringify([...read(text).entities]);
  read("Two Traorés met in Ouagadougou.");
  expect(JSON.stringify([...read(text).entities])).toBe(first);
});

describe("a force without a name", () => {
  const isForce = (text: string, words: string, id: string | undefined) => expect(entityAt(text, words)).toBe(id);

  it("is that of the country where it acts", () => {
    isForce("Police arrested 40 demonstrators in Tbilisi on Tuesday.", "Police", "force:georgian-police");
    isForce("Security forces backed by bulldozers cleared two camps in Cairo.", "Security", "force:egyptian-armed-forces");
    isForce("Air force jets bombed rebel positions near Mullaitivu.", "Air", "force:sri-lanka-armed-forces");
  });

  it("is nobody's where no country is told", () => {
    isForce("Soldiers said that they had closed the road.", "Soldiers", undefined);
    isForce("Children as young as ten served as soldiers in Goma.", "soldiers", undefined);
    isForce("Vietnamese-led forces retook a village in Cambodia.", "forces", undefined);
  });

  it("is its owner's", () => {
    isForce("Azerbaijan said its forces captured Shusha.", "forces", "force:azerbaijani-armed-forces");
    isForce("The TPLF said its fighters had captured Dessie.", "fighters", "organization:tplf");
    isForce("Germany will send soldiers to Mozambique to train its army.", "army", undefined);
  });

  it("is not the country's where another's soldiers are sent or lost", () => {
    isForce("France lost 13 soldiers in Mali on Monday.", "soldiers", "force:french-armed-forces");
    isForce("France will leave up to 2,000 soldiers in Mali.", "soldiers", undefined);
    isForce("American troops landed in Niger. Nobody was told. Days went by. Some 20 soldiers stayed.", "soldiers", undefined);
  });

  it("of a branch is its owner's, and the police are at home", () => {
    isForce("Serbia's police arrested 79 people.", "police", "force:serbian-police");
    isForce("The coast guard of Bangladesh rescued 40 people.", "coast guard", "force:bangladeshi-coast-guard");
    isForce("Hundreds marched towards Nairobi. Police fired tear gas.", "Police", "force:kenyan-police");
    isForce("Ministers met in Nairobi and in Kampala. Police fired tear gas.", "Police", undefined);
    isForce("The RSF accepted it. Its fighters shelled El Obeid.", "fighters", "force:rapid-support-forces");
    expect(entityAt("Kenya's foreign ministry knew nothing.", "foreign")).toBe("organization:kenyan-foreign-ministry");
  });

  it("opens a headline, and is that of no country that it leaves for", () => {
    isForce("Troops storm hotel in Ouagadougou", "Troops", "force:burkinabe-armed-forces");
    isForce("William Ruto spoke in Nairobi, Kenya. Police officers will leave for Haiti.", "Police officers", "force:kenyan-police");
  });

  it("is the one told just before", () => {
    isForce("French troops landed in Mali. The soldiers moved north.", "soldiers", "force:french-armed-forces");
  });

  it("that follows a person is named after them", () => {
    isForce("Forces loyal to Khalifa Haftar shelled Tripoli.", "Forces", "force:forces-loyal-to-khalifa-haftar");
    isForce("Troops loyal to the constitution held Tripoli.", "Troops", undefined);
  });
});

describe("people of a named group", () => {
  it("are the group", () => {
    const forces = (text: string) => [...read(text).entities.keys()].filter((id) => id.startsWith("force:"));
    expect(forces("Gunmen of the Sinaloa Cartel attacked a barracks in Mexico.")).toEqual(["force:sinaloa-cartel"]);
    expect(forces("Boko Haram gunmen kidnapped 30 girls in Borno.")).toEqual(["force:boko-haram"]);
    expect(forces("The militants of Boko Haram kidnapped 30 girls in Borno.")).toEqual(["force:boko-haram"]);
    expect(forces("Boko Haram and gunmen from elsewhere met in Borno.")).toHaveLength(2);
    expect(entityAt("Rebels of the Front for Change attacked a post in Chad.", "Front")).toBe("force:front-for-change");
  });

  it("are meant by a plain noun after it, where it alone can be meant", () => {
    const text = "Al-Shabaab attacked a base near Baidoa. The militants killed 12 people.";
    expect(entityAt(text, "militants")).toBe("force:al-shabaab");
    const two = "Al-Shabaab and Islamic State attacked bases in Somalia. The militants killed 12 people.";
    expect(["force:al-shabaab", "force:islamic-state"]).not.toContain(entityAt(two, "militants"));
  });
});

describe("a person's country", () => {
  const countryAt = (text: string, words: string) => read(text).entities.get(entityAt(text, words) ?? "")?.country;

  it("is told by the words around the name", () => {
    expect(countryAt("Samir Haddad, a Lebanese journalist, was freed.", "Samir")).toBe("LBN");
    expect(countryAt("The Foreign Minister of Peru, Luis Ramon Cardo, met the envoy.", "Luis")).toBe("PER");
    expect(countryAt("The Lebanese government freed Samir Haddad in Rome.", "Samir")).toBeUndefined();
  });

  it("is the article's only one for who holds an office of state", () => {
    expect(countryAt("Vice-President Amos Otieno declined to resign, newspapers in Kenya said.", "Amos")).toBe("KEN");
    expect(countryAt("Vice-President Amos Otieno met envoys of Kenya and Uganda.", "Amos")).toBeUndefined();
    expect(countryAt("President Tomas Varga met South African leader Piet Voss.", "Tomas")).toBeUndefined();
  });

  it("comes with the office that the lexicon knows", () => {
    expect(entityAt("President Obama met the king.", "Obama")).toBe("person:barack-obama");
    expect(entityAt("The baker Obama met the king.", "Obama")).not.toBe("person:barack-obama");
  });
});

describe("a people", () => {
  it("is meant by its leaders and refugees, not by its songs", () => {
    expect(entityAt("Yoruba leaders in Nigeria said they would vote.", "Yoruba")).toBe("organization:yoruba");
    expect(entityAt("Yoruba songs are heard in Nigeria.", "Yoruba")).toBeUndefined();
  });

  it("told as ethnic is not the country of that name", () => {
    const text = "About 100 ethnic Albanians demonstrated on Tuesday in Serbia.";
    expect(entityAt(text, "ethnic")).toBe("organization:ethnic-albanians");
    expect(entityAt("About 100 Albanians demonstrated on Tuesday in Serbia.", "Albanians")).toBe("country:ALB");
  });
});

it("a country isn't called what merely points at it", () => {
  const { entities } = read("Nigeriens voted on Sunday in Niger. About 800 American soldiers are deployed in the country.");
  expect(entities.get("country:NER")?.aliases).toEqual(["Nigeriens"]);
});

it("a misspelt country is the country, and no alias of it", () => {
  const text = "Afganistan rejected the offer.";
  expect(entityAt(text, "Afganistan")).toBe("country:AFG");
  expect(loadLexicon().country("AFG")?.aliases).not.toContain("Afganistan");
});

describe("a body of a state", () => {
  it("is that of the country told behind it or beside it", () => {
    const text = "Russia's defence ministry said it had taken a village. The foreign ministry in Kyiv denied this.";
    expect(entityAt(text, "foreign ministry")).toBe("organization:ukrainian-foreign-ministry");
    expect(entityAt("Iran's parliament rejected the deal.", "parliament")).toBe("organization:iranian-parliament");
    expect(entityAt("The energy ministry denied it, and India and Pakistan did too.", "energy ministry")).toBeUndefined();
  });

  it("is that of the country in which the sentences before it happen, and no rebels' authorities", () => {
    expect(entityAt("Chile's envoy visited Beirut on Monday. The government resigned.", "government")).toBe(
      "organization:lebanese-government",
    );
    expect(entityAt("Riots broke out in Arequipa. The opposition called a strike.", "opposition")).toBe("organization:peruvian-opposition");
    expect(entityAt("Shells fell in March. The government denied it.", "government")).toBeUndefined();
    expect(entityAt("Peru's Congress met. The head of Congress resigned.", "Congress resigned")).toBe("organization:peruvian-congress");
    const both = "Danish soldiers will train men in Wales. The government in Copenhagen said so.";
    expect(entityAt(both, "government in")).toBe("organization:danish-government");
    expect(entityAt("Envoys met in Lima and in Quito. The government resigned.", "government")).toBeUndefined();
    expect(entityAt("The Houthi authorities in Sanaa hanged two men.", "Houthi")).toBe("force:houthis");
    for (const text of ["The de facto authorities in Gori hanged two men.", "The separatist authorities in Gori hanged two men."])
      expect(entityAt(text, "authorities"), text).toBeUndefined();
    expect(entityAt("The authorities in Gori hanged two men.", "authorities")).toBe("organization:georgian-government");
  });

  it("of a name that others have is its owner's", () => {
    const chiefs = "Seoul's Joint Chiefs of Staff said that two missiles were fired. The Joint Chiefs of Staff gave no details.";
    expect(entityAt(chiefs, "Joint Chiefs of Staff gave")).toBe("organization:south-korean-joint-chiefs-of-staff");
    expect(entityAt("The Joint Chiefs of Staff met in Washington.", "Joint")).toBe("organization:joint-chiefs-of-staff");
    const attack = "Pakistani Taliban gunmen attacked a school in Peshawar. A Taliban spokesman claimed responsibility.";
    expect(entityAt(attack, "Taliban spokesman")).toBe("force:tehrik-i-taliban-pakistan");
    expect(entityAt("Pakistani Taliban gunmen fled to Afghanistan. A Taliban spokesman denied it.", "Taliban spokesman")).toBe(
      "force:taliban",
    );
  });

  it("is not read into an office", () => {
    const text = "Philippine Defence Secretary Ramon Abad said the battle for Marawi was over.";
    expect(entityAt(text, "Defence")).toBeUndefined();
    expect(entityAt(text, "Marawi")).toMatch(/^place:/);
  });
});

describe("a title beside a name", () => {
  it("means the person", () => {
    expect(entityAt("Andrew Burns, commander of the task group, left Malta.", "commander")).toBe("person:andrew-burns");
    expect(entityAt("A local physician from Basra, Zahid Rawi, counted the dead.", "physician")).toBe("person:zahid-rawi");
    expect(entityAt("Andrew Burns left Malta, and a commander of the task group stayed.", "commander")).toBeUndefined();
  });
});

describe("half an office", () => {
  it("is nobody's name: the Secretary-General is who held the office then", () => {
    const text = "Chad has asked Germany for help, the Secretary-General told the members.";
    const { events, entities } = createReader()({ id: "x", text, publishedAt: "2014-04-16" });
    expect(entities.map(({ name }) => name)).not.toContain("General");
    expect(events[0]?.claimedBy).toEqual(["person:ban-ki-moon"]);
  });
});

describe("the police", () => {
  it("in a town are of the country of that town, whoever's police were told before", () => {
    const text = "French police held a skater in Paris. Protesters jeered in Oslo. Police in the city arrested two men.";
    expect(entityAt(text, "Police in")).toBe("force:norwegian-police");
    expect(entityAt("French police held a skater in Paris. Police arrested two men.", "Police arrested")).toBe("force:french-police");
  });
});

describe("the party", () => {
  it("is the one just named, or the only one", () => {
    expect(entityAt("The Labour Party won. Prices rose. On Monday the party split.", "party split")).toBe("organization:labour-party");
  });

  it("is nobody where two were named", () => {
    const two = "The Freedom Party beat the Labour Party. On Monday the party split.";
    expect(entityAt(two, "party split")).toBeUndefined();
    const far = "The Freedom Party won. The Labour Party lost.\n\nPrices rose. Rain fell. Snow fell. A minister left the party.";
    expect(entityAt(far, "party.")).toBeUndefined();
  });
});

describe("whoever opens a report by an office alone", () => {
  const country = (text: string) => createReader()({ id: "x", text }).entities.find(({ name }) => name === "Zardan")?.country;

  it("has it in the country of the capital in the dateline", () => {
    expect(country("ISLAMABAD (Reuters) - Prime Minister Zardan accused India of lying.")).toBe("PAK");
  });

  it("has it where it is told", () => {
    expect(country("ISLAMABAD (Reuters) - Indian Prime Minister Zardan accused China of lying.")).toBe("IND");
  });
});
