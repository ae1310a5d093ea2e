/** Puts nodes out of sight and back: collapse, hide, keep only, show all, all filters on. */
import { t } from "../messages/index.ts";
import { allOn as allOnChange, broughtBy, collapse as collapseChange, hide as hideChange, keepOnly, unhide } from "../state/changes.ts";
import { isLimited } from "../state/limits.ts";
import { change, chosen, nameOf, selectedNodes, view } from "../state/session.ts";
import type { Command } from "./command.ts";
import { chosenGroup, openOrClose } from "./group.ts";

export const collapse: Command = {
  id: "collapse",
  label: () => t("command.collapse"),
  keys: ["c"],
  enabled: () => chosen.value !== null && (chosenGroup()?.open === true || broughtBy(view.value, chosen.value).size > 0),
  run: () => {
    const id = chosen.value;
    const group = chosenGroup();
    if (group?.open) openOrClose(group, false);
    else if (id) change(t("change.collapse", { name: nameOf(id) }), collapseChange(id));
  },
};

export const hide: Command = {
  id: "hide",
  label: () => t("command.hide"),
  keys: ["h", "Delete"],
  enabled: () => selectedNodes.value.length > 0,
  run: () => hideNodes(selectedNodes.value),
};

export function hideNodes(ids: readonly string[]): void {
  const [first] = ids;
  if (!first) return;
  change(ids.length === 1 ? t("change.hide", { name: nameOf(first) }) : t("change.hideMany", { count: ids.length }), hideChange(ids));
}

export const only: Command = {
  id: "only",
  label: () => t("command.only"),
  keys: ["o"],
  enabled: () => selectedNodes.value.length > 0,
  run: () => change(t("change.only"), keepOnly(selectedNodes.value)),
};

export const showHidden: Command = {
  id: "showHidden",
  label: () => t("command.showHidden"),
  keys: ["Shift+H"],
  enabled: () => view.value.hidden.length > 0,
  run: () => change(t("change.showHidden"), unhide()),
};

export const allOn: Command = {
  id: "allOn",
  label: () => t("command.allOn"),
  keys: ["Shift+A"],
  enabled: () => view.value.off.length > 0 || isLimited(view.value.limits),
  run: () => change(t("change.allOn"), allOnChange()),
};
