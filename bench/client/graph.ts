/** A graph of any size, the same every time, in the shape of the API's answers: events round entities, hubs as news has them. */
import { createHash } from "node:crypto";
import { seeded } from "../random.ts";

export interface BenchGraph {
  readonly nodes: readonly BenchNode[];
  readonly edges: readonly BenchEdge[];
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}
export type BenchNode = Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string; readonly title: string };
export type BenchEdge = Readonly<Record<string, unknown>> & { readonly id: string; readonly source: string; readonly target: string };

/** Twice as many edges as nodes. */
export function benchGraph(size: number, prefix = "n"): BenchGraph {
  const random = seeded(size);
  const nodes = Array.from({ length: size }, (_, i) => node(`${prefix}${i}`, i));
  const edges = Array.from({ length: size * 2 }, (_, i) =>
    edge(`${prefix}e${i}`, nodes[i % size], nodes[Math.floor(random() ** 3 * size)]),
  );
  const columns = Math.ceil(Math.sqrt(size * 1.4));
  const places = nodes.map(({ id }, i) => ({
    id,
    x: Math.round((i % columns) * 170 + random() * 40),
    y: Math.round(Math.floor(i / columns) * 130 + random() * 30),
  }));
  return { nodes, edges, places };
}

const kinds = ["Event", "Event", "Event", "Person", "Force", "Organization", "Place", "Country"] as const;
const types = ["ASSAULT", "CONSULT", "RETREAT", "ACCUSE", "AGREE"] as const;
const statuses = ["HAPPENED", "HAPPENED", "HAPPENED", "PLANNED", "NEGATED", "HISTORICAL"] as const;

function node(name: string, i: number): BenchNode {
  const id = Buffer.from(`${name}:${createHash("md5").update(name).digest("hex").slice(0, 12)}`).toString("base64url");
  const kind = kinds[i % kinds.length] ?? "Event";
  const title = `${kind} number ${i} of the region`;
  const day = `20${10 + (i % 14)}-0${1 + (i % 9)}-1${i % 9}`;
  if (kind !== "Event")
    return { __typename: kind, id, kind, title, name: title, degree: i % 40, firstSeen: day, lastSeen: day, ...own(kind, i) };
  const facts = {
    type: types[i % types.length],
    mode: "OTHER",
    status: statuses[i % statuses.length],
    confidence: 0.9,
    firstReported: day,
    publishers: [`Paper ${i % 7}`],
    sources: 1,
    countries: i % 9 === 0 ? [] : [codeOf(i)],
    disputed: i % 50 === 0,
  };
  const date = { from: day, to: day, precision: "DAY", basis: "EXPLICIT" };
  return { __typename: kind, id, kind, title, label: title, degree: i % 6, ...facts, date, claimedBy: [] };
}

/** ISO 3166-1 alpha-3; a graph of any size has some nodes of each, and many of the first. */
const codes = ["MLI", "NER", "BFA", "FRA", "TCD", "NGA", "DZA", "SDN", "ETH", "SOM", "CMR", "BEN"] as const;
const codeOf = (i: number): string => codes[Math.floor((((i * 7919) % 997) / 997) ** 2 * codes.length)] ?? "MLI";

const own = (kind: string, i: number) =>
  kind === "Country"
    ? { iso3: codeOf(i), latitude: null, longitude: null }
    : {
        country: i % 9 === 0 ? null : codeOf(i),
        latitude: null,
        longitude: null,
        leader: false,
        placeCategory: null,
        forceCategory: null,
        organizationCategory: null,
      };

function edge(id: string, a: BenchNode | undefined, b: BenchNode | undefined): BenchEdge {
  const event = a?.kind === "Event";
  const facts = {
    status: "HAPPENED",
    confidence: 0.9,
    since: null,
    until: null,
    claimed: false,
    sources: 1,
    title: null,
    basis: "TEXT",
    disputed: false,
  };
  const told = { firstReported: "2012-01-01", publishers: ["Paper 1"], heldFrom: null, heldUntil: null };
  return {
    id,
    type: event ? "OCCURRED_IN" : "SUPPORTS",
    source: a?.id ?? "",
    target: b?.id ?? "",
    ...facts,
    ...told,
  };
}
