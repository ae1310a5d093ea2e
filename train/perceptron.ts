/** The averaged structured perceptron: a wrong path gives up weight to the right one, and the mean over all steps is kept. */
import { bestPath, labelCount } from "../seed/4-mentions/names/labels.ts";
import type { NameWeights } from "../seed/4-mentions/names/names-file.ts";

export interface Example {
  /** Hashes by token. */
  readonly features: readonly Uint32Array[];
  readonly labels: Int8Array;
}

export interface Options {
  readonly epochs: number;
  /** Share of tokens whose lexical features (odd hashes) a step leaves out, so that context and lists carry weight. */
  readonly dropped: number;
  /** A feature seen less often is left out. */
  readonly least: number;
}

interface Sentence {
  /** Where each token's features begin in `ids`; one more for the end. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly labels: Int8Array;
}

/** Weights averaged over the steps of each seed, and over seeds 1 to `seeds`. */
export function train(examples: readonly Example[], seeds: number, options: Options, log: (line: string) => void): NameWeights {
  const hashes = frequent(examples, options.least);
  const ids = new Map([...hashes].map((hash, i) => [hash, i]));
  const sentences = examples.filter(({ features }) => features.length > 0).map((example) => indexed(example, ids));
  log(`${hashes.length} features, ${sentences.length} sentences`);
  const weights = new Float32Array(hashes.length * labelCount);
  const moves = new Float32Array(labelCount * labelCount);
  for (let seed = 1; seed <= seeds; seed++) {
    const found = trainOnce(sentences, hashes, seed, options, log);
    found.weights.forEach((value, i) => {
      weights[i] = (weights[i] as number) + value / seeds;
    });
    found.moves.forEach((value, i) => {
      moves[i] = (moves[i] as number) + value / seeds;
    });
  }
  return { hashes, weights, moves };
}

function frequent(examples: readonly Example[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const token of features) for (const hash of token) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort();
}

function indexed({ features, labels }: Example, ids: ReadonlyMap<number, number>): Sentence {
  const starts = new Int32Array(features.length + 1);
  const out: number[] = [];
  features.forEach((token, i) => {
    for (const hash of token) {
      const id = ids.get(hash);
      if (id !== undefined) out.push(id);
    }
    starts[i + 1] = out.length;
  });
  return { starts, ids: Int32Array.from(out), labels };
}

function trainOnce(sentences: readonly Sentence[], hashes: Uint32Array, seed: number, options: Options, log: (line: string) => void) {
  const random = generator(seed);
  const weights = averaging(hashes.length * labelCount);
  const moves = averaging(labelCount * labelCount);
  const order = [...sentences.keys()];
  const longest = Math.max(...sentences.map(({ labels }) => labels.length));
  const scores = new Float32Array(longest * labelCount);
  const path = new Int8Array(longest);
  const skip = new Uint8Array(longest);
  let step = 1;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let [wrong, tokens] = [0, 0];
    for (const k of order) {
      const { starts, ids, labels } = sentences[k] as Sentence;
      const n = labels.length;
      for (let i = 0; i < n; i++) skip[i] = random() < options.dropped ? 1 : 0;
      const used = (id: number, i: number): boolean => !(skip[i] && (hashes[id] as number) & 1);
      scores.fill(0, 0, n * labelCount);
      for (let i = 0; i < n; i++)
        for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
          const id = ids[f] as number;
          if (!used(id, i)) continue;
          for (let label = 0; label < labelCount; label++)
            scores[i * labelCount + label] = (scores[i * labelCount + label] as number) + (weights.now[id * labelCount + label] as number);
        }
      bestPath(scores, moves.now, n, path);
      for (let i = 0; i < n; i++) {
        const [good, bad] = [labels[i] as number, path[i] as number];
        if (good !== bad) {
          wrong++;
          for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
            const id = ids[f] as number;
            if (!used(id, i)) continue;
            weights.add(id * labelCount + good, 1, step);
            weights.add(id * labelCount + bad, -1, step);
          }
        }
        if (i === 0) continue;
        const [goodBefore, badBefore] = [labels[i - 1] as number, path[i - 1] as number];
        if (good === bad && goodBefore === badBefore) continue;
        moves.add(goodBefore * labelCount + good, 1, step);
        moves.add(badBefore * labelCount + bad, -1, step);
      }
      tokens += n;
      step++;
    }
    log(`seed ${seed} epoch ${epoch} wrong tokens ${((100 * wrong) / tokens).toFixed(2)} %`);
  }
  return { weights: weights.mean(step), moves: moves.mean(step) };
}

/** Weights with their mean over the steps: `sum` holds each change times the step it came at. */
function averaging(length: number) {
  const now = new Float32Array(length);
  const sum = new Float64Array(length);
  return {
    now,
    add(i: number, change: number, step: number): void {
      now[i] = (now[i] as number) + change;
      sum[i] = (sum[i] as number) + change * step;
    },
    mean: (step: number): Float32Array => now.map((value, i) => value - (sum[i] as number) / step),
  };
}

/** Mulberry32: 0 to 1, the same row of numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [items[i], items[k]] = [items[k] as number, items[i] as number];
  }
}
