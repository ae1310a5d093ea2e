/** What a reader has made of the graph: which nodes, where, what is switched off, what is open. Plain data: the address holds it whole. */

export interface View {
  readonly nodes: readonly Placed[];
  /** Ids of nodes put out of sight by hand. */
  readonly hidden: readonly string[];
  /** Entries of the legend that are switched off: see `legendKey`. */
  readonly off: readonly string[];
  readonly limits: Limits;
  readonly layout: LayoutId;
  /** Drawn as groups rather than one by one; of these, the ids of those that are open. */
  readonly grouping: Grouping;
  readonly opened: readonly string[];
  /** Ids of nodes or edges, the one last chosen last. */
  readonly selected: readonly string[];
  readonly article: OpenArticle | null;
  /** What is open at the side while nothing is selected and no article is read. */
  readonly panel: Panel | null;
  readonly show: Show;
}

/** The tree is another way of looking at the list. */
export const shows = ["graph", "list", "tree", "map"] as const;
export type Show = (typeof shows)[number];

/** A node in the view. Coordinates are in whole canvas units, y downwards. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The node whose expansion brought it; null for those the view began with. */
  readonly by: string | null;
  /** Put there by hand: layouts leave it alone. */
  readonly pinned: boolean;
}

/** An article open in the reader, at a sentence: half-open range of UTF-16 code units. */
export interface OpenArticle {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type Panel = PathsPanel | ChangesPanel | { readonly kind: "share" } | { readonly kind: "add" };

/** What began, ended and happened between two ISO days, in a country (ISO 3166-1 alpha-3) or everywhere (null). */
export interface ChangesPanel {
  readonly kind: "changes";
  readonly from: string;
  readonly to: string;
  readonly country: string | null;
}

/** How two nodes are tied: the `at`-th of the shortest ways that pass none of `avoid`. An end is null until it is picked. */
export interface PathsPanel {
  readonly kind: "paths";
  readonly from: string | null;
  readonly to: string | null;
  readonly avoid: readonly string[];
  readonly at: number;
}

/** What facts have to come up to. Days are ISO, both ends included; null for no limit. */
export interface Limits {
  /** What happened or held within these days. */
  readonly from: string | null;
  readonly to: string | null;
  /** What held on that day, and what had happened by then. */
  readonly at: string | null;
  /** What the press had told by that day. */
  readonly reportedBy: string | null;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** Different publishers. */
  readonly minSources: number;
}

export const noLimits: Limits = { from: null, to: null, at: null, reportedBy: null, minConfidence: 0, minSources: 1 };

export type LayoutId = "organic" | "kinds" | "hierarchy" | "timeline" | "geographic";

export type Grouping = "none" | "kind" | "country" | "community";
export const groupings: readonly Grouping[] = ["none", "country", "kind", "community"];

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

export const emptyView: View = {
  nodes: [],
  hidden: [],
  off: [],
  limits: noLimits,
  layout: "organic",
  grouping: "none",
  opened: [],
  selected: [],
  article: null,
  panel: null,
  show: "graph",
};

/** Names an entry of the legend. */
export const legendKey = (group: LegendGroup, value: string): string => `${group}:${value}`;
export type LegendGroup = "kind" | "event" | "mode" | "status" | "edge" | "voice" | "country" | "publisher";
