/**
 * The file of a name tagger: gzip of a JSON line, then the features' hashes in order as distances (7 bits a byte, high bit
 * "more follows"), a 16-bit mask of the labels each has a weight for, and those weights as int8.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { LanguageError } from "../../3-sentences/errors.ts";
import { labelCount, labels } from "./labels.ts";

/** Weights by feature: row `i` of `weights` (a row is `labelCount` long) belongs to `hashes[i]`. */
export interface NameWeights {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** `moves[before * labelCount + label]` */
  readonly moves: Float32Array;
}

interface Header {
  readonly format: number;
  readonly labels: readonly string[];
  readonly count: number;
  readonly hashBytes: number;
  readonly scale: number;
  readonly moves: readonly number[];
}

/** @throws LanguageError where the file is missing, damaged or of another format. */
export function readNamesFile(path: string): NameWeights {
  const bytes = unpack(path);
  const line = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString("utf8", 0, line)) as Header;
  if (header.format !== 1 || header.labels.join() !== labels.join())
    throw new LanguageError("UNSUPPORTED_FORMAT", `${path}: another format than this program reads`);
  const hashes = new Uint32Array(header.count);
  const weights = new Float32Array(header.count * labelCount);
  let at = line + 1;
  let hash = 0;
  let mask = at + header.hashBytes;
  let weight = mask + 2 * header.count;
  for (let i = 0; i < header.count; i++) {
    let byte = 0;
    let worth = 1;
    do {
      byte = bytes[at++] as number;
      hash += (byte & 127) * worth;
      worth *= 128;
    } while (byte > 127);
    hashes[i] = hash;
    const bits = bytes.readUInt16LE(mask);
    mask += 2;
    for (let label = 0; label < labelCount; label++)
      if ((bits >> label) & 1) weights[i * labelCount + label] = bytes.readInt8(weight++) * header.scale;
  }
  return { hashes, weights, moves: Float32Array.from(header.moves) };
}

/** Writes the `keep` heaviest features. */
export function writeNamesFile(path: string, { hashes, weights, moves }: NameWeights, keep: number): void {
  const row = (i: number): Float32Array => weights.subarray(i * labelCount, (i + 1) * labelCount);
  const heaviest = [...hashes.keys()]
    .map((i) => ({ i, hash: hashes[i] as number, weight: row(i).reduce((most, value) => Math.max(most, Math.abs(value)), 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, keep);
  const scale = (heaviest[0]?.weight ?? 1) / 127;
  const hashBytes: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let before = 0;
  for (const { i, hash } of heaviest.sort((a, b) => a.hash - b.hash)) {
    let apart = hash - before;
    before = hash;
    for (; apart > 127; apart = Math.floor(apart / 128)) hashBytes.push((apart % 128) + 128);
    hashBytes.push(apart);
    let mask = 0;
    row(i).forEach((value, label) => {
      const rounded = Math.round(value / scale);
      if (rounded === 0) return;
      mask |= 1 << label;
      values.push(rounded & 255);
    });
    masks.push(mask & 255, mask >> 8);
  }
  const header: Header = {
    format: 1,
    labels,
    count: heaviest.length,
    hashBytes: hashBytes.length,
    scale,
    moves: [...moves].map((value) => Number(value.toFixed(3))),
  };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.from(hashBytes), Buffer.from(masks), Buffer.from(values)]);
  writeFileSync(path, gzipSync(body, { level: 9 }));
}

function unpack(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new LanguageError(
      missing ? "FILE_NOT_FOUND" : "UNSUPPORTED_FORMAT",
      missing ? `${path}: no such file` : `${path}: not a model file`,
      { cause },
    );
  }
}
