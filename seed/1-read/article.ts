import { createHash } from "node:crypto";
import { DomainError } from "../../graph/errors.ts";
import type { Article } from "../reading.ts";

/** The largest text that is read, in UTF-8 bytes. */
export const maxTextBytes = 5_000_000;

/**
 * Checks a parsed object against the fields of an article and gives a clean copy. `where` opens every message: `news.jsonl:12`.
 *
 * Fields that are null count as absent; fields we don't know are left out.
 * @throws DomainError BAD_ARTICLE, or LIMIT_EXCEEDED where the text is over 5 MB
 */
export function articleOf(value: unknown, where: string): Article {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad(where, "an article must be a JSON object");
  const fields = value as Record<string, unknown>;
  if (typeof fields.id !== "string" || fields.id.trim() === "") throw bad(where, "id is missing or not a string");
  return {
    id: fields.id,
    text: checkText(fields.text, where),
    ...optional(fields, "title", where),
    ...publicationDay(fields, where),
    ...optional(fields, "url", where),
    ...optional(fields, "publisher", where),
  };
}

/** The id of an article that came without one: a hash of its url, else of its text, so that the same article gets it again. */
export function givenId(text: string, url?: string): string {
  return createHash("sha256")
    .update(url ?? text)
    .digest("hex")
    .slice(0, 16);
}

/** Whether a value is an ISO 8601 day or instant that the calendar has: `2022-02-30` isn't one. */
export function isDayOrInstant(value: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (!day) return false;
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const known = date.getUTCMonth() === Number(day[2]) - 1 && date.getUTCDate() === Number(day[3]);
  return known && (day[4] === undefined || !Number.isNaN(Date.parse(value)));
}

function checkText(text: unknown, where: string): string {
  if (typeof text !== "string") throw bad(where, "text is missing or not a string");
  if (Buffer.byteLength(text) > maxTextBytes) throw new DomainError("LIMIT_EXCEEDED", `${where}: text is over 5 MB`);
  if (!/\S/.test(text)) throw bad(where, "text is empty");
  if (looksBinary(text)) throw bad(where, "text is binary, not prose");
  return text;
}

/** A zero byte, or more than one in twenty characters that no prose has. */
function looksBinary(text: string): boolean {
  if (text.includes("\u0000")) return true;
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) strange++;
  }
  return strange * 20 > text.length;
}

function optional<K extends string>(fields: Record<string, unknown>, key: K, where: string): { readonly [key in K]?: string } {
  const value = fields[key];
  if (value === undefined || value === null) return {};
  if (typeof value !== "string") throw bad(where, `${key} is not a string`);
  return value.trim() === "" ? {} : ({ [key]: value } as { readonly [key in K]?: string });
}

function publicationDay(fields: Record<string, unknown>, where: string): { readonly publishedAt?: string } {
  const found = optional(fields, "publishedAt", where);
  if (found.publishedAt !== undefined && !isDayOrInstant(found.publishedAt))
    throw bad(where, `publishedAt is not an ISO day or instant: ${JSON.stringify(found.publishedAt.slice(0, 40))}`);
  return found;
}

function bad(where: string, what: string): DomainError {
  return new DomainError("BAD_ARTICLE", `${where}: ${what}`);
}
