/** Above the view: graph or list, the layout, and on narrow screens the legend. */
import { arrange, layoutNames } from "../actions/arrange.ts";
import { groupAs, groupingNames, mustGroup } from "../actions/group.ts";
import { time } from "../actions/limits.ts";
import { layouts } from "../layouts/names.ts";
import { t } from "../messages/index.ts";
import { show } from "../state/changes.ts";
import { legendOpen, timeOpen } from "../state/page.ts";
import { adjust, drawn, view } from "../state/session.ts";
import { type Grouping, groupings, type LayoutId, type Show } from "../state/view.ts";

export function ViewBar() {
  const now = view.value;
  return (
    <div class="view-bar">
      <fieldset class="switch">
        <legend class="hidden-text">{t("view.which")}</legend>
        {(["list", "graph", "map"] satisfies Show[]).map((what) => (
          <button
            key={what}
            type="button"
            aria-pressed={(now.show === "tree" ? "list" : now.show) === what}
            onClick={() => adjust(show(what))}
          >
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
      {(drawn.value.grouping !== "none" || now.nodes.length > worthGrouping) && <GroupBy />}
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

/** Nodes from which on it is worth to see them as groups; by its key it is there for fewer. */
const worthGrouping = 300;

function GroupBy() {
  return (
    <label class="arrange group-by">
      <select
        aria-label={t("group.label")}
        value={drawn.value.grouping}
        onChange={(event) => groupAs(event.currentTarget.value as Grouping)}
      >
        {groupings.map((by) => (
          <option key={by} value={by} disabled={by === "none" && mustGroup()}>
            {by === "none" ? t(mustGroup() ? "group.tooMany" : "group.off") : t("group.option", { grouping: t(groupingNames[by]) })}
          </option>
        ))}
      </select>
    </label>
  );
}
