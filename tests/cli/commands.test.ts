import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsTable } from "../../config.ts";
import { folder, run } from "./running.ts";

const story = "Soldiers of the Malian army attacked a village near Gao on Monday, the government said.";
const article = (id: string, more: object = {}) => JSON.stringify({ id, publishedAt: "2022-02-18", text: story, ...more });
const graphIn = (path: string) => ({ GRAPH_URI: join(path, "graph.grafeo") });

describe("help", () => {
  it("tells the commands, every setting and the exit statuses", async () => {
    const { status, stdout } = await run(["help"]);
    expect(status).toBe(0);
    for (const word of ["start", "seed", "extract", "explain", "query", "export", "GRAPH_URI", "CORS_ORIGINS", "Exit status"])
      expect(stdout).toContain(word);
  });

  it("and the README tell every setting in the same words", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const { name, fallback, meaning } of settingsTable) {
      expect(readme).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\`` : ""} | ${meaning} |`);
    }
  });

  it("of a command shows examples", async () => {
    expect((await run(["seed", "--help"])).stdout).toContain("conflict-graph seed articles/");
  });
});

describe("wrong use is one line with a code, and status 2", () => {
  const cases: readonly (readonly [string, readonly string[], Record<string, string>, RegExp])[] = [
    ["an unknown command", ["sed"], {}, /BAD_INPUT: .*sed/],
    ["an unknown option", ["seed", "x.jsonl", "--forse"], {}, /BAD_INPUT: .*--forse/],
    ["a missing argument", ["query"], {}, /BAD_INPUT: .*GRAPHQL/],
    ["a wrong port", ["start"], { PORT: "70000" }, /BAD_CONFIG: PORT: .*70000/],
    ["an unknown scheme", ["export"], { GRAPH_URI: "http://localhost" }, /BAD_CONFIG: GRAPH_URI: .*http/],
    ["a missing file", ["seed", "/nowhere/news.jsonl"], graphIn(folder()), /FILE_NOT_FOUND: .*\/nowhere\/news\.jsonl/],
    [
      "a missing graph by its URL",
      ["query", "{ __typename }"],
      { GRAPH_URI: "file:///nowhere/graph.grafeo" },
      /FILE_NOT_FOUND: \/nowhere\/graph/,
    ],
    ["a missing graph", ["query", "{ __typename }"], { GRAPH_URI: "/nowhere/graph.grafeo" }, /FILE_NOT_FOUND: .*\/nowhere\/graph\.grafeo/],
    ["variables that aren't JSON", ["query", "{ __typename }", "--variables", "{"], {}, /BAD_JSON: --variables/],
  ];
  it.each(cases)("%s", async (_what, args, env, pattern) => {
    const { status, stdout, stderr } = await run(args, env);
    expect(stderr.trim()).toMatch(pattern);
    expect(stderr.trim()).not.toContain("\n");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("never shows a password", async () => {
    const { stderr } = await run(["export"], { GRAPH_URI: "neo4j://neo4j:hunter22@localhost" });
    expect(stderr).toContain("BAD_CONFIG: GRAPH_URI");
    expect(stderr).not.toContain("hunter22");
  });
});

describe("a graph that can't be used is one line with a code, and status 1", () => {
  it("a Neo4j that doesn't answer", async () => {
    const { status, stderr } = await run(["query", "{ __typename }"], { GRAPH_URI: "bolt://127.0.0.1:9", GRAPH_PASSWORD: "hunter22" });
    expect(stderr.trim()).toMatch(/^conflict-graph: DATABASE_UNAVAILABLE: .*127\.0\.0\.1:9.*$/);
    expect(stderr).not.toContain("hunter22");
    expect(status).toBe(1);
  });

  it("a file that is no graph", async () => {
    const path = join(folder(), "graph.grafeo");
    writeFileSync(path, "not a graph\n".repeat(500));
    const { status, stderr } = await run(["export"], { GRAPH_URI: path });
    expect(stderr.trim()).toMatch(/^conflict-graph: GRAPH_CORRUPT: .*graph\.grafeo.*$/);
    expect(status).toBe(1);
  });
});

describe("seed", () => {
  it("reads lines from stdin, tells each bad one, and keeps the rest", async () => {
    const env = graphIn(folder());
    const lines = [article("good"), '{"id": "bad", "text": ', article("empty", { text: " " }), article("binary", { text: "\u0000\u0001" })];
    const first = await run(["seed", "-", "--json"], env, `${lines.join("\n")}\n`);
    expect(JSON.parse(first.stdout)).toMatchObject({ added: 1, failed: 3 });
    expect(first.stderr.match(/^conflict-graph: (BAD_JSON|BAD_ARTICLE): stdin:\d/gm)).toHaveLength(3);
    expect(first.status).toBe(1);
    const found = await run(["query", "{ statistics { articles } }"], env);
    expect(JSON.parse(found.stdout)).toEqual({ data: { statistics: { articles: 1 } } });
  });

  it("changes nothing with the same article again", async () => {
    const env = graphIn(folder());
    await run(["seed", "-"], env, article("one"));
    const before = (await run(["export"], env)).stdout;
    const again = await run(["seed", "-", "--json"], env, article("one"));
    expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, changed: 0, unchanged: 1, failed: 0 });
    expect((await run(["export"], env)).stdout).toBe(before);
    expect(before.split("\n").length).toBeGreaterThan(3);
  });

  it("refuses a text over 5 MB and a binary file by name", async () => {
    const path = folder();
    writeFileSync(join(path, "large.jsonl"), article("large", { text: `${story} `.repeat(65_000) }));
    writeFileSync(
      join(path, "photo.txt"),
      Uint8Array.from({ length: 3000 }, (_, n) => n % 256),
    );
    const { status, stderr } = await run(["seed", path], graphIn(folder()));
    expect(stderr).toMatch(/LIMIT_EXCEEDED: .*large\.jsonl:1/);
    expect(stderr).toMatch(/BAD_ARTICLE: .*photo\.txt/);
    expect(status).toBe(1);
  });
});

describe("extract", () => {
  it("prints a reading for each line, in order, and an error in the place of a bad one", async () => {
    const { status, stdout } = await run(["extract"], {}, `${article("a")}\nnonsense\n${article("b")}\n`);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string | null; error?: { code: string } });
    expect(lines.map(({ id }) => id)).toEqual(["a", null, "b"]);
    expect(lines[1]?.error?.code).toBe("BAD_JSON");
    expect(status).toBe(1);
  });
});
