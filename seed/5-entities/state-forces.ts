import { nounEndingAt, nounsOf } from "../4-mentions/index.ts";
import type { PlacedMention } from "../reading.ts";
import { type Context, mainCountry } from "./context.ts";
import { countryAround } from "./country-around.ts";
import { forceOfCountry, ownedForce, subjectAbove } from "./owned-forces.ts";
import type { Phrase } from "./phrase.ts";
import type { Register } from "./register.ts";

/**
 * The state's force that a phrase without a name means: "soldiers", "the police", "its forces". It is the owner's, else the one
 * force spoken of just before, else that of the country where the sentence or the article happens; null where that is not plain.
 */
export function stateForce(context: Context, register: Register, phrase: Phrase): string | null {
  const words = phrase.text.toLowerCase().split(" ");
  if (phrase.text === "fighters" && isOwned(context, phrase)) return ownedForce(context, register, phrase);
  const match = nounEndingAt(words, words.length - 1, nounsOf(context.lexicon).force);
  if (!match || !(noNumber.has(phrase.noun) || match.noun.plural === words.slice(match.from).join(" "))) return null;
  // "Forces loyal to", "soldiers from": whose they are is told there.
  if (isToldAfter(context, phrase)) return null;
  const before = words.slice(0, match.from);
  if (!before.every((word) => plain.has(word)) || (needsOwner.test(phrase.noun) && !before.some((word) => branch.test(word)))) return null;
  if (/^special /.test(phrase.text) || isNoForceHere(context, phrase)) return null;
  if (verbBefore(context, phrase) === "lose") return ownedForce(context, register, phrase);
  if (isSent(context, phrase) || isDealtWith(context, register, phrase)) return null;
  if (isOwned(context, phrase)) return ownedForce(context, register, phrase);
  const beside = besideOf(context, register, phrase);
  const here = countryHere(context, register, phrase) ?? countryOfTown(context, register, phrase);
  // Police act at home, where the sentences before happen.
  const around = match.noun.category === "POLICE" ? countryAround(register, phrase) : null;
  const iso3 = beside ? homeOf(register, beside) : (here ?? mainCountry(context) ?? around);
  const own = iso3 === null ? null : forceOfCountry(context, register, iso3, match.noun, before.includes("army") ? "army" : phrase.noun);
  if (beside) return own;
  const told = match.noun.category === "POLICE" ? policeBefore(register, phrase, here) : sameAsBefore(register, phrase, iso3);
  // A mission is no army: "the army" beside peacekeepers is the country's.
  const isArmy =
    /^(?:army|military|armed forces|security forces)$/.test(phrase.text.toLowerCase()) &&
    told !== own &&
    register.get(told ?? "")?.category !== "STATE_MILITARY";
  if (told === undefined && /^(?:soldiers|troops|forces)$/.test(phrase.noun) && othersBefore(register, phrase, iso3)) return null;
  return told === undefined || isArmy ? own : told;
}

function isToldAfter(context: Context, phrase: Phrase): boolean {
  const next = context.sentences[phrase.sentence]?.tokens[phrase.tokens[1]]?.form ?? "";
  return /^(?:loyal|allied|faithful|of|from|opposed)$/.test(next) || (next === "backed" && !phrase.text.includes(" "));
}

/** "As soldiers", "no police", "his troops", "US-backed forces", "Navy Captain": no force that the country or the article tells. */
function isNoForceHere(context: Context, phrase: Phrase): boolean {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const before = tokens[phrase.tokens[0] - 1];
  const isName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.form ?? "");
  if (before === undefined) return isName(phrase.at) && isName(phrase.at + 1);
  return (
    isName(phrase.at) ||
    /^(?:an?|both|no|any|other|former|those|these|some|as|like|['’]s?|led|backed|trained|supported|allied|aligned)$/i.test(before.form) ||
    (before.relation === "nmod:poss" && before.upos === "PRON" && !/^(?:its|their)$/i.test(before.form))
  );
}

function isOwned(context: Context, phrase: Phrase): boolean {
  return /^(?:its|their)$/i.test(context.sentences[phrase.sentence]?.tokens[phrase.tokens[0] - 1]?.form ?? "");
}

/** "Serbia put the army on alert", "Israel shelled the army": its own or another's. */
function isDealtWith(context: Context, register: Register, phrase: Phrase): boolean {
  const noun = context.sentences[phrase.sentence]?.tokens[phrase.at];
  return (
    noun?.relation === "obj" && phrase.determiner === "the" && (subjectAbove(context, register, phrase)?.startsWith("country:") ?? false)
  );
}

/** "France will send up to 2,000 troops", "a battalion of 800 soldiers": France acts, whose soldiers they are is told by that. */
function isSent(context: Context, phrase: Phrase): boolean {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const above = tokens[tokens[phrase.at]?.head ?? -1]?.lemma ?? "";
  return sends.has(verbBefore(context, phrase)) || /^(?:battalion|contingent|brigade|force|unit|mission|minister)$/.test(above);
}

/** The verb that has the phrase, or what it is joined to, as its object, by the tree or by standing before its count. */
function verbBefore(context: Context, phrase: Phrase): string {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  let noun = tokens[phrase.at];
  for (let steps = 0; noun?.relation === "conj" && steps < 5; steps++) noun = tokens[noun.head];
  if (noun?.relation === "obj") return tokens[noun.head]?.lemma ?? "";
  let at = phrase.tokens[0] - 1;
  while (at >= 0 && phrase.at - at < 8 && /^(?:NUM|ADP|ADJ|ADV|DET)$/.test(tokens[at]?.upos ?? "")) at--;
  return /^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? "") && at < phrase.tokens[0] - 1 ? (tokens[at]?.lemma ?? "") : "";
}

