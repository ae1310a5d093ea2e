/** The whole article: names, facts and dates marked, what was not read dimmed, the sentence asked for in view. A mark leads to the graph. */
import { useEffect, useRef } from "preact/hooks";
import { showNode } from "../actions/begin.ts";
import { type ArticleDetails, articleDetails } from "../api/details.ts";
import { safeUrl } from "../api/urls.ts";
import { clean, day, days, t, words } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import { open } from "../state/changes.ts";
import { type Mark, type Piece, pieces } from "../state/marks.ts";
import { adjust } from "../state/session.ts";
import type { OpenArticle } from "../state/view.ts";

export function Reader({ article }: { readonly article: OpenArticle }) {
  const answer = useAnswer(`article ${article.id}`, (signal) => articleDetails(article.id, signal));
  return (
    <div class="panel reader">
      <p class="row">
        <button type="button" class="text-button" onClick={() => adjust(open(null))}>
          <Icon name="back" />
          {t("reader.back")}
        </button>
      </p>
      {answer.state === "waiting" && <Waiting text={t("reader.loading")} />}
      {answer.state === "failed" && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === "ready" && (answer.value ? <Text details={answer.value} at={article} /> : <p>{t("details.gone")}</p>)}
    </div>
  );
}

function Text({ details, at }: { readonly details: ArticleDetails; readonly at: OpenArticle }) {
  const url = safeUrl(details.url);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.querySelector(".focus")?.scrollIntoView({ block: "center" });
  }, [at.start]);
  return (
    <>
      <h2>
        <bdi>{clean(details.title)}</bdi>
      </h2>
      <p class="source">
        <cite>{clean(details.publisher ?? t("details.noPublisher"))}</cite>
        <span>{details.publishedAt ? t("reader.published", { date: day(details.publishedAt) }) : t("details.undated")}</span>
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t("details.original")}
          </a>
        )}
      </p>
      <p class="hint">{t("reader.marks")}</p>
      <div class="text" ref={body} lang={details.language ?? undefined} dir="auto">
        {pieces(details.text, marksOf(details, at)).map((piece) => (
          <Marked key={piece.start} piece={piece} />
        ))}
      </div>
      {details.notes.length > 0 && (
        <>
          <h3>{t("reader.notes")}</h3>
          <ul class="rows">
            {details.notes.map((note) => (
              <li key={note.code + note.message}>{clean(note.message)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Marked({ piece }: { readonly piece: Piece }) {
  const text = piece.text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
  if (piece.marks.length === 0) return <>{text}</>;
  const classes = [...new Set(piece.marks.flatMap((mark) => [mark.kind, mark.of ?? ""]))].filter(Boolean).join(" ");
  // A name within a fact's words leads to the name.
  const target =
    piece.marks.findLast((mark) => mark.id !== null && mark.kind === "name") ?? piece.marks.findLast((mark) => mark.id !== null);
  const title = piece.marks.flatMap((mark) => (mark.title ? [mark.title] : [])).join(" · ") || undefined;
  if (!target) {
    return (
      <span class={classes} title={title}>
        {text}
      </span>
    );
  }
  return (
    <button type="button" class={classes} title={title} onClick={() => target.id && void showNode(target.id)}>
      {text}
    </button>
  );
}

function marksOf(details: ArticleDetails, at: OpenArticle): readonly Mark[] {
  const mine = <E extends { readonly article: { readonly id: string }; readonly triggerStart: number; readonly triggerEnd: number }>(
    evidence: readonly E[],
  ) =>
    evidence
      .filter(({ article }) => article.id === details.id)
      .map(({ triggerStart, triggerEnd }) => ({ start: triggerStart, end: triggerEnd }));
  const names = details.mentions.nodes.map(
    ({ start, end, entity }): Mark => ({
      start,
      end,
      kind: "name",
      of: entity.kind,
      id: entity.id,
      title: `${clean(entity.name)}, ${words().kind[entity.kind]}`,
    }),
  );
  const events = details.events.nodes.flatMap((event) =>
    mine(event.evidence).map(
      (span): Mark => ({ ...span, kind: "fact", id: event.id, title: `${clean(event.label)} (${words().status[event.status]})` }),
    ),
  );
  const relations = details.relations.nodes.flatMap((relation) =>
    mine(relation.evidence).map((span): Mark => {
      const title = `${clean(relation.from.name)} ${words().edge[relation.type]} ${clean(relation.to.name)}`;
      return { ...span, kind: "fact", id: relation.from.id, title };
    }),
  );
  const times = details.times.map(
    ({ start, end, from, to, precision }): Mark => ({ start, end, kind: "time", id: null, title: days(from, to, precision) }),
  );
  const skipped = details.skipped.map(
    ({ start, end, reason }): Mark => ({ start, end, kind: "skipped", id: null, title: t("reader.skipped", { reason: clean(reason) }) }),
  );
  const focus: readonly Mark[] = at.end > at.start ? [{ ...at, kind: "focus", id: null, title: "" }] : [];
  return [...skipped, ...focus, ...relations, ...events, ...times, ...names];
}
