/** Reads the lists of the lexicon into typed rows. */
import { slug } from "./fold.ts";
import { list, orNull, type Row, readRows } from "./tsv.ts";
import type {
  Country,
  Force,
  ForceCategory,
  Leader,
  Noun,
  Organization,
  OrganizationCategory,
  People,
  Place,
  PlaceCategory,
  Role,
  Title,
  TitleClass,
} from "./types.ts";

const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
const rowsOf = (files: readonly string[]): readonly Row[] => files.flatMap((file) => readRows(`${file}.tsv`));

/** The other names of a row, each once; those marked with `=` must be written just so, the name itself too. */
function namesOf(row: Row): { readonly aliases: readonly string[]; readonly exact: readonly string[] } {
  const written = list(row.aliases);
  if (!row.aliases?.includes("=")) return { aliases: written, exact: [] };
  const exact = written.filter((name) => name.startsWith("=")).map((name) => name.slice(1));
  const aliases = written.map((name) => name.replace(/^=/, ""));
  return { aliases: aliases.filter((name) => name !== row.name), exact };
}

export const readShortenedStates = (): readonly Row[] => readRows("states-shortened.tsv");
export const readMisspellings = (): readonly Row[] => readRows("misspellings.tsv");

export function readCountries(): readonly Country[] {
  const centres = new Map(readRows("country-centres.tsv").map((row) => [row.iso3, row]));
  return readRows("countries.tsv").map((row) => ({
    id: `country:${row.iso3}`,
    iso2: row.iso2 ?? "",
    iso3: row.iso3 ?? "",
    name: row.name ?? "",
    aliases: list(row.aliases),
    demonyms: list(row.demonyms),
    capital: orNull(row.capital),
    region: orNull(row.region),
    subregion: orNull(row.subregion),
    latitude: number(centres.get(row.iso3)?.latitude),
    longitude: number(centres.get(row.iso3)?.longitude),
  }));
}

export function readPeoples(): readonly People[] {
  return readRows("peoples.tsv").map((row) => ({
    id: row.id || `organization:${slug(row.name ?? "")}`,
    name: row.name ?? "",
    words: list(row.words),
    category: row.category as People["category"],
    countries: list(row.countries),
  }));
}

/** The places of our own lists; towns.ts reads the towns. */
export function readPlaces(): readonly Place[] {
  const known = ["areas", "regions", "waters", "sites", "towns"].flatMap((list) => placesOf(`places-${list}`, false));
  return [...known, ...placesOf("places-villages", false, ofVillage)];
}

/** What a village counts for beside a town of its name. */
const ofVillage = 5_000;

/** Regions that are read only where the text tells a place. */
export const readProvinces = (): readonly Place[] => placesOf("places-provinces", true);

function placesOf(file: string, minor: boolean, population = 0): readonly Place[] {
  return readRows(`${file}.tsv`).map((row) => ({
    id: `place:${row.id || slug(row.name ?? "")}`,
    name: row.name ?? "",
    ...namesOf(row),
    category: row.category as PlaceCategory,
    country: orNull(row.country),
    latitude: number(row.latitude),
    longitude: number(row.longitude),
    geonamesId: null,
    population,
    within: list(row.within).map((place) => `place:${place}`),
    minor,
  }));
}

/** The military of each country that has one, under the name of militaries.tsv, else "<demonym> Armed Forces". */
export function readMilitaries(countries: readonly Country[]): readonly Force[] {
  const written = new Map(readRows("militaries.tsv").map((row) => [row.iso3, row]));
  return countries.flatMap((country) => {
    const row = written.get(country.iso3);
    const demonym = country.demonyms[0];
    const name = row ? row.name : demonym && `${demonym} Armed Forces`;
    if (!name) return [];
    const usual = demonym ? [`${demonym} Armed Forces`, `${demonym} army`, `${demonym} military`, `armed forces of ${country.name}`] : [];
    // Two Congos share their demonym: the phrase alone tells neither.
    const shared = countries.some((other) => other !== country && other.demonyms.includes(demonym ?? ""));
    const aliases = [...list(row?.aliases), ...(shared ? [] : usual)].filter((alias) => alias !== name);
    return [force({ name, category: "STATE_MILITARY", country: country.iso3, regions: country.iso3, aliases: aliases.join("|") })];
  });
}

