/** First and last names of persons, of the lexicon's lists. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PersonNames } from "./word-classes.ts";

export function readPersonNames(): PersonNames {
  return { first: read("first-names.tsv"), last: read("last-names.tsv") };
}

function read(file: string): ReadonlySet<string> {
  const path = fileURLToPath(new URL(`./seed/lexicon/${file}`, import.meta.resolve("#root/package.json")));
  const lines = readFileSync(path, "utf8").split("\n");
  const [, ...names] = lines.filter((line) => line && !line.startsWith("#"));
  return new Set(names.map((name) => name.toLowerCase()));
}
