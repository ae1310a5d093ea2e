/** The papers of the house say what is so: settings, commands, queries, folders, articles. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { settingsTable } from "../config.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const papers = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

test("the README tells every setting with its default", () => {
  const readme = read("README.md");
  for (const { name, fallback, meaning } of settingsTable) {
    expect(readme).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\`` : ""} | ${meaning} |`);
  }
});

test("the README names every command, and no other", () => {
  const known = [...read("cli.ts").matchAll(/^ {4}(\w+): \(\) => import\("\.\/cli\//gm)].map(([, name]) => name as string);
  const told = [...read("README.md").matchAll(/npx conflict-graph (\w+)/g)].map(([, name]) => name as string);
  expect(new Set(told)).toEqual(new Set([...known, "help"]));
});

test("every query in the papers holds against the schema", () => {
  const schema = buildSchema(read("schema.graphql"));
  const queries = papers.flatMap((paper) => [...read(paper).matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query as string));
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
});

test("every file and folder that the papers link to or draw is there", () => {
  for (const paper of papers) {
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string);
    const paths = [...read(paper).matchAll(/`((?:graph|seed|server|client|tests|tools|docs|cli|train|bench)\/[\w./-]*)`/g)].map(
      ([, path]) => path as string,
    );
    for (const path of [...links, ...paths]) expect(existsSync(new URL(path, root)), `${paper}: ${path}`).toBe(true);
  }
});

test("the number of articles in the README is the number there are", () => {
  const articles = readdirSync(new URL("seed/articles/", root)).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(read("README.md")).toContain(`the ${articles.length} articles`);
  expect(read("CHANGELOG.md")).toContain(`${articles.length} articles`);
});