export function readForces(): readonly Force[] {
  return rowsOf(["forces-africa", "forces-middle-east", "forces-asia", "forces-europe", "forces-americas", "forces-missions"]).map((row) =>
    force(row),
  );
}

function force(row: Row): Force {
  return {
    id: `force:${slug(row.name ?? "")}`,
    name: row.name ?? "",
    ...namesOf(row),
    category: row.category as ForceCategory,
    country: orNull(row.country),
    regions: list(row.regions).map((region) => (/^[A-Z]{3}$/.test(region) ? region : `place:${region}`)),
    since: orNull(row.since),
    until: orNull(row.until),
    parent: orNull(row.parent),
  };
}

export function readOrganizations(): readonly Organization[] {
  return rowsOf(["organizations", "organizations-states", "organizations-parties", "organizations-media"]).map((row) => ({
    id: `organization:${slug(row.name ?? "")}`,
    name: row.name ?? "",
    ...namesOf(row),
    category: row.category as OrganizationCategory,
    country: orNull(row.country),
  }));
}

export function readLeaders(): readonly Leader[] {
  const regions = ["africa", "middle-east", "asia", "europe", "americas", "bodies", "before-2000"];
  return rowsOf(regions.map((region) => `leaders-${region}`)).map((row) => {
    const names = list(row.aliases);
    const short = names.filter((name) => name.startsWith("~")).map((name) => name.slice(1));
    return {
      id: `person:${slug(row.name ?? "")}`,
      name: row.name ?? "",
      aliases: names.filter((name) => !name.startsWith("~")),
      shortNames: short.length ? short : surnames(row.name ?? ""),
      roles: list(row.roles).map(role),
    };
  });
}

const particles = new Set("ag al ben bin da de del della den der di dos du el ibn la le ould ould van von".split(" "));

/** The last word of a name, with the particles before it, and without them. */
export function surnames(name: string): readonly string[] {
  const words = name.split(" ");
  let first = words.length - 1;
  while (first > 1 && particles.has((words[first - 1] ?? "").toLowerCase())) first--;
  const last = words.at(-1) ?? "";
  return [...new Set([words.slice(first).join(" "), last, last.replace(/^[AaEe][ls]h?-/, "")])];
}

/** `President;NER;2021-04-02;2023-07-26`: title, ISO alpha-3 or id, since, until. */
function role(cell: string): Role {
  const [title = "", of = "", since, until] = cell.split(";");
  return { title, of: /^[A-Z]{3}$/.test(of) ? `country:${of}` : of, since: orNull(since), until: orNull(until) };
}

export function readTitles(): readonly Title[] {
  return readRows("titles.tsv").map((row) => ({
    name: row.name ?? "",
    aliases: list(row.aliases),
    class: row.class as TitleClass,
    leads: orNull(row.leads) as Title["leads"],
  }));
}

export function readNouns(subject: "bodies" | "forces" | "collectives" | "places"): readonly Noun[] {
  return readRows(`nouns-${subject}.tsv`).map((row) => ({
    name: row.name ?? "",
    plural: orNull(row.plural),
    category: orNull(row.category) as Noun["category"],
  }));
}

export function readRegionMembers(): readonly (readonly [string, string])[] {
  return readRows("region-members.tsv").flatMap((row) =>
    list(row.members).map((member) => [`country:${member}`, `place:${row.region}`] as const),
  );
}

export const readBorders = (): readonly Row[] => readRows("borders.tsv");
