/**
 * The lexicon: countries, peoples, places, forces, organizations, leaders and the nouns and titles that stand beside names,
 * read from the lists in this folder. A list's header tells where its facts come from and under which licence it is.
 */
import { entryOf, fits } from "./entries.ts";
import { keyOf } from "./fold.ts";
import { joined, longestAt, type NameSource, nameList } from "./names.ts";
import * as tables from "./tables.ts";
import { readTowns } from "./towns.ts";
import type { Country, Demonym, Entry, Leader, Lexicon } from "./types.ts";

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
  const provinces = tables.readProvinces();
  const towns = readTowns();
  const militaries = tables.readMilitaries(countries);
  const forces = [...militaries, ...tables.readForces()];
  const organizations = tables.readOrganizations();
  const leaders = tables.readLeaders();
  const listed = entries([
    ["Country", countries],
    ["Force", forces],
    ["Organization", organizations],
    ["Person", leaders],
    ["Place", ownPlaces],
  ]);
  const names = joined(listed, towns);
  const minor = entries([["Place", provinces]]);
  const demonyms = demonymIndex(countries, peoples);
  for (const { written = "", meant = "" } of tables.readMisspellings()) {
    misspell(names, listed, written, meant);
    misspell(demonyms, demonyms, written, meant);
  }
  const called = nameList<Leader>();
  for (const leader of leaders) for (const name of leader.shortNames) called.add(keyOf(name), leader);
  const byIso = new Map(countries.flatMap((country) => [[country.iso3, country] as const, [country.iso2, country] as const]));
  const military = new Map(militaries.map((force) => [force.country, force]));
  const [place, force, organization, leader] = [byId([...ownPlaces, ...provinces]), byId(forces), byId(organizations), byId(leaders)];
  const neighbours = neighboursOf(tables.readBorders());
  const shortened = new Map(tables.readShortenedStates().map((row) => [row.shortened, row.name ?? ""]));
  return {
    countries,
    peoples,
    get places() {
      return [...ownPlaces, ...provinces, ...towns.all()];
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
    lookup: (name) => names.at(keyOf(name)),
    placesCalled: (name) => {
      const key = keyOf(name);
      return [...listed.at(key), ...towns.called(key), ...minor.at(key)].filter((entry) => entry.kind === "Place");
    },
    stateShortened: (word) => {
      const state = shortened.get(word.replace(/\.$/, ""));
      const isThere = ({ id }: Entry) => ["USA", "CAN"].includes(place.get(id)?.country ?? "");
      return (state && [...listed.at(keyOf(state)), ...minor.at(keyOf(state))].find(isThere)) || null;
    },
    longestAt: (words, start) => longestAt(names, words, start, fits),
    leadersCalled: (shortName) => called.at(keyOf(shortName)),
    demonym: (word) => demonyms.at(keyOf(word))[0] ?? null,
    demonymAt: (words, start) => longestAt(demonyms, words, start, () => true),
    country: (iso) => byIso.get(iso) ?? null,
    place: (id) => place.get(id) ?? towns.get(id),
    force: (id) => force.get(id) ?? null,
    organization: (id) => organization.get(id) ?? null,
    leader: (id) => leader.get(id) ?? null,
    militaryOf: (iso3) => military.get(iso3) ?? null,
    neighboursOf: (iso3) => neighbours.get(iso3) ?? [],
  };
}

/** A misspelling that is no name of its own stands for what is meant. */
function misspell<T>(known: NameSource<T>, into: { add(key: string, item: T): void }, written: string, meant: string): void {
  if (known.at(keyOf(written)).length === 0) for (const item of known.at(keyOf(meant))) into.add(keyOf(written), item);
}

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly exact?: readonly string[] };
const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function entries(lists: readonly (readonly [Entry["kind"], readonly Named[]])[]): ReturnType<typeof nameList<Entry>> {
  const names = nameList<Entry>();
  for (const [kind, items] of lists) {
    for (const { id, name, aliases, exact = [] } of items) {
      // Two spellings with one key ("US", "U.S.") are one entry.
      const known = new Set<string>();
      for (const alias of [name, ...aliases]) {
        const key = keyOf(alias);
        if (!known.has(key)) names.add(key, entryOf(kind, id, alias, 0, exact.includes(alias)));
        known.add(key);
      }
    }
  }
  return names;
}

/** Demonyms of countries first; a people's word that a country has too (Georgian, Kazakh) stays the country's. */
function demonymIndex(countries: readonly Country[], peoples: Lexicon["peoples"]): ReturnType<typeof nameList<Demonym>> {
  const words = new Map<string, Demonym>();
  for (const { iso3, demonyms } of countries) {
    for (const word of demonyms) {
      const known = words.get(keyOf(word))?.iso3 ?? [];
      if (!known.includes(iso3)) words.set(keyOf(word), { word, iso3: [...known, iso3], people: null });
    }
  }
  for (const people of peoples) {
    for (const word of people.words) if (!words.has(keyOf(word))) words.set(keyOf(word), { word, iso3: [], people: people.id });
  }
  const index = nameList<Demonym>();
  for (const demonym of words.values()) index.add(keyOf(demonym.word), demonym);
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
