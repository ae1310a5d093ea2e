/** Collects what is in sight for an export, and draws it. */
import { sentencesOf } from "../api/sentences.ts";
import { paletteOf } from "../graph/palette.ts";
import { scene } from "../graph/scene.ts";
import type { Sight } from "../state/visible.ts";
import type { Content } from "./content.ts";
import { type Drawing, drawSvg } from "./svg.ts";

export async function gather({ nodes, edges }: Sight, signal: AbortSignal): Promise<Content> {
  const events = nodes.filter(({ node }) => node.event !== null).map(({ node }) => node.id);
  const evidence = await sentencesOf([...edges.map(({ id }) => id), ...events], signal);
  return {
    nodes: nodes.map(({ node, placed }) => ({ node, at: { x: placed.x, y: placed.y }, evidence: evidence.get(node.id) ?? [] })),
    edges: edges.map((edge) => ({ edge, evidence: evidence.get(edge.id) ?? [] })),
  };
}

export function themeColor(): (variable: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (variable) => style.getPropertyValue(variable).trim();
}

export async function draw(of: Sight): Promise<Drawing> {
  const drawn = scene(of, [], themeColor());
  const addresses = [...new Set(drawn.nodes.flatMap(({ glyph }) => glyph ?? []))];
  const glyphs = await Promise.all(addresses.map(async (address) => [address, await insideOf(address)] as const));
  return drawSvg(drawn, paletteOf(), new Map(glyphs));
}

/** The shapes of a picture of ours, with what they inherit from its root. */
async function insideOf(address: string): Promise<string> {
  const root = new DOMParser().parseFromString(await (await fetch(address)).text(), "image/svg+xml").documentElement;
  const inherited = [...root.attributes].filter(({ name }) => /^(fill|stroke)/.test(name)).map(({ name, value }) => `${name}="${value}"`);
  return `<g ${inherited.join(" ")}>${root.innerHTML}</g>`;
}

/** Twice as fine as the screen's unit, as far as a browser's canvas goes. */
export async function png(of: Sight): Promise<Blob> {
  const { svg, width, height } = await draw(of);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  await image.decode();
  const scale = Math.min(2, mostPixels / Math.max(width, height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture came of it")))));
}

/** Pixels of a side that all browsers draw. */
const mostPixels = 8192;
