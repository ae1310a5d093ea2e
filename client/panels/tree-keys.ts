/** Walking the tree: what is open in it, where the keyboard is, and what keys and clicks do. */
import { computed, signal } from "@preact/signals";
import { alsoSelect, select } from "../state/changes.ts";
import { adjust, seen } from "../state/session.ts";
import { above, type Opened, type TreeRow, treePage, treeRows } from "../state/tree.ts";

/** Kept while the reader looks at something else. */
const opened = signal<Opened>(new Map());
const current = signal({ key: "", at: 0 });

export const rows = computed(() => treeRows(seen.value, opened.value));

/** The row where the keyboard is, or what took its place when it went. */
export const here = (): TreeRow | undefined => {
  const { key, at } = current.value;
  return rows.value.find((row) => row.key === key) ?? rows.value[Math.min(at, rows.value.length - 1)];
};

export function go({ key }: TreeRow): void {
  current.value = { key, at: rows.value.findIndex((row) => row.key === key) };
}

/** What a row selects; null for a kind, and for the rest of a list. */
export const idOf = ({ item }: TreeRow): string | null =>
  item.what === "node" ? item.node.id : item.what === "edge" ? item.edge.id : null;

export function choose(row: TreeRow, { shiftKey, ctrlKey, metaKey }: MouseEvent | KeyboardEvent): void {
  const id = idOf(row);
  if (id !== null) adjust(shiftKey || ctrlKey || metaKey ? alsoSelect(id) : select(id));
}

/** Opens or closes it, or shows more of the list that it is the end of. */
export function toggle(row: TreeRow): void {
  const next = new Map(opened.value);
  if (row.item.what === "more") next.set(above(row), (next.get(above(row)) ?? treePage) + treePage);
  else if (row.open === true) next.delete(row.key);
  else if (row.open === false) next.set(row.key, treePage);
  opened.value = next;
}

/** The row that a key leads to; undefined where it is no key of the tree. As in WAI-ARIA's pattern, but for letters: these are commands. */
export function press(event: KeyboardEvent, row: TreeRow): TreeRow | undefined {
  const index = rows.value.indexOf(row);
  const lead = leads[event.key];
  if (lead) return lead(row, index) ?? row;
  if (event.key !== "Enter" && event.key !== " ") return undefined;
  if (idOf(row) === null) toggle(row);
  else choose(row, event);
  return rows.value[index];
}

const leads: Readonly<Record<string, (row: TreeRow, index: number) => TreeRow | undefined>> = {
  ArrowDown: (_, index) => rows.value[index + 1],
  ArrowUp: (_, index) => rows.value[index - 1],
  Home: () => rows.value[0],
  End: () => rows.value.at(-1),
  ArrowRight: (row, index) => {
    if (row.open === true) return rows.value[index + 1];
    if (row.open === false) toggle(row);
    return row;
  },
  ArrowLeft: (row) => {
    if (row.open !== true) return rows.value.find(({ key }) => key === above(row));
    toggle(row);
    return row;
  },
};
