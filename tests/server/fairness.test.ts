/** What one caller may ask of a server that others use too. */
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { globalId } from "../../server/ids.ts";
import { type Asking, asking } from "./asking.ts";
import { army, region, taria } from "./region.ts";

const open: Asking[] = [];
const server = async (...args: Parameters<typeof asking>) => {
  const graph = await asking(...args);
  open.push(graph);
  return graph;
};
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

const json = { "content-type": "application/json" };
const post = (graph: Asking, body: unknown, headers: Record<string, string> = {}) =>
  graph.fetch("/graphql", { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
const codesOf = async (response: Response) => {
  const body = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
};

describe("the rate limit", () => {
  const query = "{ entities(first: 9) { nodes { name } } rateLimit { limit cost remaining resetAt } }";
  type Rate = {
    readonly rateLimit: { readonly limit: number; readonly cost: number; readonly remaining: number; readonly resetAt: string };
  };

  it("is told with what an operation costs and what remains", async () => {
    const graph = await server([], { rateLimit: 1000 });
    const first = (await graph.ask<Rate>(query)).data.rateLimit;
    const second = (await graph.ask<Rate>(query)).data.rateLimit;
    expect(first.limit).toBe(1000);
    expect(first.cost).toBeGreaterThan(9);
    expect(first.remaining).toBe(1000 - first.cost);
    expect(second.remaining).toBe(first.remaining - second.cost);
    expect(Date.parse(first.resetAt)).toBeGreaterThan(0);
  });

  it("refuses what goes beyond it, with the seconds to wait", async () => {
    const graph = await server([], { rateLimit: 50 });
    expect((await post(graph, { query })).status).toBe(200);
    await post(graph, { query });
    const refused = await post(graph, { query });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await codesOf(refused)).toEqual(["RATE_LIMITED"]);
  });

  it("counts callers with a known key apart, and those with a made-up one not", async () => {
    const key = "a-long-enough-secret";
    const graph = await server([], { rateLimit: 50, apiKeys: [key] });
    for (let i = 0; i < 3; i++) await post(graph, { query });
    expect((await post(graph, { query }, { "x-api-key": "invented-on-the-spot" })).status).toBe(429);
    expect((await post(graph, { query }, { "x-api-key": key })).status).toBe(200);
  });

  it("counts callers behind a proxy of ours by the address it tells", async () => {
    const graph = await server([], { rateLimit: 50, trustProxy: true });
    const from = (address: string) => post(graph, { query }, { "x-forwarded-for": `1.1.1.1, ${address}` });
    for (let i = 0; i < 3; i++) await from("192.0.2.1");
    expect([(await from("192.0.2.1")).status, (await from("192.0.2.2")).status]).toEqual([429, 200]);
  });

  it("is null where there is none", async () => {
    const graph = await server([], { rateLimit: 0 });
    expect((await graph.ask("{ rateLimit { limit } }")).data).toEqual({ rateLimit: null });
  });
});

describe("heavy searches", () => {
  const heavy = `{ neighbourhood(ids: ["${globalId(army.id)}"]) { truncated } }`;
  const empty = { nodes: [], edges: [], truncated: false, hidden: [] };

  it("run a few at once; the next wait, those beyond are sent away, and what is light goes on", async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const neighbourhood = () => {
      most = Math.max(most, ++running);
      return new Promise<typeof empty>((resolve) => {
        release.push(() => {
          running--;
          resolve(empty);
        });
      });
    };
    const graph = await server(region(1), { broken: { neighbourhood }, heavyAtOnce: 2, heavyQueue: 3 });
    const asked = Array.from({ length: 8 }, () => post(graph, { query: heavy }));
    expect((await graph.ask(`{ node(id: "${globalId(taria.id)}") { id } }`)).errors).toBeUndefined();
    const refused = await Promise.race(asked);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await codesOf(refused)).toEqual(["OVERLOADED"]);
    while (release.length > 0 || running > 0) {
      release.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 503, 503, 503]);
    expect(most).toBe(2);
  });

  it("hold no light question up: a hundred under way or waiting, and fifty light ones are answered before the first of them", async () => {
    const ends: (() => void)[] = [];
    const neighbourhood = () => new Promise<typeof empty>((resolve) => ends.push(() => resolve(empty)));
    const graph = await server(region(3), { broken: { neighbourhood }, heavyAtOnce: 2, heavyQueue: 98 });
    const order: string[] = [];
    const told = (what: string, answer: Promise<unknown>) => answer.then(() => order.push(what));
    const hard = Array.from({ length: 100 }, () => told("heavy", post(graph, { query: heavy })));
    const light = `{ node(id: "${globalId(taria.id)}") { id } events(first: 5) { totalCount nodes { label actors { name } } } search(query: "tar") { hits { text } } }`;
    await Promise.all(Array.from({ length: 50 }, () => told("light", post(graph, { query: light }))));
    expect(order).toEqual(Array(50).fill("light"));
    let done = false;
    const all = Promise.all(hard).then(() => {
      done = true;
    });
    while (!done) {
      for (const end of ends.splice(0)) end();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await all;
    expect(order.slice(50)).toEqual(Array(100).fill("heavy"));
  });

  it("are known through fragments, and under any other name", async () => {
    const never = () => new Promise<typeof empty>(() => undefined);
    const graph = await server([], { broken: { neighbourhood: never }, heavyAtOnce: 1, heavyQueue: 0, requestTimeout: 500 });
    const first = post(graph, { query: heavy });
    const hidden = `query { ...part } fragment part on Query { light: neighbourhood(ids: ["${globalId(army.id)}"]) { truncated } }`;
    expect(await graph.codeOf(hidden)).toBe("OVERLOADED");
    expect(await codesOf(await first)).toEqual(["TIMEOUT"]);
    // Its room is free again when its time is over.
    expect(await graph.codeOf(heavy)).toBe("TIMEOUT");
  });
});

