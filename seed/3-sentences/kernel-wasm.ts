/** The kernel in WebAssembly: kernel.wat, compiled by tools/wat.ts. */
import { kernelBase64 } from "./kernel.generated.ts";
import { type Kernel, limit } from "./kernel.ts";

/** Null where the engine lacks WebAssembly, or vectors in it. */
export function wasmKernel(megabytes = 16): Kernel | null {
  const wasm = instantiate();
  if (!wasm) return null;
  const { memory } = wasm;
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
  const block = take(limit.inputs * 8 * 2);
  return {
    floats: (length) => new Float32Array(memory.buffer, take(length * 4), length),
    bytes: (length) => new Int8Array(memory.buffer, take(length), length),
    quantise: (input, rows, inputs) => wasm.quantise(input.byteOffset, rounded, scales, rows, inputs),
    multiply({ weights, scales: columnScales, bias, inputs, columns }, rows, output, { from = 0, add = false } = {}) {
      const base = add ? 0 : bias.byteOffset;
      const [input, inputScales] = [rounded + from * inputs * 2, scales + from * 4];
      const [w, scale, out] = [weights.byteOffset, columnScales.byteOffset, output.byteOffset];
      wasm.multiply(input, inputScales, w, scale, base, out, rows, inputs / 2, columns, block);
    },
    normalise: (input, gain, shift, output, rows) =>
      wasm.normalise(input.byteOffset, gain.byteOffset, shift.byteOffset, output.byteOffset, rows, gain.length),
    lookAround: (input, window, output, rows) =>
      wasm.lookAround(input.byteOffset, window.byteOffset, output.byteOffset, rows, window.length / 3),
    carry(gates, states, rows, gate) {
      const width = 4 * gate;
      wasm.carry(gates.byteOffset, states.byteOffset, rows, width, 2 * width, 4 * width, 2 * width);
      const lastGates = gates.byteOffset + (rows - 1) * 4 * width + width;
      const lastStates = states.byteOffset + (rows - 1) * 2 * width + width;
      wasm.carry(lastGates, lastStates, rows, width, 2 * width, -4 * width, -2 * width);
    },
    positive: (x, length) => wasm.positive(x.byteOffset, x.byteOffset + 4 * length),
    pair: (words, heads, output, rows, others, width) =>
      wasm.pair(words.byteOffset, heads.byteOffset, output.byteOffset, rows, others, width),
  };
}

type Call = (...args: number[]) => void;

/** Arguments as kernel.wat has them. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly quantise: Call;
  readonly multiply: Call;
  readonly normalise: Call;
  readonly lookAround: Call;
  readonly carry: Call;
  readonly positive: Call;
  readonly pair: Call;
}

function instantiate(): Exports | null {
  try {
    const module = new WebAssembly.Module(Buffer.from(kernelBase64, "base64"));
    return new WebAssembly.Instance(module).exports as unknown as Exports;
  } catch {
    return null;
  }
}
