/** Floors on checked texts that do not come with the project: LANGUAGE_DATA names a folder that holds ud/ and ner/ (train/README.md). */
import { describe, expect, it } from "vitest";
import { readNames, readTrees } from "../../bench/language/files.ts";
import { nameScores, treeScores } from "../../bench/language/scores.ts";
import { loadLanguage } from "../../seed/language.ts";

const data = process.env.LANGUAGE_DATA;

describe.skipIf(!data)("floors on LANGUAGE_DATA", { timeout: 300_000 }, () => {
  const language = loadLanguage();
  it.each([
    ["ewt", 96, 85.4],
    ["gum", 97, 85.4],
  ])("trees of %s.dev", (name, tags, arcs) => {
    const scores = treeScores(language, readTrees(`${data}/ud/${name}.dev.conllu`));
    expect(scores["parts of speech"]).toBeGreaterThan(tags);
    expect(scores.LAS).toBeGreaterThan(arcs);
  });
  it.each([
    ["re3d-dev", 83],
    ["gum-news-dev", 88],
  ])("names of %s", (name, overlap) => {
    const scores = nameScores(readNames(`${data}/ner/${name}.tsv`), ({ text, sentences }) => language.names(text, sentences));
    expect(scores["overlap F1 mean"]).toBeGreaterThan(overlap);
  });
});
