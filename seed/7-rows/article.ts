import { createHash } from "node:crypto";
import type { ArticleRow } from "../../graph/rows.ts";
import type { Article, Reading, Span } from "../reading.ts";
import { version } from "../version.ts";

/** The article's row; its id rests on its url, else on the id it came with, so that a new text replaces the old one. */
export function articleRow(article: Article, reading: Reading, retrievedAt: string): ArticleRow {
  return {
    ...identityOf(article),
    kind: "Article",
    title: article.title ?? firstWords(article, reading),
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    publishedAt: article.publishedAt ?? reading.publishedAt,
    retrievedAt,
    language: reading.language,
    text: article.text,
    sentences: reading.sentences.map(spanOf),
    skipped: reading.skipped.map(({ start, end, reason }) => ({ start, end, reason })),
    times: reading.times.map(({ start, end, text, from, to, precision, basis }) => ({ start, end, text, from, to, precision, basis })),
    notes: reading.notes.map(({ code, message }) => ({ code, message })),
  };
}

/** Tells, before an article is read, whether the graph has it as this version reads it. */
export function identityOf({ id, text, title, publishedAt, url, publisher }: Article): Pick<ArticleRow, "id" | "textHash"> {
  return {
    id: `article:${hash(url ?? id).slice(0, 20)}`,
    textHash: hash(JSON.stringify([version, text, title, publishedAt, url, publisher])),
  };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

const spanOf = ({ start, end }: Span) => ({ start, end });

const longestTitle = 120;

/** The beginning of what is read stands for a title that is not given. */
function firstWords(article: Article, reading: Reading): string {
  const first = reading.sentences[0];
  const text = (first ? article.text.slice(first.start, first.end) : article.text).replace(/\s+/g, " ").trim();
  if (text.length <= longestTitle) return text || article.id;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestTitle / 2))}…`;
}
