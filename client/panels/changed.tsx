/** What began, what ended and what happened between two days, everywhere or in one country. */
import { useEffect } from "preact/hooks";
import { setChanges, showChanges } from "../actions/changed.ts";
import { type Changed, type ChangedEvent, type ChangedRelation, changesBetween } from "../api/changes.ts";
import { clean, days, number, t, words } from "../messages/index.ts";
import { NodeLink } from "../parts/name.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import { graph, pointedOut, seen } from "../state/session.ts";
import type { ChangesPanel } from "../state/view.ts";

export function ChangedPanel({ panel }: { readonly panel: ChangesPanel }) {
  return (
    <div class="panel changed">
      <h2>{t("changed.title")}</h2>
      <p class="row">
        <DayOf panel={panel} name="from" />
        <DayOf panel={panel} name="to" />
      </p>
      <Where panel={panel} />
      {panel.from > panel.to ? <p class="hint">{t("changed.backwards")}</p> : <Found panel={panel} />}
    </div>
  );
}

function DayOf({ panel, name }: { readonly panel: ChangesPanel; readonly name: "from" | "to" }) {
  const set = (value: string) => {
    // A year still being typed is no day yet.
    if (value > "1000") setChanges({ ...panel, [name]: value });
  };
  return (
    <label class="day-field">
      <span>{t(`time.${name}`)}</span>
      <input type="date" value={panel[name]} onChange={(event) => set(event.currentTarget.value)} />
    </label>
  );
}

/** The countries that are loaded, by name. */
function Where({ panel }: { readonly panel: ChangesPanel }) {
  const countries = [...graph.value.nodes.values()]
    .filter(({ kind }) => kind === "Country")
    .flatMap(({ name, countries: [iso3] }) => (iso3 === undefined ? [] : [{ iso3, name: clean(name) }]))
    .sort((a, b) => a.name.localeCompare(b.name));
  const known = panel.country === null || countries.some(({ iso3 }) => iso3 === panel.country);
  return (
    <label class="day-field">
      <span>{t("changed.where")}</span>
      <select value={panel.country ?? ""} onChange={(event) => setChanges({ ...panel, country: event.currentTarget.value || null })}>
        <option value="">{t("changed.everywhere")}</option>
        {!known && <option value={panel.country ?? ""}>{panel.country}</option>}
        {countries.map(({ iso3, name }) => (
          <option key={iso3} value={iso3}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Found({ panel: { from, to, country } }: { readonly panel: ChangesPanel }) {
  const answer = useAnswer(`changes ${from} ${to} ${country}`, (signal) => changesBetween(from, to, country, signal));
  const value = answer.state === "ready" ? answer.value : null;
  usePointing(value, present(value));
  if (answer.state === "failed") return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state === "waiting") return <Waiting text={t("changed.looking")} />;
  const { began, beganCount, ended, endedCount, events } = answer.value;
  if (beganCount + endedCount + events.totalCount === 0) return <p class="hint">{t("changed.nothing")}</p>;
  return (
    <>
      <p class="row">
        <button type="button" class="button primary" onClick={() => void showChanges(answer.value)}>
          {t("paths.show")}
        </button>
      </p>
      <List title={t("changed.began")} shown={began.length} count={beganCount}>
        {began.map((relation) => (
          <RelationLine key={relation.id} relation={relation} began />
        ))}
      </List>
      <List title={t("changed.ended")} shown={ended.length} count={endedCount}>
        {ended.map((relation) => (
          <RelationLine key={relation.id} relation={relation} />
        ))}
      </List>
      <List title={t("changed.happened")} shown={events.nodes.length} count={events.totalCount}>
        {events.nodes.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </List>
    </>
  );
}

/** Of what is listed, what the view shows. */
function present(changes: Changed | null): readonly string[] {
  if (!changes) return [];
  const { nodes, edges } = seen.value;
  const inSight = new Set([...nodes.map(({ node }) => node.id), ...edges.map(({ id }) => id)]);
  return [...changes.events.nodes, ...changes.began, ...changes.ended].map(({ id }) => id).filter((id) => inSight.has(id));
}

/** Marks it in the graph while the panel is open. */
function usePointing(changes: Changed | null, ids: readonly string[]): void {
  useEffect(() => {
    pointedOut.value = ids;
    return () => {
      pointedOut.value = [];
    };
  }, [changes, ids.length]);
}

interface ListProps {
  readonly title: string;
  readonly shown: number;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}

function List({ title, shown, count, children }: ListProps) {
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="count">{shown < count ? t("details.showing", { shown, total: count }) : number(count)}</span>
      </h3>
      <ul class="rows">{children}</ul>
    </section>
  );
}

/** Where no text tells when it began, that it was reported is all that is known to have begun. */
function RelationLine({ relation, began = false }: { readonly relation: ChangedRelation; readonly began?: boolean }) {
  const { from, to, relationType, title, since, until, sinceBasis, status, claimedBy } = relation;
  return (
    <li>
      <NodeLink {...from} />{" "}
      <span class="verb">
        {words().edge[relationType]}
        {title ? `: ${clean(title)}` : ""}
      </span>{" "}
      <NodeLink {...to} /> <span class="hint">{began && sinceBasis === "REPORTED" ? t("changed.reported") : days(since, until)}</span>{" "}
      {(status !== "HAPPENED" || claimedBy.length > 0) && <StatusMark status={status} claimed={claimedBy.length > 0} />}
    </li>
  );
}

function EventLine({ event }: { readonly event: ChangedEvent }) {
  const { id, kind, label, type, status, date, claimedBy } = event;
  return (
    <li>
      <NodeLink id={id} kind={kind} name={label} event={type} status={status} />{" "}
      <span class="hint">{days(date.from, date.to, date.precision)}</span>{" "}
      {(status !== "HAPPENED" || claimedBy.length > 0) && <StatusMark status={status} claimed={claimedBy.length > 0} />}
    </li>
  );
}
