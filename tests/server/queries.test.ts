import { afterAll, describe, expect, it } from "vitest";
import { globalId } from "../../server/ids.ts";
import { asking } from "./asking.ts";
import { army, front, orlo, region, taria, venn } from "./region.ts";

const graph = await asking(region(6));
afterAll(() => graph.close());
const [tariaId, armyId, vennId] = [taria, army, venn].map(({ id }) => globalId(id));

describe("a node", () => {
  it("is found by its id, with the fields of its type", async () => {
    const { data } = await graph.ask(`{ node(id: "${tariaId}") { __typename id ... on Country { name iso3 aliases firstSeen degree } } }`);
    expect(data).toMatchObject({ node: { __typename: "Country", id: tariaId, name: "Taria", iso3: "TAR", firstSeen: "2030-03-01" } });
  });

  it("is null where the id is well formed and unknown", async () => {
    const id = globalId("country:ZZZ");
    expect(await graph.ask(`{ node(id: "${id}") { id } }`)).toEqual({ data: { node: null } });
  });

  it("is answered in the order asked, null in the place of an unknown one", async () => {
    const ids = [armyId, globalId("force:nobody"), tariaId];
    const { data } = await graph.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(data).toEqual({ nodes: [{ id: armyId }, null, { id: tariaId }] });
  });

  it("refuses an id that isn't one, by name", async () => {
    const { errors } = await graph.ask('{ node(id: "country:TAR") { id } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_ID" }, message: expect.stringContaining("country:TAR") });
  });
});

describe("evidence", () => {
  it("quotes the sentence of its article to the letter", async () => {
    const { data } = await graph.ask<{ relations: { nodes: readonly { evidence: readonly Quoted[] }[] } }>(
      `{ relations(filter: { relationTypes: [FIGHTS] }) { nodes { from { name } to { name } title evidence
         { quote start end triggerStart triggerEnd rule article { text publisher publishedAt } } } } }`,
    );
    const [fights] = data.relations.nodes;
    expect(fights).toMatchObject({ from: { name: "Hill Front" }, to: { name: "Tarian army" }, title: null });
    for (const { quote, start, end, triggerStart, triggerEnd, article } of fights?.evidence ?? []) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(article.text.slice(triggerStart, triggerEnd)).toBe("fought");
    }
    expect(fights?.evidence).toHaveLength(6);
  });

  interface Quoted {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly triggerStart: number;
    readonly triggerEnd: number;
    readonly article: { readonly text: string };
  }
});

describe("an event", () => {
  it("tells who did what to whom, where and when", async () => {
    const { data } = await graph.ask(
      `{ events(first: 1) { nodes { type mode status label date { from to precision basis } actors { name } targets { name } places { name } placePrecision } } }`,
    );
    expect(data).toMatchObject({
      events: {
        nodes: [
          {
            type: "ASSAULT",
            mode: "ARMED_CLASH",
            status: "HAPPENED",
            date: { from: "2030-03-06", to: "2030-03-06", precision: "DAY", basis: "EXPLICIT" },
            actors: [{ name: "Tarian army" }],
            targets: [{ name: "Hill Front" }],
            places: [{ name: "Orlo" }, { name: "Taria" }],
            placePrecision: "NEAR",
          },
        ],
      },
    });
  });
});

describe("a person", () => {
  it("has the offices that articles state", async () => {
    const { data } = await graph.ask(
      `{ node(id: "${vennId}") { ... on Person { leader roles { title of { name } relation { type } evidence { quote } } } } }`,
    );
    expect(data).toMatchObject({
      node: {
        leader: true,
        roles: [
          {
            title: "president",
            of: { name: "Taria" },
            relation: { type: "LEADS" },
            evidence: [{ quote: expect.stringMatching(/^Ada Venn/) }],
          },
        ],
      },
    });
  });
});

describe("an article", () => {
  it("shows what it names, most often named first, and what it tells", async () => {
    const { data } = await graph.ask(
      `{ articles(first: 1, orderBy: PUBLISHED_ASC) { nodes { title publisher url sentences { start end } mentions { totalCount nodes { text role entity { name } } }
         entities(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } } events { nodes { type } } relations { totalCount } } } }`,
    );
    expect(data).toMatchObject({
      articles: {
        nodes: [
          {
            title: "Taria, 2030-03-01",
            publisher: "Taria Wire",
            mentions: { totalCount: 5 },
            entities: { totalCount: 5, nodes: [{}, {}], pageInfo: { hasNextPage: true } },
            events: { nodes: [{ type: "ASSAULT" }] },
            relations: { totalCount: 2 },
          },
        ],
      },
    });
  });
});

