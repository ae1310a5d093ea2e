/** A little graph of our own: two countries, a president, a force, and events of several statuses. */
import type { Graph, GraphEdge, GraphNode } from "../../client/state/graph.ts";
import { emptyGraph, merge } from "../../client/state/graph.ts";
import type { View } from "../../client/state/view.ts";
import { emptyView } from "../../client/state/view.ts";

const base = { degree: 2, category: null, countries: [], site: null, leader: false, days: { from: null, to: null }, event: null };
const told = { first: "2021-03-05", publishers: ["Tarin Post"], sources: 1, confidence: 0.9 };
const event = {
  type: "ASSAULT",
  mode: "OTHER",
  status: "HAPPENED",
  claimed: false,
  disputed: false,
  dated: true,
  precision: "DAY",
  told,
} as const;

export const nodes = {
  tarin: { ...base, id: "tarin", kind: "Country", name: "Tarin", countries: ["TRN"], site: { latitude: 12, longitude: 3 } },
  velia: { ...base, id: "velia", kind: "Country", name: "Velia", countries: ["VEL"] },
  osman: { ...base, id: "osman", kind: "Person", name: "Osman Dirai", leader: true },
  guard: { ...base, id: "guard", kind: "Force", name: "Border Guard" },
  raid: {
    ...base,
    id: "raid",
    kind: "Event",
    name: "Border Guard: attack in Velia",
    days: { from: "2021-03-04", to: "2021-03-04" },
    event,
  },
  visit: {
    ...base,
    id: "visit",
    kind: "Event",
    name: "Osman Dirai: visit to Velia (planned)",
    days: { from: "2021-05-01", to: null },
    event: { ...event, type: "CONSULT", mode: "VISIT", status: "PLANNED", claimed: true },
  },
} as const satisfies Record<string, GraphNode>;

export const edge = (id: string, type: GraphEdge["type"], source: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id,
  type,
  source,
  target,
  status: "HAPPENED",
  told,
  held: { from: null, to: null },
  days: { from: null, to: null },
  claimed: false,
  disputed: false,
  title: null,
  basis: "TEXT",
  ...more,
});

export const edges = [
  edge("leads", "LEADS", "osman", "tarin", { title: "president" }),
  edge("part", "PART_OF", "guard", "tarin"),
  edge("actor", "ACTOR_IN", "guard", "raid"),
  edge("where", "OCCURRED_IN", "raid", "velia"),
  edge("planner", "ACTOR_IN", "osman", "visit", { status: "PLANNED", claimed: true }),
  edge("border", "BORDERS", "tarin", "velia", { basis: "REFERENCE" }),
];

export const graph: Graph = merge(emptyGraph, { nodes: Object.values(nodes), edges });

/** Tarin at the start, Osman and the guard brought by it, the raid by the guard. */
export const view: View = {
  ...emptyView,
  nodes: [
    { id: "tarin", x: 0, y: 0, by: null, pinned: false },
    { id: "osman", x: 120, y: -40, by: "tarin", pinned: false },
    { id: "guard", x: -110, y: 60, by: "tarin", pinned: true },
    { id: "raid", x: -220, y: 90, by: "guard", pinned: false },
    { id: "visit", x: 200, y: -90, by: "osman", pinned: false },
  ],
};
