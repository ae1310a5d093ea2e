/** Who belongs to whom, row under row: countries, what is part of them and who leads it, what they did. */
import { rowHeightOf } from "./room.ts";
import type { Layout, LayoutInput, LayoutNode } from "./types.ts";

export const hierarchy: Layout = {
  id: "hierarchy",
  place: (input) => {
    const parents = parentsOf(input);
    const levels = levelsOf(input.nodes, parents);
    const columns = Math.max(5, Math.ceil(Math.sqrt(input.nodes.length * 2)));
    const places = new Map<string, { x: number; y: number }>();
    let y = 0;
    for (const level of [...new Set(levels.values())].sort((a, b) => a - b)) {
      const row = input.nodes
        .filter((node) => levels.get(node.id) === level)
        .map((node) => ({ node, x: above(parents.get(node.id) ?? [], places) }))
        .toSorted((a, b) => a.x - b.x || a.node.id.localeCompare(b.node.id, "en"));
      const height = Math.ceil(row.length / columns);
      const left = ((Math.ceil(row.length / height) - 1) / 2) * columnWidth;
      // Down first, then to the right, so that the children of one parent stay together under it.
      for (let line = 0; line < height; line++) {
        const nodes = row.filter((_, i) => i % height === line).map(({ node }) => node);
        for (const [column, node] of nodes.entries()) places.set(node.id, { x: column * columnWidth - left, y });
        y += rowHeightOf(nodes);
      }
      y += levelGap;
    }
    return places;
  },
};

/** Canvas units: a name under its node is wrapped at 124. */
const columnWidth = 145;
const levelGap = 70;

/** Which end of an edge stands under the other. */
const under = {
  PART_OF: "source",
  LOCATED_IN: "source",
  MEMBER_OF: "source",
  LEADS: "source",
  ACTOR_IN: "target",
  TARGET_OF: "target",
  OCCURRED_IN: "source",
} as const;
const isOrdered = (type: string): type is keyof typeof under => type in under;

function parentsOf({ edges }: LayoutInput): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { type, source, target } of edges) {
    if (!isOrdered(type)) continue;
    const [child, parent] = under[type] === "source" ? [source, target] : [target, source];
    push(parents, child, parent);
  }
  return parents;
}

/** One below the highest of its parents; those in a circle, and those without parents, at the top of their kind. */
function levelsOf(nodes: readonly LayoutNode[], parents: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const children = new Map<string, string[]>();
  for (const [child, of] of parents) for (const parent of of) push(children, parent, child);
  const levels = new Map<string, number>();
  let row = nodes.filter(({ id, kind }) => kind === "Country" || !parents.has(id)).map(({ id }) => id);
  for (let level = 0; row.length > 0; level++) {
    for (const id of row) levels.set(id, level);
    row = [...new Set(row.flatMap((id) => children.get(id) ?? []))].filter((id) => !levels.has(id));
  }
  const events = Math.max(1, ...levels.values());
  return new Map(nodes.map(({ id, kind }) => [id, kind === "Event" ? events + 1 : (levels.get(id) ?? 0)]));
}

/** The middle of its parents. */
function above(parents: readonly string[], places: ReadonlyMap<string, { readonly x: number }>): number {
  const xs = parents.flatMap((id) => places.get(id)?.x ?? []);
  return xs.reduce((sum, x) => sum + x, 0) / (xs.length || 1);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
