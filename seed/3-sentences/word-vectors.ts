/** What the network takes a word for: its own vector and those of its affixes and shape, brought to one width. */
import { lowered, prefix, shape, suffix } from "./features.ts";
import type { Dense, Kernel } from "./kernel.ts";
import type { FeatureTable, ModelFile, Tensor } from "./model-file.ts";

const knownForms = 30_000; // vectors kept; beyond that the store is emptied, so that memory does not grow with the texts

/** The first vector of a form, kept for the next time. */
export function wordVectors(model: ModelFile, kernel: Kernel, input: Dense): (form: string) => Float32Array {
  const words = model.tensor("words");
  const tables = model.features.map((feature, i) => ({ feature, tensor: model.tensor(`feature.${i}`) }));
  const concatenated = kernel.floats(input.inputs);
  const result = kernel.floats(input.columns);
  const known = new Map<string, Float32Array>();
  return (form) => {
    const kept = known.get(form);
    if (kept) return kept;
    const low = lowered(form);
    let at = writeRow(words, model.words.get(low) ?? unknownWord, concatenated, 0);
    for (const { feature, tensor } of tables) at = writeRow(tensor, feature.rows.get(valueIn(feature, form, low)) ?? 0, concatenated, at);
    kernel.quantise(concatenated, 1, input.inputs);
    kernel.multiply(input, 1, result);
    if (known.size >= knownForms) known.clear();
    const vector = result.slice();
    known.set(form, vector);
    return vector;
  };
}

const unknownWord = 1;

function valueIn(feature: FeatureTable, form: string, low: string): string {
  if (feature.kind === "shape") return shape(form);
  return feature.kind === "suffix" ? suffix(low, feature.length) : prefix(low, feature.length);
}

function writeRow({ values, scales, columns }: Tensor, row: number, out: Float32Array, at: number): number {
  const scale = scales[row] as number;
  for (let i = 0; i < columns; i++) out[at + i] = (values[row * columns + i] as number) * scale;
  return at + columns;
}
