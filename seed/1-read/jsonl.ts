import { DomainError } from "../../graph/errors.ts";
import type { Article } from "../reading.ts";
import { articleOf } from "./article.ts";
import { type Line, lines } from "./lines.ts";

/** One article, or why it could not be read; `id` where the line had one. */
export type Read =
  | { readonly article: Article; readonly error?: undefined }
  | { readonly id: string | null; readonly error: DomainError; readonly article?: undefined };

/** The articles of a stream of JSON lines, in order; blank lines are passed over. `source` names it in messages, `before` counts the lines that came before. */
export async function* articlesOfLines(input: AsyncIterable<Uint8Array | string>, source: string, before = 0): AsyncGenerator<Read> {
  for await (const line of articleLines(input)) yield readLine({ ...line, number: line.number + before }, source);
}

/** The lines that should hold an article: those that aren't blank. */
export async function* articleLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  for await (const line of lines(input, maxLineBytes)) if (line.text?.trim() !== "") yield line;
}

/** JSON may write a character in six bytes, so a line may be longer than the largest text. */
export const maxLineBytes = 32_000_000;

/** The articles of a whole JSON text: one object, or a list of them, numbered in messages from 1, or on from those that came before. */
export function articlesOfJson(text: string, source: string, before = 0): readonly Read[] {
  const value = parseText(text, source);
  return Array.isArray(value) ? value.map((one, index) => readValue(one, `${source}[${before + index + 1}]`)) : [readValue(value, source)];
}

/** Reads one line; a bad one comes back as an error that names `source` and the line's number. */
export function readLine(line: Line, source: string): Read {
  const where = `${source}:${line.number}`;
  try {
    return readValue(parse(line, where), where);
  } catch (error) {
    if (error instanceof DomainError) return { id: null, error };
    throw error;
  }
}

function readValue(value: unknown, where: string): Read {
  let id: string | null = null;
  try {
    if (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string") id = value.id;
    return { article: articleOf(value, where) };
  } catch (error) {
    if (error instanceof DomainError) return { id, error };
    throw error;
  }
}

function parse(line: Line, where: string): unknown {
  if (line.text === null) {
    if (line.fault === "TOO_LONG") throw new DomainError("LIMIT_EXCEEDED", `${where}: the line is over ${maxLineBytes / 1e6} MB`);
    throw new DomainError("BAD_JSON", `${where}: the line is not UTF-8`);
  }
  return parseText(line.text, where);
}

function parseText(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError("BAD_JSON", `${where}: ${error instanceof Error ? error.message : "not JSON"}`);
  }
}
