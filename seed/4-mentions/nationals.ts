import { type Lexicon, slug } from "../lexicon/index.ts";
import { type Nouns, nounEndingAt } from "./bodies.ts";
import type { CountryWeights } from "./countries.ts";
import { forceOf, type Owner, stateBody, stateNoun } from "./national-bodies.ts";
import { type Found, isCapital, spanOf, type Words } from "./types.ts";

/**
 * Adjectives of countries and peoples: with a noun of the military the force of that country ("French troops"), with a noun of
 * state its government ("the Syrian government"), else the country itself ("a Malian issue"). A country's name before such a
 * noun ("US troops") works the same way.
 */
export function nationalsIn(words: Words, named: readonly Found[], lexicon: Lexicon, nouns: Nouns, weights: CountryWeights): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.forms.length; at++) {
    const owner = ownerAt(words, at, named, lexicon, weights);
    if (!owner) continue;
    const mention = isBehind(words, owner) ? alone(words, owner, lexicon) : describe(words, owner, lexicon, nouns);
    if (mention) found.push(mention);
    at = owner.to - 1;
  }
  return found;
}

function ownerAt(words: Words, at: number, named: readonly Found[], lexicon: Lexicon, weights: CountryWeights): Owner | null {
  if (!isCapital(words.forms[at])) return null;
  const name = named.find((one) => one.tokens[0] <= at && at < one.tokens[1]);
  if (name && (name.kind !== "Country" || name.tokens[0] !== at)) return null;
  if (name) {
    const iso3 = name.entries[0]?.id.slice("country:".length) ?? null;
    return { from: at, to: name.tokens[1], iso3, adjective: adjectiveOf(iso3, lexicon), people: null, home: iso3, demonym: false };
  }
  // "Arabic" is a language here, never a people.
  const match = words.forms[at] === "Arabic" ? null : lexicon.demonymAt(words.forms, at);
  const demonym = match?.found[0];
  if (!match || !demonym) return null;
  const ethnic =
    words.lower[at - 1] === "ethnic" && demonym.people === null ? ethnicOwner(words, at, match.end, demonym.iso3, lexicon, weights) : null;
  if (ethnic) return ethnic;
  const people = demonym.people ? lexicon.peoples.find((one) => one.id === demonym.people) : undefined;
  // "Hutu rebels" are of the one country of the Hutu that the article speaks of.
  const homes = homesOf(people, weights);
  const iso3 = weights.heaviest(demonym.iso3);
  return {
    from: at,
    to: match.end,
    iso3,
    adjective: words.forms.slice(at, match.end).join(" "),
    people: demonym.people,
    home: homes.length === 1 ? (homes[0] ?? null) : null,
    demonym: true,
  };
}

/** Where a people lives, of what the article speaks of; a faith that lives everywhere is at home in the article's one country. */
function homesOf(people: Lexicon["peoples"][number] | undefined, weights: CountryWeights): readonly string[] {
  if (people?.category === "RELIGIOUS" && people.countries.length === 0 && weights.ranked.length === 1)
    return weights.ranked.map(([iso3]) => iso3);
  const homes = people?.countries ?? [];
  const spoken = homes.filter((one) => weights.weight(one) > 0);
  const placed = homes.filter((one) => weights.placed(one) > 0);
  return homes.length === 1 ? homes : spoken.length > 0 ? spoken : placed;
}

/** "Ethnic Albanians" are no citizens of Albania: at home in the one other country that the article speaks of. */
function ethnicOwner(words: Words, at: number, end: number, iso3: readonly string[], lexicon: Lexicon, weights: CountryWeights): Owner {
  const others = weights.ranked.filter(([other]) => !iso3.includes(other)).map(([other]) => other);
  const demonyms = lexicon.country(iso3[0] ?? "")?.demonyms ?? [];
  const plural = demonyms.find((word) => word.endsWith("s")) ?? words.forms.slice(at, end).join(" ");
  return {
    from: at - 1,
    to: end,
    iso3: null,
    adjective: words.forms.slice(at - 1, end).join(" "),
    people: null,
    ethnic: `ethnic ${plural}`,
    home: others.length === 1 ? (others[0] ?? null) : null,
    demonym: true,
  };
}

