import { nounsOf } from "../4-mentions/index.ts";
import { type Lexicon, type Noun, slug } from "../lexicon/index.ts";
import type { PlacedMention } from "../reading.ts";
import { type Context, mainCountry } from "./context.ts";
import { forceOfCountry } from "./owned-forces.ts";
import type { Phrase } from "./phrase.ts";
import { fromLexicon, type Register } from "./register.ts";

const military: ReadonlySet<string> = new Set(["army", "military", "troops", "soldiers", "forces"]);
const state: ReadonlySet<string> = new Set(["government", "regime", "authorities", "administration", "junta"]);
/** A phrase with one of these adjectives is a body of its own ("special forces", "government forces"). */
const own = /^(?:special|foreign|rebel|allied|government|security|opposition|separatist|coalition|peacekeeping|occupation) /;

/** "Mali's army", "the Assad regime", "the government of Syria": the body of that country. */
export function ownedBody(context: Context, register: Register, phrase: Phrase): string | null {
  const isBody = isStateBody(phrase);
  const branch = branchOf(context, phrase);
  if ((!military.has(phrase.noun) && !state.has(phrase.noun) && !isBody && !branch) || (!isBody && own.test(phrase.text.toLowerCase())))
    return null;
  const owner = register.inSentence(phrase.sentence).find((one) => owns(context, one, phrase));
  const iso3 = owner ? countryOf(context, owner) : null;
  if (iso3 && branch) return owner?.kind === "Country" ? forceOfCountry(context, register, iso3, branch, phrase.text.toLowerCase()) : null;
  return iso3 ? bodyOfState(context.lexicon, register, iso3, isBody ? phrase.text.toLowerCase() : phrase.noun) : null;
}

/** "Serbia's police", "the coast guard of Bangladesh": a branch that each country has one of, told by nothing else. */
function branchOf({ lexicon }: Context, phrase: Phrase): Noun | null {
  const words = phrase.text.toLowerCase();
  return /^(?:riot police|police|gendarmerie|navy|air force|coast ?guard|border guards?|national guard)$/.test(words)
    ? (nounsOf(lexicon).force.get(words) ?? null)
    : null;
}

/** "Parliament", "the health ministry", "the supreme court": what each country has one of. */
const isStateBody = ({ text }: Phrase): boolean =>
  /^(?:parliament|presidency|cabinet|(?:supreme|constitutional) court|(?:\p{L}+ ){1,2}ministry)$/iu.test(text);

/**
 * "The defence ministry", "parliament in Baghdad": the body of the country told behind it, else of the one where the article happens.
 * "The government in Kabul" and "the army in Mali" are told the same way.
 */
export function bodyOfPlace(context: Context, register: Register, phrase: Phrase): string | null {
  const bare = !phrase.text.includes(" ");
  const isState = state.has(phrase.noun) || phrase.noun === "military" || phrase.noun === "army";
  if (officials.test(phrase.text)) return ofMain(context, register, phrase);
  const isBody = isStateBody(phrase);
  if (!(isBody || (isState && bare)) || !/^(?:the|null)$/.test(`${phrase.determiner}`)) return null;
  const place = register.inSentence(phrase.sentence).find((one) => one.tokens[0] === phrase.tokens[1] + 1);
  const isIn = context.sentences[phrase.sentence]?.tokens[phrase.tokens[1]]?.form === "in" && place !== undefined;
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  if (/^(?:['’]s?|its|his|their|a|an)$/.test(tokens[phrase.tokens[0] - 1]?.form ?? "")) return null;
  // "The de facto authorities", "the Houthi authorities": others than the state's.
  if (isState && tokens.slice(0, phrase.tokens[0]).some(({ head, relation }) => head === phrase.at && relation !== "det")) return null;
  const told = isIn ? (place.kind === "Country" ? place.entity.slice("country:".length) : register.get(place.entity)?.country) : undefined;
  const iso3 = told ?? (isBody ? mainCountry(context) : null);
  return iso3 ? bodyOfState(context.lexicon, register, iso3, isBody ? phrase.text.toLowerCase() : phrase.noun) : null;
}

/** "Government officials", of an article about one country. */
const officials = /^(?:(?:senior|top|high-ranking) )?(?:government|state) officials$/i;

function ofMain(context: Context, register: Register, phrase: Phrase): string | null {
  const before = context.sentences[phrase.sentence]?.tokens[phrase.tokens[0] - 1]?.form ?? "";
  const iso3 = /^(?:['’]s?|its|his|their|other|former)$/.test(before) ? null : mainCountry(context);
  return iso3 ? bodyOfState(context.lexicon, register, iso3, "government") : null;
}

function owns(context: Context, one: PlacedMention, phrase: Phrase): boolean {
  const tokens = context.sentences[phrase.sentence]?.tokens ?? [];
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.form)
      .join(" ");
  if (one.tokens[1] <= phrase.tokens[0])
    return one.tokens[1] === phrase.tokens[0] ? one.kind === "Person" : /^['’]s$/.test(words(one.tokens[1], phrase.tokens[0]));
  return one.tokens[0] >= phrase.tokens[1] && /^of(?: the)?$/.test(words(phrase.tokens[1], one.tokens[0]));
}

/** A leader stands for the country that the lexicon has them lead. */
function countryOf({ lexicon }: Context, owner: PlacedMention): string | null {
  if (owner.kind === "Country") return owner.entity.slice("country:".length);
  const roles = lexicon.leader(owner.entity)?.roles ?? [];
  return roles.find((role) => role.of.startsWith("country:"))?.of.slice("country:".length) ?? null;
}

/** A country's armed forces, government or junta, put into the register. */
export function bodyOfState(lexicon: Lexicon, register: Register, iso3: string, noun: string): string | null {
  if (military.has(noun)) {
    const force = lexicon.militaryOf(iso3);
    const draft = force && fromLexicon(force.id, lexicon);
    return draft ? register.add(draft) : null;
  }
  const country = lexicon.country(iso3);
  if (!country) return null;
  const name = `${country.demonyms[0] ?? country.name} ${state.has(noun) && noun !== "junta" ? "government" : noun}`;
  const known = lexicon.lookup(name).find((entry) => entry.kind === "Organization");
  const draft = known && fromLexicon(known.id, lexicon);
  // Who rules by force at the time is not a thing to guess.
  if (noun === "junta" && !draft) return null;
  const category = noun === "opposition" ? "PARTY" : "GOVERNMENT";
  return register.add(draft ?? { id: `organization:${slug(name)}`, kind: "Organization", name, category, country: iso3 });
}
