/** Above the view: graph or list, the layout, and on narrow screens the legend. */
import { arrange, layoutNames } from "../actions/arrange.ts";
import { time } from "../actions/limits.ts";
import { layouts } from "../layouts/names.ts";
import { t } from "../messages/index.ts";
import { show } from "../state/changes.ts";
import { legendOpen, timeOpen } from "../state/page.ts";
import { adjust, view } from "../state/session.ts";
import type { LayoutId, View } from "../state/view.ts";

export function ViewBar() {
  const now = view.value;
  return (
    <div class="view-bar">
      <fieldset class="switch">
        <legend class="hidden-text">{t("view.which")}</legend>
        {(["list", "graph", "map"] satisfies View["show"][]).map((what) => (
          <button key={what} type="button" aria-pressed={now.show === what} onClick={() => adjust(show(what))}>
            {t(`view.${what}`)}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="button legend-button"
        aria-expanded={legendOpen.value}
        onClick={() => (legendOpen.value = !legendOpen.value)}
      >
        {t("view.filters")}
      </button>
      <button type="button" class="button" aria-expanded={timeOpen.value} onClick={() => void time.run()}>
        {t("view.time")}
      </button>
      <label class="arrange">
        <span>{t("layout.label")}</span>
        <select aria-label={t("layout.label")} value={now.layout} onChange={(event) => void arrange(event.currentTarget.value as LayoutId)}>
          {layouts.map((id) => (
            <option key={id} value={id}>
              {t(layoutNames[id])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
