import { type Lexicon, type Noun, slug } from "../lexicon/index.ts";
import { type Nouns, nounEndingAt } from "./bodies.ts";
import type { CountryWeights } from "./countries.ts";
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
    const mention = describe(words, owner, lexicon, nouns);
    if (mention) found.push(mention);
    at = owner.to - 1;
  }
  return found;
}

/** The word or words that tell whose. */
interface Owner {
  readonly from: number;
  readonly to: number;
  /** ISO alpha-3; null for a people or a region. */
  readonly iso3: string | null;
  /** "French", "European". */
  readonly adjective: string;
  readonly people: string | null;
  /** ISO alpha-3 of where its force is at home, where that is sure. */
  readonly home: string | null;
  /** Whether it is an adjective, not the country's name. */
  readonly demonym: boolean;
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
  const people = demonym.people ? lexicon.peoples.find((one) => one.id === demonym.people) : undefined;
  // "Hutu rebels" are of the one country of the Hutu that the article speaks of.
  const homes = (people?.countries ?? []).filter((one) => weights.weight(one) > 0 || people?.countries.length === 1);
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

function describe(words: Words, owner: Owner, lexicon: Lexicon, nouns: Nouns): Found | null {
  const last = headAfter(words, owner.to);
  const span = spanOf(words, owner.from, owner.to);
  const shared = sharedHead(words, owner.to);
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
  if (owner.people) return peopleOf(words, owner, lexicon, base);
  if (!owner.iso3) return null;
  const country = lexicon.country(owner.iso3);
  return country ? { ...base, tokens: [owner.from, owner.to], kind: "Country", id: country.id, name: country.name } : null;
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
      !(token.upos === "ADJ" || token.form === "-" || (token.upos === "VERB" && /^VB[GN]$/.test(token.xpos)) || isJoint(words, at, from))
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

/** Branches that are bodies of their own beside a country's armed forces as a whole. */
const branches = new Set([
  "navy",
  "air force",
  "airforce",
  "national guard",
  "presidential guard",
  "border guard",
  "coast guard",
  "coastguard",
  "police",
  "policeman",
  "police officer",
  "riot police",
  "gendarme",
  "gendarmerie",
]);

function forceOf(
  owner: Owner,
  noun: Noun,
  phrase: string,
  lexicon: Lexicon,
): Pick<Found, "kind" | "id" | "name" | "phrase" | "category" | "country"> {
  const spoken = `${owner.adjective} ${phrase}`;
  const military = owner.iso3 ? lexicon.militaryOf(owner.iso3) : null;
  // "French special forces" are French forces: the phrase is a description, whatever the branch is called at home.
  const known = noun.category === "SPECIAL_FORCES" && military ? undefined : lexicon.lookup(spoken).find((entry) => entry.kind === "Force");
  const at = owner.iso3 ?? owner.home;
  const country = at ? { country: at } : {};
  if (known) return { kind: "Force", id: known.id, phrase: spoken, ...country };
  if (owner.people?.startsWith("force:")) return { kind: "Force", id: owner.people, phrase: spoken };
  if (military && !branches.has(noun.name)) return { kind: "Force", id: military.id, name: military.name, phrase: spoken, ...country };
  const name = `${owner.adjective} ${branches.has(noun.name) ? branchName(noun.name) : phrase}`;
  const category = noun.category ?? "STATE_MILITARY";
  return {
    kind: "Force",
    id: `force:${slug(name)}`,
    name,
    phrase: spoken,
    category: owner.iso3 ? category : peopleCategory(category, owner.people, lexicon),
    ...country,
  } as Found;
}

function branchName(noun: string): string {
  return (
    {
      policeman: "police",
      "police officer": "police",
      "riot police": "police",
      gendarme: "gendarmerie",
      airforce: "air force",
      coastguard: "coast guard",
    }[noun] ?? noun
  );
}

/** "Kurdish forces" are no state's military, "African troops" are those of several. */
function peopleCategory(category: string, id: string | null, lexicon: Lexicon): string {
  if (category !== "STATE_MILITARY") return category;
  return lexicon.peoples.find((one) => one.id === id)?.category === "REGIONAL" ? "COALITION" : "MILITIA";
}

const stateNouns = new Set([
  "government",
  "regime",
  "authorities",
  "administration",
  "junta",
  "parliament",
  "cabinet",
  "presidency",
  "opposition",
  "judiciary",
]);

function stateNoun(words: Words, from: number, last: number): string | null {
  const noun = words.lower[last] ?? "";
  if (stateNouns.has(noun)) return noun;
  return noun === "ministry" && last > from ? words.lower.slice(last - 1, last + 1).join(" ") : null;
}

/** Government, regime, authorities and administration are one body of a country; a junta or a ministry is another. */
function stateBody(words: Words, owner: Owner, noun: string, last: number, lexicon: Lexicon): Omit<Found, "sentence" | "entries"> {
  const one = /^(?:government|regime|authorities|administration)$/.test(noun) ? "government" : noun;
  const name = `${owner.adjective} ${one}`;
  const known = lexicon.lookup(name).find((entry) => entry.kind === "Organization");
  const phrase = `${words.forms.slice(owner.from, owner.to).join(" ")} ${noun}`;
  return {
    ...spanOf(words, owner.from, last + 1),
    tokens: [owner.from, last + 1],
    kind: "Organization",
    role: isCapital(words.forms[last]) ? "NAME" : "NOMINAL",
    id: known?.id ?? `organization:${slug(name)}`,
    ...(known ? {} : { name }),
    phrase,
    category: noun === "opposition" ? "PARTY" : "GOVERNMENT",
    ...(owner.iso3 && { country: owner.iso3 }),
  };
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
  if (people.category === "FORCE") return { ...base, tokens, kind: "Force", id: people.id, name: people.name };
  const noun = ["NOUN", "PROPN"].includes(words.sentence.tokens[owner.to - 1]?.upos ?? "");
  if (people.category !== "ETHNIC" || !noun || headAfter(words, owner.to) >= owner.to) return null;
  return { ...base, tokens, kind: "Organization", role: "NAME", id: people.id, name: people.name, category: "PEOPLE" };
}

function adjectiveOf(iso3: string | null, lexicon: Lexicon): string {
  const country = iso3 ? lexicon.country(iso3) : null;
  return country?.demonyms[0] ?? country?.name ?? "";
}
