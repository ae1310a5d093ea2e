/** Below the view: how much is shown, how much isn't and the way back to it, and whether something is on its way. */
import { allOn, showHidden } from "../actions/visibility.ts";
import { t, tn } from "../messages/index.ts";
import { say, work } from "../state/notices.ts";
import { seen } from "../state/session.ts";

export function StatusBar() {
  const { nodes, edges, hiddenByHand, hiddenByFilter } = seen.value;
  return (
    <footer class="status-bar">
      <span>{t("status.nodes", { nodes: nodes.length, edges: edges.length })}</span>
      {hiddenByHand > 0 && (
        <button type="button" class="chip" title={t("status.showHidden")} onClick={() => void showHidden.run()}>
          {tn("status.hidden", hiddenByHand)}
        </button>
      )}
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
