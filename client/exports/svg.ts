/** The canvas as a drawing of its own: shapes, lines, arrows and names, in the colours of the theme, without a request to anyone. */
import { kindLooks } from "../graph/display.ts";
import type { Palette, Scene, SceneEdge, SceneNode } from "../graph/renderer.ts";
import { xml } from "./xml.ts";

export interface Drawing {
  readonly svg: string;
  /** Canvas units. */
  readonly width: number;
  readonly height: number;
}

/** Canvas units round the drawing, for the names at its rim. */
const margin = 90;
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const lineHeight = 16;

/** `glyphs` holds what is inside of each picture, by its address: a drawing of 20 by 20 or 24 by 24 units. */
export function drawSvg({ nodes, edges }: Scene, { ink, softInk, paper }: Palette, glyphs: ReadonlyMap<string, string>): Drawing {
  const [xs, ys] = [nodes.map(({ at }) => at.x), nodes.map(({ at }) => at.y)];
  const [left, top] = [min(xs) - margin, min(ys) - margin];
  const [width, height] = [max(xs) + margin - left, max(ys) + margin - top];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${font}" text-anchor="middle">
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${xml(paper)}"/>
${edges.map((edge) => drawEdge(edge, byId.get(edge.source), byId.get(edge.target), softInk, paper)).join("\n")}
${nodes.map((node) => drawNode(node, ink, paper, glyphs)).join("\n")}
</svg>
`;
  return { svg, width, height };
}

// Not Math.min(...values): a view may hold thousands.
const min = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
const max = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0);

const dashes = { solid: "", double: "", dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 4"' } as const;
const outlines = new Map(Object.values(kindLooks).map(({ shape, outline }) => [shape as string, outline]));

function drawNode(node: SceneNode, ink: string, paper: string, glyphs: ReadonlyMap<string, string>): string {
  const { at, size, shape, color, filled, border, glyph, label } = node;
  // Outlines are drawn in a box of 24 by 24.
  const scale = size / 24;
  const fill = filled ? color : paper;
  const picture = glyph === null ? "" : `<g transform="translate(4.5 4.5) scale(.625)">${glyphs.get(glyph) ?? ""}</g>`;
  const lines = label.split("\n").flatMap((line) => wrap(line));
  const names = lines.map((line, i) => `<tspan x="${at.x}" dy="${i === 0 ? 0 : lineHeight}">${xml(line)}</tspan>`).join("");
  return `<g><g transform="translate(${at.x - size / 2} ${at.y - size / 2}) scale(${scale.toFixed(3)})"><path d="${outlines.get(shape) ?? ""}" fill="${xml(fill)}" stroke="${xml(color)}" stroke-width="2"${dashes[border]}/>${picture}</g><text y="${at.y + size / 2 + lineHeight}" font-size="13" fill="${xml(ink)}" stroke="${xml(paper)}" stroke-width="3" paint-order="stroke">${names}</text></g>`;
}

function drawEdge(edge: SceneEdge, from: SceneNode | undefined, to: SceneNode | undefined, ink: string, paper: string): string {
  if (!from || !to) return "";
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const start = { x: from.at.x + (ux * from.size) / 2, y: from.at.y + (uy * from.size) / 2 };
  const tip = { x: to.at.x - ux * (to.size / 2 + 3), y: to.at.y - uy * (to.size / 2 + 3) };
  const wing = (side: number): string => `${(tip.x - 9 * ux + side * 4 * -uy).toFixed(1)} ${(tip.y - 9 * uy + side * 4 * ux).toFixed(1)}`;
  const color = xml(edge.color);
  const arrow = edge.undirected
    ? ""
    : `<path d="M${wing(1)} L${tip.x.toFixed(1)} ${tip.y.toFixed(1)} L${wing(-1)} Z" fill="${edge.hollow ? xml(paper) : color}" stroke="${color}"/>`;
  const line = `<path d="M${start.x.toFixed(1)} ${start.y.toFixed(1)} L${tip.x.toFixed(1)} ${tip.y.toFixed(1)}" stroke="${color}" stroke-width="${edge.width}" fill="none"${dashes[edge.line]}/>`;
  const name = `<text x="${((start.x + tip.x) / 2).toFixed(1)}" y="${((start.y + tip.y) / 2).toFixed(1)}" font-size="10" fill="${xml(ink)}" stroke="${xml(paper)}" stroke-width="3" paint-order="stroke">${xml(edge.label)}</text>`;
  return `<g>${line}${arrow}${name}</g>`;
}

/** Characters of a line of a name, as wide as on the canvas. */
const lineLength = 20;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
