/** Draws the view as groups, and opens and closes these. */
import { effect } from "@preact/signals";
import { groupName } from "../graph/group-name.ts";
import { number, t } from "../messages/index.ts";
import { groupBy, openGroup, select } from "../state/changes.ts";
import { type Group, groupingOf, isGroup, mostSingle } from "../state/groups.ts";
import { say } from "../state/notices.ts";
import { change, chosen, communities, drawn, fits, graph, renderer, seen, view } from "../state/session.ts";
import { type Grouping, groupings } from "../state/view.ts";
import type { Command } from "./command.ts";

export const groupingNames = {
  none: "group.none",
  kind: "group.kind",
  country: "group.country",
  community: "group.community",
} as const satisfies Record<Grouping, string>;

/** Whether there are too many nodes to be drawn one by one. */
export const mustGroup = (): boolean => seen.value.nodes.length > mostSingle;

/** The next way of grouping, round and round. */
export const group: Command = {
  id: "group",
  label: () => t("command.group"),
  keys: ["g"],
  enabled: () => view.value.nodes.length > 0,
  run: () => {
    const offered = groupings.filter((one) => one !== "none" || !mustGroup());
    groupAs(offered[(offered.indexOf(drawn.value.grouping) + 1) % offered.length] ?? "none");
  },
};

export function groupAs(by: Grouping): void {
  change(t("change.group", { grouping: t(groupingNames[by]) }), groupBy(by));
  fits.value++;
  if (by === "none") say(t("group.oneByOne"));
  else if (by !== "community") say(t("group.told", { count: number(drawn.value.groups.length), grouping: t(groupingNames[by]) }));
}

/** The group that is selected, or that the selected node belongs to. */
export function chosenGroup(): Group | undefined {
  const id = chosen.value;
  return id === null
    ? undefined
    : drawn.value.groups.find((one) => one.id === id || (one.open && !isGroup(id) && one.members.includes(id)));
}

export function openOrClose({ id, value, members }: Group, open: boolean): void {
  const name = groupName(value, drawn.value.grouping);
  change(t(open ? "change.openGroup" : "change.closeGroup", { name }), openGroup(id, open), select(id));
  if (open) renderer.value?.frame([id]);
  say(t(open ? "group.opened" : "group.closed", { name, count: number(members.length) }));
}

/** Says so when there have come to be too many nodes to be drawn one by one. */
export function tellGrouping(): void {
  let before = false;
  effect(() => {
    const now = view.value.grouping === "none" && mustGroup();
    if (now && !before) {
      fits.value = fits.peek() + 1;
      say(t("group.auto", { count: number(mostSingle), groups: number(drawn.peek().groups.length) }));
    }
    before = now;
  });
}

/** Looks for communities whenever they are asked for and the view has changed. */
export function followCommunities(): void {
  let worker: Worker | null = null;
  effect(() => {
    if (groupingOf(view.value, seen.value.nodes.length) !== "community") return;
    const ids = new Set(view.value.nodes.map(({ id }) => id));
    const edges = [...graph.value.edges.values()].filter(({ source, target }) => ids.has(source) && ids.has(target));
    const key = `${ids.size} ${edges.length}`;
    if (key === asked) return;
    asked = key;
    worker ??= new Worker(new URL("../layouts/communities.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<readonly (readonly [string, string])[]>) => {
      communities.value = new Map(data);
      fits.value++;
      say(t("group.told", { count: number(drawn.value.groups.length), grouping: t(groupingNames.community) }));
    };
    worker.postMessage({
      nodes: [...ids].map((id) => ({ id })),
      edges: edges.map(({ type, source, target }) => ({ type, source, target })),
    });
  });
}

/** Sizes of what was asked last: a view that only looks different asks nothing. */
let asked = "";