function describe(words: Words, owner: Owner, lexicon: Lexicon, nouns: Nouns): Found | null {
  const shared = sharedHead(words, owner.to);
  const last = shared && isPeople(words, owner) ? owner.to - 1 : headAfter(words, owner.to);
  const span = spanOf(words, owner.from, owner.to);
  const phrase = phraseFrom(words, owner.to, last);
  const base = { ...span, sentence: words.index, role: "DEMONYM" as const, entries: [] };
  const tokens: readonly [number, number] = [owner.from, shared ? owner.to : Math.max(owner.to, last + 1)];
  const military = last >= owner.to ? nounEndingAt(words.lower, last, nouns.force) : null;
  if (military && military.from >= owner.to) return { ...base, tokens, ...forceOf(owner, military.noun, phrase, lexicon) };
  const state = last >= owner.to ? stateNoun(words, owner.to, last) : null;
  if (state && owner.iso3) return { ...stateBody(words, owner, state, last, lexicon), sentence: words.index, entries: [] };
  const people = last >= owner.to ? nounEndingAt(words.lower, last, nouns.collective) : null;
  if (people && people.from >= owner.to && people.noun.plural !== words.lower[last]?.replace(/s$/, "")) {
    const name = `${words.forms.slice(owner.from, owner.to).join(" ")} ${phrase}`;
    return {
      ...base,
      ...(owner.people?.startsWith("force:") && { id: owner.people }),
      tokens,
      kind: "Force",
      name,
      phrase: name,
      category: people.noun.category ?? "UNIDENTIFIED_ARMED_GROUP",
      ...((owner.iso3 ?? owner.home) && { country: owner.iso3 ?? owner.home ?? undefined }),
    };
  }
  if (!owner.demonym) return null;
  if (owner.ethnic) return ethnicCommunity(owner, owner.ethnic, words, base);
  if (owner.people) return peopleOf(words, owner, lexicon, base);
  if (!owner.iso3) return null;
  const country = lexicon.country(owner.iso3);
  return country ? { ...base, tokens: [owner.from, owner.to], kind: "Country", id: country.id, name: country.name } : null;
}

/** "84 Russians and 47 Malian soldiers": a noun of its own, which shares none; a country's name ("US and British forces") does. */
function isPeople({ lower, sentence }: Words, { to, demonym }: Owner): boolean {
  return demonym && /^NN/.test(sentence.tokens[to - 1]?.xpos ?? "") && /[^s]s$/.test(lower[to - 1] ?? "");
}

/** "Rwandan-backed rebels": whoever stands behind them is no part of their name. */
function isBehind({ lower }: Words, { to }: Owner): boolean {
  return (
    lower[to] === "-" && /^(?:backed|supported|allied|aligned|trained|funded|sponsored|armed|held|occupied)$/.test(lower[to + 1] ?? "")
  );
}

function alone(words: Words, owner: Owner, lexicon: Lexicon): Found | null {
  const country = owner.demonym && owner.iso3 ? lexicon.country(owner.iso3) : null;
  if (!country) return null;
  const tokens: readonly [number, number] = [owner.from, owner.to];
  return {
    ...spanOf(words, ...tokens),
    sentence: words.index,
    role: "DEMONYM",
    entries: [],
    tokens,
    kind: "Country",
    id: country.id,
    name: country.name,
  };
}

/** What follows the adjective, without another adjective that shares the noun: "special forces" of "French and European special forces". */
function phraseFrom({ forms }: Words, from: number, last: number): string {
  let at = from;
  while (
    at <= last &&
    (/^(?:and|,|or|\d.*)$/.test(forms[at] ?? "") || (isCapital(forms[at]) && /^(?:and|,|or|\d.*)$/.test(forms[at - 1] ?? "")))
  )
    at++;
  return forms
    .slice(at, last + 1)
    .join(" ")
    .replace(/ ?- ?/g, "-")
    .toLowerCase();
}

