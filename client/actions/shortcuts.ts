/** Keys to commands. Single letters work only outside fields and can be switched off; Enter and the arrows belong to the canvas. */
import { singleKeys } from "../state/preferences.ts";
import type { Command } from "./command.ts";
import { commands } from "./index.ts";

export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandFor(event);
    if (!command?.enabled()) return;
    event.preventDefault();
    void command.run();
  });
}

function commandFor(event: KeyboardEvent): Command | undefined {
  const modified = event.ctrlKey || event.metaKey;
  const typing =
    event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const pressed = (modified ? "Mod+" : "") + keyName(event);
  if (event.altKey || (typing && pressed !== "Mod+k")) return undefined;
  if (!modified && event.key.length === 1 && !singleKeys.value) return undefined;
  // Enter presses the button that has the focus.
  if (event.key === "Enter" && !(event.target instanceof HTMLElement && event.target.closest("[data-canvas]"))) return undefined;
  if (document.querySelector("dialog[open]") && event.key !== "?") return undefined;
  return commands.find(({ keys }) => keys.includes(pressed));
}

/** "z" and "Shift+z" under a modifier; "H" as "Shift+H"; "?" as it is, whatever keys make it. */
function keyName({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  if (key.length === 1 && (ctrlKey || metaKey)) return (shiftKey ? "Shift+" : "") + key.toLowerCase();
  return shiftKey && /^\p{L}$/u.test(key) ? `Shift+${key.toUpperCase()}` : key;
}

/** As shown to the reader: "Ctrl+Z". */
export const keyLabel = (key: string): string =>
  key
    .replace("Mod+", navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl+")
    .replace(/(^|\+)(\p{Ll})$/u, (_, before: string, letter: string) => before + letter.toUpperCase());
