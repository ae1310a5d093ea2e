import { DomainError } from "../../graph/errors.ts";
import type { Article } from "../reading.ts";
import { articleOf, givenId } from "./article.ts";

/**
 * One article from a plain text or Markdown file, with or without front matter between two lines `---`:
 * `id`, `title`, `publishedAt`, `url`, `publisher`; `sources` and other keys are for people and are passed over.
 *
 * Without an id, it is a hash of the url, else of the text.
 * @throws DomainError BAD_ARTICLE, LIMIT_EXCEEDED
 */
export function articleOfText(content: string, where: string): Article {
  const { fields, text } = splitFrontMatter(content.startsWith("\uFEFF") ? content.slice(1) : content, where);
  const id = fields.get("id") ?? givenId(text, fields.get("url"));
  const known = ["title", "publishedAt", "url", "publisher"] as const;
  return articleOf({ id, text, ...Object.fromEntries(known.map((key) => [key, fields.get(key) ?? null])) }, where);
}

function splitFrontMatter(content: string, where: string): { fields: ReadonlyMap<string, string>; text: string } {
  const open = /^---[ \t]*\r?\n/.exec(content);
  if (!open) return { fields: new Map(), text: content };
  const rest = content.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) throw new DomainError("BAD_ARTICLE", `${where}: front matter is not closed by a line ---`);
  return { fields: fieldsOf(rest.slice(0, close.index)), text: rest.slice(close.index + close[0].length) };
}

/** `key: value` lines; a value may stand in quotes; indented and `- ` lines belong to the key above and are passed over. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split(/\r?\n/)) {
    const field = /^([A-Za-z]\w*):[ \t]*(.*)$/.exec(line);
    if (field?.[1] && field[2]) fields.set(field[1], unquote(field[2].trim()));
  }
  return fields;
}

function unquote(value: string): string {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(value);
  return quoted ? (quoted[1] ?? quoted[2] ?? "").replace(/\\"/g, '"') : value;
}
