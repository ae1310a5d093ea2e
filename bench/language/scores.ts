import type { Language } from "../../seed/language.ts";
import type { Document, TypedSpan } from "./files.ts";

const relations = ["nsubj", "nsubj:pass", "obj", "obl:agent", "appos", "conj"];

/** Percent of words right; F1 of some relations by name. */
export function treeScores(language: Language, documents: readonly Document[]): Record<string, number> {
  const right = { "parts of speech": 0, lemmas: 0, UAS: 0, LAS: 0 };
  const by = new Map(relations.map((relation) => [relation, { right: 0, found: 0, wanted: 0 }]));
  let words = 0;
  for (const { text, sentences, words: gold } of documents)
    sentences.forEach((sentence, s) => {
      const { tokens } = language.parse(text, sentence, sentence.tokens);
      gold[s]?.forEach((word, i) => {
        const token = tokens[i];
        if (!token) return;
        words++;
        const head = token.head === word.head;
        if (token.upos === word.upos) right["parts of speech"]++;
        if (token.lemma.toLowerCase() === word.lemma.toLowerCase()) right.lemmas++;
        if (head) right.UAS++;
        if (head && token.relation === word.relation) right.LAS++;
        const wanted = by.get(word.relation);
        const found = by.get(token.relation);
        if (wanted) wanted.wanted++;
        if (found) found.found++;
        if (wanted && head && token.relation === word.relation) wanted.right++;
      });
    });
  const shares = Object.entries(right).map(([name, count]) => [name, (100 * count) / words] as const);
  const names = [...by].map(([name, { right, found, wanted }]) => [`F1 ${name}`, (200 * right) / (found + wanted)] as const);
  return Object.fromEntries([...shares, ...names]);
}

/** F1 of each type, by overlap (same type, a common character, paired one to one) and exact, and the mean of the three. */
export function nameScores(documents: readonly Document[], namesOf: (document: Document) => readonly TypedSpan[]): Record<string, number> {
  const out: Record<string, number> = {};
  const pairs = documents.map((document) => [document.names, namesOf(document)] as const);
  const ways: readonly (readonly [string, (a: TypedSpan, b: TypedSpan) => boolean])[] = [
    ["overlap", (a, b) => a.start < b.end && b.start < a.end],
    ["exact", (a, b) => a.start === b.start && a.end === b.end],
  ];
  for (const [way, same] of ways) {
    const scores = ["PER", "LOC", "ORG"].map((type) => {
      let [right, found, wanted] = [0, 0, 0];
      for (const [gold, mine] of pairs) {
        const left = gold.filter((name) => name.type === type);
        wanted += left.length;
        for (const name of mine.filter((one) => one.type === type)) {
          found++;
          const at = left.findIndex((other) => same(name, other));
          if (at >= 0) right += left.splice(at, 1).length;
        }
      }
      return [`${way} F1 ${type}`, (200 * right) / Math.max(1, found + wanted)] as const;
    });
    Object.assign(out, Object.fromEntries(scores));
    out[`${way} F1 mean`] = scores.reduce((sum, [, score]) => sum + score / scores.length, 0);
  }
  return out;
}
