import type { Found } from "../4-mentions/index.ts";
import { type Context, countryOfDateline, onlyCountry } from "./context.ts";
import { servesState, titleBefore } from "./titles.ts";

/**
 * ISO alpha-3 of a person's country as the words around the name tell it: "Japanese Prime Minister X", "the foreign minister of
 * Peru, X", "X, Algeria's best known lawyer". Whoever holds an office of state without a country is of the one country that the
 * article speaks of, if it speaks of one alone, or in its first sentence of that of the capital in the dateline; null where it isn't told.
 */
export function nationalityOf(context: Context, person: Found): string | null {
  return toldBefore(context, person) ?? toldAfter(context, person) ?? ofDateline(context, person) ?? ofOnlyCountry(context, person);
}

/** Nouns, adjectives and "of": what stands between a country and the name in one phrase. */
function toldBefore(context: Context, person: Found): string | null {
  const country = (context.foundIn[person.sentence] ?? []).findLast(
    (one) => one.tokens[0] < person.tokens[0] && person.tokens[0] - one.tokens[0] <= 8 && isoOf(one) !== null,
  );
  if (!country) return null;
  const tokens = context.sentences[person.sentence]?.tokens ?? [];
  const from = country.tokens[0] + (country.role === "DEMONYM" ? 1 : country.tokens[1] - country.tokens[0]);
  const between = tokens.slice(from, person.tokens[0]);
  // "Peru foreign minister X" is of Peru, "Peru and Chile support X" isn't
  const isOwner = country.role === "DEMONYM" || /^['’]s$/.test(between[0]?.form ?? "") || titleBefore(context, person) !== null;
  const isOf = tokens[country.tokens[0] - 1]?.form === "of" && between.length === 1 && between[0]?.form === ",";
  const isOne =
    between.length > 0 && isOwner && between.every((token) => /^(?:NOUN|PROPN|ADJ|PART)$/.test(token.upos) || token.form === "-");
  return (isOne && between.some((token) => /^(?:NOUN|PROPN)$/.test(token.upos))) || isOf ? isoOf(country) : null;
}

/** "X, Algeria's leading lawyer,", "X, a Lebanese journalist,", "X, the president of Peru,". */
function toldAfter(context: Context, person: Found): string | null {
  const tokens = context.sentences[person.sentence]?.tokens ?? [];
  const end = person.tokens[1];
  if (tokens[end]?.form !== ",") return null;
  const country = (context.foundIn[person.sentence] ?? []).find(
    (one) => one.tokens[0] > end && one.tokens[0] <= end + 6 && isoOf(one) !== null,
  );
  if (!country) return null;
  const between = tokens.slice(end + 1, country.tokens[0]);
  const next = tokens[country.tokens[1]]?.form ?? "";
  const opens = between.every((token) => /^(?:DET|ADJ)$/.test(token.upos)) && (country.role === "DEMONYM" || /^['’]s$/.test(next));
  const isOf =
    between.at(-1)?.form === "of" &&
    between.slice(0, -1).every((token) => /^(?:DET|NOUN|PROPN|ADJ)$/.test(token.upos)) &&
    between.length > 1;
  return opens || isOf ? isoOf(country) : null;
}

/** "KHARTOUM (Reuters) - Prime Minister X accused Chad": whoever opens a report by an office of state alone has it where it is from. */
const ofDateline = (context: Context, person: Found): string | null =>
  person.sentence === 0 && servesState(context, person) ? countryOfDateline(context) : null;

/** Where the country is told beside another person's name, it may be theirs alone: "President X met South African leader Y". */
function ofOnlyCountry(context: Context, person: Found): string | null {
  const only = servesState(context, person) ? onlyCountry(context) : null;
  if (only === null || context.found.some((one) => ![null, only].includes(stateOf(context, one)))) return null;
  const others = context.found.filter((one) => one.kind === "Person" && one.start !== person.start);
  return others.some((one) => toldBefore(context, one) !== null) ? null : only;
}

/** The country that acts through a force or a government. */
function stateOf({ lexicon }: Context, { kind, id, country, entries }: Found): string | null {
  const known = id ?? entries[0]?.id ?? "";
  if (kind === "Force") return country ?? lexicon.force(known)?.country ?? null;
  const body = lexicon.organization(known);
  return body?.category === "GOVERNMENT" ? body.country : null;
}

/** The country itself, whose noun follows it; a force or government of it tells no person's country. */
function isoOf(found: Found): string | null {
  const id = found.id ?? found.entries[0]?.id;
  return found.kind === "Country" && id ? id.slice("country:".length) : null;
}
