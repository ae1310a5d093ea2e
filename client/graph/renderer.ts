/** What the explorer needs of a canvas. It shows a scene and tells what the reader does with it; it never holds the truth. */
import type { Point, Positions } from "../state/view.ts";

export interface Renderer {
  /** Shows this scene, changing only what differs from the last one. */
  draw(scene: Scene): void;
  /** Takes the colours of a theme. */
  paint(palette: Palette): void;
  /** Brings all of the scene into the window. */
  fit(): void;
  /** Zooms about the middle of the window. */
  zoomBy(factor: number): void;
  /** Brings these nodes into the window, as large as they can be. */
  frame(ids: readonly string[]): void;
  /** Moves the window, where it has to be moved for these nodes to be seen; where they don't fit, zooms out. */
  reveal(ids: readonly string[]): void;
  destroy(): void;
}

/** CSS colours: of names, of what stands on connections, of the ground, of what is selected. */
export interface Palette {
  readonly ink: string;
  readonly softInk: string;
  readonly paper: string;
  readonly ring: string;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Colours are CSS colours, lengths canvas units. */
export interface SceneNode {
  readonly id: string;
  readonly at: Point;
  /** The name in full, and in a few words for when there is little room. */
  readonly label: string;
  readonly brief: string;
  /** Where there isn't room for all, those of a higher rank have their names first. */
  readonly rank: number;
  /** Stands for several nodes, and is drawn round the room that they take. */
  readonly group: boolean;
  readonly shape: string;
  readonly size: number;
  readonly color: string;
  readonly filled: boolean;
  readonly border: "solid" | "dashed" | "dotted" | "double";
  /** Address of a white picture in its middle; null for none. */
  readonly glyph: string | null;
  readonly selected: boolean;
  readonly pinned: boolean;
  readonly faded: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly color: string;
  readonly line: "solid" | "dashed" | "dotted";
  readonly width: number;
  /** Both ways: no arrow. */
  readonly undirected: boolean;
  readonly hollow: boolean;
  /** Stands for several edges between groups. */
  readonly bundle: boolean;
  /** No other joins the same two nodes: it is straight. */
  readonly alone: boolean;
  readonly selected: boolean;
  readonly faded: boolean;
}

/** What the reader does on the canvas. */
export interface CanvasEvents {
  select(id: string, also: boolean): void;
  selectArea(ids: readonly string[]): void;
  clear(): void;
  expand(id: string): void;
  move(positions: Positions): void;
}
