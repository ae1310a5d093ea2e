/** All commands, in the order of the menu. */
import { add } from "./add.ts";
import { arrangements, pin, unpin } from "./arrange.ts";
import { begin } from "./begin.ts";
import { changed } from "./changed.ts";
import type { Command } from "./command.ts";
import { graphql } from "./console.ts";
import { dossier } from "./dossier.ts";
import { expand } from "./expand.ts";
import { group } from "./group.ts";
import { time } from "./limits.ts";
import { colours, fit, help, list, search, tongue, zoomIn, zoomOut } from "./look.ts";
import { paths } from "./paths.ts";
import { all, along, clear, invert, neighbours } from "./selection.ts";
import { copy, load, save, share } from "./share.ts";
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
  along,
  invert,
  all,
  clear,
  time,
  changed,
  ...arrangements,
  group,
  pin,
  unpin,
  fit,
  zoomIn,
  zoomOut,
  list,
  begin,
  add,
  share,
  copy,
  save,
  load,
  dossier,
  graphql,
  colours,
  tongue,
  help,
];
