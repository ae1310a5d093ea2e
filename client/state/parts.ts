/** Files cut into parts that the server takes in one request each: whole articles, no more than so many, no larger than so much. */
import type { FileInput } from "../api/seeding.ts";

/** What is read of a browser's `File`. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface Part {
  readonly files: readonly FileInput[];
  /** Of the files, what this part was made of. */
  readonly bytes: number;
}

/** What can't be sent, and why. */
export interface LeftOut {
  readonly source: string;
  readonly why: "format" | "size" | "text";
  readonly bytes: number;
}

export interface PartLimits {
  readonly articles: number;
  /** Of what is sent, as JSON. */
  readonly bytes: number;
}

/** As the server: 100 articles; with room to spare in a request of 1 MB. */
export const partLimits: PartLimits = { articles: 100, bytes: 700_000 };

/** An article or a few: what can't be cut further. */
interface Piece {
  readonly name: string;
  readonly text: string;
  readonly before: number;
  /** Of the file. */
  readonly bytes: number;
  readonly joined: "lines" | "list" | null;
}

/** Part after part, in order; what can't be sent comes in its place, and the rest goes on. */
export async function* partsOf(files: readonly SourceFile[], limits: PartLimits = partLimits): AsyncGenerator<Part | LeftOut> {
  let waiting: Piece[] = [];
  let size = 0;
  for (const file of files) {
    for await (const piece of piecesOf(file)) {
      if ("why" in piece) {
        yield piece;
        continue;
      }
      const length = sentLength(piece);
      if (length > limits.bytes) {
        yield { source: piece.joined ? `${piece.name} (${piece.before + 1})` : piece.name, why: "size", bytes: piece.bytes };
        continue;
      }
      if (waiting.length > 0 && (waiting.length >= limits.articles || size + length > limits.bytes)) {
        yield partOf(waiting);
        waiting = [];
        size = 0;
      }
      waiting.push(piece);
      size += length;
    }
  }
  if (waiting.length > 0) yield partOf(waiting);
}

const encoder = new TextEncoder();
/** Quotes and escapes included, and some for its name. */
const sentLength = ({ name, text }: Piece): number => encoder.encode(JSON.stringify(text)).length + 2 * name.length + 100;

/** Pieces of one file that follow each other become one file again. */
function partOf(pieces: readonly Piece[]): Part {
  const files: FileInput[] = [];
  let run: Piece[] = [];
  const flush = () => {
    const [first] = run;
    if (!first) return;
    const content = first.joined === "list" ? `[${run.map(({ text }) => text).join(",")}]` : linesOf(run);
    files.push({ name: first.name, content, before: first.before });
    run = [];
  };
  for (const piece of pieces) {
    if (run[0] && (run[0].name !== piece.name || !piece.joined || piece.before === 0)) flush();
    run.push(piece);
  }
  flush();
  return { files, bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** With the blank lines between them, so that the numbers of lines hold. */
const linesOf = (run: readonly Piece[]): string =>
  run.map(({ text, before }, i) => (i === 0 ? text : "\n".repeat(before - (run[i - 1]?.before ?? 0)) + text)).join("");

const readers: Readonly<Record<string, (file: SourceFile) => AsyncGenerator<Piece | LeftOut>>> = {
  jsonl: lines,
  ndjson: lines,
  json: list,
  txt: whole,
  md: whole,
};
export const endings: readonly string[] = Object.keys(readers);

async function* piecesOf(file: SourceFile): AsyncGenerator<Piece | LeftOut> {
  const read = readers[file.name.toLowerCase().split(".").at(-1) ?? ""];
  if (!read) return yield { source: file.name, why: "format", bytes: file.size };
  try {
    yield* read(file);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    yield { source: file.name, why: "text", bytes: 0 };
  }
}

async function* whole(file: SourceFile): AsyncGenerator<Piece> {
  yield {
    name: file.name,
    text: decode(new TextDecoder("utf-8", strict), await file.arrayBuffer()),
    before: 0,
    bytes: file.size,
    joined: null,
  };
}

/** A line at a time: the file may be larger than what a page should hold. Blank lines count and aren't sent. */
async function* lines(file: SourceFile): AsyncGenerator<Piece> {
  let number = 0;
  let rest = "";
  const piece = (text: string): Piece[] => {
    const before = number++;
    return text.trim() === "" ? [] : [{ name: file.name, text, before, bytes: encoder.encode(text).length + 1, joined: "lines" }];
  };
  const decoder = new TextDecoder("utf-8", strict);
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (rest + decode(decoder, chunk.value, true)).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) yield* piece(text.replace(/\r$/, ""));
  }
  yield* piece(rest + decode(decoder, new Uint8Array()));
}

/** A list is cut between its articles; what is none is sent as it is, and the server says what is wrong with it. */
async function* list(file: SourceFile): AsyncGenerator<Piece> {
  const { name, size } = file;
  const text = decode(new TextDecoder("utf-8", strict), await file.arrayBuffer());
  const value = parsed(text);
  if (!Array.isArray(value) || value.length === 0) return yield { name, text, before: 0, bytes: size, joined: null };
  const bytes = size / value.length;
  for (const [before, one] of value.entries()) yield { name, text: JSON.stringify(one), before, bytes, joined: "list" };
}

class NotText extends Error {}
const strict = { fatal: true };

function decode(decoder: TextDecoder, bytes: AllowSharedBufferSource, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new NotText();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