describe("several operations in one body", () => {
  const one = { query: "{ statistics { articles } }" };
  it("are answered in order, five at most", async () => {
    const graph = await server(region(2));
    const answers = (await (await post(graph, [one, { query: "{ nothing }" }, one])).json()) as { data?: unknown; errors?: unknown }[];
    expect(answers.map(({ errors }) => errors !== undefined)).toEqual([false, true, false]);
    expect(answers[2]?.data).toEqual({ statistics: { articles: 2 } });
    expect(await codesOf(await post(graph, Array(6).fill(one)))).toEqual(["LIMIT_EXCEEDED"]);
    expect(await codesOf(await post(graph, [one, "text"]))).toEqual(["BAD_JSON"]);
  });
});

describe("a server on this machine alone", () => {
  const graph = server([], { allowedHosts: ["explorer.example"], corsOrigins: ["https://desk.example"] });
  afterAll(async () => (await graph).close());
  const asUrl = async (url: string, headers: Record<string, string> = {}) => {
    const response = await (await graph).fetchUrl(url, {
      method: "POST",
      headers: { ...json, ...headers },
      body: '{"query":"{ __typename }"}',
    });
    return response.status;
  };

  it("answers under its own names and those it was told of", async () => {
    for (const host of ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "explorer.example"])
      expect([host, await asUrl(`http://${host}/graphql`)]).toEqual([host, 200]);
  });

  it("refuses any other name, which a foreign page could have pointed here", async () => {
    for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0"])
      expect([host, await asUrl(`http://${host}/graphql`)]).toEqual([host, 403]);
  });

  it("refuses what a foreign page sends", async () => {
    const from = (origin: string) => asUrl("http://localhost/graphql", { origin });
    expect([await from("https://evil.example"), await from("null")]).toEqual([403, 403]);
    expect([await from("http://localhost:5173"), await from("https://desk.example")]).toEqual([200, 200]);
  });
});
