/**
 * The tagger and parser: a small network, run in TypeScript over the kernel. train/network/model.py describes and trains it.
 *
 * A word is a vector for its form, its affixes and its shape. Four layers each look one word to either side, then carry
 * what they saw along the sentence both ways. Out come a tag a word, a score for every pair of word and head, and the
 * relation of the arcs chosen. Buffers are made once: nothing is allocated for a token.
 */
import { type Dense, type Kernel, pack } from "./kernel.ts";
import type { ModelFile, Tensor } from "./model-file.ts";
import { bestTree } from "./tree.ts";
import { wordVectors } from "./word-vectors.ts";

/** Words that one run takes at most. */
export const longestRun = 200;

/** What a run found, by word; good until the next run. */
export interface Analysis {
  /** Indexes into the model's `tags`. */
  readonly tags: Int32Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Indexes into the model's `relations`. */
  readonly relations: Int32Array;
  /** Of the arc, 0 to 1. */
  readonly probabilities: Float32Array;
}

interface Layer {
  readonly gain: Float32Array;
  readonly shift: Float32Array;
  readonly window: Float32Array;
  readonly gates: Dense;
  readonly out: Dense;
}

/** Runs `model` over the words of a sentence, at most `longestRun`. */
export function createNetwork(model: ModelFile, kernel: Kernel): (forms: readonly string[]) => Analysis {
  const { width, gate, arc, reach } = model.sizes;
  const floats = (name: string): Float32Array => own(kernel, model.tensor(name));
  const dense = (name: string, bias?: string): Dense => {
    const { values, scales, rows } = model.tensor(name);
    return pack(kernel, values as Int8Array, scales, rows, bias ? (model.tensor(bias).values as Float32Array) : undefined);
  };
  const vectorOf = wordVectors(model, kernel, dense("input", "input.bias"));
  const layers: Layer[] = Array.from({ length: model.sizes.layers }, (_, i) => ({
    gain: floats(`layer.${i}.gain`),
    shift: floats(`layer.${i}.shift`),
    window: floats(`layer.${i}.window`),
    gates: dense(`layer.${i}.gates`, `layer.${i}.gates.bias`),
    out: dense(`layer.${i}.out`),
  }));
  const end = { gain: floats("gain"), shift: floats("shift") };
  const tag = dense("tag", "tag.bias");
  const arcWord = dense("arc.word", "arc.word.bias");
  const arcHead = dense("arc.head", "arc.head.bias");
  const arcBetween = dense("arc.between", "arc.between.bias");
  const relationWord = dense("relation.word", "relation.word.bias");
  const relationHead = dense("relation.head");
  const relation = dense("relation", "relation.bias");
  const distance = floats("distance");
  const root = model.relations.indexOf("root");

  const rows = longestRun + 1; // one more for the root, which stands first among the heads
  const x = kernel.floats(rows * width);
  const seen = kernel.floats(rows * width);
  const mixed = kernel.floats(rows * width);
  const gates = kernel.floats(rows * 4 * gate);
  const states = kernel.floats(rows * 2 * gate);
  const tagScores = kernel.floats(rows * tag.columns);
  const left = kernel.floats(rows * arc);
  const between = kernel.floats(rows * arc);
  const right = kernel.floats(rows * arc);
  const related = kernel.floats(rows * arc);
  const relatedHeads = kernel.floats(rows * arc);
  const relationScores = kernel.floats(rows * relation.columns);
  const arcs = kernel.floats(longestRun * rows);
  const found: Analysis = {
    tags: new Int32Array(longestRun),
    heads: new Int32Array(longestRun),
    relations: new Int32Array(longestRun),
    probabilities: new Float32Array(longestRun),
  };
  const words = x.subarray(width); // row 0 of `x` and `seen` is the root
  const seenWords = seen.subarray(width);
  const rootVector = model.tensor("root").values as Float32Array;

  return (forms) => {
    const n = forms.length;
    forms.forEach((form, i) => {
      words.set(vectorOf(form), i * width);
    });
    for (const layer of layers) {
      kernel.normalise(words, layer.gain, layer.shift, seenWords, n);
      kernel.lookAround(seenWords, layer.window, mixed, n);
      kernel.quantise(mixed, n, width);
      kernel.multiply(layer.gates, n, gates);
      kernel.carry(gates, states, n, gate);
      kernel.quantise(states, n, 2 * gate);
      kernel.multiply(layer.out, n, words, { add: true });
    }
    kernel.normalise(words, end.gain, end.shift, seenWords, n);
    seen.set(rootVector);

    kernel.quantise(seen, n + 1, width);
    kernel.multiply(tag, n, tagScores, { from: 1 });
    kernel.multiply(arcWord, n, left, { from: 1 });
    kernel.multiply(arcHead, n + 1, right);
    kernel.multiply(relationWord, n, related, { from: 1 });
    kernel.multiply(relationHead, n + 1, relatedHeads);
    for (let i = 0; i < n; i++) found.tags[i] = largest(tagScores, i * tag.columns, model.tags.length) - i * tag.columns;

    kernel.positive(left, n * arc);
    kernel.positive(right, (n + 1) * arc);
    kernel.quantise(left, n, arc);
    kernel.multiply(arcBetween, n, between);
    kernel.pair(between, right, arcs, n, n + 1, arc);
    addDistances(arcs, distance, n, reach);
    bestTree(arcs, n, found.heads);
    certainty(arcs, found.heads, found.probabilities, n, model.temperature);

    for (let i = 0; i < n; i++) {
      const head = ((found.heads[i] as number) + 1) * arc;
      for (let k = 0; k < arc; k++) related[i * arc + k] = (related[i * arc + k] as number) + (relatedHeads[head + k] as number);
    }
    kernel.positive(related, n * arc);
    kernel.quantise(related, n, arc);
    kernel.multiply(relation, n, relationScores);
    for (let i = 0; i < n; i++) {
      const at = i * relation.columns;
      relationScores[at + root] = Number.NEGATIVE_INFINITY;
      found.relations[i] = (found.heads[i] as number) < 0 ? root : largest(relationScores, at, model.relations.length) - at;
    }
    return found;
  };
}

function own(kernel: Kernel, { values }: Tensor): Float32Array {
  const copy = kernel.floats(values.length);
  copy.set(values);
  return copy;
}

function largest(x: Float32Array, from: number, length: number): number {
  let best = from;
  for (let i = from + 1; i < from + length; i++) if ((x[i] as number) > (x[best] as number)) best = i;
  return best;
}

/** What a head's place before or after a word is worth; row 0 is the root's. */
function addDistances(arcs: Float32Array, distance: Float32Array, n: number, reach: number): void {
  for (let word = 0; word < n; word++)
    for (let head = 0; head <= n; head++) {
      const apart = Math.max(-reach, Math.min(reach, head - word - 1));
      const at = word * (n + 1) + head;
      arcs[at] = (arcs[at] as number) + (distance[head === 0 ? 0 : apart + reach + 1] as number);
    }
}

const negligible = -20; // e^-20 changes no probability that a float can hold by more than its last bits

function certainty(arcs: Float32Array, heads: Int32Array, out: Float32Array, n: number, temperature: number): void {
  const least = negligible * temperature;
  for (let word = 0; word < n; word++) {
    const at = word * (n + 1);
    const chosen = arcs[at + (heads[word] as number) + 1] as number;
    let sum = 0;
    for (let head = 0; head <= n; head++) {
      const apart = (arcs[at + head] as number) - chosen;
      if (apart > least && head !== word + 1) sum += Math.exp(apart / temperature);
    }
    out[word] = 1 / sum;
  }
}
