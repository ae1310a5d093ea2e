/** From what is to be seen to what is to be drawn. */
import { days, locale, short, t, words } from "../messages/index.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import { otherEnd } from "../state/graph.ts";
import type { Bundle, Drawn, Group } from "../state/groups.ts";
import type { Placed } from "../state/view.ts";
import type { Sight } from "../state/visible.ts";
import { isRelation } from "../state/visible.ts";
import { aloneAmong } from "./alone.ts";
import { eventColors, kindLooks, statusLooks } from "./display.ts";
import { bundleWidth, drawBundle, drawGroup } from "./group-scene.ts";
import type { Scene, SceneEdge, SceneNode } from "./renderer.ts";

/** `color` turns the name of a CSS variable into its colour in the theme of the moment. */
export function scene(visible: Sight & Partial<Drawn>, selected: readonly string[], color: (variable: string) => string): Scene {
  const { nodes, edges, groups = [], bundles = [] } = visible;
  const chosen = new Set(selected);
  const near = nearTo(chosen, edges, bundles, groups);
  const width = bundleWidth(groups, bundles);
  const alone = aloneAmong(edges);
  return {
    nodes: [
      ...groups.map((group) => drawGroup(group, visible.grouping ?? "none", chosen, near, color)),
      ...nodes.map(({ node, placed }) => drawNode(node, placed, chosen, near, color)),
    ],
    edges: [
      ...bundles.map((bundle) => drawBundle(bundle, width, chosen, near, color)),
      ...edges.map((edge) => drawEdge(edge, alone(edge), chosen, near, color)),
    ],
  };
}

function drawNode(node: GraphNode, placed: Placed, chosen: Chosen, near: Near, color: Color): SceneNode {
  const kind = kindLooks[node.kind];
  const status = node.event && statusLooks[node.event.status];
  return {
    id: node.id,
    at: { x: placed.x, y: placed.y },
    label: label(node),
    brief: named(node, 24),
    rank: node.degree + (chosen.has(node.id) ? 1e6 : near.has(node.id) ? 1e5 : 0),
    group: false,
    shape: kind.shape,
    size: size(node.degree),
    color: color(colorOf(node)),
    filled: status?.filled ?? true,
    border: status?.border ?? "solid",
    glyph: (status?.filled ?? true) ? `/glyphs/${kind.glyph}.svg` : null,
    selected: chosen.has(node.id),
    pinned: placed.pinned,
    faded: near.size > 0 && !near.has(node.id),
  };
}

function drawEdge(edge: GraphEdge, alone: boolean, chosen: Chosen, near: Near, color: Color): SceneEdge {
  const look = statusLooks[edge.status];
  const reference = edge.basis === "REFERENCE";
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    label: canvasLabel(edge),
    color: color(isRelation(edge) && !reference ? "--edge-strong" : "--edge"),
    line: reference ? "dotted" : look.line,
    width: look.width,
    undirected: undirected.includes(edge.type),
    hollow: edge.claimed,
    bundle: false,
    alone,
    selected: chosen.has(edge.id),
    faded: near.size > 0 && !(near.has(edge.source) && near.has(edge.target) && touches(edge, chosen)),
  };
}

type Chosen = ReadonlySet<string>;
type Near = ReadonlySet<string>;
type Color = (variable: string) => string;

/** FIGHTS, ALLIED_WITH and BORDERS hold both ways. */
const undirected: readonly string[] = ["FIGHTS", "ALLIED_WITH", "BORDERS"];

export const colorOf = (node: GraphNode): string => (node.event ? eventColors[node.event.type] : kindLooks[node.kind].color);

/** Canvas units: a hub is larger, never more than twice. */
const size = (degree: number): number => Math.min(54, 28 + 4 * Math.log2(1 + degree));

const label = (node: GraphNode): string => [named(node, 60), subtitle(node)].filter(Boolean).join("\n");

/** Cut to so many letters, but for what the name says of how sure it is: that is never cut off. */
function named({ name, event }: GraphNode, length: number): string {
  const mark = event ? (marked.exec(name)?.[0] ?? "") : "";
  return mark === "" ? short(name, length) : `${short(name.slice(0, -mark.length), length)} ${mark}`;
}

/** Canvas units: an average letter, a line, and where names are wrapped. */
const letter = 7;
const line = 16;
const nameWidth = 124;

/** The room that a node and its name take, for layouts. */
export function roomOf(node: GraphNode): { readonly width: number; readonly above: number; readonly below: number } {
  const radius = size(node.degree) / 2;
  const lines = label(node).split("\n");
  const count = lines.reduce((sum, text) => sum + Math.ceil((text.length * letter) / (nameWidth - 12)), 0);
  const widest = Math.max(...lines.map((text) => Math.min(nameWidth, text.length * letter)));
  return { width: Math.max(widest, 2.4 * radius) + 10, above: radius + 8, below: radius + 8 + count * line };
}

/** Whatever keeps an event from being plain fact stands under its name, with its day: "Planned · 17 Feb 2022 · claimed"; the day alone where the name says the rest. */
export function subtitle(node: GraphNode): string {
  if (!node.event) return "";
  const { status, claimed, disputed, dated, precision } = node.event;
  const told = status === "HAPPENED" || (locale() === "en" && status !== "HISTORICAL" && marked.test(node.name));
  return [
    told ? "" : words().status[status],
    dated ? days(node.days.from, node.days.to, precision) : "",
    claimed && !(locale() === "en" && marked.test(node.name)) ? words().claimed : "",
    disputed ? differ() : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

const differ = (): string => `≠ ${t("details.disputed")}`;

/** A label of the API ends with what it isn't sure of: "(planned, claimed)". */
const marked = /\((ongoing|planned|hypothetical|said not to be so|claimed)(, claimed)?\)$/;

/** Roles in an event are many and alike: one word each. */
const canvasLabel = (edge: GraphEdge): string => words().role[edge.type] ?? edgeLabel(edge);

export function edgeLabel(edge: GraphEdge): string {
  const name = words().edge[edge.type];
  const told =
    edge.status === "HAPPENED" || edge.status === "ONGOING" || !isRelation(edge) ? "" : words().status[edge.status].toLowerCase();
  const parts = [
    edge.title ? `${name}: ${short(edge.title, 32)}` : name,
    told,
    edge.claimed && isRelation(edge) ? words().claimed : "",
    edge.disputed && isRelation(edge) ? differ() : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** What is selected and its neighbours; nothing where nothing is selected or what is selected is not in sight. */
function nearTo(chosen: Chosen, edges: readonly GraphEdge[], bundles: readonly Bundle[], groups: readonly Group[]): Near {
  const near = new Set<string>();
  if (chosen.size === 0 || chosen.size > 12) return near;
  for (const edge of edges) {
    if (chosen.has(edge.id)) near.add(edge.source).add(edge.target);
    for (const id of [edge.source, edge.target]) if (chosen.has(id)) near.add(id).add(otherEnd(edge, id));
  }
  for (const { source, target } of bundles) if (chosen.has(source) || chosen.has(target)) near.add(source).add(target);
  for (const { id, members } of groups) if (chosen.has(id)) for (const member of [id, ...members]) near.add(member);
  return near;
}

const touches = (edge: GraphEdge, chosen: Chosen): boolean => chosen.has(edge.id) || chosen.has(edge.source) || chosen.has(edge.target);
