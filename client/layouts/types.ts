/** A way of placing nodes: pure, deterministic, so that the same view looks the same everywhere. */
import type { Site } from "../state/graph.ts";
import type { LayoutId, Point } from "../state/view.ts";

export interface Layout {
  readonly id: LayoutId;
  place(input: LayoutInput): ReadonlyMap<string, Point>;
}

/** All plain data: it travels to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly { readonly type: string; readonly source: string; readonly target: string }[];
}

export interface LayoutNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** First ISO day of a dated event. */
  readonly day: string | null;
  /** Degrees north and east; null where not known. */
  readonly site: Site | null;
  /** Where it is and has to stay; null for one that is to be placed. */
  readonly fixed: Point | null;
  /** Room that it and its name take: from side to side, and from its middle up and down. Canvas units. */
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** The node beside which it is to appear. */
  readonly near: string | null;
}
