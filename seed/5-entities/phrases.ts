import type { Lexicon } from "../lexicon/index.ts";
import { slug } from "../lexicon/index.ts";
import type { PlacedMention, Sentence } from "../reading.ts";
import { type Context, mainCountry } from "./context.ts";
import { fromLexicon, type Register } from "./register.ts";
import { titlePhrasesIn } from "./titles.ts";

/**
 * Ties definite phrases to what they mean: "the junta", "the group", "Mali's army", "a leader of a movement". One that fits
 * nothing, or two things alike, is left alone.
 */
export function phrasesIn(context: Context, register: Register): void {
  titlePhrasesIn(context, register);
  context.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== "NOUN" && token.upos !== "PROPN") return;
      const phrase = phraseAt(sentence, index, at);
      if (!phrase || taken(register, phrase)) return;
      const id = ledBody(context, register, phrase) ?? owned(context, register, phrase) ?? definite(context, register, phrase);
      if (id) register.point({ ...phrase, role: "NOMINAL" }, id, phrase.text);
    });
  });
}

export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly tokens: readonly [number, number];
  /** The head noun in lower case, and where it stands. */
  readonly noun: string;
  readonly at: number;
  /** The phrase without its article. */
  readonly text: string;
  /** "the", "this", "that", "a", "an"; null where none stands before it. */
  readonly determiner: string | null;
}

/** The noun phrase that a token heads: adjectives and nouns before it belong to it. */
function phraseAt(sentence: Sentence, index: number, at: number): Phrase | null {
  const token = sentence.tokens[at];
  if (!token || (token.relation === "compound" && token.head > at)) return null;
  let from = at;
  while (from > 0 && /^(?:ADJ|NOUN)$/.test(sentence.tokens[from - 1]?.upos ?? "") && at - from < 3) from--;
  const first = sentence.tokens[from];
  const before = sentence.tokens[from - 1];
  if (!first) return null;
  const determiner = before?.upos === "DET" ? before.form.toLowerCase() : null;
  const text = sentence.tokens
    .slice(from, at + 1)
    .map((one) => one.form)
    .join(" ");
  return {
    start: first.start,
    end: token.end,
    sentence: index,
    tokens: [from, at + 1],
    noun: token.form.toLowerCase(),
    at,
    text,
    determiner,
  };
}

function taken(register: Register, { start, end }: Phrase): boolean {
  return register.mentions.some((mention) => mention.start < end && start < mention.end);
}

const groupNouns = new Set([
  "movement",
  "group",
  "party",
  "organization",
  "organisation",
  "coalition",
  "association",
  "platform",
  "militia",
  "front",
  "alliance",
  "union",
  "network",
]);

/** "Zodi, a leader of a movement that ...": a body known through its leader alone, named after that person. */
function ledBody(context: Context, register: Register, phrase: Phrase): string | null {
  if (!groupNouns.has(phrase.noun) || !/^an?$/.test(phrase.determiner ?? "")) return null;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const noun = tokens[phrase.at];
  const leader = noun ? tokens[noun.head] : undefined;
  if (
    !leader ||
    noun?.relation !== "nmod" ||
    !/^(?:leader|head|chief|founder|chairman|president|commander|coordinator)$/.test(leader.lemma)
  )
    return null;
  const person = nearestPerson(register, phrase);
  const name = person ? register.get(person.entity)?.name : undefined;
  if (!name) return null;
  return register.add({
    id: `organization:${slug(`${phrase.text} of ${name}`)}`,
    kind: "Organization",
    name: `${phrase.text} of ${name}`,
    category: "PARTY",
  });
}

function nearestPerson(register: Register, phrase: Phrase): PlacedMention | undefined {
  return register.mentions
    .filter((one) => one.sentence === phrase.sentence && one.kind === "Person" && one.role === "NAME")
    .toSorted((a, b) => Math.abs(a.start - phrase.start) - Math.abs(b.start - phrase.start))[0];
}

const military = new Set(["army", "military", "troops", "soldiers", "forces", "armed forces"]);
const state = new Set(["government", "regime", "authorities", "administration", "junta"]);

