import type { Found } from "../4-mentions/index.ts";
import { slug } from "../lexicon/index.ts";
import { type Context, textOf } from "./context.ts";
import { type Draft, fromLexicon } from "./register.ts";

/**
 * Bodies of an article whose name another country's has too, by that name as written: "Seoul's Joint Chiefs of Staff" are not the
 * American ones, nor is a "Taliban" behind the "Pakistani Taliban" the Afghan one.
 */
export function ownedNames(context: Context, bodies: readonly Found[]): ReadonlyMap<string, Draft> {
  const owned = new Map<string, Draft>();
  const longer = adjectiveNames(context, bodies);
  for (const body of bodies) {
    const name = textOf(context, body);
    const draft = ofOwner(context, body) ?? ofPeople(context, body, longer);
    if (draft && !owned.has(name)) owned.set(name, draft);
  }
  return owned;
}

/** Kinds of bodies that each state has. */
const ofStates: ReadonlySet<string> = new Set(["GOVERNMENT", "POLICE", "STATE_MILITARY", "SPECIAL_FORCES", "PARTY"]);

/** The body of the country that stands before the name with its 's, where the lexicon has only another's. */
function ofOwner(context: Context, body: Found): Draft | null {
  const { lexicon } = context;
  const known = fromLexicon(body.entries[0]?.id ?? "", lexicon);
  const name = textOf(context, body);
  if (!known?.country || !ofStates.has(known.category ?? "") || !name.includes(" ")) return null;
  const owner = lexicon.country(ownerOf(context, body) ?? "");
  if (!owner || owner.iso3 === known.country) return null;
  const called = `${owner.demonyms[0] ?? owner.name} ${name}`;
  const own = [called, `${name} of ${owner.name}`].flatMap((one) => lexicon.lookup(one)).find(({ kind }) => kind === known.kind);
  return (
    fromLexicon(own?.id ?? "", lexicon) ?? {
      ...known,
      id: `${known.kind.toLowerCase()}:${slug(called)}`,
      name: called,
      country: owner.iso3,
    }
  );
}

/** ISO alpha-3 of the country, or of the capital, right before "'s". */
export function ownerOf(context: Context, { sentence, tokens: [from] }: Found): string | null {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  if (!/^['’]s?$/.test(tokens[from - 1]?.form ?? "")) return null;
  const owner = context.foundIn[sentence]?.find((one) => one.tokens[1] === from - 1);
  const id = owner?.id ?? owner?.entries[0]?.id ?? "";
  return owner?.kind === "Country" ? id.slice("country:".length) : (context.lexicon.place(id)?.country ?? null);
}

/** A single word that ends a longer name told before, in an article that never speaks of the country of the bare name. */
function ofPeople(context: Context, body: Found, longer: ReadonlyMap<string, Found>): Draft | null {
  const { lexicon, weights } = context;
  const told = longer.get(textOf(context, body));
  const bare = fromLexicon(body.entries[0]?.id ?? "", lexicon);
  if (!told || told.start > body.start || bare?.kind !== "Force" || !bare.country || weights.weight(bare.country) > 0) return null;
  const other = fromLexicon(told.entries[0]?.id ?? "", lexicon);
  return other && other.id !== bare.id ? other : null;
}

/** The first "Pakistani Taliban" of an article, by "Taliban". */
function adjectiveNames(context: Context, bodies: readonly Found[]): ReadonlyMap<string, Found> {
  const longer = new Map<string, Found>();
  for (const body of bodies) {
    const [adjective = "", name, another] = textOf(context, body).split(" ");
    if (name && !another && !longer.has(name) && context.lexicon.demonym(adjective)) longer.set(name, body);
  }
  return longer;
}
