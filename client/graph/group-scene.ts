/** From groups to what is drawn of them: a disc as large as the room that its members take, and a line for all that ties two. */
import { number, short, t } from "../messages/index.ts";
import type { Bundle, Group } from "../state/groups.ts";
import { nameOf } from "../state/session.ts";
import type { Grouping } from "../state/view.ts";
import { kindLooks } from "./display.ts";
import { groupName } from "./group-name.ts";
import type { SceneEdge, SceneNode } from "./renderer.ts";

type Ids = ReadonlySet<string>;
type Color = (variable: string) => string;

export function drawGroup(group: Group, grouping: Grouping, chosen: Ids, near: Ids, color: Color): SceneNode {
  const { id, value, at, radius, members, rest, open } = group;
  const name = groupName(value, grouping);
  const told = open && rest === 0 ? number(members.length) : open ? t("group.more", { count: number(rest) }) : number(rest);
  return {
    id,
    at,
    label: `${name}\n${told}`,
    brief: `${short(grouping === "community" && value !== "" ? nameOf(value) : name, 22)}\n${told}`,
    rank: 1e9 + members.length,
    group: true,
    shape: "ellipse",
    size: 2 * radius,
    color: color(grouping === "kind" && isKind(value) ? kindLooks[value].color : "--country"),
    filled: true,
    border: open ? "dashed" : "solid",
    glyph: null,
    selected: chosen.has(id),
    pinned: false,
    faded: near.size > 0 && !near.has(id),
  };
}

const isKind = (value: string): value is keyof typeof kindLooks => value in kindLooks;

/** `width` gives canvas units. */
export function drawBundle(
  { id, source, target, count }: Bundle,
  width: (count: number) => number,
  chosen: Ids,
  near: Ids,
  color: Color,
): SceneEdge {
  return {
    id,
    source,
    target,
    label: number(count),
    color: color("--edge"),
    line: "solid",
    width: width(count),
    undirected: true,
    hollow: false,
    bundle: true,
    alone: true,
    selected: false,
    faded: near.size > 0 && !(chosen.has(source) || chosen.has(target)),
  };
}

/** The strongest is a seventh of an average disc wide, the weakest is seen beside it. */
export function bundleWidth(groups: readonly Group[], bundles: readonly Bundle[]): (count: number) => number {
  const disc = groups.reduce((sum, { radius }) => sum + radius, 0) / (groups.length || 1);
  const strongest = bundles.reduce((most, { count }) => Math.max(most, count), 1);
  return (count) => disc * (0.02 + 0.12 * (count / strongest));
}
