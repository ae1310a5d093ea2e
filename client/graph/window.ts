/** Where the window lies over the canvas. */
import type { Core } from "cytoscape";
import type { Drawn } from "./name-tags.ts";
import { near, reach } from "./names.ts";
import type { SceneNode } from "./renderer.ts";

/** Pixels kept free round all of it, for the names at its rim. */
const rim = { side: 44, top: 28, bottom: 52 };

/** By the nodes alone, names being as large as there is room for; where they can be shown in full, with them. */
export function fitAll(cy: Core, drawn: Drawn): void {
  const nodes = [...drawn.values()].filter((item) => "at" in item);
  if (nodes.length === 0) return;
  const room = { width: cy.width() - 2 * rim.side, height: cy.height() - rim.top - rim.bottom };
  const bare = windowOn(nodes, ({ size }) => size / 2, room);
  const named = windowOn(nodes, reach, { ...room, height: room.height + rim.bottom - rim.top / 2 });
  const { zoom, middle } = named.zoom >= near ? named : { ...bare, zoom: Math.min(bare.zoom, 0.999 * near) };
  const centre = { x: cy.width() / 2, y: rim.top + (cy.height() - rim.top - (named.zoom >= near ? rim.top / 2 : rim.bottom)) / 2 };
  cy.viewport({ zoom: Math.max(cy.minZoom(), zoom), pan: { x: centre.x - zoom * middle.x, y: centre.y - zoom * middle.y } });
}

/** The zoom, never above 1, at which nodes fill the room, and the middle of them. */
function windowOn(
  nodes: readonly SceneNode[],
  below: (node: SceneNode) => number,
  room: { readonly width: number; readonly height: number },
) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const { at, size } = node;
    box.left = Math.min(box.left, at.x - size / 2);
    box.right = Math.max(box.right, at.x + size / 2);
    box.top = Math.min(box.top, at.y - size / 2);
    box.bottom = Math.max(box.bottom, at.y + below(node));
  }
  const zoom = Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  return { zoom, middle: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } };
}

/** Pixels kept free round what is revealed. */
const margin = 24;

export function frame(cy: Core, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const elements = cy.nodes().filter((node) => wanted.has(node.id()));
  if (elements.empty()) return;
  cy.fit(elements, margin);
  if (cy.zoom() > 1) cy.zoom(1).center(elements);
}

export function reveal(cy: Core, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const elements = cy.nodes().filter((node) => wanted.has(node.id()));
  if (elements.empty()) return;
  const box = elements.renderedBoundingBox();
  if (box.w > cy.width() - 2 * margin || box.h > cy.height() - 2 * margin) {
    cy.fit(elements, margin);
    if (cy.zoom() > 1) cy.zoom(1).center(elements);
    return;
  }
  // As far as needed, and no farther.
  const shift = (low: number, high: number, size: number) => Math.max(0, margin - low) + Math.min(0, size - margin - high);
  cy.panBy({ x: shift(box.x1, box.x2, cy.width()), y: shift(box.y1, box.y2, cy.height()) });
}
