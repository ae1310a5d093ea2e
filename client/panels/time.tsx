/** Events over time, a span of days to cut out, and the two hands: what held on a day, and what had been told by it. */
import { changed } from "../actions/changed.ts";
import { type LimitName, limitTo, moveTo, pause, play, playing } from "../actions/limits.ts";
import { day, t, tn } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { daysBetween, daysLater, histogram } from "../state/histogram.ts";
import { graph, view } from "../state/session.ts";
import type { Limits } from "../state/view.ts";
import { visible } from "../state/visible.ts";
import { Bars } from "./time-bars.tsx";

export function Time() {
  const { limits } = view.value;
  // All that the view holds but for the days: the bars say what another day would show.
  const all = visible({ ...view.value, limits: { ...limits, from: null, to: null, at: null, reportedBy: null } }, graph.value);
  const events = all.nodes.flatMap(({ node }) => (node.event ? [node] : []));
  const { bars, unit, undated } = histogram(events);
  const [first, end] = [bars[0]?.from, bars.at(-1)?.to];
  if (first === undefined || end === undefined) return <p class="time-empty hint">{t("time.empty")}</p>;
  const told = events.flatMap(({ event }) => event?.told.first ?? []).sort();
  return (
    <section class="time-panel" aria-label={t("time.title")}>
      <Bars bars={bars} unit={unit} limits={limits} />
      <div class="time-row">
        <DayField name="from" limits={limits} />
        <DayField name="to" limits={limits} />
        {(limits.from ?? limits.to) !== null && (
          <button type="button" class="text-button" onClick={() => limitTo("span", { from: null, to: null })}>
            {t("time.allDays")}
          </button>
        )}
        <CommandButton command={changed} icon="collapse" wide />
        {undated > 0 && <span class="hint">{tn("time.undated", undated)}</span>}
      </div>
      <Hand name="asOf" value={limits.at} first={first} end={end} set={(at, go) => go("asOf", { at })}>
        <button
          type="button"
          class="icon-button"
          aria-label={t(playing.value ? "time.pause" : "time.play")}
          title={t(playing.value ? "time.pause" : "time.play")}
          onClick={() => (playing.value ? pause() : play(first, end))}
        >
          <Icon name={playing.value ? "pause" : "play"} />
        </button>
      </Hand>
      <Hand
        name="reportedBy"
        value={limits.reportedBy}
        first={told[0] ?? first}
        end={told.at(-1) ?? end}
        set={(reportedBy, go) => go("reportedBy", { reportedBy })}
      />
    </section>
  );
}

function DayField({ name, limits }: { readonly name: "from" | "to"; readonly limits: Limits }) {
  return (
    <label class="day-field" for={`day-${name}`}>
      <span>{t(`time.${name}`)}</span>
      <DayInput id={`day-${name}`} value={limits[name]} set={(typed) => limitTo("span", { [name]: typed })} />
    </label>
  );
}

interface DayInputProps {
  readonly id: string;
  readonly label?: string;
  readonly value: string | null;
  readonly set: (day: string | null) => void;
}

function DayInput({ id, label, value, set }: DayInputProps) {
  const take = (typed: string) => {
    // A year still being typed is no day yet.
    if (typed === "" || typed > "1000") set(typed === "" ? null : typed);
  };
  return <input id={id} type="date" aria-label={label} value={value ?? ""} onChange={(event) => take(event.currentTarget.value)} />;
}

interface HandProps {
  readonly name: Extract<LimitName, "asOf" | "reportedBy">;
  readonly value: string | null;
  /** ISO days between which it moves; one step beyond the last is no limit. */
  readonly first: string;
  readonly end: string;
  readonly set: (day: string | null, go: typeof limitTo) => void;
  readonly children?: preact.ComponentChildren;
}

function Hand({ name, value, first, end, set, children }: HandProps) {
  const most = daysBetween(first, end) + 1;
  const at = value === null ? most : Math.max(0, Math.min(most - 1, daysBetween(first, value)));
  const told = value === null ? t("time.anyDay") : day(value);
  return (
    <div class="time-row hand">
      <label for={`hand-${name}`} title={t(`time.${name}.help`)}>
        {t(`time.${name}`)}
      </label>
      {children ?? <span class="hand-space" />}
      <input
        id={`hand-${name}`}
        type="range"
        min={0}
        max={most}
        value={at}
        aria-valuetext={told}
        onInput={(event) => {
          pause();
          const step = Number(event.currentTarget.value);
          set(step >= most ? null : daysLater(first, step), moveTo);
        }}
      />
      <span class="day-field">
        <DayInput id={`day-${name}`} label={t(`time.${name}.day`)} value={value} set={(typed) => set(typed, limitTo)} />
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t(`time.${name}.clear`)}
        aria-disabled={value === null}
        onClick={() => set(null, limitTo)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
