/**
 * Learns the lemma rules from treebanks: npx tsx train/lemmas.ts FOLDER, writes seed/models/lemmas.tsv.
 *
 * A rule says for a tag and an ending how many letters to cut and what to add. The longest ending wins, `^` marks a whole
 * word; a rule that a shorter ending already gives is left out, and so is one that was seen once only.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { lowered } from "../seed/3-sentences/features.ts";

const longestEnding = 6;
const target = "seed/models/lemmas.tsv";
const folder = process.argv[2];
if (!folder) throw new Error("usage: npx tsx train/lemmas.ts FOLDER (that holds ewt.train.conllu and gum.train.conllu)");

interface Counts {
  readonly endings: Map<string, Map<string, number>>;
}
const counts: Counts = { endings: new Map() };
for (const name of ["ewt", "gum"]) count(readFileSync(`${folder}/${name}.train.conllu`, "utf8"));
const rules = choose();
writeFileSync(target, [...header(), ...rules].map((line) => `${line}\n`).join(""));
console.log(`${rules.length} rules in ${target}`);

function count(text: string): void {
  for (const line of text.split("\n")) {
    const [id, form, lemma, upos, xpos, features] = line.split("\t");
    if (!id || !form || !lemma || !xpos || !/^\d+$/.test(id) || lemma === "_" || features?.includes("Typo=Yes")) continue;
    if (upos === "PROPN" && xpos !== "NNPS") continue; // names keep their form
    const low = lowered(form);
    const edit = editOf(low, lowered(lemma));
    const marked = `^${low}`;
    for (let length = 0; length <= Math.min(longestEnding, marked.length); length++)
      bump(`${xpos}\t${marked.slice(marked.length - length)}`, edit);
    if (marked.length > longestEnding) bump(`${xpos}\t${marked}`, edit);
  }
}

function bump(key: string, edit: string): void {
  const edits = counts.endings.get(key) ?? new Map<string, number>();
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
  counts.endings.set(key, edits);
}

/** "2\ty" for "cities" to "city": cut so many letters, add these. */
function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}\t${lemma.slice(same)}`;
}

function choose(): string[] {
  const chosen = new Map<string, string>();
  const byLength = [...counts.endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, edits] of byLength) {
    const [edit, times] = [...edits].reduce((best, next) => (next[1] > best[1] ? next : best));
    const [tag, ending] = key.split("\t") as [string, string];
    if (times < 2 && ending.length > 3 && !ending.startsWith("^")) continue;
    if (times < 2 && ending.startsWith("^") && !tag.startsWith("V")) continue;
    if (shorterRule(chosen, tag, ending) !== edit) chosen.set(key, edit);
  }
  return [...chosen].map(([key, edit]) => `${key}\t${edit}`).sort();
}

function shorterRule(chosen: ReadonlyMap<string, string>, tag: string, ending: string): string | undefined {
  const from = Math.max(1, ending.length - longestEnding);
  for (let at = from; at <= ending.length; at++) {
    const rule = chosen.get(`${tag}\t${ending.slice(at)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function header(): string[] {
  return [
    "# Lemma rules: tag, ending (^ the whole word), letters to cut, letters to add. Made by train/lemmas.ts.",
    "# From UD English EWT and GUM, see docs/models.md. Licence: CC BY-SA 4.0.",
  ];
}
