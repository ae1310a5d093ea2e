/**
 * The arithmetic of the network: dense layers in whole numbers.
 *
 * Weights are int8 with a scale an output, inputs are rounded to int16 with a scale a row, so a product is a sum of whole
 * numbers that no order of adding changes. WebAssembly does it eight columns at a time; the plain path below gives the
 * same bits where WebAssembly with vectors is missing or switched off.
 */
import { kernelBase64 } from "./kernel.generated.ts";

/** A dense layer, packed for the kernel: blocks of eight columns, in each block for each pair of inputs 8 by 2 int16. */
export interface Dense {
  readonly inputs: number;
  /** Outputs, rounded up to a multiple of eight; the ones beyond are zero. */
  readonly columns: number;
  readonly weights: Int16Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

export interface Kernel {
  /** Zeroed memory that the kernel can reach. Never freed: ask while loading. */
  floats(length: number): Float32Array;
  shorts(length: number): Int16Array;
  /** `output[rows, layer.columns] = input[rows, layer.inputs] * weights + bias`; with `add` what `output` holds stands for the bias. */
  apply(layer: Dense, input: Float32Array, rows: number, output: Float32Array, add?: boolean): void;
}

/** Rows that `apply` takes at most, and inputs of a row. */
const limit = { rows: 256, inputs: 512 };

/** The kernel in WebAssembly; null where the engine lacks it. */
export function wasmKernel(megabytes = 16): Kernel | null {
  const instance = instantiate();
  if (!instance) return null;
  const { memory, quantise, multiply } = instance;
  const pages = megabytes * 16 - memory.buffer.byteLength / 65536;
  if (pages > 0) memory.grow(pages);
  let top = 1024;
  const take = (bytes: number): number => {
    const at = top;
    top += Math.ceil(bytes / 16) * 16;
    if (top > memory.buffer.byteLength) throw new RangeError(`the network needs more than ${megabytes} MB`);
    return at;
  };
  const rounded = take(limit.rows * limit.inputs * 2);
  const scales = take(limit.rows * 4);
  return {
    floats: (length) => new Float32Array(memory.buffer, take(length * 4), length),
    shorts: (length) => new Int16Array(memory.buffer, take(length * 2), length),
    apply(layer, input, rows, output, add = false) {
      const { weights, bias, inputs, columns } = layer;
      quantise(input.byteOffset, rounded, scales, rows, inputs);
      const base = add ? 0 : bias.byteOffset;
      multiply(rounded, scales, weights.byteOffset, layer.scales.byteOffset, base, output.byteOffset, rows, inputs / 2, columns);
    },
  };
}

/** The kernel in TypeScript. */
export function plainKernel(): Kernel {
  const rounded = new Int16Array(limit.rows * limit.inputs);
  const scales = new Float32Array(limit.rows);
  return {
    floats: (length) => new Float32Array(length),
    shorts: (length) => new Int16Array(length),
    apply(layer, input, rows, output, add = false) {
      quantisePlain(input, rounded, scales, rows, layer.inputs);
      multiplyPlain(rounded, scales, layer, output, rows, add);
    },
  };
}

/** `rows` (outputs by inputs, int8 with a scale a row) as a layer of `kernel`. */
export function pack(kernel: Kernel, rows: Int8Array, scales: Float32Array, outputs: number, bias?: Float32Array): Dense {
  const inputs = rows.length / outputs;
  const columns = Math.ceil(outputs / 8) * 8;
  const layer = {
    inputs,
    columns,
    weights: kernel.shorts(columns * inputs),
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

interface Exports {
  readonly memory: WebAssembly.Memory;
  quantise(input: number, rounded: number, scales: number, rows: number, columns: number): void;
  multiply(
    rounded: number,
    rowScales: number,
    weights: number,
    scales: number,
    bias: number,
    output: number,
    rows: number,
    pairs: number,
    columns: number,
  ): void;
}

function instantiate(): Exports | null {
  try {
    const module = new WebAssembly.Module(Buffer.from(kernelBase64, "base64"));
    return new WebAssembly.Instance(module).exports as unknown as Exports;
  } catch {
    return null; // no WebAssembly, or no vectors in it
  }
}

const { fround } = Math;

function quantisePlain(input: Float32Array, rounded: Int16Array, scales: Float32Array, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    const at = row * columns;
    let peak = fround(1e-20);
    for (let i = at; i < at + columns; i++) peak = Math.max(peak, Math.abs(input[i] as number));
    scales[row] = fround(peak / 32767);
    const inverse = fround(32767 / peak);
    for (let i = at; i < at + columns; i++)
      rounded[i] = Math.min(32767, Math.floor(fround(fround((input[i] as number) * inverse) + fround(0.5))));
  }
}

function multiplyPlain(q: Int16Array, rowScales: Float32Array, layer: Dense, output: Float32Array, rows: number, add: boolean): void {
  const { inputs, columns, weights, scales, bias } = layer;
  const sums = new Int32Array(8);
  for (let column = 0; column < columns; column += 8)
    for (let row = 0; row < rows; row++) {
      sums.fill(0);
      let w = column * inputs;
      for (let i = row * inputs; i < (row + 1) * inputs; i += 2, w += 16) {
        const first = q[i] as number;
        const second = q[i + 1] as number;
        for (let c = 0; c < 8; c++)
          sums[c] = ((sums[c] as number) + first * (weights[w + 2 * c] as number) + second * (weights[w + 2 * c + 1] as number)) | 0;
      }
      const o = row * columns + column;
      for (let c = 0; c < 8; c++) {
        const scaled = fround(fround(fround(sums[c] as number) * (rowScales[row] as number)) * (scales[column + c] as number));
        output[o + c] = scaled + ((add ? output[o + c] : bias[column + c]) as number);
      }
    }
}
