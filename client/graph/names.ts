/** Which names are shown, and how: they keep a size that can be read at any zoom, and where there isn't room for all, the most important have theirs. */
import type { Point } from "../state/view.ts";
import { type Box, crowd } from "./crowd.ts";

/** A node as far as its name needs it. Canvas units. */
export interface Nameable {
  readonly id: string;
  readonly at: Point;
  readonly size: number;
  /** In full, where there is room; and in a few words. */
  readonly label: string;
  readonly brief: string;
  /** Those of a higher rank have their names first. */
  readonly rank: number;
  /** Drawn round what it holds: its name stands in its middle. */
  readonly group: boolean;
}

export interface Name {
  readonly text: string;
  /** Size of the letters, and where lines are broken. Canvas units. */
  readonly font: number;
  readonly wrap: number;
}

/** What of the canvas is seen. Pixels; `zoom` is pixels a canvas unit. */
export interface Window {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** Letters in canvas units, as layouts make room for, and the least size in pixels that is read with ease. */
const plain = { font: 14, wrap: 124 };
const readable = 11;
const groupFont = 13;
/** From this zoom on, names are shown in full. */
export const near = readable / plain.font;
/** Up to so many nodes, names out of the window are kept: it costs little, and moving the window shows them at once. */
const few = 300;
/** Names at once: more would be a carpet. */
const most = 120;
/** Pixels across, below which a node may lie under the name of another. */
const dot = 9;

/** By id; nodes without a name aren't in it. */
export function namesOf(nodes: readonly Nameable[], window: Window): ReadonlyMap<string, Name> {
  const far = window.zoom < near;
  const inSight = nodes.length <= few && !far ? nodes : nodes.filter(({ at, size }) => isIn(window, at, size));
  const wanted = inSight.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  if (!far) return new Map(wanted.map((node) => [node.id, node.group ? groupName(node, window.zoom) : { text: node.label, ...plain }]));
  const font = readable / stepBelow(window.zoom);
  const wrap = (plain.wrap / plain.font) * font;
  const taken = crowd();
  for (const node of wanted) if (!node.group && node.size * window.zoom >= dot) taken.add(body(node, window));
  const names = new Map<string, Name>();
  for (const node of wanted) {
    if (names.size >= most) break;
    const offered = node.group ? groupNames(node, window.zoom) : [{ text: node.brief, font, wrap }];
    const name = offered.find((one) => !taken.meets(boxOf(node, one, window), node.id));
    if (!name) continue;
    taken.add(boxOf(node, name, window));
    names.set(node.id, name);
  }
  return names;
}

/** So that the wheel doesn't change every name with every turn. */
const stepBelow = (zoom: number): number => 1.12 ** Math.floor(Math.log(zoom) / Math.log(1.12));

/** Its name with its number, or where there is no room its number alone. */
function groupNames(node: Nameable, zoom: number): readonly Name[] {
  const name = groupName(node, zoom);
  return [name, { ...name, text: name.text.slice(name.text.indexOf("\n") + 1) }];
}

function groupName({ brief, size }: Nameable, zoom: number): Name {
  return { text: brief, font: groupFont / stepBelow(zoom), wrap: Math.max(size * 0.9, 80 / zoom) };
}

const toWindow = ({ zoom, pan }: Window, at: Point): Point => ({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y });

function isIn(window: Window, at: Point, size: number): boolean {
  const { x, y } = toWindow(window, at);
  const radius = (size * window.zoom) / 2;
  return x > -radius && y > -radius && x < window.width + radius && y < window.height + radius;
}

/** A little smaller than it is: a name may touch the rim of another node. */
function body({ id, at, size }: Nameable, window: Window): Box {
  const { x, y } = toWindow(window, at);
  const radius = size * window.zoom * 0.4;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, of: id };
}

/** Pixels. An average letter is half as wide as high. */
function extent({ text, font, wrap }: Name, zoom: number): { readonly width: number; readonly height: number } {
  const letter = font * zoom * 0.52;
  const lines = text.split("\n").flatMap((part) => broken(part, (wrap * zoom) / letter));
  return { width: Math.max(...lines) * letter + 6, height: lines.length * font * zoom * 1.2 + 3 };
}

/** How long the lines are that a text is broken into between its words, in letters. */
function broken(text: string, most: number): readonly number[] {
  const lines = [0];
  for (const { length } of text.split(" ")) {
    const last = lines.at(-1) ?? 0;
    if (last > 0 && last + 1 + length > most) lines.push(length);
    else lines[lines.length - 1] = last === 0 ? length : last + 1 + length;
  }
  return lines;
}

/** Canvas units that a full name reaches down from the middle of its node. */
export const reach = ({ label, size }: Nameable): number => size / 2 + 6 + extent({ text: label, ...plain }, 1).height;

const boxOf = (node: Nameable, name: Name, window: Window): Box => (node.group ? middleOf(node, name, window) : below(node, name, window));

function below(node: Nameable, name: Name, window: Window): Box {
  const { x, y } = toWindow(window, node.at);
  const { width, height } = extent(name, window.zoom);
  const top = y + (node.size * window.zoom) / 2 + 2;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function middleOf(node: Nameable, name: Name, window: Window): Box {
  const { x, y } = toWindow(window, node.at);
  const { width, height } = extent(name, window.zoom);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
