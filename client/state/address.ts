/** The whole view as the fragment of an address, and back: `#1.` and the deflated JSON in base64url. */
import { layouts } from "../layouts/names.ts";
import { isGroup } from "./groups.ts";
import { isLimited } from "./limits.ts";
import { groupings, type Limits, noLimits, type OpenArticle, type Panel, type Placed, shows, type View } from "./view.ts";

/** Longer fragments are cut by mail programs and chats; a file is offered instead. In characters. */
export const maxFragment = 8_000;
/** A view of 5,000 nodes takes some 400 kB; more is no view of ours. In bytes after inflating. */
const maxInflated = 4_000_000;
const version = "1.";

export async function encodeView(view: View): Promise<string> {
  return version + toBase64Url(await deflate(JSON.stringify(pack(view))));
}

/** Null where the fragment is empty; an Error that says what is wrong where it can't be read. */
export async function decodeView(fragment: string): Promise<View | null> {
  const text = fragment.replace(/^#/, "");
  if (text === "") return null;
  if (!text.startsWith(version)) throw new Error("made by another version");
  return unpack(JSON.parse(await inflate(fromBase64Url(text.slice(version.length)))));
}

/** As a file: readable JSON of the same content. */
export const viewToFile = (view: View): string => `${JSON.stringify({ conflictGraphView: 1, view: pack(view) }, null, 1)}\n`;

export function viewFromFile(text: string): View {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file) || file.conflictGraphView !== 1) throw new Error("not a saved view");
  return unpack(file.view);
}

/** Columns instead of rows, parents and selected ids by their place in the list: half the length after deflating. */
function pack(view: View) {
  const index = new Map(view.nodes.map((node, i) => [node.id, i]));
  const place = (id: string) => index.get(id) ?? id;
  return {
    n: view.nodes.map((node) => node.id),
    x: view.nodes.map((node) => node.x),
    y: view.nodes.map((node) => node.y),
    b: view.nodes.map((node) => (node.by === null ? -1 : (index.get(node.by) ?? -1))),
    p: view.nodes.flatMap((node, i) => (node.pinned ? [i] : [])),
    h: view.hidden.map(place),
    s: view.selected.map(place),
    o: view.off,
    f: isLimited(view.limits)
      ? [view.limits.from, view.limits.to, view.limits.at, view.limits.reportedBy, view.limits.minConfidence, view.limits.minSources]
      : [],
    l: view.layout,
    g: [view.grouping, ...view.opened],
    a: view.article && [view.article.id, view.article.start, view.article.end],
    q: packPanel(view.panel),
    w: view.show,
  };
}

function unpack(value: unknown): View {
  if (!isRecord(value)) throw new Error("no view in it");
  const ids = list(value.n, isString);
  const [xs, ys, parents] = [list(value.x, isNumber), list(value.y, isNumber), list(value.b, isNumber)];
  if (xs.length !== ids.length || ys.length !== ids.length || parents.length !== ids.length) throw new Error("places are missing");
  const pins = new Set(list(value.p, isNumber));
  const id = (place: string | number): string => (typeof place === "number" ? (ids[place] ?? "") : place);
  const nodes = ids.map(
    (name, i): Placed => ({ id: name, x: xs[i] ?? 0, y: ys[i] ?? 0, by: ids[parents[i] ?? -1] ?? null, pinned: pins.has(i) }),
  );
  return {
    nodes,
    hidden: list(value.h, isPlace).map(id),
    selected: list(value.s, isPlace).map(id),
    off: list(value.o, isString),
    limits: limitsOf(value.f),
    layout: layouts.find((layout) => layout === value.l) ?? "organic",
    ...groupsOf(value.g),
    article: articleOf(value.a),
    panel: panelOf(value.q),
    show: shows.find((show) => show === value.w) ?? "graph",
  };
}

/** One by one in an address made before there were groups. */
function groupsOf(value: unknown): Pick<View, "grouping" | "opened"> {
  const [asked, ...opened] = Array.isArray(value) ? value.filter(isString) : [];
  const grouping = groupings.find((one) => one === asked) ?? "none";
  return { grouping, opened: opened.filter(isGroup) };
}

/** None from an address made before there were any. */
function limitsOf(value: unknown): Limits {
  const [from, to, at, reportedBy, minConfidence, minSources] = Array.isArray(value) ? value : [];
  return {
    from: day(from),
    to: day(to),
    at: day(at),
    reportedBy: day(reportedBy),
    minConfidence: isNumber(minConfidence) ? minConfidence : noLimits.minConfidence,
    minSources: isNumber(minSources) ? minSources : noLimits.minSources,
  };
}

function articleOf(value: unknown): OpenArticle | null {
  if (!Array.isArray(value)) return null;
  const [id, start, end] = value;
  return isString(id) && isNumber(start) && isNumber(end) ? { id, start, end } : null;
}

/** A panel without content by its name, what changed as its days, a way as its ends, its number and what it avoids. */
function packPanel(panel: Panel | null): unknown {
  if (panel?.kind === "changes") return { changes: [panel.from, panel.to, panel.country] };
  return panel?.kind === "paths" ? [panel.from, panel.to, panel.at, ...panel.avoid] : (panel?.kind ?? null);
}

function panelOf(value: unknown): Panel | null {
  if (value === "share" || value === "add") return { kind: value };
  if (isRecord(value) && Array.isArray(value.changes)) return changesOf(value.changes);
  if (!Array.isArray(value)) return null;
  const [from, to, at, ...avoid] = value;
  const end = (id: unknown): string | null => (isString(id) ? id : null);
  return { kind: "paths", from: end(from), to: end(to), avoid: avoid.filter(isString), at: isNumber(at) ? Math.max(0, Math.trunc(at)) : 0 };
}

function changesOf([from, to, country]: readonly unknown[]): Panel | null {
  const [first, last] = [day(from), day(to)];
  return first && last ? { kind: "changes", from: first, to: last, country: isString(country) ? country : null } : null;
}

const day = (told: unknown): string | null => (isString(told) && /^\d{4}-\d\d-\d\d$/.test(told) ? told : null);
const isString = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isPlace = (value: unknown): value is string | number => isString(value) || isNumber(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function list<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  if (!Array.isArray(value) || !value.every(is)) throw new Error("a list is damaged");
  return value;
}

async function deflate(text: string): Promise<Uint8Array> {
  return bytesOf(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")));
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))));
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxInflated) throw new Error("too large");
    parts.push(new Uint8Array(part.value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