/** The last noun of the phrase that begins at a token: "special forces" after "French and European". */
function headAfter(words: Words, from: number): number {
  const { tokens } = words.sentence;
  let at = from;
  let head = from - 1;
  for (; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.upos === "NOUN" || (token.upos === "PROPN" && at > from - 1)) head = at;
    else if (
      !(
        token.upos === "ADJ" ||
        token.form === "-" ||
        (token.upos === "VERB" && /^VB[GN]$/.test(token.xpos) && (head < from || tokens[at - 1]?.form === "-")) ||
        (head < from && isJoint(words, at, from))
      )
    )
      break;
  }
  return head;
}

/** "and European" between a demonym and the noun that both describe. */
function isJoint(words: Words, at: number, from: number): boolean {
  const { tokens } = words.sentence;
  // "1,500 French and 1,100 American soldiers"
  const next = tokens[at + 1]?.upos === "NUM" ? at + 2 : at + 1;
  if (at === from + 1 && tokens[at]?.upos === "NUM" && isCapital(words.forms[at + 1])) return true;
  return /^(?:and|,|or)$/.test(words.lower[at] ?? "") && at <= from + 2 && isCapital(words.forms[next]) && tokens[next]?.upos === "ADJ";
}

function sharedHead(words: Words, from: number): boolean {
  return /^(?:and|,|or)$/.test(words.lower[from] ?? "");
}

/** A people by its noun ("the Tuareg", "Kurds"), or a force by its adjective ("Houthi attacks"). */
function peopleOf(
  words: Words,
  owner: Owner,
  lexicon: Lexicon,
  base: Pick<Found, "start" | "end" | "sentence" | "role" | "entries">,
): Found | null {
  const people = lexicon.peoples.find((one) => one.id === owner.people);
  if (!people) return null;
  const tokens: readonly [number, number] = [owner.from, owner.to];
  const ruling = people.category === "FORCE" && /^(?:authorities|government|administration)$/.test(words.lower[owner.to] ?? "");
  // "The Houthi authorities" are the Houthis, and no state's.
  if (ruling) return { ...base, tokens: [owner.from, owner.to + 1], kind: "Force", id: people.id, name: people.name };
  if (people.category === "FORCE") return { ...base, tokens, kind: "Force", id: people.id, name: people.name };
  if (people.category !== "ETHNIC") return null;
  const community = { ...base, kind: "Organization" as const, id: people.id, name: people.name, category: "PEOPLE" as const };
  const country = owner.home ? { country: owner.home } : {};
  const last = headAfter(words, owner.to);
  // "Yoruba elders", "Tamil refugees": people who act or suffer as their community; a Kurdish song is none.
  if (last >= owner.to)
    return persons.has(words.lower[last] ?? "")
      ? { ...community, ...country, tokens: [owner.from, last + 1], phrase: phraseOf(words, owner, last) }
      : null;
  const noun = ["NOUN", "PROPN"].includes(words.sentence.tokens[owner.to - 1]?.upos ?? "");
  return noun ? { ...community, ...country, tokens, role: "NAME" } : null;
}

/** "Ethnic Albanians" as a community; as an adjective it says no more than the noun beside it. */
function ethnicCommunity(
  owner: Owner,
  name: string,
  words: Words,
  base: Pick<Found, "start" | "end" | "sentence" | "role" | "entries">,
): Found {
  return {
    ...base,
    tokens: [owner.from, Math.max(owner.to, headAfter(words, owner.to) + 1)],
    kind: "Organization",
    id: `organization:${slug(name)}`,
    name,
    category: "PEOPLE",
    ...(owner.home && { country: owner.home }),
  };
}

const persons = new Set(
  "leaders elders chiefs refugees civilians villagers residents politicians people population community communities tribesmen herders farmers activists inhabitants families parties prisoners women youths students workers immigrants".split(
    " ",
  ),
);

function phraseOf({ forms }: Words, { from }: Owner, last: number): string {
  return forms.slice(from, last + 1).join(" ");
}

function adjectiveOf(iso3: string | null, lexicon: Lexicon): string {
  const country = iso3 ? lexicon.country(iso3) : null;
  return country?.demonyms[0] ?? country?.name ?? "";
}
