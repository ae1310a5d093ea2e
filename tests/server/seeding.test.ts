import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ServerConfig } from "../../server/app.ts";
import { type TakenServer, takeNeo4j } from "../neo4j/take.ts";
import { type Asking, asking } from "./asking.ts";

const raid = {
  id: "raid",
  title: "Raid on Ansongo",
  publisher: "Gao Herald",
  publishedAt: "2022-02-19",
  text: "Malian soldiers attacked Ansongo on Friday and killed 12 people, the Malian army said.",
};
const file = {
  name: "news.jsonl",
  content: `${JSON.stringify({ ...raid, id: "visit", title: "Visit", text: "French President Emmanuel Macron visited Niger on Monday." })}\nnot json\n`,
};
const fields = `job { id state createdAt finishedAt total done articles { source title outcome error { code message } article { title events(first: 5) { nodes { label } } } } }
  userErrors { code field message }`;
const mutation = `mutation ($articles: [ArticleInput!], $files: [FileInput!], $key: String) {
  seed(articles: $articles, files: $files, idempotencyKey: $key) { ${fields} } }`;

interface Payload {
  readonly job: Job | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly total: number;
  readonly done: number;
  readonly articles: readonly {
    readonly source: string;
    readonly title: string | null;
    readonly outcome: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly article: { readonly title: string; readonly events: { readonly nodes: readonly { readonly label: string }[] } } | null;
  }[];
}

const hand = async (graph: Asking, variables: object): Promise<Payload> =>
  (await graph.ask<{ seed: Payload }>(mutation, variables)).data.seed;

async function ended(graph: Asking, id: string): Promise<Job> {
  for (;;) {
    const { data } = await graph.ask<{ seedJob: Job }>(`query ($id: ID!) { seedJob(id: $id) { ${fields.split("\n")[0]?.slice(6, -2)} } }`, {
      id,
    });
    if (!["QUEUED", "RUNNING"].includes(data.seedJob.state)) return data.seedJob;
    await setTimeout(50);
  }
}

const engines = inject("neo4j") ? (["embedded", "Neo4j"] as const) : (["embedded"] as const);

