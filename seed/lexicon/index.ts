/**
 * The lexicon: countries, peoples, places, forces, organizations, leaders and the nouns and titles that stand beside names,
 * read from the lists in this folder. A list's header tells where its facts come from and under which licence it is.
 */
import { keyOf } from "./fold.ts";
import { type NameIndex, nameIndex } from "./names.ts";
import * as tables from "./tables.ts";
import type { Country, Demonym, Entry, Lexicon, Place } from "./types.ts";

export { fold, keyOf, slug } from "./fold.ts";
export type * from "./types.ts";

let loaded: Lexicon | undefined;

/** The lexicon, read once in a process (about a tenth of a second). Throws where a list is broken. */
export function loadLexicon(): Lexicon {
  loaded ??= read();
  return loaded;
}

function read(): Lexicon {
  const countries = tables.readCountries();
  const peoples = tables.readPeoples();
  const ownPlaces = tables.readPlaces();
  const towns = townsOf(tables.readTownLines());
  const militaries = tables.readMilitaries(countries);
  const forces = [...militaries, ...tables.readForces()];
  const organizations = tables.readOrganizations();
  const leaders = tables.readLeaders();
  const names = nameIndex<Entry>((entry, written) => !entry.exact || bare(entry.alias) === bare(written));
  addAll(names, "Country", countries);
  addAll(names, "Force", forces);
  addAll(names, "Organization", organizations);
  addAll(names, "Person", leaders);
  addAll(names, "Place", ownPlaces);
  towns.addTo(names);

  const demonyms = demonymIndex(countries, peoples);
  const called = nameIndex<Lexicon["leaders"][number]>(() => true);
  for (const leader of leaders) for (const name of leader.shortNames) called.add(name, leader);
  const byIso = new Map(countries.flatMap((country) => [[country.iso3, country] as const, [country.iso2, country] as const]));
  const military = new Map(militaries.map((force) => [force.country, force]));
  const [place, force, organization, leader] = [byId(ownPlaces), byId(forces), byId(organizations), byId(leaders)];
  const neighbours = neighboursOf(tables.readBorders());
  return {
    countries,
    peoples,
    get places() {
      return [...ownPlaces, ...towns.all()];
    },
    forces,
    organizations,
    leaders,
    titles: tables.readTitles(),
    bodyNouns: tables.readNouns("bodies"),
    forceNouns: tables.readNouns("forces"),
    collectiveNouns: tables.readNouns("collectives"),
    placeNouns: tables.readNouns("places"),
    agencies: organizations.filter((one) => one.category === "MEDIA"),
    regionMembers: tables.readRegionMembers(),
    lookup: names.lookup,
    longestAt: names.longestAt,
    maxWords: names.maxWords,
    leadersCalled: called.lookup,
    demonym: (word) => demonyms.lookup(word)[0] ?? null,
    demonymAt: demonyms.longestAt,
    country: (iso) => byIso.get(iso) ?? null,
    place: (id) => place.get(id) ?? towns.get(id),
    force: (id) => force.get(id) ?? null,
    organization: (id) => organization.get(id) ?? null,
    leader: (id) => leader.get(id) ?? null,
    militaryOf: (iso3) => military.get(iso3) ?? null,
    neighboursOf: (iso3) => neighbours.get(iso3) ?? [],
  };
}

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };
type Names = ReturnType<typeof nameIndex<Entry>>;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function addAll(names: Names, kind: Entry["kind"], items: readonly Named[]): void {
  for (const { id, name, aliases } of items) for (const alias of [name, ...aliases]) addName(names, kind, id, alias, 0);
}

/** An acronym must be written as it is ("US" is no pronoun), and so must a name that the list marks with `=`. */
function addName(names: Names, kind: Entry["kind"], id: string, written: string, population: number): void {
  const marked = written.startsWith("=");
  const alias = marked ? written.slice(1) : written;
  const exact = marked || (alias.length <= 8 && /\p{L}/u.test(alias) && !/\p{Ll}/u.test(alias));
  names.add(alias, { kind, id, alias, exact, population });
}

const bare = (name: string): string => name.replace(/[\s.'’-]/g, "");

/** Towns are many, so each becomes an object only when it is asked for. */
function townsOf(lines: readonly string[]) {
  const lineOf = new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line]));
  const made = new Map<string, Place>();
  const get = (id: string): Place | null => {
    const line = lineOf.get(id.slice("place:".length));
    if (line === undefined) return null;
    const town = made.get(id) ?? tables.townOf(line);
    made.set(id, town);
    return town;
  };
  return {
    get,
    all: (): readonly Place[] => lines.map(tables.townOf),
    addTo(names: Names): void {
      for (const line of lines) {
        const [id, name = "", aliases, , , , population] = line.split("\t");
        addName(names, "Place", `place:${id}`, name, Number(population));
        if (aliases) for (const alias of aliases.split("|")) addName(names, "Place", `place:${id}`, alias, Number(population));
      }
    },
  };
}

/** Demonyms of countries first; a people's word that a country has too (Georgian, Kazakh) stays the country's. */
function demonymIndex(countries: readonly Country[], peoples: Lexicon["peoples"]): NameIndex<Demonym> {
  const words = new Map<string, Demonym>();
  for (const { iso3, demonyms } of countries) {
    for (const word of demonyms) words.set(keyOf(word), { word, iso3: [...(words.get(keyOf(word))?.iso3 ?? []), iso3], people: null });
  }
  for (const people of peoples) {
    for (const word of people.words) if (!words.has(keyOf(word))) words.set(keyOf(word), { word, iso3: [], people: people.id });
  }
  const index = nameIndex<Demonym>(() => true);
  for (const demonym of words.values()) index.add(demonym.word, demonym);
  return index;
}

function neighboursOf(borders: ReturnType<typeof tables.readBorders>): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { from = "", to = "" } of borders) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to].sort());
    neighbours.set(to, [...(neighbours.get(to) ?? []), from].sort());
  }
  return neighbours;
}
