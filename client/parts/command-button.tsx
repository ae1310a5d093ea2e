/** A button for a command: its name, its key in the tooltip, off where the command can't be done. */
import type { Command } from "../actions/command.ts";
import { keyLabel } from "../actions/shortcuts.ts";
import { Icon } from "./icon.tsx";

export interface CommandButtonProps {
  readonly command: Command;
  readonly icon: Parameters<typeof Icon>[0]["name"];
  /** Whether the name stands beside the icon. */
  readonly wide?: boolean;
}

export function CommandButton({ command, icon, wide = false }: CommandButtonProps) {
  const label = command.label();
  const [key] = command.keys;
  return (
    <button
      type="button"
      class={wide ? "button" : "icon-button"}
      aria-label={wide ? undefined : label}
      title={key ? `${label} (${keyLabel(key)})` : label}
      aria-disabled={!command.enabled()}
      onClick={() => command.enabled() && void command.run()}
    >
      <Icon name={icon} />
      {wide && <span>{label}</span>}
    </button>
  );
}