describe.each(engines)("adding articles: %s", (engine) => {
  let graph: Asking;
  let taken: TakenServer | null = null;
  beforeAll(async () => {
    if (engine === "Neo4j") taken = await takeNeo4j();
    graph = await asking([], taken ? { graph: taken } : {});
  });
  afterAll(async () => {
    await graph.close();
    taken?.release();
  });

  it("gives a job at once, and each article's outcome with what is in the graph when it has ended", async () => {
    const { job, userErrors } = await hand(graph, { articles: [raid], files: [file] });
    expect(userErrors).toEqual([]);
    expect(job).toMatchObject({ total: 3, articles: [{ outcome: "WAITING" }, { outcome: "WAITING" }, { outcome: "FAILED" }] });
    expect(["QUEUED", "RUNNING"]).toContain(job?.state);
    expect(job?.finishedAt).toBe(null);
    const { state, done, articles, createdAt, finishedAt } = await ended(graph, job?.id ?? "");
    expect(createdAt).toBe(job?.createdAt);
    expect(Date.parse(finishedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(createdAt));
    expect({ state, done }).toEqual({ state: "DONE", done: 3 });
    expect(articles[0]).toMatchObject({ source: "articles[0]", title: "Raid on Ansongo", outcome: "ADDED" });
    expect(articles[0]?.article?.events.nodes.map(({ label }) => label).join()).toContain("Malian");
    expect(articles[1]).toMatchObject({ source: "news.jsonl (1)", outcome: "ADDED" });
    expect(articles[2]).toMatchObject({ outcome: "FAILED", error: { code: "BAD_JSON" }, article: null });
    expect(articles[2]?.error?.message).toMatch(/^news\.jsonl:2: /);
  });

  it("counts on where a file comes in parts: messages name its own lines", async () => {
    const part = (name: string, content: string) => ({ files: [{ name, content, before: 100 }] });
    const { job } = await hand(graph, part("long.jsonl", '{"id":"x","text":"Nothing of note."}\nnot json'));
    const { articles } = await ended(graph, job?.id ?? "");
    expect(articles.map(({ source }) => source)).toEqual(["long.jsonl (101)", "long.jsonl (102)"]);
    expect(articles[1]?.error?.message).toMatch(/^long\.jsonl:102: /);
    const list = await hand(graph, part("long.json", '[{"id":"y"}]'));
    expect((await ended(graph, list.job?.id ?? "")).articles[0]?.error?.message).toMatch(/^long\.json\[101\]: /);
  });

  it("changes nothing by the same article again, and takes a changed text for the old one", async () => {
    const outcome = async (article: object) =>
      (await ended(graph, (await hand(graph, { articles: [article] })).job?.id ?? "")).articles[0]?.outcome;
    expect(await outcome(raid)).toBe("UNCHANGED");
    expect(await outcome({ ...raid, text: "Malian soldiers left Ansongo on Friday." })).toBe("CHANGED");
  });

  it("gives the same job for the same key, and refuses the key with other articles", async () => {
    const first = await hand(graph, { articles: [raid], key: "once" });
    expect((await hand(graph, { articles: [raid], key: "once" })).job?.id).toBe(first.job?.id);
    const other = await hand(graph, { articles: [{ ...raid, text: "Another." }], key: "once" });
    expect(other).toMatchObject({ job: null, userErrors: [{ code: "BAD_INPUT", field: ["idempotencyKey"] }] });
  });
});

describe("what can't be taken", () => {
  let graph: Asking;
  beforeAll(async () => {
    graph = await asking([]);
  });
  afterAll(() => graph.close());

  it.each([
    ["nothing", { articles: [] }, "BAD_INPUT"],
    ["101 articles", { articles: Array.from({ length: 101 }, (_, i) => ({ text: `Text ${i}.` })) }, "LIMIT_EXCEEDED"],
    ["a file of 101 lines", { files: [{ name: "a.jsonl", content: '{"id":"a","text":"x"}\n'.repeat(101) }] }, "LIMIT_EXCEEDED"],
    ["a key of 101 characters", { articles: [raid], key: "k".repeat(101) }, "BAD_INPUT"],
  ])("is told in the payload: %s", async (_what, variables, code) => {
    expect(await hand(graph, variables)).toMatchObject({ job: null, userErrors: [{ code }] });
  });

  it.each([
    ["an empty text", { articles: [{ text: " " }] }, "BAD_ARTICLE"],
    ["a wrong day", { articles: [{ ...raid, publishedAt: "2022-02-30" }] }, "BAD_ARTICLE"],
    ["a picture", { files: [{ name: "photo.png", content: "x" }] }, "UNSUPPORTED_FORMAT"],
    ["bytes", { files: [{ name: "a.txt", content: "a\u0000b" }] }, "BAD_ARTICLE"],
  ])("fails alone, and says why: %s", async (_what, variables, code) => {
    const { job } = await hand(graph, variables);
    expect((await ended(graph, job?.id ?? "")).articles).toMatchObject([{ outcome: "FAILED", error: { code } }]);
  });

  it("is told where too many jobs wait", async () => {
    const codes = await Promise.all(
      Array.from({ length: 14 }, async (_, i) => (await hand(graph, { articles: [{ ...raid, id: `raid ${i}` }] })).userErrors[0]?.code),
    );
    expect(codes.filter((code) => code === "OVERLOADED").length).toBeGreaterThanOrEqual(3);
    expect(codes.filter((code) => code === undefined).length).toBeGreaterThanOrEqual(10);
  });
});

it("a job that waits is cancelled at once, and the server stops in the middle of one without waiting for the rest", async () => {
  const graph = await asking([]);
  const many = Array.from({ length: 100 }, (_, i) => ({ ...raid, id: `raid ${i}`, text: `${raid.text} `.repeat(20) }));
  const { job: first } = await hand(graph, { articles: many });
  const { job: second } = await hand(graph, { articles: [raid] });
  const { data } = await graph.ask<{ cancelSeed: Payload }>(`mutation ($id: ID!) { cancelSeed(id: $id) { ${fields} } }`, {
    id: second?.id,
  });
  expect(data.cancelSeed.job).toMatchObject({ state: "CANCELLED", done: 0 });
  const unknown = await graph.ask<{ cancelSeed: Payload }>(`mutation { cancelSeed(id: "nobody") { ${fields} } }`);
  expect(unknown.data.cancelSeed.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["id"] }]);
  await graph.ask(`mutation ($id: ID!) { cancelSeed(id: $id) { job { id } } }`, { id: first?.id });
  expect(await ended(graph, first?.id ?? "")).toMatchObject({ state: "CANCELLED" });
  await graph.close();
});

