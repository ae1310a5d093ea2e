import type { Mention, Sentence, Token } from "../reading.ts";

/**
 * Whether a country is named by some of its people alone: `12 Turkish workers`, `a Serbian citizen`, `two Americans`. Coders of
 * events take them for their state, readers for nobody. Who holds an office or bears arms (`Iranian advisers`) may act for it.
 */
export function isOfNationals({ role, start, end }: Mention, { tokens }: Sentence): boolean {
  if (role === "PRONOUN" || role === "NOMINAL") return false;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.end >= end);
  const head = headFrom(tokens, last + 1);
  if (head !== undefined) return nationals.has(head.lemma.toLowerCase());
  return role === "DEMONYM" && isCounted(tokens, first, last);
}

/** The noun that an adjective stands before, `driver` of `Pakistani truck drivers`; none where it is a noun itself. */
function headFrom(tokens: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens.slice(from, from + 6)) {
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.upos) && token.form !== "-") break;
    // A name in apposition (`Turkish journalist Ahmet Altan`) is whom the noun tells of.
    if (token.upos === "PROPN" && head !== undefined) break;
    if (token.upos === "NOUN") head = token;
  }
  return head;
}

/** `Three Turks`, `hundreds of Syrians`, `an American`, `called on Chadians`; `the Russians`, `Serbs and Croats` may be their state. */
function isCounted(tokens: readonly Token[], first: number, last: number): boolean {
  const { xpos, form } = tokens[last] ?? { xpos: "", form: "" };
  if (!/^NN/.test(xpos)) return false;
  let at = first - 1;
  while (/^(?:ADJ|PUNCT)$/.test(tokens[at]?.upos ?? "")) at--;
  const before = tokens[at];
  const isBeside = /^(?:CCONJ|PUNCT)$/.test(tokens[last + 1]?.upos ?? "") || before?.upos === "CCONJ";
  if (form.endsWith("s") && xpos.endsWith("S") && !isBeside && !/^(?:the|these|those|all|both)$/i.test(before?.form ?? "")) return true;
  if (before === undefined) return false;
  if (before.upos === "NUM" || /^(?:an?|several|many|some|few|no|other)$/i.test(before.form)) return true;
  return before.form === "of" && /^(?:dozens|scores|hundreds|thousands|millions|number|group|crowd)$/i.test(tokens[at - 1]?.form ?? "");
}

const nationals: ReadonlySet<string> = new Set(
  `abductee accountant activist actor actress agronomist anarchist anthropologist applicant archaeologist architect
  artist athlete author baker banker blogger boy boxer bride broker builder businessman businesswoman butcher buyer bystander cameraman
  captive carpenter cartoonist chef child citizen civilian cleaner clerk climber coach colonist commuter comedian composer
  conductor consultant contractor convict cook couple craftsman critic customer cyclist dancer daughter deckhand demonstrator dentist deportee
  designer detainee developer diver doctor donor driver economist editor electrician emigrant employee engineer entertainer entrepreneur
  evacuee executive exile expat expatriate expert explorer family fan farmer farmhand father fisherman fisher footballer foreman
  geologist girl graduate grandmother guide hacker herder herdsman hiker historian holidaymaker hostage housewife hunter
  immigrant influencer inmate intern interpreter investor jeweller journalist juror labourer laborer lawyer lecturer
  locksmith logger maid man manager mechanic medic merchant migrant miner missionary model monk mother motorist mountaineer
  musician nanny national native neighbour neighbor novelist nun nurse nurseryman owner painter paramedic parent passenger pastor
  peasant pensioner person people philanthropist photographer physician physicist pilgrim plumber poet porter preacher priest
  prisoner producer professor programmer protester psychologist rabbi reader refugee relative reporter rescuer researcher resident
  returnee runner sailor scholar schoolboy schoolchild schoolgirl scientist seaman seafarer seller settler shareholder shepherd shopkeeper singer
  sister smuggler son speculator sportsman staff stevedore student surgeon survivor suspect tailor taxpayer teacher
  technician teenager trader tourist translator traveller traveler trucker tycoon victim villager visitor volunteer
  waiter waitress welder widow wife woman worker worshipper writer youth youngster`.split(/\s+/),
);
