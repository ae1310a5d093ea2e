/** Every key and command, and how to read the graph. Open with `?`. */
import { useEffect, useRef } from "preact/hooks";
import { commands } from "../actions/index.ts";
import { helpOpen } from "../actions/look.ts";
import { keyLabel } from "../actions/shortcuts.ts";
import { t } from "../messages/index.ts";
import { Icon } from "../parts/icon.tsx";
import { singleKeys } from "../state/preferences.ts";

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => (helpOpen.value = false)}>
      {open && <Content />}
    </dialog>
  );
}

function Content() {
  const run = (command: (typeof commands)[number]) => {
    helpOpen.value = false;
    void command.run();
  };
  return (
    <>
      <header>
        <h2 id="help-title">{t("help.title")}</h2>
        <button type="button" class="icon-button" aria-label={t("help.close")} onClick={() => (helpOpen.value = false)}>
          <Icon name="close" />
        </button>
      </header>
      <h3>{t("help.look")}</h3>
      <p>{t("help.look.text")}</p>
      <h3>{t("help.mouse")}</h3>
      <ul>
        {(["click", "double", "drag", "shift", "wheel"] as const).map((what) => (
          <li key={what}>{t(`help.mouse.${what}`)}</li>
        ))}
      </ul>
      <h3>{t("help.keys")}</h3>
      <label class="setting">
        <input type="checkbox" checked={singleKeys.value} onChange={(event) => (singleKeys.value = event.currentTarget.checked)} />
        {t("help.single")}
      </label>
      <ul class="commands">
        <li>
          <span>{t("help.arrows")}</span>
          <kbd class="key">← ↑ → ↓</kbd>
        </li>
        <li>
          <span>{t("help.shiftArrows")}</span>
          <kbd class="key">⇧ ← ↑ → ↓</kbd>
        </li>
        {commands.map((command) => (
          <li key={command.id}>
            <button type="button" class="text-button" aria-disabled={!command.enabled()} onClick={() => command.enabled() && run(command)}>
              {command.label()}
            </button>
            <span>
              {command.keys.map((key) => (
                <kbd key={key} class="key">
                  {keyLabel(key)}
                </kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
