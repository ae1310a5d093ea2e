/** Undo and redo, named after what they take back. */
import { t } from "../messages/index.ts";
import { redo as redoStep, undo as undoStep } from "../state/history.ts";
import { say } from "../state/notices.ts";
import { history, recorded, restore, view } from "../state/session.ts";
import type { Command } from "./command.ts";

export const undo: Command = {
  id: "undo",
  label: () => {
    const last = history.value.past.at(-1);
    return last ? t("command.undoNamed", { label: last.label }) : t("command.undo");
  },
  keys: ["Mod+z"],
  enabled: () => history.value.past.length > 0,
  run: () => take(undoStep(history.value, view.value), "status.undone"),
};

export const redo: Command = {
  id: "redo",
  label: () => {
    const next = history.value.future[0];
    return next ? t("command.redoNamed", { label: next.label }) : t("command.redo");
  },
  keys: ["Mod+Shift+z", "Mod+y"],
  enabled: () => history.value.future.length > 0,
  run: () => take(redoStep(history.value, view.value), "status.redone"),
};

function take(step: ReturnType<typeof undoStep>, message: "status.undone" | "status.redone"): void {
  if (!step) return;
  history.value = step.history;
  restore(step.view);
  recorded.value++;
  say(t(message, { label: step.label }));
}
