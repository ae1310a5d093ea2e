/**
 * Writes seed/lexicon/first-names.tsv and last-names.tsv from the package @faker-js/faker 9.9.0 (MIT): what all its
 * locales list in Latin letters.
 *
 *     npm install --no-save @faker-js/faker@9.9.0 && node tools/lexicon/person-names.mjs
 */
import { writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";

const lexicon = new URL("../../seed/lexicon/", import.meta.url);
const isName = (value) => typeof value === "string" && /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]+$/u.test(value);

function collect(...keys) {
  const names = new Set();
  for (const { person } of Object.values(allLocales))
    for (const key of keys)
      for (const value of Object.values(person?.[key] ?? {}).flat()) {
        const name = typeof value === "object" ? value?.value : value;
        if (isName(name)) names.add(name.normalize("NFC"));
      }
  return [...names].sort();
}

for (const [file, what, names] of [
  ["first-names.tsv", "First names", collect("first_name", "firstName")],
  ["last-names.tsv", "Last names", collect("last_name", "lastName")],
]) {
  const header = [
    `# ${what} of many languages, for telling persons apart from places and bodies.`,
    "# Made by tools/lexicon/person-names.mjs from @faker-js/faker 9.9.0, (c) 2022 Faker. Licence: MIT.",
    "name",
  ];
  writeFileSync(new URL(file, lexicon), `${[...header, ...names].join("\n")}\n`);
  console.log(file, names.length);
}
