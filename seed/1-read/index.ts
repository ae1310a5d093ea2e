/** Stage 1: articles from files, folders and streams, checked at the edge. */
import { createReadStream, type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { DomainError } from "../../graph/errors.ts";
import { maxTextBytes } from "./article.ts";
import { articlesOfJson, articlesOfLines, maxLineBytes, type Read } from "./jsonl.ts";
import { articleOfText } from "./text.ts";

export { articleLines, articlesOfLines, type Read, readLine } from "./jsonl.ts";
export type { Line } from "./lines.ts";
export { articleOfText } from "./text.ts";

/**
 * The articles of a `.jsonl`, `.json` (one article or a list of them), `.txt` or `.md` file, of a folder of them (sorted by name, deeper folders too), or, for `-`, of
 * `stdin` as JSON lines. What can't be read comes as an error in its place, and the rest goes on.
 * @throws DomainError FILE_NOT_FOUND; UNSUPPORTED_FORMAT for another kind of file named outright
 */
export async function* articlesFrom(path: string, stdin: AsyncIterable<Uint8Array | string> = process.stdin): AsyncGenerator<Read> {
  if (path === "-") return yield* articlesOfLines(stdin, "stdin");
  const found = await statOf(path);
  if (!found.isDirectory()) return yield* articlesOfFile(path);
  for (const file of await filesUnder(path)) yield* articlesOfFile(file);
}

/** The same of what a file holds, by its name alone: for files that came over the network. `before`: lines or articles of it that came in parts before, which messages count too. */
export const articlesOfContent = (name: string, content: string, before = 0): AsyncIterable<Read> =>
  formatOf(name)(Readable.from([content]), name, before);

/** A new kind of source is a new entry here. */
const formats: Record<string, (input: AsyncIterable<Uint8Array | string>, where: string, before?: number) => AsyncIterable<Read>> = {
  ".jsonl": articlesOfLines,
  ".ndjson": articlesOfLines,
  ".json": jsonArticles,
  ".txt": textArticle,
  ".md": textArticle,
};

function formatOf(path: string) {
  const format = formats[extname(path).toLowerCase()];
  if (!format) throw new DomainError("UNSUPPORTED_FORMAT", `${path}: not one of ${Object.keys(formats).join(", ")}`);
  return format;
}

const articlesOfFile = (path: string): AsyncIterable<Read> => formatOf(path)(createReadStream(path), path);

async function* textArticle(input: AsyncIterable<Uint8Array | string>, where: string): AsyncGenerator<Read> {
  try {
    yield { article: articleOfText(await contentOf(input, where, maxTextBytes + 100_000), where) };
  } catch (error) {
    yield failed(error);
  }
}

async function* jsonArticles(input: AsyncIterable<Uint8Array | string>, where: string, before = 0): AsyncGenerator<Read> {
  try {
    yield* articlesOfJson(await contentOf(input, where, maxLineBytes), where, before);
  } catch (error) {
    yield failed(error);
  }
}

function failed(error: unknown): Read {
  if (!(error instanceof DomainError)) throw error;
  return { id: null, error };
}

/** Reads no further than the limit. */
async function contentOf(input: AsyncIterable<Uint8Array | string>, where: string, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw new DomainError("LIMIT_EXCEEDED", `${where}: the file is over ${Math.floor(maxBytes / 1e6)} MB`);
    parts.push(bytes);
  }
  return decode(Buffer.concat(parts), where);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("BAD_ARTICLE", `${path}: not UTF-8 text`);
  }
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch {
    throw new DomainError("FILE_NOT_FOUND", `${path}: no such file or folder`);
  }
}

/** Readable files only; names sorted by code unit, so that the order is the same everywhere. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in formats && entry.name !== "README.md")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
