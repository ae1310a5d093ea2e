/** Reads the network's file: see train/network/model_file.py, which writes it. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { LanguageError } from "./errors.ts";

/** A learnt matrix. Int8 rows carry a scale each. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array | Int8Array;
  /** One a row; empty for float32. */
  readonly scales: Float32Array;
}

export interface FeatureTable {
  readonly kind: "suffix" | "prefix" | "shape";
  readonly length: number;
  readonly size: number;
  /** Row of its tensor for each value; 0 is "unknown". */
  readonly rows: ReadonlyMap<string, number>;
}

export interface ModelFile {
  readonly sizes: {
    readonly word: number;
    readonly width: number;
    readonly gate: number;
    readonly layers: number;
    readonly arc: number;
    readonly reach: number;
  };
  /** What arc scores are divided by, so that their softmax is a probability that can be believed. */
  readonly temperature: number;
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  readonly features: readonly FeatureTable[];
  tensor(name: string): Tensor;
}

interface Header extends Omit<ModelFile, "words" | "features" | "tensor"> {
  readonly format: number;
  readonly words: string;
  readonly features: readonly (Omit<FeatureTable, "rows"> & { readonly values: string })[];
  readonly tensors: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly type: "int8" | "float32";
  }[];
}

/** @throws LanguageError where the file is missing, damaged or of another format. */
export function readModelFile(path: string): ModelFile {
  const bytes = unpack(path);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Header;
  if (header.format !== 1) throw new LanguageError("UNSUPPORTED_FORMAT", `${path}: format ${header.format}, this program reads format 1`);
  const tensors = readTensors(bytes, padded(4 + length), header.tensors);
  return {
    sizes: header.sizes,
    temperature: header.temperature,
    tags: header.tags,
    relations: header.relations,
    words: numbered(header.words, 0),
    features: header.features.map(({ values, ...feature }) => ({ ...feature, rows: numbered(values, 1) })),
    tensor(name) {
      const found = tensors.get(name);
      if (!found) throw new LanguageError("UNSUPPORTED_FORMAT", `${path}: no tensor ${name}`);
      return found;
    },
  };
}

function unpack(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    const message = missing ? `${path}: no such file` : `${path}: not a model file`;
    throw new LanguageError(missing ? "FILE_NOT_FOUND" : "UNSUPPORTED_FORMAT", message, { cause });
  }
}

function readTensors(bytes: Buffer, from: number, entries: Header["tensors"]): Map<string, Tensor> {
  const tensors = new Map<string, Tensor>();
  let at = from;
  // Copied, so that every array is aligned and owns its bytes.
  const take = (length: number): ArrayBuffer => {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(bytes.subarray(at, at + length));
    at += length;
    return copy;
  };
  for (const { name, rows, columns, type } of entries) {
    const scales = new Float32Array(take(type === "int8" ? rows * 4 : 0));
    const body = take(rows * columns * (type === "int8" ? 1 : 4));
    tensors.set(name, { rows, columns, values: type === "int8" ? new Int8Array(body) : new Float32Array(body), scales });
    at = padded(at);
  }
  return tensors;
}

const padded = (length: number): number => Math.ceil(length / 8) * 8;

const numbered = (lines: string, first: number): ReadonlyMap<string, number> =>
  new Map(lines.split("\n").map((value, i) => [value, i + first] as const));
