import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DomainError } from "../../graph/errors.ts";
import { globalId } from "../../server/ids.ts";
import { asking } from "./asking.ts";
import { army, region } from "./region.ts";

const clientDir = join(mkdtempSync(join(tmpdir(), "explorer-")), "client");
mkdirSync(join(clientDir, "assets"), { recursive: true });
writeFileSync(join(clientDir, "index.html"), "<!doctype html><title>Explorer</title>");
writeFileSync(join(clientDir, "assets", "main-1a2b.js"), "console.log(1);".repeat(100));
writeFileSync(join(clientDir, "..", "secret.json"), "{}");

const graph = await asking(region(3), { clientDir, corsOrigins: ["https://desk.example"] });
afterAll(() => graph.close());

const json = { "content-type": "application/json" };
const post = (body: string, headers: Record<string, string> = json) => graph.fetch("/graphql", { method: "POST", headers, body });
const failure = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: readonly [{ message: string; extensions: { code: string; requestId: string } }] };
  return { status: response.status, ...errors[0] };
};

describe("a request that can't be read", () => {
  it.each(["{", "", "[]", '"text"', '{"query": '])("is BAD_JSON: %s", async (body) => {
    expect(await failure(await post(body))).toMatchObject({ status: 400, extensions: { code: "BAD_JSON" } });
  });

  it("is BODY_TOO_LARGE at 20 MB, told by its length or found while reading", async () => {
    const body = JSON.stringify({ query: `{ statistics { articles } } # ${"x".repeat(20_000_000)}` });
    expect(await failure(await post(body))).toMatchObject({ status: 413, extensions: { code: "BODY_TOO_LARGE" } });
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const endless = await graph.fetch("/graphql", { method: "POST", headers: json, body: stream, duplex: "half" } as RequestInit);
    expect(await failure(endless)).toMatchObject({ status: 413, extensions: { code: "BODY_TOO_LARGE" } });
  });

  it("is refused in a form's type: a foreign page could send it", async () => {
    const response = await post("query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded" });
    expect(await failure(response)).toMatchObject({ status: 415, extensions: { code: "UNSUPPORTED_FORMAT" } });
  });

  it.each(["{ nothing }", "{ statistics {", "query ($n: Int) { node(id: $n) { id } }"])("is BAD_INPUT as GraphQL: %s", async (query) => {
    expect(await graph.codeOf(query)).toBe("BAD_INPUT");
  });
});

describe("an operation that asks too much", () => {
  it("is refused by its depth", async () => {
    const nested = `{ node(id: "x") { ... on Country ${"{ relations { nodes { from ".repeat(5)}{ id }${" } } }".repeat(5)} } }`;
    expect(await graph.codeOf(nested)).toBe("QUERY_TOO_COSTLY");
  });

  it("is refused by its aliases and tokens", async () => {
    const aliases = Array.from({ length: 40 }, (_, n) => `a${n}: statistics { articles }`).join(" ");
    expect(await graph.codeOf(`{ ${aliases} }`)).toBe("QUERY_TOO_COSTLY");
    expect(await graph.codeOf(`{ ${"statistics { articles } ".repeat(900)} }`)).toBe("QUERY_TOO_COSTLY");
  });

  it("is refused by its cost, which counts variables and defaults", async () => {
    const query = "query ($n: Int) { entities(first: $n) { nodes { events(first: $n) { nodes { evidence { article { title } } } } } } }";
    expect((await graph.ask(query, { n: 2 })).errors).toBeUndefined();
    expect(await graph.codeOf(query, { n: 100 })).toBe("QUERY_TOO_COSTLY");
  });

  it("is counted once where fragments spread each other twice, fifty deep", async () => {
    const fragments = Array.from({ length: 50 }, (_, n) => `fragment F${n} on Statistics { ...F${n + 1} ...F${n + 1} }`).join(" ");
    const { errors } = await graph.ask(`{ statistics { ...F0 } } ${fragments} fragment F50 on Statistics { articles }`);
    expect(errors).toBeUndefined();
  });

  it.each([
    ["nodes", 501],
    ["subgraph", 5001],
  ])("is refused by the number of its ids: %s", async (field, count) => {
    const ids = Array.from({ length: count }, () => globalId(army.id));
    const selection = field === "nodes" ? "{ id }" : "{ truncated }";
    expect(await graph.codeOf(`query ($ids: [ID!]!) { ${field}(ids: $ids) ${selection} }`, { ids })).toBe("LIMIT_EXCEEDED");
  });

  it.each(["depth: 4", "limit: 1001", "perNode: 0"])("is refused by the size of its neighbourhood: %s", async (args) => {
    expect(await graph.codeOf(`{ neighbourhood(ids: ["${globalId(army.id)}"], ${args}) { truncated } }`)).toBe("LIMIT_EXCEEDED");
  });
});

