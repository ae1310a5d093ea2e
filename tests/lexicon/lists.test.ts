import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ForceCategory, keyOf, loadLexicon, type OrganizationCategory, type PlaceCategory, slug } from "../../seed/lexicon/index.ts";

const lexicon = loadLexicon();
const folder = new URL("../../seed/lexicon/", import.meta.url);
const ownPlaces = lexicon.places.filter(({ geonamesId, minor }) => geonamesId === null && !minor);
const { countries, forces, organizations, leaders, peoples, titles } = lexicon;
const known = new Set([...countries, ...forces, ...organizations, ...peoples, ...lexicon.places].map(({ id }) => id));

/** A name that two entities of a kind bear, and why both keep it. */
const shared: Readonly<Record<string, string>> = {
  adf: "Allied Democratic Forces in Congo; Ambazonia Defence Forces in Cameroon",
  jem: "Justice and Equality Movement in Sudan; Jaish-e-Mohammed in Pakistan, written JeM",
  afd: "the French development agency; Alternative for Germany, written AfD",
  congo: "either Congo, as newspapers use it",
  sulu: "the archipelago and its province",
  ayeyarwady: "the river and the region named after it",
  punjab: "the province of Pakistan and the state of India",
};

describe("every list", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));

  it.each(files)("%s names its subject, source and licence, and no row has more cells than columns", (file) => {
    const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
    const header = lines.filter((line) => line.startsWith("# ")).join(" ");
    expect(header).toMatch(/Licence/i);
    expect(header).toMatch(/by hand|made by/i);
    const [columns = "", ...rows] = lines.filter((line) => line !== "" && !line.startsWith("# "));
    const width = columns.split("\t").length;
    expect(rows.filter((row) => row.split("\t").length > width)).toEqual([]);
    expect(rows.filter((row) => /\|\||\t\||\|\t|\|$| \t|\t /.test(row))).toEqual([]);
  });

  it("holds as much as the conflicts since 2000 need", () => {
    expect(forces.length).toBeGreaterThanOrEqual(900);
    expect(organizations.length).toBeGreaterThanOrEqual(850);
    expect(leaders.length).toBeGreaterThanOrEqual(1600);
    expect(ownPlaces.length).toBeGreaterThanOrEqual(1400);
    expect(lexicon.places.length).toBeGreaterThanOrEqual(31_000);
  });
});

describe("ids", () => {
  it.each([
    ["country", countries],
    ["force", forces],
    ["organization", organizations],
    ["person", leaders],
    ["place", lexicon.places],
  ] as const)("of a %s are unique and well formed", (kind, items) => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const form = kind === "country" ? /^country:[A-Z]{3}$/ : new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`);
    expect(items.filter(({ id }) => !form.test(id))).toEqual([]);
  });

  it("are the slug of the name", () => {
    expect(forces.filter(({ id, name }) => id !== `force:${slug(name)}`)).toEqual([]);
    expect(leaders.filter(({ id, name }) => id !== `person:${slug(name)}`)).toEqual([]);
  });

  it("that a row refers to exist", () => {
    const references = [
      ...leaders.flatMap(({ roles }) => roles.map(({ of }) => of)),
      ...forces.flatMap(({ parent }) => (parent ? [parent] : [])),
      ...forces.flatMap(({ regions }) => regions.map((region) => (region.includes(":") ? region : `country:${region}`))),
      ...ownPlaces.flatMap(({ within }) => within),
      ...lexicon.regionMembers.flat(),
      ...[...forces, ...organizations, ...lexicon.places].flatMap(({ country }) => (country ? [`country:${country}`] : [])),
      ...peoples.flatMap((people) => people.countries.map((iso3) => `country:${iso3}`)),
    ];
    expect([...new Set(references)].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("rows", () => {
  it("have categories of the closed lists", () => {
    const forceCategories: readonly ForceCategory[] = [
      "STATE_MILITARY",
      "SPECIAL_FORCES",
      "POLICE",
      "MULTINATIONAL_MISSION",
      "COALITION",
      "REBEL_GROUP",
      "JIHADIST_GROUP",
      "MILITIA",
      "PRIVATE_MILITARY_COMPANY",
      "PROTESTERS",
    ];
    const organizationCategories: readonly OrganizationCategory[] = ["GOVERNMENT", "IGO", "PARTY", "NGO", "MEDIA", "COMPANY", "OTHER"];
    const placeCategories: readonly PlaceCategory[] = ["CITY", "ADMIN_REGION", "REGION", "WATER", "SITE", "BORDER_AREA"];
    expect(new Set(forces.map(({ category }) => category))).toEqual(new Set(forceCategories));
    expect(new Set(organizations.map(({ category }) => category))).toEqual(new Set(organizationCategories));
    expect(new Set(ownPlaces.map(({ category }) => category))).toEqual(new Set(placeCategories));
    for (const title of titles) expect(["COUNTRY", "FORCE", "ORGANIZATION", "PLACE", null], title.name).toContain(title.leads);
  });

  it("have days that exist, the end not before the beginning", () => {
    const periods = [...forces, ...leaders.flatMap(({ name, roles }) => roles.map((role) => ({ name, ...role })))];
    for (const { name, since, until } of periods) {
      for (const day of [since, until]) if (day) expect(isDay(day), `${name} ${day}`).toBe(true);
      if (since && until) expect(until >= since || since.startsWith(until), `${name} ${since} ${until}`).toBe(true);
    }
  });

  it("have coordinates on the globe", () => {
    for (const { name, latitude, longitude } of ownPlaces) {
      expect(Math.abs(latitude ?? Number.NaN), name).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? Number.NaN), name).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ["countries", countries],
    ["forces", forces],
    ["organizations", organizations],
    ["leaders", leaders],
    ["places of our own", ownPlaces],
  ] as const)("of %s claim no name of another without a reason", (_, items) => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of items) {
      for (const alias of [name, ...aliases]) {
        const key = keyOf(alias.replace(/^=/, ""));
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([key, ids]) => ids.size > 1 && !(key in shared)).map(([key, ids]) => [key, ...ids])).toEqual([]);
  });

  it("give each title and noun once", () => {
    const names = titles.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(keyOf))]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const whole = `${text}-01-01`.slice(0, 10);
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}
