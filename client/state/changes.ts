/** Every change of a view, as a function of the view before it. */
import { isGroup } from "./groups.ts";
import { type Grouping, type Limits, noLimits, type OpenArticle, type Panel, type Placed, type Positions, type View } from "./view.ts";

export type Change = (view: View) => View;

/** Begins anew with these nodes; filters and the way of looking stay. */
export const begin =
  (ids: readonly string[], positions: Positions): Change =>
  (view) => ({
    ...view,
    nodes: ids.map((id) => placed(id, null, positions)),
    hidden: [],
    opened: [],
    selected: [],
    article: null,
    layout: "organic",
  });

/** Brings nodes in, on behalf of `by`; those already there come back from hiding and keep their place. */
export const bring =
  (ids: readonly string[], by: string | null, positions: Positions): Change =>
  (view) => {
    const there = new Set(view.nodes.map((node) => node.id));
    const fresh = ids.filter((id) => !there.has(id)).map((id) => placed(id, by, positions));
    const asked = new Set(ids);
    return { ...view, nodes: [...view.nodes, ...fresh], hidden: view.hidden.filter((id) => !asked.has(id)) };
  };

/** Takes away what the expansion of `parent` brought, and what came through that in turn. */
export const collapse =
  (parent: string): Change =>
  (view) =>
    without(view, broughtBy(view, parent));

/** Ids of all that came into the view through `parent`. */
export function broughtBy(view: View, parent: string): ReadonlySet<string> {
  const children = groupByParent(view.nodes);
  const found = new Set<string>();
  const waiting = [parent];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of children.get(id) ?? []) {
      if (child.id === parent || found.has(child.id)) continue;
      found.add(child.id);
      waiting.push(child.id);
    }
  }
  return found;
}

function groupByParent(nodes: readonly Placed[]): Map<string | null, Placed[]> {
  const groups = new Map<string | null, Placed[]>();
  for (const node of nodes) {
    const group = groups.get(node.by);
    if (group) group.push(node);
    else groups.set(node.by, [node]);
  }
  return groups;
}

function without(view: View, gone: ReadonlySet<string>): View {
  return {
    ...view,
    nodes: view.nodes.filter((node) => !gone.has(node.id)),
    hidden: view.hidden.filter((id) => !gone.has(id)),
    selected: view.selected.filter((id) => !gone.has(id)),
  };
}

export const hide =
  (ids: readonly string[]): Change =>
  (view) => ({
    ...view,
    hidden: [...new Set([...view.hidden, ...ids])],
    selected: view.selected.filter((id) => !ids.includes(id)),
  });

/** All but these. */
export const keepOnly =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, hidden: view.nodes.map((node) => node.id).filter((id) => !ids.includes(id)) });

export const unhide = (): Change => (view) => ({ ...view, hidden: [] });

export const toggle =
  (key: string): Change =>
  (view) => ({ ...view, off: view.off.includes(key) ? view.off.filter((other) => other !== key) : [...view.off, key] });

/** Some limits anew; the others stay. */
export const limit =
  (limits: Partial<Limits>): Change =>
  (view) => ({ ...view, limits: { ...view.limits, ...limits } });

/** All entries of the legend on, no limits. */
export const allOn = (): Change => (view) => ({ ...view, off: [], limits: noLimits });

/** Moves nodes by hand, which pins them. */
export const move =
  (positions: Positions): Change =>
  (view) => ({
    ...view,
    nodes: view.nodes.map((node) => ({ ...node, ...whole(positions, node), pinned: node.pinned || positions.has(node.id) })),
  });

/** Takes the places a layout found. */
export const arrange =
  (layout: View["layout"], positions: Positions): Change =>
  (view) => ({ ...view, layout, nodes: view.nodes.map((node) => ({ ...node, ...whole(positions, node) })) });

/** Draws nodes as groups, all of them closed. */
export const groupBy =
  (grouping: Grouping): Change =>
  (view) => ({ ...view, grouping, opened: [], selected: view.selected.filter((id) => !isGroup(id)) });

/** Draws the members of a group one by one, or as one again. */
export const openGroup =
  (id: string, open: boolean): Change =>
  (view) => ({ ...view, opened: [...view.opened.filter((other) => other !== id), ...(open ? [id] : [])] });

/** Keeps nodes where they are, whatever layout comes, or lets them go again. */
export const pin =
  (ids: readonly string[], pinned: boolean): Change =>
  (view) => ({ ...view, nodes: view.nodes.map((node) => (ids.includes(node.id) ? { ...node, pinned } : node)) });

/** Lets layouts move again what was put somewhere by hand. */
export const unpin = (): Change => (view) => ({ ...view, nodes: view.nodes.map((node) => ({ ...node, pinned: false })) });

/** Nodes or edges; nothing given selects nothing. */
export const select =
  (...ids: readonly string[]): Change =>
  (view) => ({ ...view, selected: ids });

/** Adds to the selection; one that is in it becomes its last. */
export const keepAndSelect =
  (id: string): Change =>
  (view) => ({ ...view, selected: [...view.selected.filter((other) => other !== id), id] });

/** Adds to the selection, or takes out of it. */
export const alsoSelect =
  (id: string): Change =>
  (view) => ({ ...view, selected: view.selected.includes(id) ? view.selected.filter((other) => other !== id) : [...view.selected, id] });

export const open =
  (article: OpenArticle | null): Change =>
  (view) => ({ ...view, article });

/** Opens a panel in place of what is selected or read; null closes it. */
export const openPanel =
  (panel: Panel | null): Change =>
  (view) => ({ ...view, panel, ...(panel ? { selected: [], article: null } : {}) });

export const show =
  (what: View["show"]): Change =>
  (view) => ({ ...view, show: what });

const placed = (id: string, by: string | null, positions: Positions): Placed => ({
  id,
  by,
  pinned: false,
  ...whole(positions, { x: 0, y: 0, id }),
});

function whole(positions: Positions, node: { readonly id: string; readonly x: number; readonly y: number }) {
  const { x, y } = positions.get(node.id) ?? node;
  return { x: Math.round(x), y: Math.round(y) };
}
