/** What the graph holds and what to ask it: the panel of the first minute. */
import { useSignal } from "@preact/signals";
import { begin, opening, questions } from "../actions/begin.ts";
import { day, number, t } from "../messages/index.ts";
import { Waiting } from "../parts/waiting.tsx";

export function Start() {
  const facts = opening.value;
  return (
    <div class="panel start">
      <h2>{t("start.title")}</h2>
      <p class="tagline">{t("app.tagline")}.</p>
      {facts ? <Facts facts={facts} /> : <Waiting text={t("status.busy")} />}
      <p class="hint">{t("start.tips")}</p>
    </div>
  );
}

function Facts({ facts }: { readonly facts: NonNullable<typeof opening.value> }) {
  const { nodes, relations, articles, dateSpan } = facts.statistics;
  const count = (event: boolean) =>
    nodes.filter(({ kind }) => (kind === "Event") === event && kind !== "Article").reduce((sum, row) => sum + row.count, 0);
  const figures = [
    { name: t("start.sources"), count: articles },
    { name: t("start.entities"), count: count(false) },
    { name: t("start.events"), count: count(true) },
    { name: t("start.relations"), count: relations.reduce((sum, row) => sum + row.count, 0) },
  ];
  const newest = facts.articles.nodes[0];
  return (
    <>
      <dl class="figures">
        {figures.map((figure) => (
          <div key={figure.name}>
            <dt>{figure.name}</dt>
            <dd>{number(figure.count)}</dd>
          </div>
        ))}
      </dl>
      {dateSpan?.from && dateSpan.to && <p class="hint">{t("start.span", { from: day(dateSpan.from), to: day(dateSpan.to) })}</p>}
      {articles > 0 && <Questions facts={facts} />}
      {newest && (
        <p>
          <button type="button" class="text-button" onClick={() => void begin.run()}>
            {t("start.newest", { title: newest.title })}
          </button>
        </p>
      )}
    </>
  );
}

function Questions({ facts }: { readonly facts: NonNullable<typeof opening.value> }) {
  const asked = useSignal<string | null>(null);
  return (
    <section>
      <h3>{t("start.ask")}</h3>
      <ul class="questions">
        {questions(facts).map((question) => (
          <li key={question.text()}>
            <button
              type="button"
              aria-busy={asked.value === question.text()}
              onClick={async () => {
                asked.value = question.text();
                await question.ask();
                asked.value = null;
              }}
            >
              {question.text()}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
