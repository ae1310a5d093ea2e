/** The sources of everything in view, each with the sentences that stand on it: for a bibliography, and to read. */
import type { ArticleHead, Evidence } from "../api/details.ts";
import { safeUrl } from "../api/urls.ts";
import type { Content } from "./content.ts";

interface Cited {
  readonly article: ArticleHead;
  /** In the order of the text. */
  readonly quotes: readonly string[];
}

/** CSL-JSON 1.0: an item an article, its sentences as the annotation. */
export function cslJson(content: Content): string {
  const items = cited(content).map(({ article, quotes }) => ({
    id: article.id,
    type: "article-newspaper",
    title: article.title,
    ...(article.publisher ? { "container-title": article.publisher } : {}),
    ...(article.publishedAt ? { issued: { "date-parts": [article.publishedAt.slice(0, 10).split("-").map(Number)] } } : {}),
    ...(safeUrl(article.url) ? { URL: safeUrl(article.url) } : {}),
    annote: quotes.map((quote) => `“${quote}”`).join("\n"),
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

export function plainCitations(content: Content): string {
  return cited(content)
    .map(({ article, quotes }) => {
      const source = [article.publisher, `“${article.title}”`, article.publishedAt?.slice(0, 10), safeUrl(article.url)];
      return `${source.filter(Boolean).join(", ")}\n${quotes.map((quote) => `  “${quote}”\n`).join("")}`;
    })
    .join("\n");
}

/** Oldest article first; each sentence once, however many facts rest on it. */
function cited({ nodes, edges }: Content): readonly Cited[] {
  const articles = new Map<string, { readonly article: ArticleHead; readonly quotes: Map<number, string> }>();
  const add = ({ article, start, quote }: Evidence) => {
    const known = articles.get(article.id) ?? { article, quotes: new Map<number, string>() };
    known.quotes.set(start, quote.replace(/\s+/g, " "));
    articles.set(article.id, known);
  };
  for (const { evidence } of [...nodes, ...edges]) for (const one of evidence) add(one);
  return [...articles.values()]
    .toSorted(
      (a, b) => (a.article.publishedAt ?? "").localeCompare(b.article.publishedAt ?? "") || a.article.id.localeCompare(b.article.id),
    )
    .map(({ article, quotes }) => ({ article, quotes: [...quotes].toSorted(([a], [b]) => a - b).map(([, quote]) => quote) }));
}