const sends: ReadonlySet<string> = new Set(
  "send deploy contribute offer withdraw pull commit provide move mass dispatch recall redeploy pledge leave keep station have amass lend".split(
    " ",
  ),
);

const noNumber = new Set(["police", "military", "army", "forces", "gendarmerie", "navy", "infantry", "artillery"]);
/** Adjectives and nouns that leave open whose soldiers they are. */
const plain = new Set(
  "government state security army military police armed regular federal riot mutinying mutinous elite ground additional wounded uniformed national loyalist air border junior young heavily unarmed local defence defense force".split(
    " ",
  ),
);
const needsOwner =
  /^(?:jets?|helicopters?|warships?|warplanes?|patrols?|convoys?|contingents?|battalions?|brigades?|garrisons?|marines|artillery|peacekeepers?|members|airmen|sailors|personnel|troopers)$/;
const branch = /^(?:army|military|government|police|air|force|navy)$/;

/**
 * "French troops ... The soldiers": the one force of states that this sentence or the two before it name last. Without an article,
 * only if it is that of the country at hand. Where it names several, the phrase stays without a force.
 */
function sameAsBefore(register: Register, phrase: Phrase, iso3: string | null): string | null | undefined {
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - 2); sentence--) {
    const forces = register
      .inSentence(sentence)
      .filter((one) => one.kind === "Force" && one.end <= phrase.start && ofStates.has(register.get(one.entity)?.category ?? ""));
    const last = forces.at(-1)?.entity;
    if (last === undefined) continue;
    const isAlone = forces.every((one) => one.entity === last);
    return isAlone && (phrase.determiner === "the" || register.get(last)?.country === iso3) ? last : null;
  }
  return undefined;
}

/** Whether the six sentences before speak of soldiers of another country, who may be meant as well. */
function othersBefore(register: Register, phrase: Phrase, iso3: string | null): boolean {
  for (let sentence = phrase.sentence - 1; sentence >= Math.max(0, phrase.sentence - 6); sentence--)
    for (const { entity } of register.inSentence(sentence)) {
      const body = register.get(entity);
      if (body?.kind === "Force" && ofStates.has(body.category ?? "") && body.country !== iso3) return true;
    }
  return false;
}

/** The police force that is named last, in this sentence or one of the ten before; where a place is told, of no other country. */
function policeBefore(register: Register, phrase: Phrase, here: string | null): string | undefined {
  const isPolice = ({ entity, role, end }: PlacedMention) => {
    const body = register.get(entity);
    return (
      body &&
      body.kind !== "Person" &&
      end <= phrase.start &&
      role !== "NOMINAL" &&
      (here === null || body.country === undefined || body.country === here) &&
      (body.category === "POLICE" || /\bPolice\b|\bSheriff/.test(body.name))
    );
  };
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - 10); sentence--) {
    const police = register.inSentence(sentence).findLast(isPolice);
    if (police) return police.entity;
  }
  return undefined;
}

/** What stands right before the noun, or before the noun that it is joined to: "Israel's army and police". */
function besideOf(context: Context, register: Register, phrase: Phrase): PlacedMention | undefined {
  const here = register.inSentence(phrase.sentence);
  const before = here.find((one) => one.tokens[1] === phrase.tokens[0]);
  const noun = context.sentences[phrase.sentence]?.tokens[phrase.at];
  if (before || noun?.relation !== "conj" || noun.head > phrase.at) return before;
  return here.find((one) => one.kind === "Force" && one.role !== "NAME" && one.tokens[0] <= noun.head && noun.head < one.tokens[1]);
}

/** ISO alpha-3 of what stands right before the noun: "Benin police", "Kabul police". */
function homeOf(register: Register, one: PlacedMention): string | null {
  if (one.kind === "Force") return register.get(one.entity)?.country ?? null;
  if (one.kind === "Country") return one.entity.slice("country:".length);
  return one.kind === "Place" ? (register.get(one.entity)?.country ?? null) : null;
}

const ofStates: ReadonlySet<string> = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "MULTINATIONAL_MISSION", "COALITION"]);

/** ISO alpha-3 of the one country in which the sentence places something. */
function countryHere(context: Context, register: Register, phrase: Phrase): string | null {
  const countries = register.inSentence(phrase.sentence).flatMap((one) => {
    if (one.role === "PRONOUN" || (one.kind !== "Place" && one.kind !== "Country")) return [];
    const before = context.sentences[one.sentence]?.tokens[one.tokens[0] - 1]?.form.toLowerCase() ?? "";
    if (one.kind === "Country")
      return /^(?:in|across|inside|throughout|northern|southern|eastern|western|central)$/.test(before) ? [one.entity.slice(8)] : [];
    // "Police would leave for Haiti": from elsewhere.
    return /^(?:for|to)$/.test(before) ? [] : (register.get(one.entity)?.country ?? []);
  });
  return new Set(countries).size === 1 ? (countries[0] ?? null) : null;
}

/** ISO alpha-3 of the towns that the nearest of the two sentences before names, where the police are those "in the city". */
function countryOfTown(context: Context, register: Register, phrase: Phrase): string | null {
  const after = context.sentences[phrase.sentence]?.tokens.slice(phrase.tokens[1], phrase.tokens[1] + 3) ?? [];
  if (!/^(?:in|of) the (?:city|town|village|capital)$/.test(after.map(({ form }) => form).join(" "))) return null;
  const towns = [phrase.sentence - 1, phrase.sentence - 2]
    .map((sentence) =>
      register.inSentence(sentence).flatMap(({ kind, entity }) => (kind === "Place" ? (register.get(entity)?.country ?? []) : [])),
    )
    .find((countries) => countries.length > 0);
  return new Set(towns).size === 1 ? (towns?.[0] ?? null) : null;
}
