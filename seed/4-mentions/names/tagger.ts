/** Finds names by a trained tagger: features of each token, weights of the features, the best path of labels. */
import type { ReadDocument } from "./document.ts";
import { featuresOf, mostFeatures } from "./features.ts";
import { bestPath, labelCount, namesOf, type TokenName } from "./labels.ts";
import type { NameWeights } from "./names-file.ts";

/** Names of sentence `s` of a document. */
export type NameTagger = (document: ReadDocument, s: number) => TokenName[];

export function createNameTagger({ hashes, weights, moves }: NameWeights): NameTagger {
  const rowOf = hashTable(hashes);
  const features = new Uint32Array(mostFeatures);
  let scores = new Float32Array(256 * labelCount);
  let path = new Int8Array(256);
  return (document, s) => {
    const length = document.sentences[s]?.words.length ?? 0;
    if (length === 0) return [];
    if (length > path.length) {
      path = new Int8Array(2 * length);
      scores = new Float32Array(2 * length * labelCount);
    }
    scores.fill(0, 0, length * labelCount);
    for (let i = 0; i < length; i++) {
      const count = featuresOf(document, s, i, features);
      const at = i * labelCount;
      for (let k = 0; k < count; k++) {
        const row = rowOf(features[k] as number);
        if (row < 0) continue;
        for (let label = 0; label < labelCount; label++)
          scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
      }
    }
    bestPath(scores, moves, length, path);
    return namesOf(path, length);
  };
}

/** Where a feature's weights begin, -1 for an unknown one. Open addressing, for a Map takes three times as long. */
function hashTable(hashes: Uint32Array): (hash: number) => number {
  let size = 1;
  while (size < hashes.length * 2.5) size *= 2;
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const place = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 0) & (size - 1);
  hashes.forEach((hash, i) => {
    let at = place(hash);
    while ((rows[at] as number) >= 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    rows[at] = i * labelCount;
  });
  return (hash) => {
    for (let at = place(hash); ; at = (at + 1) & (size - 1)) {
      const row = rows[at] as number;
      if (row < 0 || keys[at] === hash) return row;
    }
  };
}
