/** The questions of docs/api.md, asked over the articles that come with the project. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { errorCodes } from "../../graph/errors.ts";
import type { ArticleRows } from "../../graph/rows.ts";
import { articlesFrom } from "../../seed/1-read/index.ts";
import { rowReader } from "../../seed/main.ts";
import { type TakenServer, takeNeo4j } from "../neo4j/take.ts";
import { type Asking, asking } from "./asking.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/api.md", root), "utf8");

interface Worked {
  readonly number: number;
  readonly title: string;
  readonly query: string;
  readonly variables: object;
}
const worked = page
  .split(/^## (?=\d+\. )/m)
  .slice(1)
  .map((section): Worked => {
    const [, number = "", title = ""] = /^(\d+)\. (.*)/.exec(section) ?? [];
    const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(section)?.[1];
    return { number: Number(number), title, query: block("graphql") ?? "", variables: JSON.parse(block("json") ?? "{}") };
  });

let graph: Asking;
const rows: ArticleRows[] = [];
beforeAll(async () => {
  const reader = await rowReader({});
  for await (const { article } of articlesFrom(fileURLToPath(new URL("seed/articles/", root))))
    if (article) rows.push(reader.rows(article));
  graph = await asking(rows);
});
afterAll(() => graph.close());

// Answers are read by path, whatever the query.
const found: Readonly<Record<number, (data: Found) => void>> = {
  1: (data) => {
    expect(data.at("written.hits.0.text")).toContain("Goïta");
    expect(data.at("elsewhere.hits.0.text")).toBe("马里");
    expect(data.at("misspelt.hits.0.text")).toMatch(/Qaeda/i);
  },
  2: (data) => {
    expect(data.list("leaders").length).toBeGreaterThan(0);
    expect(data.list("leaders").every((one) => one.list("relation.evidence").length > 0)).toBe(true);
  },
  3: (data) => {
    expect(data.list("events.nodes").length).toBeGreaterThan(0);
    expect(data.list("events.nodes").length).toBe(data.at("events.totalCount"));
    expect(data.list("events.nodes").every((event) => event.list("evidence").length > 0)).toBe(true);
  },
  4: (data) => {
    expect(data.at("paths.complete")).toBe(true);
    const [first] = data.list("paths.paths");
    expect(first?.list("hops").length).toBe(data.at("paths.length"));
    expect(first?.list("nodes").at(0)?.at("name")).toContain("Wagner");
    expect(first?.list("nodes").at(-1)?.at("name")).toBe("France");
    expect(first?.list("hops").every((hop) => hop.list("edges").length > 0 && hop.list("edges.0.evidence").length > 0)).toBe(true);
  },
  5: (data) => {
    expect(data.at("paths.complete")).toBe(true);
    expect(data.list("paths.paths").length).toBeGreaterThan(0);
    expect(data.list("paths.paths").flatMap((path) => path.list("nodes").map((node) => node.at("name")))).not.toContain("Mali");
  },
  6: (data) => {
    const events = data.list("events.nodes");
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((event) => event.list("accounts").length > 1)).toBe(true);
  },
  7: (data) => {
    expect(data.list("changes.events.nodes").length).toBeGreaterThan(3);
    const days = data.list("changes.events.nodes").map((event) => String(event.at("date.from")));
    expect(days).toEqual(days.toSorted());
  },
  8: (data) => {
    const bars = data.list("timeline");
    expect(bars.length).toBeGreaterThan(10);
    expect(bars.every((bar) => String(bar.at("start")).endsWith("-01"))).toBe(true);
    expect(bars.flatMap((bar) => bar.list("split").map((part) => part.at("label")))).toContain("MLI");
  },
  9: (data) => expect(data.list("timeline").flatMap((bar) => bar.list("split").map((part) => part.at("label")))).toContain("ECOWAS"),
  10: (data) => {
    for (const status of ["planned", "threatened", "denied"]) expect(data.list(`${status}.nodes`).length).toBeGreaterThan(0);
  },
  11: (data) => {
    expect(data.list("events.nodes").length).toBeGreaterThan(0);
    expect(data.list("events.nodes").every((event) => event.list("claimedBy").length > 0)).toBe(true);
  },
  12: (data) => {
    expect(data.list("neighbourhood.nodes").length).toBeGreaterThan(10);
    expect(data.at("neighbourhood.truncated")).toBe(data.list("neighbourhood.hidden").length > 0);
  },
  13: (data) => {
    const counts = data.list("node.neighbourCounts").map((one) => Number(one.at("count")));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Number(data.at("node.degree")));
    expect(counts.length).toBeGreaterThan(0);
  },
  14: (data) => expect(data.list("node.roles").map((role) => role.at("of.name"))).toContain("Mali"),
  15: (data) => {
    expect(data.list("map.places").length).toBe(20);
    const counts = data.list("map.places").map((place) => Number(place.at("count")));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  },
  16: (data) => expect(data.list("facets.kinds").length).toBeGreaterThan(3),
  17: (data) => expect(Number(data.at("known.totalCount"))).toBeGreaterThan(0),
  18: (data) => {
    for (const mention of data.list("articles.nodes.0.mentions.nodes")) expect(String(mention.at("text")).length).toBeGreaterThan(0);
    expect(data.list("articles.nodes.0.events.nodes").length).toBeGreaterThan(0);
  },
  19: (data) => expect(data.list("events.nodes").some((event) => event.list("relatedEvents").length > 0)).toBe(true),
  20: (data) => {
    expect(data.list("subgraph.nodes").length).toBe(3);
    expect(Number(data.at("rateLimit.cost"))).toBeGreaterThan(0);
  },
};

describe("the worked queries", () => {
  it("are twenty, in order", () => {
    expect(worked.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it.each(worked.map((one) => [`${one.number}. ${one.title}`, one] as const))("%s", async (_title, { number, query, variables }) => {
    const { data, errors } = await graph.ask(query, variables);
    expect(errors).toBeUndefined();
    found[number]?.(foundIn(data));
  });

  it("name every code that the server answers with", () => {
    const asked = errorCodes.filter((code) => !["BAD_ARTICLE", "BAD_CONFIG", "FILE_NOT_FOUND", "GRAPH_LOCKED", "NOT_FOUND"].includes(code));
    for (const code of asked) expect(page).toContain(`\`${code}\``);
  });
});

describe.skipIf(!inject("neo4j"))("on Neo4j", () => {
  let server: TakenServer | null = null;
  let other: Asking;
  beforeAll(async () => {
    server = await takeNeo4j();
    if (server) other = await asking(rows, { graph: { uri: server.uri, user: server.user, password: server.password } });
  });
  afterAll(async () => {
    await other?.close();
    server?.release();
  });

  // What is left to a caller differs by the time of asking.
  const lasting = ({ rateLimit: _, ...data }: Record<string, unknown>) => data;
  it.each(worked.map((one) => [`${one.number}. ${one.title}`, one] as const))(
    "the same answer: %s",
    async (_title, { query, variables }) => {
      const [here, there] = [
        await graph.ask<Record<string, unknown>>(query, variables),
        await other.ask<Record<string, unknown>>(query, variables),
      ];
      expect(there.errors).toBeUndefined();
      expect(lasting(there.data)).toEqual(lasting(here.data));
    },
  );
});

/** An answer, read by a path of names and numbers: `paths.0.nodes`. */
interface Found {
  readonly at: (path: string) => unknown;
  readonly list: (path: string) => readonly Found[];
}
function foundIn(value: unknown): Found {
  const at = (path: string) => path.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], value);
  return { at, list: (path) => ((at(path) ?? []) as readonly unknown[]).map(foundIn) };
}
