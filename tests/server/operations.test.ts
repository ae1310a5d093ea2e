/** A server that answers the operations of its own list alone. */
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { asking } from "./asking.ts";
import { region } from "./region.ts";

const folder = mkdtempSync(join(tmpdir(), "operations-"));
const listed = "query Names($first: Int!) { entities(first: $first) { nodes { name } } }";
const operations = join(folder, "operations.json");
writeFileSync(operations, JSON.stringify([listed]));
const graph = await asking(region(3), { operations });
afterAll(() => graph.close());

const sha256Hash = createHash("sha256").update(listed).digest("hex");
const send = async (body: object) => {
  const headers = { "content-type": "application/json" };
  const response = await graph.fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ variables: { first: 2 }, ...body }) });
  return (await response.json()) as {
    readonly data?: { readonly entities: { readonly nodes: readonly unknown[] } } | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
};

describe("a list of operations", () => {
  it.each([
    ["as it stands there", { query: listed }],
    ["by its hash", { extensions: { persistedQuery: { version: 1, sha256Hash } } }],
  ])("is answered %s", async (_how, body) => {
    expect((await send(body)).data?.entities.nodes).toHaveLength(2);
  });

  it("is answered over GET by its hash", async () => {
    const query = new URLSearchParams({
      variables: JSON.stringify({ first: 2 }),
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    });
    expect(await (await graph.fetch(`/graphql?${query}`)).json()).toHaveProperty("data.entities.nodes.length", 2);
  });

  it.each([
    ["another operation", { query: "{ statistics { articles } }" }],
    ["an unknown hash", { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }],
    ["a hash that is none", { extensions: { persistedQuery: { sha256Hash: 7 } } }],
  ])("refuses %s", async (_what, body) => {
    const { data, errors } = await send(body);
    expect([data ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ["FORBIDDEN"]]);
  });

  it("that can't be read is BAD_CONFIG, named", async () => {
    await expect(asking([], { operations: join(folder, "none.json") })).rejects.toMatchObject({ code: "BAD_CONFIG" });
    writeFileSync(join(folder, "odd.json"), "{}");
    await expect(asking([], { operations: join(folder, "odd.json") })).rejects.toThrow(/OPERATIONS.*odd\.json.*list of documents/);
  });
});
