/** Below the view: how much is shown, how much isn't and the way back to it, and whether something is on its way. */

import { groupingNames } from "../actions/group.ts";
import { limitTo } from "../actions/limits.ts";
import { allOn, showHidden } from "../actions/visibility.ts";
import { day, days, number, percent, t, tn } from "../messages/index.ts";
import { say, work } from "../state/notices.ts";
import { drawn, seen, view } from "../state/session.ts";
import { type Limits, noLimits } from "../state/view.ts";

export function StatusBar() {
  const { nodes, edges, hiddenByHand, hiddenByFilter } = seen.value;
  const { groups, grouping } = drawn.value;
  return (
    <footer class="status-bar">
      <span>{t("status.nodes", { nodes: nodes.length, edges: edges.length })}</span>
      {groups.length > 0 && (
        <span class="grouped">{t("status.groups", { count: number(groups.length), grouping: t(groupingNames[grouping]) })}</span>
      )}
      {hiddenByHand > 0 && (
        <button type="button" class="chip" title={t("status.showHidden")} onClick={() => void showHidden.run()}>
          {tn("status.hidden", hiddenByHand)}
        </button>
      )}
      {limitChips(view.value.limits).map(({ text, clear }) => (
        <button key={text} type="button" class="chip" title={t("status.clearLimit")} onClick={clear}>
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      {hiddenByFilter > 0 && (
        <button type="button" class="chip" title={t("status.allOn")} onClick={() => void allOn.run()}>
          {tn("status.filtered", hiddenByFilter)}
        </button>
      )}
      {work.value && (
        <span class="busy">
          <span class="spinner" />
          {t(work.value.slow ? "status.slow" : "status.busy")}
          {work.value.slow && (
            <button
              type="button"
              class="chip"
              onClick={() => {
                work.value?.cancel();
                say(t("status.cancelled"));
              }}
            >
              {t("status.cancel")}
            </button>
          )}
        </span>
      )}
    </footer>
  );
}

/** Each limit in a few words, and what takes it away. */
function limitChips({ from, to, at, reportedBy, minConfidence, minSources }: Limits) {
  return [
    { on: (from ?? to) !== null, text: days(from, to), clear: () => limitTo("span", { from: null, to: null }) },
    { on: at !== null, text: t("chip.asOf", { day: day(at ?? "") }), clear: () => limitTo("asOf", { at: null }) },
    {
      on: reportedBy !== null,
      text: t("chip.reportedBy", { day: day(reportedBy ?? "") }),
      clear: () => limitTo("reportedBy", { reportedBy: null }),
    },
    {
      on: minConfidence > noLimits.minConfidence,
      text: t("chip.confidence", { percent: percent(minConfidence) }),
      clear: () => limitTo("confidence", { minConfidence: noLimits.minConfidence }),
    },
    {
      on: minSources > noLimits.minSources,
      text: t("chip.sources", { count: minSources }),
      clear: () => limitTo("sources", { minSources: noLimits.minSources }),
    },
  ].filter(({ on }) => on);
}
