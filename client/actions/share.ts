/** Hands the view on: as a link, or as a file where the view is too large for one. */
import { t } from "../messages/index.ts";
import { encodeView, maxFragment, viewFromFile, viewToFile } from "../state/address.ts";
import { openPanel } from "../state/changes.ts";
import { notice, say } from "../state/notices.ts";
import { change, view } from "../state/session.ts";
import type { Command } from "./command.ts";
import { download } from "./download.ts";
import { openView } from "./open-view.ts";

export const copy: Command = {
  id: "copy",
  label: () => t("command.copy"),
  keys: ["y"],
  enabled: () => view.value.nodes.length > 0,
  run: async () => {
    const fragment = await encodeView(view.value);
    if (fragment.length > maxFragment) return say(t("status.tooLong"));
    await navigator.clipboard.writeText(new URL(`#${fragment}`, location.href).href).then(
      () => say(t("status.copied")),
      () => say(t("status.notCopied")),
    );
  },
};

/** Link, file, picture, formats of other programs, sources, a page to print. */
export const share: Command = {
  id: "share",
  label: () => t("command.share"),
  keys: ["x"],
  enabled: () => true,
  run: () => change(t("change.share"), openPanel({ kind: "share" })),
};

export const save: Command = {
  id: "save",
  label: () => t("command.save"),
  keys: ["Mod+s"],
  enabled: () => view.value.nodes.length > 0,
  run: () => {
    download("view.conflict-graph.json", viewToFile(view.value), "application/json");
    say(t("status.saved"));
  },
};

export const load: Command = {
  id: "load",
  label: () => t("command.load"),
  keys: ["Mod+o"],
  enabled: () => true,
  run: () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", async () => {
      try {
        const text = await input.files?.[0]?.text();
        if (text !== undefined) await openView(viewFromFile(text), t("change.open"));
      } catch (error) {
        notice.value = {
          tone: "problem",
          text: t("status.badFile", { message: error instanceof Error ? error.message : "" }),
          retry: null,
        };
      }
    });
    input.click();
  },
};