/** "Mali's army", "Assad's brutal regime", "the government of Syria": the body of that country. */
function owned(context: Context, register: Register, phrase: Phrase): string | null {
  if (!military.has(phrase.noun) && !state.has(phrase.noun)) return null;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const owner = register.mentions.find((one) => {
    if (one.sentence !== phrase.sentence) return false;
    const after = tokens
      .slice(one.tokens[1], phrase.tokens[0])
      .map((token) => token.form)
      .join(" ");
    const between = tokens
      .slice(phrase.tokens[1], one.tokens[0])
      .map((token) => token.form.toLowerCase())
      .join(" ");
    return (
      (one.tokens[1] <= phrase.tokens[0] && /^['’]s$/.test(after)) ||
      (one.tokens[1] === phrase.tokens[0] && one.kind === "Person") ||
      (one.tokens[0] >= phrase.tokens[1] && /^of(?: the)?$/.test(between))
    );
  });
  const iso3 = owner ? countryOf(context, owner) : null;
  return iso3 ? bodyOfState(context.lexicon, register, iso3, phrase.noun) : null;
}

function countryOf({ lexicon }: Context, owner: PlacedMention): string | null {
  if (owner.kind === "Country") return owner.entity.slice("country:".length);
  const roles = lexicon.leader(owner.entity)?.roles ?? [];
  return roles.find((role) => role.of.startsWith("country:"))?.of.slice("country:".length) ?? null;
}

function bodyOfState(lexicon: Lexicon, register: Register, iso3: string, noun: string): string | null {
  if (military.has(noun)) {
    const force = lexicon.militaryOf(iso3);
    const draft = force && fromLexicon(force.id, lexicon);
    return draft ? register.add(draft) : null;
  }
  const country = lexicon.country(iso3);
  if (!country) return null;
  const name = `${country.demonyms[0] ?? country.name} ${noun === "junta" ? "junta" : "government"}`;
  const known = lexicon.lookup(name).find((entry) => entry.kind === "Organization");
  const draft = known && fromLexicon(known.id, lexicon);
  return register.add(draft ?? { id: `organization:${slug(name)}`, kind: "Organization", name, category: "GOVERNMENT", country: iso3 });
}

const bodyNouns = new Set([
  ...groupNouns,
  "army",
  "military",
  ...state,
  "mission",
  "council",
  "ministry",
  "commission",
  "court",
  "parliament",
  "agency",
  "bloc",
  "task force",
  "committee",
  "police",
  "navy",
  "company",
]);
const towns = new Set(["city", "town", "village", "capital"]);

/** "The group", "the army", "the country", "the city": the nearest thing before it that can be called so. */
function definite(context: Context, register: Register, phrase: Phrase): string | null {
  if (!/^(?:the|this|that)$/.test(phrase.determiner ?? "")) return null;
  if (phrase.tokens[1] - phrase.tokens[0] > 2) return null;
  if (phrase.noun === "country" || phrase.noun === "nation")
    return phrase.text.includes(" ") ? null : nearestCountry(context, register, phrase);
  if (towns.has(phrase.noun))
    return phrase.text.includes(" ") || followedByOf(context, phrase)
      ? null
      : nearestOf(register, phrase, 2, (one) => one.kind === "Place" && ["CITY", undefined].includes(register.get(one.entity)?.category));
  if (!bodyNouns.has(phrase.noun)) return null;
  return sameHead(register, phrase) ?? groupBefore(register, phrase) ?? ofMainCountry(context, register, phrase);
}

/** "The city of Gao" is told by its name. */
function followedByOf(context: Context, phrase: Phrase): boolean {
  return context.sentences[phrase.sentence]?.tokens[phrase.tokens[1]]?.form === "of";
}

/** A body named before whose name or phrase ends in the same noun. */
function sameHead(register: Register, phrase: Phrase): string | null {
  const body = register.mentions.filter((one) => (one.kind === "Force" || one.kind === "Organization") && one.end <= phrase.start);
  const fits = body
    .filter((one) => register.get(one.entity)?.name.toLowerCase().split(" ").at(-1) === phrase.noun)
    .toSorted((a, b) => a.start - b.start);
  const last = fits.at(-1);
  if (!last) return null;
  const rivals = new Set(fits.filter((one) => one.sentence === last.sentence).map((one) => one.entity));
  return rivals.size === 1 ? last.entity : null;
}

const groups = new Set(["REBEL_GROUP", "JIHADIST_GROUP", "MILITIA", "UNIDENTIFIED_ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"]);

function groupBefore(register: Register, phrase: Phrase): string | null {
  if (!/^(?:group|movement|organi[sz]ation|militia)$/.test(phrase.noun)) return null;
  return nearestOf(
    register,
    phrase,
    2,
    (one) => one.kind === "Force" && one.role === "NAME" && groups.has(register.get(one.entity)?.category ?? "REBEL_GROUP"),
  );
}

/** "The army", "the junta" of an article that is about one country. */
function ofMainCountry(context: Context, register: Register, phrase: Phrase): string | null {
  if (!/^(?:army|military|government|junta|regime|authorities)$/.test(phrase.noun) || phrase.text.includes(" ")) return null;
  const iso3 = mainCountry(context);
  return iso3 ? bodyOfState(context.lexicon, register, iso3, phrase.noun) : null;
}

/** The last country before it that isn't the sentence's subject; of the sentence before where it alone is named there. */
function nearestCountry(context: Context, register: Register, phrase: Phrase): string | null {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const isSubject = ({ tokens: [, to] }: PlacedMention) =>
    (tokens[to - 1]?.relation.startsWith("nsubj") ?? false) || (tokens[to]?.form === "and" && tokens[to + 1]?.form === "its");
  const here = register.mentions.filter((one) => one.kind === "Country" && one.sentence === phrase.sentence && one.end <= phrase.start);
  const placed = here.filter((one) => one.role === "NAME" && !isSubject(one)).toSorted((a, b) => a.start - b.start);
  if (here.length > 0) return placed.at(-1)?.entity ?? null;
  return nearestOf(register, phrase, 1, (one) => one.kind === "Country");
}

/** The one thing that fits in the nearest sentence, this one or up to `back` before, that has any; null where there are two. */
function nearestOf(register: Register, phrase: Phrase, back: number, fits: (mention: PlacedMention) => boolean): string | null {
  for (let sentence = phrase.sentence; sentence >= phrase.sentence - back; sentence--) {
    const fitting = new Set(
      register.mentions.filter((one) => one.sentence === sentence && one.end <= phrase.start && fits(one)).map((one) => one.entity),
    );
    if (fitting.size > 0) return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
  }
  return null;
}
