/** Who published an article and when, its headline, and the way to the original. */
import type { ArticleHead } from "../api/details.ts";
import { safeUrl } from "../api/urls.ts";
import { clean, day, t } from "../messages/index.ts";

export function Source({ article }: { readonly article: ArticleHead }) {
  const url = safeUrl(article.url);
  return (
    <p class="source">
      <cite>{clean(article.publisher ?? t("details.noPublisher"))}</cite>
      <span>{article.publishedAt ? <time dateTime={article.publishedAt}>{day(article.publishedAt)}</time> : t("details.undated")}</span>
      <span class="headline">
        <bdi>{clean(article.title)}</bdi>
      </span>
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t("details.original")}
        </a>
      )}
    </p>
  );
}
