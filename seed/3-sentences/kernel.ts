/**
 * The arithmetic of the network, over buffers that a kernel hands out.
 *
 * Dense layers are taken in whole numbers: weights are int8 with a scale an output, inputs are rounded to int16 with a
 * scale a row, so a product is a sum that no order of adding changes. kernel-wasm.ts does all of it eight columns at a
 * time, kernel-plain.ts gives the same bits where WebAssembly with vectors is missing or switched off.
 */

/** A dense layer, packed: blocks of eight columns, in each block for each pair of inputs 8 by 2 int8. */
export interface Dense {
  readonly inputs: number;
  /** Outputs, rounded up to a multiple of eight; the ones beyond are zero. */
  readonly columns: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** All matrices lie row by row; `rows` is 256 at most, widths are multiples of eight. */
export interface Kernel {
  /** Zeroed memory that the kernel can reach. Never freed: ask while loading. */
  floats(length: number): Float32Array;
  bytes(length: number): Int8Array;
  /** Rounds the rows of `input` for the products that follow. */
  quantise(input: Float32Array, rows: number, inputs: number): void;
  /**
   * `output[rows, layer.columns]` is the rows rounded last, times weights, plus bias. `from` (0) is the first of them; with
   * `add` (false) what `output` holds stands for the bias.
   */
  multiply(layer: Dense, rows: number, output: Float32Array, options?: { readonly from?: number; readonly add?: boolean }): void;
  /** Layer normalisation of each row. */
  normalise(input: Float32Array, gain: Float32Array, shift: Float32Array, output: Float32Array, rows: number): void;
  /** Each column of a row mixed with the same of the rows before and after: `window` holds a row for before, itself, after. */
  lookAround(input: Float32Array, window: Float32Array, output: Float32Array, rows: number): void;
  /** The gated unit, both ways: state += open * (candidate - state). A row of gates: ahead open, back open, ahead new, back new. */
  carry(gates: Float32Array, states: Float32Array, rows: number, gate: number): void;
  /** Of the first `length` (a multiple of four), those below zero become zero. */
  positive(x: Float32Array, length: number): void;
  /** `output[i, j]` is the product of row `i` of `words` and row `j` of `heads`. */
  pair(words: Float32Array, heads: Float32Array, output: Float32Array, rows: number, others: number, width: number): void;
}

/** Rows that a kernel takes at most, and inputs of a row. */
export const limit = { rows: 256, inputs: 512 };

/** `rows` (outputs by inputs, int8 with a scale a row) as a layer of `kernel`. */
export function pack(kernel: Kernel, rows: Int8Array, scales: Float32Array, outputs: number, bias?: Float32Array): Dense {
  const inputs = rows.length / outputs;
  const columns = Math.ceil(outputs / 8) * 8;
  const layer = {
    inputs,
    columns,
    weights: kernel.bytes(columns * inputs),
    scales: kernel.floats(columns),
    bias: kernel.floats(columns),
  };
  layer.scales.set(scales);
  if (bias) layer.bias.set(bias);
  for (let output = 0; output < outputs; output++)
    for (let input = 0; input < inputs; input++)
      layer.weights[(output >> 3) * 8 * inputs + (input >> 1) * 16 + (output & 7) * 2 + (input & 1)] = rows[output * inputs + input] ?? 0;
  return layer;
}
