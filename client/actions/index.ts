/** All commands, in the order of the menu. */
import { add } from "./add.ts";
import { arrangements, unpin } from "./arrange.ts";
import { begin } from "./begin.ts";
import type { Command } from "./command.ts";
import { expand } from "./expand.ts";
import { colours, fit, help, list, search, tongue, zoomIn, zoomOut } from "./look.ts";
import { paths } from "./paths.ts";
import { all, clear, invert, neighbours } from "./selection.ts";
import { copy, load, save } from "./share.ts";
import { redo, undo } from "./undo.ts";
import { allOn, collapse, hide, only, showHidden } from "./visibility.ts";

export const commands: readonly Command[] = [
  search,
  expand,
  collapse,
  hide,
  only,
  showHidden,
  allOn,
  undo,
  redo,
  paths,
  neighbours,
  invert,
  all,
  clear,
  ...arrangements,
  unpin,
  fit,
  zoomIn,
  zoomOut,
  list,
  begin,
  add,
  copy,
  save,
  load,
  colours,
  tongue,
  help,
];
