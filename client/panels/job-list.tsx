/** Articles handed in together: how far they are, what was found in each, and why one failed. */
import { articlesIn, showFound } from "../actions/add.ts";
import { cancelJob, type Job, type JobArticle } from "../api/seeding.ts";
import { clean, number, t, tn } from "../messages/index.ts";
import { NodeLink } from "../parts/name.tsx";
import { open } from "../state/changes.ts";
import { ended, put } from "../state/seeding.ts";
import { adjust } from "../state/session.ts";

/** Events named under an article; the rest is counted. */
const eventsShown = 4;

export function JobList({ job }: { readonly job: Job }) {
  const found = articlesIn(job);
  return (
    <section class="job" aria-busy={!ended(job)} ref={arrive}>
      <h3>
        {t(`add.state.${job.state}`)}{" "}
        <span class="count">{t("details.showing", { shown: number(job.done), total: number(job.total) })}</span>
      </h3>
      {!ended(job) && (
        <p class="row">
          <progress value={job.done} max={job.total} aria-label={t("add.progress")} />
          <button type="button" class="chip" onClick={() => void cancelJob(job.id).then((stopped) => stopped && put(stopped))}>
            {t("status.cancel")}
          </button>
        </p>
      )}
      {job.error && <p class="failed">{clean(job.error.message)}</p>}
      {found.length > 1 && ended(job) && (
        <button type="button" class="button" onClick={() => void showFound(found)}>
          {t("add.showAll")}
        </button>
      )}
      <Articles articles={job.articles} />
    </section>
  );
}

/** A long list is folded away, but for what failed. */
function Articles({ articles }: { readonly articles: readonly JobArticle[] }) {
  const rows = (some: readonly JobArticle[]) => (
    <ul class="rows">
      {some.map((one) => (
        <li key={one.source}>
          <Outcome of={one} />
        </li>
      ))}
    </ul>
  );
  if (articles.length <= few) return rows(articles);
  return (
    <>
      {rows(articles.filter(({ outcome }) => outcome === "FAILED"))}
      <details>
        <summary>{tn("add.articles", articles.length)}</summary>
        {rows(articles)}
      </details>
    </>
  );
}

/** Articles of a job that are all shown. */
const few = 10;

/** A new job comes into sight once, below the form. */
const arrived = new WeakSet<Element>();
function arrive(section: Element | null): void {
  if (!section || arrived.has(section)) return;
  arrived.add(section);
  section.scrollIntoView({ block: "nearest" });
}

function Outcome({ of: { source, title, outcome, error, article } }: { readonly of: JobArticle }) {
  return (
    <>
      <p>
        <strong>
          <bdi>{clean(article?.title ?? title ?? source)}</bdi>
        </strong>{" "}
        <span class={`outcome ${outcome.toLowerCase()}`}>{t(`add.outcome.${outcome}`)}</span>
      </p>
      {error && <p class="problem-text">{t("add.failed", { message: clean(error.message) })}</p>}
      {article && <Found article={article} />}
    </>
  );
}

function Found({ article }: { readonly article: NonNullable<JobArticle["article"]> }) {
  const { entities, events, relations, language } = article;
  const nothing = entities.totalCount + events.totalCount === 0;
  return (
    <>
      <p class="hint">
        {nothing && t(language !== null && language !== "en" ? "add.notEnglish" : "add.nothing")}
        {!nothing &&
          [tn("add.entities", entities.totalCount), tn("add.events", events.totalCount), tn("add.relations", relations.totalCount)].join(
            " · ",
          )}
      </p>
      <ul class="found">
        {events.nodes.slice(0, eventsShown).map(({ id, label, type, status }) => (
          <li key={id}>
            <NodeLink id={id} kind="Event" name={label} event={type} status={status} />
          </li>
        ))}
      </ul>
      <p class="row">
        {!nothing && (
          <button type="button" class="text-button" onClick={() => void showFound([article])}>
            {t("paths.show")}
          </button>
        )}
        <button type="button" class="text-button" onClick={() => adjust(open({ id: article.id, start: 0, end: 0 }))}>
          {t("details.open")}
        </button>
      </p>
    </>
  );
}
