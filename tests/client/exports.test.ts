import { inflateRawSync } from "node:zlib";
import Graph from "graphology";
import { parse as readGexf } from "graphology-gexf";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { viewQuery } from "../../client/actions/console.ts";
import { cslJson, plainCitations } from "../../client/exports/citations.ts";
import type { Content } from "../../client/exports/content.ts";
import { cell, csvArchive } from "../../client/exports/csv.ts";
import { gexf } from "../../client/exports/gexf.ts";
import { graphml } from "../../client/exports/graphml.ts";
import { json } from "../../client/exports/json.ts";
import { drawSvg } from "../../client/exports/svg.ts";
import { xml } from "../../client/exports/xml.ts";
import { scene } from "../../client/graph/scene.ts";
import { visible } from "../../client/state/visible.ts";
import { edges, graph, nodes, view } from "./fixtures.ts";

const article = { id: "a1", title: 'The "raid" & after', publisher: "Velia Herald", publishedAt: "2021-03-05", url: "javascript:alert(1)" };
const evidence = {
  article,
  sentence: 0,
  quote: "=HYPERLINK(1) & the Border Guard <attacked>\nVelia.",
  start: 4,
  end: 50,
  triggerStart: 8,
  triggerEnd: 12,
  rule: "assault/attack",
  confidence: 0.9,
  status: "HAPPENED" as const,
  claimedBy: [],
};
const hostile = `=cmd|' /C calc'!A1 </node>"&'\u0000\uD800 محمد 马里`;
const content: Content = {
  nodes: Object.values(nodes).map((node, i) => ({
    node: node.id === "guard" ? { ...node, name: hostile } : node,
    at: { x: i * 10, y: -i },
    evidence: node.id === "raid" ? [evidence] : [],
  })),
  edges: edges.map((edge) => ({ edge, evidence: edge.id === "actor" ? [evidence, { ...evidence, rule: "another" }] : [] })),
};
const kept = hostile.replace("\u0000", "").replace("\uD800", "");
const parse = (text: string) => new new Window().DOMParser().parseFromString(text, "application/xml");

describe("GraphML", () => {
  // happy-dom takes no dots in the names of attributes; the test in a browser reads the file as it is.
  const document = parse(graphml(content).replaceAll("attr.", "attr-"));

  it("gives back every node and edge with its ends, kind and sentences", () => {
    expect([...document.querySelectorAll("node")].map((node) => node.getAttribute("id"))).toEqual(Object.keys(nodes));
    expect([...document.querySelectorAll("edge")].map((edge) => [edge.getAttribute("source"), edge.getAttribute("target")])).toEqual(
      edges.map(({ source, target }) => [source, target]),
    );
    const actor = document.querySelector('edge[id="actor"]');
    expect(actor?.querySelector('data[key="e-type"]')?.textContent).toBe("ACTOR_IN");
    expect(actor?.querySelector('data[key="e-sentences"]')?.textContent).toContain("the Border Guard <attacked> Velia.");
  });

  it("declares every key that it uses", () => {
    const declared = new Set([...document.querySelectorAll("key")].map((key) => key.getAttribute("id")));
    for (const data of document.querySelectorAll("data")) expect(declared).toContain(data.getAttribute("key"));
  });

  it("holds a hostile name as text, but for what XML has no place for", () => {
    expect(document.querySelector('node[id="guard"] data[key="n-name"]')?.textContent).toBe(kept);
  });
});

it("GEXF gives back nodes with places and colours, and edges with their attributes", () => {
  const document = parse(gexf(content, () => "#2f5d9b"));
  const guard = document.querySelector('node[id="guard"]');
  expect(guard?.getAttribute("label")).toBe(kept);
  expect(guard?.innerHTML).toContain('<viz:color r="47" g="93" b="155"');
  expect(guard?.innerHTML).toContain('x="30" y="3"');
  const leads = document.querySelector('edge[id="leads"]');
  expect(leads?.querySelector('attvalue[for="title"]')?.getAttribute("value")).toBe("president");
});

it("GEXF opens in graphology, with every node, edge and attribute", () => {
  const read = readGexf(
    Graph,
    gexf(content, () => "#2f5d9b"),
  );
  expect([...read.nodes()].sort()).toEqual(Object.keys(nodes).sort());
  expect(read.mapEdges((id, _, source, target) => [id, source, target]).sort()).toEqual(
    edges.map(({ id, source, target }) => [id, source, target]).sort(),
  );
  expect(read.getNodeAttributes("guard")).toMatchObject({ label: kept, kind: "Force", x: 30, y: 3, color: "rgb(47,93,155)" });
  expect(read.getEdgeAttributes("leads")).toMatchObject({ type: "LEADS", title: "president", status: "HAPPENED" });
});

describe("CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["+1", "'+1"],
    ["plain", "plain"],
    ['says "no", twice', '"says ""no"", twice"'],
  ])("is no formula to a spreadsheet: %s", (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it("is an archive of two tables in Neo4j's import format, which any unzip opens", () => {
    const files = unzip(csvArchive(content));
    expect([...files.keys()]).toEqual(["nodes.csv", "relationships.csv"]);
    expect(files.get("nodes.csv")?.split("\r\n")[0]).toMatch(/^id:ID,:LABEL,name,category,country,leader:boolean,/);
    expect(files.get("relationships.csv")).toContain("\r\nosman,tarin,LEADS,leads,president,HAPPENED,0.9,false,false,,,1,TEXT,\r\n");
    expect(files.get("nodes.csv")).toContain("\"'=cmd|' /C calc'!A1 </node>\"\"&");
  });
});

