/** Filters beyond the legend, folded away until they are asked for: how it was done, where, who tells it, how sure, how many tell it. */
import type { ComponentChildren } from "preact";
import { limitTo } from "../actions/limits.ts";
import type { EventMode } from "../api/documents.generated.ts";
import { clean, number, percent, t, words } from "../messages/index.ts";
import { countryCalled } from "../state/country.ts";
import { counts, view } from "../state/session.ts";
import { type LegendGroup, legendKey, noLimits } from "../state/view.ts";
import { Entry } from "./legend-group.tsx";

export function MoreFilters() {
  const { minConfidence, minSources } = view.value.limits;
  return (
    <>
      <Folded group="mode" title={t("legend.modes")} name={(mode) => words().mode[mode as EventMode] ?? mode} />
      <Folded group="country" title={t("legend.countries")} name={countryCalled} />
      <Folded group="publisher" title={t("legend.publishers")} name={(name) => <bdi>{clean(name)}</bdi>} plain={clean} />
      <Least
        title={t("legend.confidence")}
        value={minConfidence}
        steps={[0, 0.6, 0.7, 0.8, 0.9]}
        none={noLimits.minConfidence}
        write={percent}
        set={(least) => limitTo("confidence", { minConfidence: least })}
      />
      <Least
        title={t("legend.sources")}
        value={minSources}
        steps={[1, 2, 3, 5]}
        none={noLimits.minSources}
        write={number}
        set={(least) => limitTo("sources", { minSources: least })}
      />
    </>
  );
}

interface LeastProps {
  readonly title: string;
  readonly value: number;
  /** On offer, beside the one that an address asked for. */
  readonly steps: readonly number[];
  /** The step that limits nothing. */
  readonly none: number;
  readonly write: (value: number) => string;
  readonly set: (value: number) => void;
}

function Least({ title, value, steps, none, write, set }: LeastProps) {
  return (
    <label class="least">
      <span>{title}</span>
      <select value={String(value)} onChange={(event) => set(Number(event.currentTarget.value))}>
        {[...new Set([...steps, value])]
          .sort((a, b) => a - b)
          .map((step) => (
            <option key={step} value={String(step)}>
              {step === none ? t("legend.any") : t("legend.from", { value: write(step) })}
            </option>
          ))}
      </select>
    </label>
  );
}

interface FoldedProps {
  readonly group: LegendGroup;
  readonly title: string;
  readonly name: (value: string) => ComponentChildren;
  /** The same as text alone, where the name is more. */
  readonly plain?: (value: string) => string;
}

/** The most frequent first; what is switched off stays in the list. */
function Folded({ group, title, name, plain }: FoldedProps) {
  const start = legendKey(group, "");
  const keys = new Set([...counts.value.keys(), ...view.value.off].filter((key) => key.startsWith(start)));
  if (keys.size === 0) return null;
  const count = (key: string) => counts.value.get(key) ?? 0;
  const off = view.value.off.filter((key) => key.startsWith(start)).length;
  return (
    <details class="folded">
      <summary>
        {title} <span class="count">{number(keys.size)}</span>
        {off > 0 && <span class="hint"> {t("legend.off", { count: off })}</span>}
      </summary>
      {[...keys]
        .sort((a, b) => count(b) - count(a) || a.localeCompare(b))
        .slice(0, most)
        .map((key) => {
          const value = key.slice(start.length);
          return <Entry key={key} of={key} name={name(value)} plain={plain?.(value)} mark={null} />;
        })}
    </details>
  );
}

/** Entries in a list at most. */
const most = 100;
