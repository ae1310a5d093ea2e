import { type ForceCategory, type Lexicon, type Noun, slug } from "../lexicon/index.ts";
import { type Found, isCapital, spanOf, type Words } from "./types.ts";

/** The word or words that tell whose. */
export interface Owner {
  readonly from: number;
  readonly to: number;
  /** ISO alpha-3; null for a people or a region. */
  readonly iso3: string | null;
  /** "French", "European". */
  readonly adjective: string;
  readonly people: string | null;
  /** "ethnic Albanians", where the adjective tells a descent and no country. */
  readonly ethnic?: string;
  /** ISO alpha-3 of where its force is at home, where that is sure. */
  readonly home: string | null;
  /** Whether it is an adjective, not the country's name. */
  readonly demonym: boolean;
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

/** A country's own force by a noun: its police for "police", its armed forces for "soldiers"; null for a country unknown. */
export function ownForce(
  iso3: string,
  noun: Noun,
  phrase: string,
  lexicon: Lexicon,
): {
  readonly id: string;
  readonly kind: "Force";
  readonly name: string;
  readonly category: ForceCategory;
  readonly country: string;
} | null {
  const country = lexicon.country(iso3);
  if (!country) return null;
  const adjective = country.demonyms[0] ?? country.name;
  const owner: Owner = { from: 0, to: 0, iso3, adjective, people: null, home: iso3, demonym: true };
  const { id, name, category } = forceOf(owner, noun, phrase, lexicon);
  return id
    ? {
        id,
        kind: "Force",
        name: name ?? `${adjective} ${phrase}`,
        category: (category as ForceCategory) ?? "STATE_MILITARY",
        country: iso3,
      }
    : null;
}

export function forceOf(
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

export function stateNoun(words: Words, from: number, last: number): string | null {
  const noun = words.lower[last] ?? "";
  if (stateNouns.has(noun)) return noun;
  return noun === "ministry" && last > from ? words.lower.slice(last - 1, last + 1).join(" ") : null;
}

/** Government, regime, authorities and administration are one body of a country; a junta or a ministry is another. */
export function stateBody(words: Words, owner: Owner, noun: string, last: number, lexicon: Lexicon): Omit<Found, "sentence" | "entries"> {
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