describe("search", () => {
  it("finds by the beginning of a name, whatever its case, and says what matched", async () => {
    const { data } = await graph.ask(
      '{ search(query: "hILL", kinds: [Force]) { hits { text ranges { start end } country degree node { id } } } }',
    );
    expect(data).toMatchObject({
      search: { hits: [{ text: "Hill Front", ranges: [{ start: 0, end: 4 }], node: { id: globalId(front.id) } }] },
    });
  });

  it("refuses a query without a letter or digit", async () => {
    expect(await graph.codeOf('{ search(query: "--") { hits { text } } }')).toBe("BAD_INPUT");
  });
});

describe("the neighbourhood", () => {
  interface Canvas {
    readonly neighbourhood: {
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly {
        readonly id: string;
        readonly source: string;
        readonly target: string;
        readonly type: string;
        readonly evidence: readonly object[];
      }[];
    };
  }
  const query = `query ($id: ID!) { neighbourhood(ids: [$id]) { truncated hidden { type count } nodes { id }
    edges { id type source target status sources claimed basis evidence { quote } relation { id } } } }`;

  it("brings nodes and edges that join them, each with a sentence", async () => {
    const { data } = await graph.ask<Canvas>(query, { id: armyId });
    const ids = data.neighbourhood.nodes.map(({ id }) => id);
    expect(ids).toContain(globalId(front.id));
    expect(data.neighbourhood.edges.map(({ type }) => type)).toEqual(expect.arrayContaining(["FIGHTS", "ACTOR_IN"]));
    for (const edge of data.neighbourhood.edges) {
      expect(ids).toEqual(expect.arrayContaining([edge.source, edge.target]));
      expect(edge.evidence.length).toBeGreaterThan(0);
    }
  });

  it("gives every edge an id by which it is found again", async () => {
    const { data } = await graph.ask<Canvas>(query, { id: armyId });
    const ids = data.neighbourhood.edges.map(({ id }) => id);
    const again = await graph.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(again.data).toEqual({ nodes: ids.map((id) => ({ __typename: "Edge", id })) });
  });

  it("is restored from its ids by subgraph", async () => {
    const { data } = await graph.ask<Canvas>(query, { id: armyId });
    const ids = data.neighbourhood.nodes.map(({ id }) => id);
    const restored = await graph.ask<{ subgraph: Canvas["neighbourhood"] }>(
      "query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } edges { id } } }",
      { ids },
    );
    expect(new Set(restored.data.subgraph.nodes.map(({ id }) => id))).toEqual(new Set(ids));
    const found = restored.data.subgraph.edges.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(data.neighbourhood.edges.map(({ id }) => id)));
  });
});

describe("leaders, timeline and statistics", () => {
  it("say who leads a country", async () => {
    const { data } = await graph.ask(`{ leaders(of: "${tariaId}") { leader { name } of { name } title relation { evidence { quote } } } }`);
    expect(data).toMatchObject({ leaders: [{ leader: { name: "Ada Venn" }, of: { name: "Taria" }, title: "president" }] });
  });

  it("count events by month, split by type", async () => {
    const { data } = await graph.ask("{ timeline(unit: MONTH, by: TYPE) { start count split { key count } } }");
    expect(data).toEqual({ timeline: [{ start: "2030-03-01", count: 6, split: [{ key: "ASSAULT", count: 6 }] }] });
  });

  it("tell what the graph holds", async () => {
    const { data } = await graph.ask(
      "{ statistics { articles nodes { kind count } relations { type count } dateSpan { from to } version } }",
    );
    expect(data).toMatchObject({ statistics: { articles: 6, dateSpan: { from: "2030-03-01", to: "2030-03-06" } } });
  });
});

describe("a filter", () => {
  it("narrows by publisher and day", async () => {
    const { data } = await graph.ask('{ events(filter: { publishers: ["Orlo Post"], from: "2030-03-03" }) { totalCount } }');
    expect(data).toEqual({ events: { totalCount: 2 } });
  });

  it("counts an empty list as not given", async () => {
    expect(await graph.ask("{ events(filter: { publishers: [] }) { totalCount } }")).toEqual({ data: { events: { totalCount: 6 } } });
  });

  it.each([
    ['countries: ["mali"]', "BAD_FILTER"],
    ['from: "2030-02-01", to: "2030-01-01"', "BAD_FILTER"],
    ["minConfidence: 1.5", "LIMIT_EXCEEDED"],
    ['from: "2030-02-30"', "BAD_INPUT"],
    [`articles: ["${globalId(orlo.id)}"]`, "BAD_ID"],
  ])("refuses %s", async (filter, code) => {
    expect(await graph.codeOf(`{ events(filter: { ${filter} }) { totalCount } }`)).toBe(code);
  });
});
