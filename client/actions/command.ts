/** Something a reader can do. One file a command, listed in index.ts: menu, search, shortcut and help follow from it. */
export interface Command {
  readonly id: string;
  readonly label: () => string;
  /** `KeyboardEvent.key` values, with "Mod+" for Ctrl or Cmd and "Shift+" before them; the first is shown. */
  readonly keys: readonly string[];
  readonly enabled: () => boolean;
  readonly run: () => void | Promise<void>;
}
