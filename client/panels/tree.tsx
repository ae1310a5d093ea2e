/** The view as a tree, for who goes by keyboard or ear: kinds, nodes, connections, and on to the other end. One tab stop. */
import { useEffect, useRef } from "preact/hooks";
import { expandNode } from "../actions/expand.ts";
import { t } from "../messages/index.ts";
import { view } from "../state/session.ts";
import type { TreeRow } from "../state/tree.ts";
import { TreeContent } from "./tree-content.tsx";
import { choose, go, here, idOf, press, rows, toggle } from "./tree-keys.ts";

export function Tree() {
  const box = useRef<HTMLDivElement>(null);
  // By keyboard: when the row that had the focus goes, as by hiding, another takes it.
  const byKey = useRef(false);
  const stop = here();
  useEffect(() => {
    const left = () => (byKey.current = false);
    addEventListener("pointerdown", left);
    return () => removeEventListener("pointerdown", left);
  }, []);
  useEffect(() => {
    if (byKey.current && document.activeElement === document.body) focusRow(box.current, stop?.key);
  });
  const hear = (event: KeyboardEvent) => {
    byKey.current = true;
    // A quick key comes before the focus does.
    const row = here();
    const to = row && press(event, row);
    if (!to) return;
    event.preventDefault();
    go(to);
    // Once it is there: it may have come with this key.
    requestAnimationFrame(() => focusRow(box.current, to.key));
  };
  const chosen = new Set(view.value.selected);
  return (
    <div class="table-scroll tree-scroll">
      <p class="hint">{t("tree.hint")}</p>
      <div ref={box} role="tree" class="tree" aria-label={t("table.tree")} aria-multiselectable="true">
        {rows.value.map((row) => (
          <Row key={row.key} row={row} chosen={chosen.has(idOf(row) ?? "")} stop={row.key === stop?.key} hear={hear} />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: TreeRow;
  readonly chosen: boolean;
  /** Whether Tab comes to it. */
  readonly stop: boolean;
  readonly hear: (event: KeyboardEvent) => void;
}

function Row({ row, chosen, stop, hear }: RowProps) {
  return (
    <div
      role="treeitem"
      class={`tree-row${chosen ? " chosen" : ""}`}
      data-key={row.key}
      data-level={Math.min(row.level, deepest)}
      tabIndex={stop ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.open ?? undefined}
      aria-selected={idOf(row) === null ? undefined : chosen}
      onKeyDown={hear}
      onClick={(event) => {
        go(row);
        const twisty = event.target instanceof Element && event.target.closest(".twisty");
        if (twisty || idOf(row) === null) toggle(row);
        else choose(row, event);
      }}
      onDblClick={() => row.item.what === "node" && void expandNode(row.item.node.id)}
    >
      <span class="twisty" aria-hidden="true">
        {row.open === null ? "" : row.open ? "▾" : "▸"}
      </span>
      <span class="tree-text">
        <TreeContent item={row.item} />
      </span>
    </div>
  );
}

/** Levels that are drawn further in; deeper ones would leave no room for names. */
const deepest = 6;

function focusRow(box: HTMLElement | null, key: string | undefined): void {
  if (key !== undefined) box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
