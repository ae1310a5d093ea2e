/** Serves the built explorer over a graph of the bench, and beside it plain Cytoscape on the same graph. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type BenchEdge, type BenchGraph, type BenchNode, benchGraph } from "./graph.ts";

export interface Served {
  readonly url: string;
  /** Answers out of another graph from now on. */
  readonly show: (graph: BenchGraph) => void;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".html": "text/html",
};

export async function serve(first: BenchGraph): Promise<Served> {
  let graph = first;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://bench").pathname;
    if (path === "/graphql") {
      let body = "";
      for await (const part of request) body += part;
      const { query, variables } = JSON.parse(body);
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer(query, variables, graph)));
      return;
    }
    const file =
      path === "/plain"
        ? null
        : path === "/cytoscape.js"
          ? "node_modules/cytoscape/dist/cytoscape.min.js"
          : join("dist/client", path === "/" ? "index.html" : path);
    try {
      const content = file === null ? plainPage(graph) : readFileSync(file);
      response.setHeader("content-type", types[extname(file ?? "plain.html")] ?? "text/plain").end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, show: (next) => (graph = next), close: () => server.close() };
}

/** 30 neighbours that an expansion brings. */
const fresh = benchGraph(30, "fresh");

function answer(query: string, variables: { readonly ids?: readonly string[] }, graph: BenchGraph): unknown {
  const { ids = [] } = variables;
  // As the product does.
  if (ids.length > 5000) return { data: null, errors: [{ message: "ids: at most 5000", extensions: { code: "BAD_INPUT" } }] };
  return { data: dataOf(query, new Set(ids), graph) };
}

function dataOf(query: string, ids: ReadonlySet<string>, { nodes, edges }: BenchGraph): unknown {
  // Neighbours of whatever was asked first.
  const [hub = ""] = ids;
  const spokes = fresh.nodes.map(({ id }, i) => ({ ...fresh.edges[i], id: `spoke${i}`, source: id, target: hub }));
  if (query.includes("query Neighbourhood"))
    return {
      neighbourhood: { nodes: [...nodes.filter(({ id }) => id === hub), ...fresh.nodes], edges: spokes, truncated: false, hidden: [] },
    };
  if (query.includes("query Subgraph")) return { subgraph: among(ids, [...nodes, ...fresh.nodes], [...edges, ...spokes]) };
  if (query.includes("query Start"))
    return {
      statistics: { nodes: [], relations: [], articles: 0, dateSpan: null, newestArticle: null },
      articles: { nodes: [] },
      countries: { nodes: [] },
      forces: { nodes: [] },
    };
  return { node: null, nodes: [] };
}

function among(ids: ReadonlySet<string>, nodes: readonly BenchNode[], edges: readonly BenchEdge[]) {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    truncated: false,
  };
}

/** Cytoscape as its documentation begins: default rendering, a name under each node. */
function plainPage({ nodes, edges, places }: BenchGraph): string {
  const elements = [
    ...nodes.map(({ id, kind, title }, i) => ({ data: { id, kind, title }, position: places[i] })),
    ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
  ];
  return `<!doctype html><title>plain</title><div id="cy" style="position:absolute;inset:0"></div><script src="/cytoscape.js"></script>
<script>window.cy = cytoscape({ container: document.getElementById("cy"), elements: ${JSON.stringify(elements)}, layout: { name: "preset" },
  style: [{ selector: "node", style: { label: "data(title)" } }, { selector: "edge", style: { "target-arrow-shape": "triangle", "curve-style": "bezier" } }] });
cy.fit();</script>`;
}