describe("what goes wrong on our side", () => {
  it("is masked, with the request's id to find it in the log", async () => {
    const broken = await asking([], {
      broken: { statistics: () => Promise.reject(new Error("bolt://admin:secret@db failed at MATCH (n)")) },
    });
    const response = await broken.fetch("/graphql", {
      method: "POST",
      headers: { ...json, "x-request-id": "abc-1" },
      body: '{"query": "{ statistics { articles } }"}',
    });
    const text = await response.text();
    expect(text).not.toMatch(/secret|MATCH|bolt/);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "INTERNAL_ERROR", requestId: "abc-1" } }] });
    expect(response.headers.get("x-request-id")).toBe("abc-1");
    await broken.close();
  });

  it("keeps the database's address to the log", async () => {
    const down = new DomainError("DATABASE_UNAVAILABLE", "bolt://db.internal:7687: no answer");
    const broken = await asking([], { broken: { statistics: () => Promise.reject(down) } });
    const { errors } = await broken.ask("{ statistics { articles } }");
    expect(errors?.[0]?.extensions.code).toBe("DATABASE_UNAVAILABLE");
    expect(errors?.[0]?.message).not.toContain("db.internal");
    await broken.close();
  });

  it("ends after its time", async () => {
    const slow = await asking([], { requestTimeout: 100, broken: { statistics: () => new Promise(() => undefined) } });
    expect(await slow.codeOf("{ statistics { articles } }")).toBe("TIMEOUT");
    await slow.close();
  });

  it("shows in /ready, and not in /live", async () => {
    expect((await graph.fetch("/ready")).status).toBe(200);
    const down = await asking([], { broken: { ping: () => Promise.reject(new Error("down")) } });
    expect((await down.fetch("/ready")).status).toBe(503);
    expect((await down.fetch("/live")).status).toBe(200);
    await down.close();
  });
});

describe("a page of another origin", () => {
  const from = (origin: string) => ({ ...json, origin });

  it("may read answers where it is listed, and not otherwise", async () => {
    const listed = await post('{"query": "{ __typename }"}', from("https://desk.example"));
    expect(listed.headers.get("access-control-allow-origin")).toBe("https://desk.example");
    const other = await post('{"query": "{ __typename }"}', from("https://elsewhere.example"));
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("gets no leave by preflight where it isn't listed", async () => {
    const headers = { origin: "https://elsewhere.example", "access-control-request-method": "POST" };
    const response = await graph.fetch("/graphql", { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the explorer's files", () => {
  const page = { accept: "text/html" };

  it("are served with type, caching and a strict policy", async () => {
    const index = await graph.fetch("/", { headers: page });
    expect(await index.text()).toContain("Explorer");
    expect(index.headers.get("cache-control")).toBe("no-cache");
    expect(index.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(index.headers.get("x-content-type-options")).toBe("nosniff");
    const script = await graph.fetch("/assets/main-1a2b.js");
    expect(script.headers.get("content-type")).toContain("javascript");
    expect(script.headers.get("cache-control")).toContain("immutable");
  });

  it("are not sent again to who has them", async () => {
    const etag = (await graph.fetch("/", { headers: page })).headers.get("etag") ?? "";
    expect((await graph.fetch("/", { headers: { ...page, "if-none-match": etag } })).status).toBe(304);
  });

  it("are the page for any address without a file's ending", async () => {
    expect((await graph.fetch("/some/view", { headers: page })).status).toBe(200);
    expect((await graph.fetch("/nothing.js", { headers: page })).status).toBe(404);
  });

  it.each(["/../secret.json", "/%2e%2e/secret.json", "/..%2fsecret.json", "/assets/..%5c..%5csecret.json", "/%00.js", "/%"])(
    "never lie outside its folder: %s",
    async (path) => {
      expect((await graph.fetch(path)).status).toBe(404);
    },
  );
});

describe("the console and the contract", () => {
  it("come from the server itself, with a policy of their own", async () => {
    const response = await graph.fetch("/graphql", { headers: { accept: "text/html" } });
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-security-policy")).toContain("worker-src blob:");
    expect(await (await graph.fetch("/schema.graphql")).text()).toContain("type Query");
  });

  it("can be turned off", async () => {
    const closed = await asking([], { graphiql: false, introspection: false });
    expect((await closed.fetch("/graphql", { headers: { accept: "text/html" } })).status).toBe(406);
    expect(await closed.codeOf("{ __schema { types { name } } }")).toBe("BAD_INPUT");
    await closed.close();
  });
});