describe("who may add articles", () => {
  const key = "a-key-of-sixteen-letters";
  const query = 'mutation { seed(articles: [{ text: " " }]) { job { id } userErrors { code } } }';
  /** OPEN where a job came of it; else what `seedAccess` says. */
  async function access(
    config: Partial<ServerConfig>,
    headers: Record<string, string> = {},
    url = "http://localhost/graphql",
  ): Promise<string> {
    const graph = await asking([], config);
    try {
      const post = async (text: string) => {
        const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query: text }) };
        const response = await graph.fetchUrl(url, init);
        return (await response.json()) as {
          data?: { seed: Payload; seedAccess: string };
          errors?: readonly { extensions: { code: string } }[];
        };
      };
      const { data, errors } = await post(query);
      if (!data) return errors?.[0]?.extensions.code ?? "";
      const told = (await post("{ seedAccess }")).data?.seedAccess ?? "";
      expect(data.seed.userErrors.map(({ code }) => code)).toEqual(told === "OPEN" ? [] : ["FORBIDDEN"]);
      return told;
    } finally {
      await graph.close();
    }
  }

  it.each([
    ["this machine's own", {}, {}, "OPEN"],
    ["the explorer's page", {}, { origin: "http://localhost", "sec-fetch-site": "same-origin" }, "OPEN"],
    ["a page of another port", {}, { origin: "http://localhost:3000" }, "OFF"],
    ["a page of another site", {}, { origin: "https://evil.example" }, "FORBIDDEN"],
    ["a page without an origin", {}, { origin: "null" }, "FORBIDDEN"],
    ["a page that may ask", { corsOrigins: ["https://desk.example"] }, { origin: "https://desk.example" }, "OFF"],
    ["a link from another site", {}, { "sec-fetch-site": "cross-site" }, "OFF"],
    ["through a proxy", {}, { "x-forwarded-for": "203.0.113.9" }, "OFF"],
    ["through a proxy, with a key", { apiKeys: [key] }, { "x-forwarded-for": "203.0.113.9", "x-api-key": key }, "OPEN"],
    ["read-only", { readOnly: true, apiKeys: [key] }, { "x-api-key": key }, "OFF"],
    ["beyond this machine", { host: "0.0.0.0" }, {}, "OFF"],
    ["beyond this machine, where there are keys", { host: "0.0.0.0", apiKeys: [key] }, {}, "KEY"],
    ["with a wrong key", { host: "0.0.0.0", apiKeys: [key] }, { "x-api-key": `${key}.` }, "KEY"],
    ["with an empty key", { host: "0.0.0.0" }, { "x-api-key": "" }, "OFF"],
    ["with a key", { host: "0.0.0.0", apiKeys: [key] }, { "x-api-key": key }, "OPEN"],
  ])("%s", async (_who, config, headers, expected) => {
    expect(await access(config, headers)).toBe(expected);
  });

  it("nobody under a foreign name that points at this machine", async () => {
    expect(await access({}, {}, "http://evil.example/graphql")).toBe("FORBIDDEN");
    expect(await access({ host: "0.0.0.0" }, {}, "http://evil.example/graphql")).toBe("OFF");
  });

  it("nobody by an address, which any page could have a browser open", async () => {
    const graph = await asking([]);
    const response = await graph.fetch(`/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(405);
    expect((await graph.ask<{ seedJobs: readonly Job[] }>("{ seedJobs { id } }")).data.seedJobs).toEqual([]);
    await graph.close();
  });
});
