/** The kernel in TypeScript: the same roundings and orders of adding as kernel.wat, so the same bits. */
import { type Dense, type Kernel, limit } from "./kernel.ts";

const { fround } = Math;
const magic = 12582912; // 1.5 * 2^23: a float plus this is rounded to a whole number

export function plainKernel(): Kernel {
  const rounded = new Int16Array(limit.rows * limit.inputs);
  const scales = new Float32Array(limit.rows);
  return {
    floats: (length) => new Float32Array(length),
    bytes: (length) => new Int8Array(length),
    quantise: (input, rows, inputs) => quantise(input, rounded, scales, rows, inputs),
    multiply(layer, rows, output, { from = 0, add = false } = {}) {
      multiply(rounded.subarray(from * layer.inputs), scales.subarray(from), layer, output, rows, add);
    },
    normalise,
    lookAround,
    carry,
    positive,
    pair,
  };
}

function quantise(input: Float32Array, rounded: Int16Array, scales: Float32Array, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    const at = row * columns;
    let peak = fround(1e-20);
    for (let i = at; i < at + columns; i++) peak = Math.max(peak, Math.abs(input[i] as number));
    scales[row] = fround(peak / 32767);
    const inverse = fround(32767 / peak);
    for (let i = at; i < at + columns; i++) rounded[i] = Math.min(32767, fround(fround((input[i] as number) * inverse) + magic) - magic);
  }
}

function multiply(q: Int16Array, rowScales: Float32Array, layer: Dense, output: Float32Array, rows: number, add: boolean): void {
  const { inputs, columns, weights, scales, bias } = layer;
  const sums = new Int32Array(4);
  for (let half = 0; half < columns; half += 4) {
    const block = (half >> 3) * 8 * inputs + (half & 7) * 2;
    for (let row = 0; row < rows; row++) {
      // Four sums in variables of their own: an array of them takes five times as long.
      let [a, b, c, d] = [0, 0, 0, 0];
      let w = block;
      for (let i = row * inputs; i < (row + 1) * inputs; i += 2, w += 16) {
        const first = q[i] as number;
        const second = q[i + 1] as number;
        a = (a + first * (weights[w] as number) + second * (weights[w + 1] as number)) | 0;
        b = (b + first * (weights[w + 2] as number) + second * (weights[w + 3] as number)) | 0;
        c = (c + first * (weights[w + 4] as number) + second * (weights[w + 5] as number)) | 0;
        d = (d + first * (weights[w + 6] as number) + second * (weights[w + 7] as number)) | 0;
      }
      sums.set([a, b, c, d]);
      for (let k = 0; k < 4; k++) {
        const o = row * columns + half + k;
        const scaled = fround(fround(fround(sums[k] as number) * (rowScales[row] as number)) * (scales[half + k] as number));
        output[o] = scaled + ((add ? output[o] : bias[half + k]) as number);
      }
    }
  }
}

/** Sums four by turns, then those four, as the vectors do. */
const lanes = new Float32Array(4);
const total = (): number =>
  fround(fround((lanes[0] as number) + (lanes[1] as number)) + fround((lanes[2] as number) + (lanes[3] as number)));

function normalise(x: Float32Array, gain: Float32Array, shift: Float32Array, out: Float32Array, rows: number): void {
  const width = gain.length;
  for (let at = 0; at < rows * width; at += width) {
    lanes.fill(0);
    for (let d = 0; d < width; d++) lanes[d & 3] = (lanes[d & 3] as number) + (x[at + d] as number);
    const mean = fround(total() / width);
    lanes.fill(0);
    for (let d = 0; d < width; d++) {
      const off = fround((x[at + d] as number) - mean);
      lanes[d & 3] = (lanes[d & 3] as number) + fround(off * off);
    }
    const scale = fround(1 / fround(Math.sqrt(fround(fround(total() / width) + fround(1e-5)))));
    for (let d = 0; d < width; d++)
      out[at + d] = fround(fround(fround((x[at + d] as number) - mean) * scale) * (gain[d] as number)) + (shift[d] as number);
  }
}

function lookAround(x: Float32Array, window: Float32Array, out: Float32Array, rows: number): void {
  const width = window.length / 3;
  for (let row = 0; row < rows; row++)
    for (let d = 0; d < width; d++) {
      const at = row * width + d;
      let sum = fround((x[at] as number) * (window[width + d] as number));
      if (row > 0) sum = fround(sum + fround((x[at - width] as number) * (window[d] as number)));
      if (row < rows - 1) sum = fround(sum + fround((x[at + width] as number) * (window[2 * width + d] as number)));
      out[at] = sum;
    }
}

function carry(gates: Float32Array, states: Float32Array, rows: number, gate: number): void {
  for (let back = 0; back < 2; back++)
    for (let step = 0; step < rows; step++) {
      const row = back ? rows - 1 - step : step;
      const open = (4 * row + back) * gate;
      const here = (2 * row + back) * gate;
      const before = here + (back ? 2 * gate : -2 * gate);
      for (let j = 0; j < gate; j++) {
        const state = step === 0 ? 0 : (states[before + j] as number);
        const opened = fround(fround(0.5) + fround(fround(0.5) * tanh(fround(fround(0.5) * (gates[open + j] as number)))));
        const candidate = tanh(gates[open + 2 * gate + j] as number);
        states[here + j] = state + fround(opened * fround(candidate - state));
      }
    }
}

const end = fround(4.97);

/** Lambert's fraction, within 1e-4. */
function tanh(value: number): number {
  const v = Math.min(end, Math.max(-end, value));
  const s = fround(v * v);
  const above = fround(v * fround(135135 + fround(s * fround(17325 + fround(s * fround(378 + s))))));
  const below = fround(135135 + fround(s * fround(62370 + fround(s * fround(3150 + fround(s * 28))))));
  return fround(above / below);
}

function positive(x: Float32Array, length: number): void {
  for (let i = 0; i < length; i++) if ((x[i] as number) < 0) x[i] = 0;
}

function pair(words: Float32Array, heads: Float32Array, out: Float32Array, rows: number, others: number, width: number): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < others; j++) {
      lanes.fill(0);
      for (let d = 0; d < width; d++)
        lanes[d & 3] = (lanes[d & 3] as number) + fround((words[i * width + d] as number) * (heads[j * width + d] as number));
      out[i * others + j] = total();
    }
}
