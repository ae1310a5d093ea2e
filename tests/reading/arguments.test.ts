import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows: readonly (readonly [why: string, text: string, ...events: string[]])[] = [
  [
    "the doer inside a deed is blamed for it",
    "Vladimir Putin called the downing of the jet by Turkey a stab in the back.",
    "ACCUSE Vladimir Putin > Turkey",
  ],
  [
    "the doer behind the patient of a deed",
    "Amnesty International criticised the expulsion of three men by Saudi Arabia.",
    "ACCUSE Amnesty International > Saudi Arabia",
    "COERCE Saudi Arabia >",
  ],
  ["a passive keeps its doer", "The plan was rejected by Algeria.", "REJECT Algeria >"],
  [
    "a title and a name open a second clause",
    "Rebels took the capital on Sunday, and President Idris Saleh fled to Chad.",
    "RETREAT Idris Saleh >",
  ],
  [
    "a clause behind a semicolon has a subject of its own",
    "Italy welcomed the bill; Spain, which left the talks, condemned Hungary.",
    "SUPPORT Italy >",
    "ACCUSE Spain > Hungary",
  ],
  [
    "what stands behind a semicolon is no apposition to what stands before",
    "Italy supports the move; Spain, worried by its ports, does not.",
    "SUPPORT Italy >",
  ],
  [
    "both subjects behind a semicolon are its clause's",
    "France supports the ban; Poland and Hungary oppose it.",
    "SUPPORT France >",
    "REJECT Poland + Hungary > France",
  ],
  [
    "a clause about the subject behind a semicolon lends it no verb",
    "Chad did not attack Sudan; Libya, which borders both, attacked Chad.",
    "ASSAULT Chad > Sudan",
    "ASSAULT Libya > Chad",
  ],
  ["a list with semicolons goes on", "Kenya condemned Uganda; Tanzania; and Rwanda.", "ACCUSE Kenya > Uganda + Tanzania + Rwanda"],
  [
    "who resigned is the predecessor",
    "John Mahama took office after his predecessor, John Atta Mills, resigned under pressure.",
    "CONCEDE John Atta Mills >",
  ],
  [
    "who resigned is no company of talks",
    "After talks with his deputy, Joice Mujuru, Robert Mugabe resigned.",
    "CONSULT Robert Mugabe > Joice Mujuru",
    "CONCEDE Robert Mugabe >",
  ],
  [
    "who is freed after talks need not have held them",
    "John Banda was freed after talks with Chad.",
    "CONCEDE  > John Banda",
    "CONSULT  > Chad",
  ],
  ["a counterpart speaks for whose he is", "The Kenyan foreign minister met his Ugandan counterpart in Paris.", "CONSULT Kenya > Uganda"],
  ["nobody kills his own", "Chad said Sudan had killed three of its soldiers.", "ASSAULT Sudan > Chadian Armed Forces"],
  ["its soldiers are those of who lost them", "Chad buried three of its soldiers and accused Sudan.", "ACCUSE Chad > Sudan"],
  [
    "who says so wounds nobody",
    "Sudanese troops shelled two villages, wounding a civilian, Chadian officials said.",
    "ASSAULT Sudanese Armed Forces >",
  ],
  [
    "a role is of who is accused",
    "Chad accuses Sudan of a role in killing soldiers in Mali.",
    "ACCUSE Chad > Sudan",
    "ASSAULT Sudan > Malian Armed Forces",
  ],
  [
    "a singular verb is that of the alliance",
    "The government of Mali and the Platform, an alliance of armed groups that supports it, had signed the agreement in Bamako.",
    "AGREE Malian government >",
  ],
  ["a plural verb is that of its members", "Chad fears the CNDP, a group of rebels that have attacked Niger.", "ASSAULT rebels > Niger"],
  [
    "it is the subject, where which is the party told last",
    "Turkey keeps 30,000 soldiers in the north of Cyprus, which it invaded in 1974.",
    "ASSAULT Turkey > Cyprus",
  ],
  [
    "it is not the party that attacks",
    "Israel struck Hezbollah, which attacked it in May.",
    "ASSAULT Israel > Hezbollah",
    "ASSAULT  > Israel",
  ],
  [
    "an apposition's possessor does nothing",
    "Members of the Lebanese Front, Israel's ally, surrendered on Monday.",
    "RETREAT Lebanese Front >",
  ],
  ["them is never one person", "Andriy Yermak, the security chief, said Russia would not attack them.", "ASSAULT Russia >"],
  ["an attack that is feared is none", "Prime Minister William Ruto said that any attack on Kenya would be met with force."],
  ["stopping one's own flights punishes nobody", "The United States suspended flights at its base in Niger."],
  ["a father is somebody else", "Bobi Wine grew up in Gomba. His father, a farmer, was jailed for two years."],
  ["supporters of somebody are not he", "Supporters of Ahmed Ben Bella blocked roads in Algiers on Monday.", "PROTEST  >"],
  ["people counted by where they are from are no state", "Hundreds of Sudanese marched in Khartoum on Monday.", "PROTEST  >"],
  ["nor are hikers", "Gunmen kidnapped three Belgian hikers in Iran on Monday.", "ASSAULT Gunmen >"],
  ["the Iraqis may be", "The Iraqis attacked Kuwait on Monday.", "ASSAULT Iraq > Kuwait"],
  ["who is to be freed is not pressed", "Students marched in Algiers on Monday demanding that Ahmed Ben Bella be released.", "PROTEST  >"],
  [
    "they take up the body of the sentence before",
    "The members of the Security Council welcomed the deal. They urged Chad to withdraw.",
    "SUPPORT UN Security Council >",
    "REQUEST UN Security Council > Chad",
  ],
  [
    "who is denied and who promises",
    "Guinea denied that it had attacked Mali and promised to respect the border.",
    "REJECT Guinea >",
    "ASSAULT Guinea > Mali",
    "AGREE Guinea >",
  ],
  [
    "who must yield is threatened",
    "Hezbollah threatened to close the airport unless Lebanon freed its men.",
    "THREATEN Hezbollah > Lebanon",
  ],
  [
    "whom others would refuse is not asked",
    "Greece demanded that its European Union partners refuse to recognise Macedonia.",
    "REQUEST Greece > European Union",
  ],
  [
    "a perfect keeps its subject, whoever says so behind it",
    "Security forces in Guinea have tortured scores of Liberian refugees, Human Rights Watch said Thursday.",
    "ASSAULT Guinean Armed Forces > Liberia",
  ],
  ["a headline's two words", "Two Palestinians shot dead by Israeli troops in Jenin", "ASSAULT Israel Defense Forces > Palestine"],
  ["a headline's court and its verb", "Uzbek court jails three", "COERCE Uzbekistan >"],
  ["a headline's police and their verb", "Mali police fire tear gas at crowds as protests spread", "COERCE Mali >"],
  ["a headline's general behind whom a phrase stands", "Niger general behind coup surrenders", "RETREAT Niger >"],
  ["a headline's jets and their verb", "Israeli jets pound Gaza tunnels", "ASSAULT Israel > Gaza City"],
  ["a headline's town before what is struck there", "Saudi-led coalition bombs Sanaa airport", "ASSAULT Saudi-led coalition > Sanaa"],
  ["a headline's students are not the state", "Iran students storm British embassy", "ASSAULT  > United Kingdom"],
  ["a headline's present plural", "Philippine rebels declare truce", "AGREE Philippine rebels >"],
  ["a headline's two states and their troops", "India and Pakistan begin pulling troops back", "RETREAT India + Pakistan >"],
  ["a headline of nouns alone tells of no deed", "Congolese rebels attack plan in Kivu"],
  ["a force's leader visits, its fighters do not", "Hamas leader to visit Ankara", "CONSULT Hamas > Ankara"],
  ["calls that will not be answered are refused", "Cuba says it will not answer U.S. calls", "REJECT Cuba > United States"],
  ["a headline's infinitive", "German foreign minister to visit Kyiv", "CONSULT Germany > Kyiv"],
  ["the past right behind a possessor's noun", "Israel's military struck targets in Gaza on Tuesday.", "ASSAULT Israel >"],
  ["a plural before a past", "Warplanes bombed camps of the Tigray People's Liberation Front.", "ASSAULT  > TPLF"],
  [
    "a gerund at the head of the line",
    "Fighting erupted between Hezbollah and al-Nusra Front in Arsal.",
    "ASSAULT Hezbollah + Al-Nusra Front >",
  ],
  [
    "a second verb behind and",
    "Prime Minister Fumio Kishida met President Yoon Suk-yeol and condemned Russia.",
    "CONSULT Fumio Kishida > Yoon Suk Yeol",
    "ACCUSE Fumio Kishida > Russia",
  ],
  ["a doer is enough where the victims have no name", "Soldiers of the Republican Guard shot him in Taiz.", "ASSAULT Republican Guard >"],
  ["a head of state by one name, and a day that is no first name", "On Monday Netanyahu accused Iran.", "ACCUSE Benjamin Netanyahu > Iran"],
  ["a surname that many bear is nobody's office", "On Monday Diaz accused Iran.", "ACCUSE Diaz > Iran"],
  ["the name behind the office", "On Monday gunmen shot dead Gabon's president, Jean Ping, in Libreville.", "ASSAULT  > Jean Ping"],
];

describe("the arguments of an event", () => {
  it.each(rows)("%s: %s", (_, text, ...events) => {
    expect(told(text)).toEqual(events);
  });
});
