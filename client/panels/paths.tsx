/** How two nodes are tied: both ends, the shortest ways one at a time, and the sentence behind each step. */
import { useEffect } from "preact/hooks";
import { allow, goTo, setEnds, showWay } from "../actions/paths.ts";
import { subgraph } from "../api/load.ts";
import { type Way, type Ways, waysBetween } from "../api/paths.ts";
import { clean, number, t, tn } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { NodeLink } from "../parts/name.tsx";
import { Failed, Waiting } from "../parts/waiting.tsx";
import { useAnswer } from "../state/answer.ts";
import { limit } from "../state/changes.ts";
import { isLimited } from "../state/limits.ts";
import { spoken } from "../state/notices.ts";
import { change, graph, learn, nameOf, pointedOut, view } from "../state/session.ts";
import { noLimits, type PathsPanel } from "../state/view.ts";
import { SearchBox } from "./search.tsx";
import { nodePicker } from "./search-options.ts";
import { WaySteps } from "./way-steps.tsx";

export function Paths({ panel }: { readonly panel: PathsPanel }) {
  const { from, to, avoid } = panel;
  const ready = from !== null && to !== null;
  return (
    <div class="panel paths">
      <h2>{t("paths.title")}</h2>
      <div class="ends">
        <End panel={panel} end="from" />
        <End panel={panel} end="to" />
      </div>
      {!ready && <p class="hint">{t("paths.pick")}</p>}
      {avoid.length > 0 && <Avoided panel={panel} />}
      {ready && <Found panel={panel} from={from} to={to} />}
    </div>
  );
}

function End({ panel, end }: { readonly panel: PathsPanel; readonly end: "from" | "to" }) {
  const id = panel[end];
  const node = id === null ? undefined : graph.value.nodes.get(id);
  const label = t(`paths.${end}`);
  if (id === null) {
    const other = panel[end === "from" ? "to" : "from"];
    const use = nodePicker(`end-${end}`, (picked) => void pick(panel, end, picked));
    return (
      <div class="end">
        <span class="end-label">{label}</span>
        <SearchBox
          id={`end-${end}`}
          label={label}
          placeholder={t("paths.placeholder")}
          use={use}
          focus={end === "from" || other !== null}
        />
      </div>
    );
  }
  return (
    <div class="end">
      <span class="end-label">{label}</span>
      <span class="end-name">
        {node ? <NodeLink id={id} kind={node.kind} name={node.name} event={node.event?.type} status={node.event?.status} /> : "…"}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t("paths.other", { name: nameOf(id) })}
        title={t("paths.other", { name: nameOf(id) })}
        onClick={() => setEnds(panel, { [end]: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

async function pick(panel: PathsPanel, end: "from" | "to", id: string): Promise<void> {
  if (id === panel.from || id === panel.to) return;
  if (!graph.value.nodes.has(id)) learn(await subgraph([id]));
  setEnds(panel, { [end]: id });
}

function Avoided({ panel }: { readonly panel: PathsPanel }) {
  return (
    <p class="row">
      <span class="hint">{t("paths.avoided")}</span>
      {panel.avoid.map((id) => (
        <button key={id} type="button" class="chip" title={t("paths.allow", { name: nameOf(id) })} onClick={() => allow(panel, id)}>
          <bdi>{clean(nameOf(id))}</bdi> ×
        </button>
      ))}
    </p>
  );
}

function Found({ panel, from, to }: { readonly panel: PathsPanel; readonly from: string; readonly to: string }) {
  const { avoid } = panel;
  const { limits } = view.value;
  const key = `paths ${from} ${to} ${avoid.join(" ")} ${JSON.stringify(limits)}`;
  const answer = useAnswer(key, (signal) => waysBetween(from, to, avoid, limits, signal));
  const value = answer.state === "ready" ? answer.value : null;
  useEffect(() => {
    if (!value) return;
    // Names of what is avoided next, and of ends that came with an address.
    learn({ nodes: value.ways.flatMap(({ nodes }) => nodes), edges: [] });
    spoken.value = summary(value);
  }, [value]);
  if (answer.state === "failed") return <Failed error={answer.error} retry={answer.retry} />;
  if (!value) return <Waiting text={t("paths.looking")} />;
  const at = Math.min(panel.at, value.ways.length - 1);
  const way = value.ways[at];
  return (
    <>
      <p class="paths-found">{summary(value)}</p>
      {isLimited(limits) && <Limited />}
      {way ? <OneWay panel={panel} way={way} at={at} count={value.ways.length} /> : <p class="hint">{t("paths.noneHint")}</p>}
    </>
  );
}

/** So that nobody takes a way of one day for the way of all days. */
function Limited() {
  return (
    <p class="hint">
      {t("paths.limited")}{" "}
      <button type="button" class="text-button" onClick={() => change(t("change.allOn"), limit(noLimits))}>
        {t("paths.unlimited")}
      </button>
    </p>
  );
}

function summary({ ways, complete }: Ways): string {
  const steps = ways[0]?.hops.length;
  if (steps === undefined) return t(complete ? "paths.none" : "paths.gaveUp");
  return `${tn("paths.found", ways.length, { steps: number(steps) })}${complete ? "" : ` ${t("paths.more")}`}`;
}

interface OneWayProps {
  readonly panel: PathsPanel;
  readonly way: Way;
  readonly at: number;
  readonly count: number;
}

function OneWay({ panel, way, at, count }: OneWayProps) {
  useEffect(() => {
    pointedOut.value = [...way.nodes.map(({ id }) => id), ...way.hops.flatMap(({ edges }) => edges.map(({ edge }) => edge.id))];
    return () => {
      pointedOut.value = [];
    };
  }, [way]);
  const present = new Set(view.value.nodes.map(({ id }) => id));
  const hidden = new Set(view.value.hidden);
  const there = way.nodes.every(({ id }) => present.has(id) && !hidden.has(id));
  const go = (to: number) => goTo(panel, (to + count) % count);
  return (
    <>
      <p class="row">
        {count > 1 && (
          <>
            <button type="button" class="icon-button" aria-label={t("paths.previous")} onClick={() => go(at - 1)}>
              <Icon name="back" />
            </button>
            <span class="count" aria-live="polite">
              {t("details.showing", { shown: number(at + 1), total: number(count) })}
            </span>
            <button type="button" class="icon-button next" aria-label={t("paths.next")} onClick={() => go(at + 1)}>
              <Icon name="back" />
            </button>
          </>
        )}
        {there ? (
          <span class="hint">{t("paths.there")}</span>
        ) : (
          <button type="button" class="button primary" onClick={() => void showWay(way)}>
            {t("paths.show")}
          </button>
        )}
      </p>
      <WaySteps panel={panel} way={way} />
    </>
  );
}
