/** Changes how the page looks and speaks, and where the window is. */

import { signal } from "@preact/signals";
import { t } from "../messages/index.ts";
import { show } from "../state/changes.ts";
import { say } from "../state/notices.ts";
import { language, theme, themes } from "../state/preferences.ts";
import { adjust, renderer, view } from "../state/session.ts";
import type { Command } from "./command.ts";

const always = () => true;
const onCanvas = () => renderer.value !== null && view.value.show === "graph";

export const fit: Command = { id: "fit", label: () => t("command.fit"), keys: ["f"], enabled: onCanvas, run: () => renderer.value?.fit() };
export const zoomIn: Command = {
  id: "zoomIn",
  label: () => t("command.zoomIn"),
  keys: ["+", "="],
  enabled: onCanvas,
  run: () => renderer.value?.zoomBy(1.25),
};
export const zoomOut: Command = {
  id: "zoomOut",
  label: () => t("command.zoomOut"),
  keys: ["-"],
  enabled: onCanvas,
  run: () => renderer.value?.zoomBy(0.8),
};

export const list: Command = {
  id: "list",
  label: () => t("command.list"),
  keys: ["l"],
  enabled: always,
  run: () => adjust(show(view.value.show === "graph" ? "list" : "graph")),
};

export const colours: Command = {
  id: "theme",
  label: () => t("command.theme"),
  keys: ["t"],
  enabled: always,
  run: () => {
    const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "auto";
    theme.value = next;
    say(t(`theme.${next}`));
  },
};

export const tongue: Command = {
  id: "language",
  label: () => t("command.language"),
  keys: [],
  enabled: always,
  run: () => {
    language.value = language.value === "en" ? "fr" : "en";
  },
};

/** Whether the help is open. */
export const helpOpen = signal(false);
export const help: Command = {
  id: "help",
  label: () => t("command.help"),
  keys: ["?"],
  enabled: always,
  run: () => {
    helpOpen.value = !helpOpen.value;
  },
};

export const search: Command = {
  id: "search",
  label: () => t("command.search"),
  keys: ["/", "Mod+k"],
  enabled: always,
  run: () => document.getElementById("search")?.focus(),
};
