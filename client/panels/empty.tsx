/** What stands where a graph would be: why there is none, and what to try. */

import { add } from "../actions/add.ts";
import { opening } from "../actions/begin.ts";
import { allOn, showHidden } from "../actions/visibility.ts";
import { t } from "../messages/index.ts";
import { CommandButton } from "../parts/command-button.tsx";
import { notice, work } from "../state/notices.ts";
import { seen, view } from "../state/session.ts";

export function Empty() {
  if (seen.value.nodes.length > 0 || work.value) return null;
  const all = view.value.nodes.length;
  // Not empty but not known: the message over the view says why.
  if (all === 0 && notice.value?.tone === "problem") return null;
  const empty = opening.value?.statistics.articles === 0;
  return (
    <div class="empty">
      <h2>{t("canvas.empty")}</h2>
      <p>{all > 0 ? t("canvas.emptyFiltered", { count: all }) : t(empty ? "canvas.emptyGraph" : "canvas.emptyView")}</p>
      <p class="row">
        {empty && <CommandButton command={add} icon="plus" wide />}
        {allOn.enabled() && (
          <button type="button" class="button" onClick={() => void allOn.run()}>
            {t("status.allOn")}
          </button>
        )}
        {view.value.hidden.length > 0 && (
          <button type="button" class="button" onClick={() => void showHidden.run()}>
            {t("status.showHidden")}
          </button>
        )}
      </p>
    </div>
  );
}
