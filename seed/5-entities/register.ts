import type { Found } from "../4-mentions/index.ts";
import { keyOf, type Lexicon } from "../lexicon/index.ts";
import type { Entity, EntityKind, PlacedMention } from "../reading.ts";

/** What an entity is known by before all its phrases are in. */
export type Draft = Omit<Entity, "labels" | "aliases" | "strengths" | "roles">;

/** The entities of one article as they are found, each with every phrase that names it. */
export interface Register {
  /** Puts an entity in, or keeps the one that is there, and gives its id. */
  add(draft: Draft): string;
  /** Ties a mention to an entity of the register. */
  point(found: Pick<Found, "start" | "end" | "sentence" | "tokens" | "role">, id: string, phrase: string): void;
  get(id: string): Draft | undefined;
  /** In the order in which they were pointed. */
  readonly mentions: readonly PlacedMention[];
  inSentence(sentence: number): readonly PlacedMention[];
  entities(): ReadonlyMap<string, Entity>;
}

export function createRegister(): Register {
  const drafts = new Map<string, Draft>();
  const phrases = new Map<string, Map<string, string>>();
  const mentions: PlacedMention[] = [];
  const bySentence = new Map<number, PlacedMention[]>();
  return {
    mentions,
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
    get: (id) => drafts.get(id),
    add(draft) {
      if (!drafts.has(draft.id)) drafts.set(draft.id, draft);
      return draft.id;
    },
    point({ start, end, sentence, tokens, role }, id, phrase) {
      const kind: EntityKind = drafts.get(id)?.kind ?? "Organization";
      const mention: PlacedMention = { start, end, kind, entity: id, role, sentence, tokens };
      mentions.push(mention);
      const there = bySentence.get(sentence);
      if (there) there.push(mention);
      else bySentence.set(sentence, [mention]);
      // "The minister", "the town", "the country" name nobody; "troops" and "gunmen" may be all the name there is.
      if (role === "PRONOUN" || (role === "NOMINAL" && (kind === "Person" || kind === "Place" || kind === "Country"))) return;
      const own = phrases.get(id) ?? new Map<string, string>();
      phrases.set(id, own);
      const plain = phrase.replace(/^(?:the|a|an)\s+/i, "").replace(/\s+/g, " ");
      if (!own.has(plain)) own.set(plain, plain);
    },
    entities() {
      const named = new Set(mentions.map((mention) => mention.entity));
      return new Map(
        [...drafts.values()]
          .filter((draft) => named.has(draft.id))
          .map((draft) => [draft.id, { ...draft, labels: [], aliases: aliasesOf(draft.name, phrases.get(draft.id)) }]),
      );
    },
  };
}

function aliasesOf(name: string, phrases: ReadonlyMap<string, string> | undefined): string[] {
  return [...(phrases?.values() ?? [])].filter((phrase) => phrase !== name).sort();
}

/** What the lexicon knows of an id, as an entity; null where it has no such id. */
export function fromLexicon(id: string, lexicon: Lexicon): Draft | null {
  const country = id.startsWith("country:") ? lexicon.country(id.slice("country:".length)) : null;
  if (country) {
    const { name, iso3, latitude, longitude } = country;
    return { id, kind: "Country", name, iso3, ...(latitude !== null && longitude !== null && { latitude, longitude }) };
  }
  const place = lexicon.place(id);
  if (place) {
    const { name, category, latitude, longitude, geonamesId } = place;
    return {
      id,
      kind: "Place",
      name,
      category,
      ...(place.country && { country: place.country }),
      ...(latitude !== null && longitude !== null && { latitude, longitude }),
      ...(geonamesId !== null && { geonamesId }),
    };
  }
  const body = lexicon.force(id) ?? lexicon.organization(id);
  if (body) {
    const kind = id.startsWith("force:") ? "Force" : "Organization";
    return { id, kind, name: body.name, category: body.category, ...(body.country && { country: body.country }) };
  }
  const leader = lexicon.leader(id);
  if (leader) return { id, kind: "Person", name: leader.name };
  const people = /^(?:organization|force):/.test(id) ? lexicon.peoples.find((one) => one.id === id) : undefined;
  if (!people) return null;
  return people.category === "FORCE"
    ? { id, kind: "Force", name: people.name }
    : { id, kind: "Organization", name: people.name, category: "PEOPLE" };
}

/** Words of a name as they are compared: no accents, no case, no points; "al" and "the" left out. */
export function nameWords(name: string): readonly string[] {
  return keyOf(name)
    .split(" ")
    .filter((word) => word !== "" && word !== "the");
}