it("JSON gives back everything, each sentence with its place in its article", () => {
  const back = JSON.parse(json(content, "http://127.0.0.1/#1.x"));
  expect(back.nodes).toHaveLength(Object.keys(nodes).length);
  expect(back.edges.find(({ id }: { id: string }) => id === "actor").evidence[0]).toMatchObject({
    start: 4,
    end: 50,
    article: { id: "a1" },
  });
});

/** What the schema of CSL-JSON (csl-data.json 1.0.2) says of the properties that we write; it takes no other. */
function faultsOf(items: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const texts = ["title", "container-title", "URL", "annote"];
  const isPart = (part: unknown) => Array.isArray(part) && part.length >= 1 && part.length <= 3 && part.every(Number.isInteger);
  const isDate = (date: unknown) => {
    const parts = (date as { "date-parts"?: unknown })["date-parts"];
    return Array.isArray(parts) && parts.length >= 1 && parts.length <= 2 && parts.every(isPart);
  };
  return items.flatMap(({ id, type, issued, ...rest }) => [
    ...(typeof id === "string" || typeof id === "number" ? [] : [`${id}: id`]),
    ...(type === "article-newspaper" ? [] : [`${id}: type ${type}`]),
    ...Object.entries(rest)
      .filter(([name, value]) => !texts.includes(name) || typeof value !== "string")
      .map(([name]) => `${id}: ${name}`),
    ...(issued === undefined || isDate(issued) ? [] : [`${id}: issued`]),
  ]);
}

describe("citations", () => {
  it("hold each article once, with each sentence once, and no address that is none", () => {
    const items = JSON.parse(cslJson(content));
    expect(items).toEqual([
      {
        id: "a1",
        type: "article-newspaper",
        title: article.title,
        "container-title": "Velia Herald",
        issued: { "date-parts": [[2021, 3, 5]] },
        annote: "“=HYPERLINK(1) & the Border Guard <attacked> Velia.”",
      },
    ]);
  });

  it("keep to the schema of CSL-JSON, whatever an article lacks", () => {
    const bare = { ...article, id: "a2", publisher: null, publishedAt: null, url: "javascript:alert(1)" };
    const full = { ...article, id: "a3", publishedAt: "2021-03-05T10:00:00Z", url: "https://velia.example/raid" };
    const [first] = content.edges.flatMap(({ evidence }) => evidence);
    if (!first) throw new Error("no evidence");
    const edges = content.edges.map((edge) => ({ ...edge, evidence: [article, bare, full].map((one) => ({ ...first, article: one })) }));
    const items = JSON.parse(cslJson({ nodes: [], edges }));
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(["a1", "a2", "a3"]);
    expect(faultsOf(items)).toEqual([]);
    expect(faultsOf([{ id: "x", type: "newspaper", titel: "y", issued: { "date-parts": [["March"]] } }])).toEqual([
      "x: type newspaper",
      "x: titel",
      "x: issued",
    ]);
  });

  it("are told in plain words", () => {
    expect(plainCitations(content)).toBe(
      'Velia Herald, “The "raid" & after”, 2021-03-05\n  “=HYPERLINK(1) & the Border Guard <attacked> Velia.”\n',
    );
  });
});

it("SVG draws what is in view, names as text, and asks nobody for anything", () => {
  const drawn = scene(visible(view, graph), [], () => "#123456");
  const palette = { ink: "#000000", softInk: "#333333", paper: "#ffffff", ring: "#0000ff" };
  const { svg, width } = drawSvg({ ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, label: hostile })) }, palette, new Map());
  const document = parse(svg);
  expect(width).toBe(420 + 180);
  expect(document.querySelectorAll("tspan").length).toBeGreaterThanOrEqual(drawn.nodes.length);
  expect(document.documentElement.textContent).toContain("</node>");
  expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/href|url\(|https?:/);
});

it("XML text keeps every character that the format has, and escapes what it reads", () => {
  expect(xml(`a<b>&"'\u0007👩‍🚀\uFFFE`)).toBe("a&lt;b&gt;&amp;&quot;&apos;👩‍🚀");
});

it("the question for a view names its nodes, and says where there are too many", () => {
  expect(viewQuery(["a", "b"])).toContain('subgraph(ids: ["a" "b"])');
  const long = viewQuery(Array.from({ length: 300 }, (_, i) => `id${i}`));
  expect(long).toMatch(/^# The first 250 of the 300 nodes/);
  expect(long).not.toContain('"id250"');
});

/** Reads the archive by its central directory, as unzip does. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < buffer.readUInt16LE(end + 10); i++) {
    const [size, nameLength, head] = [buffer.readUInt32LE(at + 20), buffer.readUInt16LE(at + 28), buffer.readUInt32LE(at + 42)];
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
    const start = head + 30 + nameLength;
    const content = buffer.subarray(start, start + size);
    files.set(name, (buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString("utf8"));
    at += 46 + nameLength;
  }
  return files;
}
