/**
 * Trains the finder of names: npx tsx train/names.ts FOLDER --words DICT [--out DIR] [--with-dev] [--epochs N] [--seeds N]
 *
 * FOLDER holds the .tsv files of train/README.md, DICT the files of WordNet, DIR the network. Writes names.bin.gz (text as it is), names-caseless.bin.gz (headlines,
 * all capitals, no capitals), common-words.txt and everyday-words.txt. Same inputs, same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readModelFile } from "../seed/3-sentences/model-file.ts";
import { type ReadDocument, readDocument } from "../seed/4-mentions/names/document.ts";
import { featuresOf, mostFeatures } from "../seed/4-mentions/names/features.ts";
import { labelsOf } from "../seed/4-mentions/names/labels.ts";
import { writeNamesFile } from "../seed/4-mentions/names/names-file.ts";
import { readPersonNames } from "../seed/4-mentions/names/person-names.ts";
import { createNameTagger } from "../seed/4-mentions/names/tagger.ts";
import { createWordClasses } from "../seed/4-mentions/names/word-classes.ts";
import { createWordStore, withoutCapitals } from "../seed/4-mentions/names/words.ts";
import { loadLexicon } from "../seed/lexicon/index.ts";
import { everydayWords } from "./everyday.ts";
import { type Example, train } from "./perceptron.ts";

const sources = ["redocred", "crossner-politics", "wikigold", "uner-ewt", "gum"];
const held = ["re3d-dev", "gum-news-dev"];
const kept = { cased: 48_000, caseless: 28_000 };
const leastCommon = 8; // times in lower case, to be a common word

interface Text {
  readonly sentences: readonly (readonly string[])[];
  readonly tags: readonly (readonly string[])[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "seed/models" },
    words: { type: "string" },
    "with-dev": { type: "boolean", default: false },
    epochs: { type: "string", default: "8" },
    seeds: { type: "string", default: "3" },
  },
});
const folder = positionals[0];
if (!folder || !values.words)
  throw new Error("usage: npx tsx train/names.ts FOLDER --words DICT [--out DIR] [--with-dev] [--epochs N] [--seeds N]");

const texts = (values["with-dev"] ? [...sources, ...held] : sources).flatMap(read);
const lexicon = loadLexicon();
const isListed = (word: string): boolean => lexicon.lookup(word).some(({ kind, exact }) => kind !== "Place" && !exact);
const frequent = new Set(frequentWords(texts));
const everyday = everydayWords(values.words, readModelFile(`${values.out}/network.bin.gz`).words.keys()).filter(
  (word) => !frequent.has(word) && !isListed(word),
);
writeWords("common-words.txt", frequent);
writeWords("everyday-words.txt", everyday);
const common = { cased: frequent, caseless: new Set([...frequent, ...everyday]) };
const classes = createWordClasses(lexicon, readPersonNames());
const words = createWordStore(classes, common);

for (const [kind, file] of [
  ["cased", "names.bin.gz"],
  ["caseless", "names-caseless.bin.gz"],
] as const) {
  const document = (text: Text): ReadDocument =>
    readDocument(
      text.sentences.map((sentence) => (kind === "cased" ? sentence : withoutCapitals(sentence, lexicon, common.caseless))),
      text.sentences.map(() => words[kind]),
      classes,
    );
  const examples = texts.flatMap((text) => examplesOf(document(text), text));
  const options = { epochs: Number(values.epochs), dropped: 0.3, least: 2 };
  const weights = train(examples, Number(values.seeds), options, (line) => console.log(`${kind} ${line}`));
  writeNamesFile(`${values.out}/${file}`, weights, kept[kind]);
  const tag = createNameTagger(weights);
  for (const name of held) {
    const texts = existsSync(`${folder}/${name}.tsv`) ? read(name) : [];
    if (texts.length > 0) console.log(`${kind} ${name} F1 ${score(texts, document, tag).toFixed(1)}`);
  }
}

function writeWords(name: string, words: Iterable<string>): void {
  writeFileSync(`${values.out}/${name}`, `${[...words].sort().join("\n")}\n`);
}

function read(name: string): Text[] {
  const out: { sentences: string[][]; tags: string[][] }[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const end = (): void => {
    if (words.length > 0) {
      out.at(-1)?.sentences.push(words);
      out.at(-1)?.tags.push(tags);
    }
    words = [];
    tags = [];
  };
  for (const line of readFileSync(`${folder}/${name}.tsv`, "utf8").split("\n")) {
    const [form = "", tag] = line.split("\t");
    if (line.startsWith("# doc ")) {
      end();
      out.push({ sentences: [], tags: [] });
    } else if (tag === undefined) end();
    else {
      words.push(form);
      tags.push(tag);
    }
  }
  end();
  return out;
}

function frequentWords(texts: readonly Text[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of texts)
    for (const form of sentences.flat()) if (/^\p{Ll}+$/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastCommon).map(([word]) => word);
}

function examplesOf(document: ReadDocument, text: Text): Example[] {
  const buffer = new Uint32Array(mostFeatures);
  return text.sentences.map((sentence, s) => ({
    features: sentence.map((_, i) => buffer.slice(0, featuresOf(document, s, i, buffer))),
    labels: labelsOf(text.tags[s] ?? []),
  }));
}

/** F1 of exact spans with their type, of the tagger alone. */
function score(texts: readonly Text[], document: (text: Text) => ReadDocument, tag: ReturnType<typeof createNameTagger>): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const text of texts) {
    const read = document(text);
    text.tags.forEach((tags, s) => {
      const gold = new Set<string>();
      tags.forEach((value, i) => {
        if (value[0] !== "B" || value === "B-MISC") return;
        let to = i + 1;
        while (tags[to] === `I-${value.slice(2)}`) to++;
        gold.add(`${i} ${to} ${value.slice(2)}`);
      });
      wanted += gold.size;
      for (const { from, to, type } of tag(read, s)) {
        found++;
        if (gold.has(`${from} ${to} ${type}`)) right++;
      }
    });
  }
  return (200 * right) / (found + wanted);
}
