/** What stands on a dossier's page: for each node what it is, what happened when, what holds since when, and at the end all sources. */
import type { Evidence } from "../api/details.ts";
import type { DossierEntity, DossierEvent, DossierPart, DossierRelation } from "../api/dossier.ts";
import { safeUrl } from "../api/urls.ts";
import { clean, day, days, number, t, words } from "../messages/index.ts";
import type { Account } from "../state/accounts.ts";
import { AccountTable } from "./accounts.tsx";

export interface DossierPageProps {
  readonly parts: readonly DossierPart[];
  /** Of the view that it was made of. */
  readonly address: string;
}

export const titleOf = (parts: readonly DossierPart[]): string => parts.map(nameOf).slice(0, 3).join(", ") + (parts.length > 3 ? " …" : "");

const nameOf = (part: DossierPart): string => clean(part.__typename === "Event" ? part.label : part.name);

export function DossierPage({ parts, address }: DossierPageProps) {
  const sources = numbered(parts);
  return (
    <>
      <header>
        <p class="over">{t("dossier.over")}</p>
        <h1>
          <bdi>{titleOf(parts)}</bdi>
        </h1>
        <p class="made">
          {t("dossier.made", { date: day(new Date().toISOString()) })} <a href={address}>{t("dossier.view")}</a>
        </p>
      </header>
      {parts.map((part) => (
        <section key={part.id}>
          <h2 class={parts.length > 1 ? "" : "hidden-text"}>
            <bdi>{nameOf(part)}</bdi>
          </h2>
          {part.__typename === "Event" ? <Happening event={part} sources={sources} /> : <Being entity={part} sources={sources} />}
        </section>
      ))}
      <Sources sources={sources} />
    </>
  );
}

function Being({ entity, sources }: Numbered & { readonly entity: DossierEntity }) {
  const { kind, aliases, relations, events } = entity;
  const seen = days(entity.firstSeen, entity.lastSeen);
  return (
    <>
      <p class="made">
        {[
          words().kind[kind],
          aliases.length > 0 && `${t("details.aliases")}: ${clean(aliases.slice(0, 12).join(", "))}`,
          seen && `${t("details.seen")}: ${seen}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {events.nodes.length > 0 && (
        <>
          <h3>
            {t("dossier.timeline")} <Shown shown={events.nodes.length} total={events.totalCount} />
          </h3>
          {byDay(events.nodes, ({ date }) => (date.basis === "ARTICLE" ? null : date.from)).map((event) => (
            <div key={event.id} class="item">
              <p class="name">
                <bdi>{clean(event.label)}</bdi>
              </p>
              <Happening event={event} sources={sources} />
            </div>
          ))}
        </>
      )}
      {relations.nodes.length > 0 && (
        <>
          <h3>
            {t("details.relations")} <Shown shown={relations.nodes.length} total={relations.totalCount} />
          </h3>
          {byDay(relations.nodes, ({ since }) => since).map((relation) => (
            <Tie key={relation.id} relation={relation} sources={sources} />
          ))}
        </>
      )}
    </>
  );
}

/** Says so where there is more than the page holds. */
function Shown({ shown, total }: { readonly shown: number; readonly total: number }) {
  return <small>{shown < total ? t("details.showing", { shown: number(shown), total: number(total) }) : number(total)}</small>;
}

function Happening({ event, sources }: Numbered & { readonly event: DossierEvent }) {
  const { date, status, claimedBy, disputed, accounts, evidence } = event;
  const when = date.basis === "ARTICLE" ? undated(evidence) : days(date.from, date.to, date.precision);
  const according = claimedBy.length > 0 && `${t("details.claimedBy")} ${claimedBy.map(({ name }) => clean(name)).join(", ")}`;
  return (
    <>
      <p class="made">{[when, words().status[status], according, disputed && `≠ ${t("details.disputed")}`].filter(Boolean).join(" · ")}</p>
      {accounts.length > 1 && <AccountTable accounts={accounts} heading={accountHead} />}
      <Quotes evidence={evidence} sources={sources} />
    </>
  );
}

const accountHead = ({ article }: Pick<Account, "article">): string =>
  [clean(article.publisher ?? article.title), article.publishedAt && day(article.publishedAt)].filter(Boolean).join(", ");

/** When articles told what no text dates. */
function undated(evidence: readonly Evidence[]): string {
  const told = evidence.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []).sort();
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined ? t("details.undated") : t("dossier.reported", { when: days(first, last) });
}

function Tie({ relation, sources }: Numbered & { readonly relation: DossierRelation }) {
  const { from, to, relationType, title, since, until, status, claimedBy, disputed, evidence, reference } = relation;
  return (
    <div class="item">
      <p class="name">
        <bdi>{clean(from.name)}</bdi> {words().edge[relationType]} <bdi>{clean(to.name)}</bdi>
        {title && ` (${clean(title)})`}
      </p>
      <p class="made">
        {[
          days(since, until) || undated(evidence),
          words().status[status],
          claimedBy.length > 0 && `${t("details.claimedBy")} ${claimedBy.map(({ name }) => clean(name)).join(", ")}`,
          disputed && `≠ ${t("details.disputed")}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {evidence.length > 0 ? (
        <Quotes evidence={evidence} sources={sources} />
      ) : (
        <p class="made">{t("details.noEvidence", { source: clean(reference ?? "") })}</p>
      )}
    </div>
  );
}

function Quotes({ evidence, sources }: Numbered & { readonly evidence: readonly Evidence[] }) {
  const once = new Map(evidence.map((one) => [`${one.article.id} ${one.start}`, one]));
  return (
    <>
      {[...once].map(([key, { quote, article }]) => (
        <blockquote key={key}>
          <bdi>{clean(quote)}</bdi>{" "}
          <cite>
            {accountHead({ article })} [{[...sources.keys()].indexOf(article.id) + 1}]
          </cite>
        </blockquote>
      ))}
    </>
  );
}

type Article = Evidence["article"];

/** The articles of a dossier by id, in the order of its list of sources, which numbers them. */
interface Numbered {
  readonly sources: ReadonlyMap<string, Article>;
}

function numbered(parts: readonly DossierPart[]): Numbered["sources"] {
  const all = parts.flatMap((part) =>
    part.__typename === "Event" ? part.evidence : [...part.relations.nodes, ...part.events.nodes].flatMap(({ evidence }) => evidence),
  );
  return new Map(byDay(all, ({ article }) => article.publishedAt).map(({ article }) => [article.id, article]));
}

function Sources({ sources }: Numbered) {
  return (
    <section>
      <h2>{t("dossier.sources")}</h2>
      <ol>
        {[...sources.values()].map((article) => {
          const url = safeUrl(article.url);
          return (
            <li key={article.id}>
              {accountHead({ article })}: <bdi>{clean(article.title)}</bdi> {url && <a href={url}>{url}</a>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Oldest first; what has no day comes last, in the order it was. */
const byDay = <T,>(rows: readonly T[], dayOf: (row: T) => string | null): readonly T[] =>
  rows.toSorted((a, b) => (dayOf(a) ?? "9999").localeCompare(dayOf(b) ?? "9999"));
