/** The picture of the graph, moved and scaled as it is: a frame costs the same at any size. At rest the graph is drawn anew. */
import type { Core } from "cytoscape";
import type { Point } from "../state/view.ts";

export interface Picture {
  /** Pixels. */
  shift(by: Point): void;
  /** Zooms by a power of two; `about` stays where it is, in pixels of the canvas. */
  zoom(power: number, about: Point): void;
  /** Draws what is wanted at once: for whatever is done where something is seen. */
  settle(): void;
  stop(): void;
}

/** Milliseconds without a move; longer where drawing takes long, which would hold up the next move. */
const pause = { least: 180, most: 700 };

interface Window {
  readonly zoom: number;
  readonly pan: Point;
}

export function pictureOf(cy: Core, container: HTMLElement): Picture {
  const layers = container.querySelector<HTMLElement>(":scope > div");
  const now = (): Window => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  let drawn = now();
  let wanted: Window | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let took = 0;
  const show = (): void => {
    const { zoom, pan } = wanted ?? now();
    const scale = zoom / drawn.zoom;
    const [x, y] = [pan.x - scale * drawn.pan.x, pan.y - scale * drawn.pan.y];
    if (layers) layers.style.transform = scale === 1 && x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const settle = (): void => {
    clearTimeout(timer);
    const target = wanted;
    wanted = null;
    if (!target) return;
    asked = performance.now();
    cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
  };
  const want = (next: Window): void => {
    wanted = next;
    show();
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(pause.most, Math.max(pause.least, 2 * took)));
  };
  const onRender = (): void => {
    if (asked > 0) took = performance.now() - asked;
    asked = 0;
    drawn = now();
    show();
  };
  cy.on("render", onRender);
  return {
    shift: ({ x, y }) => {
      const { zoom, pan } = wanted ?? now();
      want({ zoom, pan: { x: pan.x + x, y: pan.y + y } });
    },
    zoom: (power, about) => {
      const from = wanted ?? now();
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), from.zoom * 2 ** power));
      const scale = zoom / from.zoom;
      want({ zoom, pan: { x: about.x - scale * (about.x - from.pan.x), y: about.y - scale * (about.y - from.pan.y) } });
    },
    settle,
    stop: () => {
      clearTimeout(timer);
      cy.off("render", onRender);
    },
  };
}
