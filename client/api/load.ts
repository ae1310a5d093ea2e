/** The questions that the canvas asks, each a function from what is wanted to nodes and edges. */

import type { GraphEdge, GraphNode } from "../state/graph.ts";
import {
  BusiestMonthDocument,
  EventIdsDocument,
  type GraphFilter,
  LeadersDocument,
  NeighbourhoodDocument,
  StartDocument,
  type StartQuery,
  SubgraphDocument,
} from "./documents.generated.ts";
import { canvasFilter, readSubgraph } from "./read.ts";
import { request } from "./request.ts";

export interface Part {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Whether a limit cut it. */
  readonly truncated: boolean;
}

export interface Around {
  readonly ids: readonly string[];
  readonly depth?: number;
  /** Most nodes beside those asked. */
  readonly limit: number;
  readonly filter?: GraphFilter;
  /** Nodes there already: not brought again, but what ties them to those brought. */
  readonly among?: readonly string[];
}

/** Ids that the server takes at once. */
const mostAmong = 5000;

export async function neighbourhood({ ids, depth = 1, limit, filter, among = [] }: Around, signal?: AbortSignal): Promise<Part> {
  const bounds = { depth, limit: Math.min(limit, 1000), among: among.slice(0, mostAmong) };
  const variables = { ids: [...ids], ...bounds, filter: { ...canvasFilter, ...filter } };
  const { neighbourhood: answer } = await request(NeighbourhoodDocument, variables, signal);
  return { ...readSubgraph(answer), truncated: answer.truncated };
}

/** The given nodes, those of them that there are, and all edges among them. */
export async function subgraph(ids: readonly string[], signal?: AbortSignal): Promise<Part> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return { nodes: [], edges: [], truncated: false };
  const parts: Part[] = [];
  for (const some of together(unique, mostAmong)) {
    const { subgraph: answer } = await request(SubgraphDocument, { ids: [...some], filter: canvasFilter }, signal);
    parts.push({ ...readSubgraph(answer), truncated: answer.truncated });
  }
  const [first, ...more] = parts;
  if (first && more.length === 0) return first;
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node])));
  const edges = new Map(parts.flatMap((part) => part.edges.map((edge) => [edge.id, edge])));
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: parts.some(({ truncated }) => truncated) };
}

/** Lists of at most so many, such that any two of the ids are together in one of them. */
export function together(ids: readonly string[], most: number): readonly (readonly string[])[] {
  if (ids.length <= most) return [ids];
  const half = Math.floor(most / 2);
  const halves = Array.from({ length: Math.ceil(ids.length / half) }, (_, i) => ids.slice(i * half, (i + 1) * half));
  return halves.flatMap((a, i) => halves.slice(i + 1).map((b) => [...a, ...b]));
}

export const start = (signal?: AbortSignal): Promise<StartQuery> => request(StartDocument, {}, signal);

/** Ids that answer a question, and whether a limit cut them. */
export interface Found {
  readonly ids: readonly string[];
  readonly cut: boolean;
}

/** Rows asked for by a question: enough to answer it, few enough to be drawn. */
const rows = 40;

/** Ids of leaders and of whom they lead. */
export async function leaders(signal?: AbortSignal): Promise<Found> {
  const { leaders: led } = await request(LeadersDocument, { first: rows }, signal);
  return { ids: [...new Set(led.flatMap(({ leader, of }) => [leader.id, of.id]))], cut: led.length === rows };
}

/** First day of the month with most events of a country; null where none is dated. */
export async function busiestMonth(country: string, signal?: AbortSignal): Promise<string | null> {
  const { timeline } = await request(BusiestMonthDocument, { filter: { ...canvasFilter, countries: [country] } }, signal);
  return timeline.toSorted((a, b) => b.count - a.count || a.start.localeCompare(b.start))[0]?.start ?? null;
}

/** Ids of a country's events of one month, and of who and what has a part in them. */
export async function eventsOfMonth(country: string, first: string, signal?: AbortSignal): Promise<Found> {
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const filter = { ...canvasFilter, countries: [country], from: first, to: last };
  const { events } = await request(EventIdsDocument, { filter, first: rows }, signal);
  const parts = events.nodes.flatMap((event) => [event, ...event.actors, ...event.targets, ...event.places]);
  return { ids: [...new Set(parts.map(({ id }) => id))], cut: events.nodes.length === rows };
}
