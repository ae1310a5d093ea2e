/** Our Cypher keeps to what both engines understand. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../graph/cypher/", import.meta.url);

/** What one of the engines lacks, or answers otherwise. */
const refused: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a label expression", /\(\s*\w*\s*:\s*\w+\s*[|&!]/],
  ["a condition inside a node's or relationship's brackets", /[([]\s*\w+\s*:[\w|${}]+\s+WHERE\b/],
  ["a quantified path pattern", /\)\s*\{\d*,?\d*\}|\)[+*]\s*\(/],
  ["SHORTEST k", /\bSHORTEST\s+\d/i],
  ["shortestPath", /shortestPaths?\s*\(/i],
  ["COLLECT {}", /\bCOLLECT\s*\{/i],
  ["COUNT {}", /\bCOUNT\s*\{/i],
  ["CALL", /\bCALL\b/],
  ["a dotted function", /\b(duration|date|datetime|apoc|point)\s*(\.\w+\s*)?\(/],
  ["LIMIT of an expression", /\bLIMIT\s+\w+\(/],
  ["size(collect())", /size\s*\(\s*collect\s*\(/i],
  ["a random value", /\b(randomUUID|rand)\s*\(/],
  ["isEmpty", /\bisEmpty\s*\(/],
  ["LOAD CSV", /\bLOAD\s+CSV\b/i],
  ["a regular expression", /=~/],
];

/** Queries that only the engine which has the construct is sent. */
const forOneEngine: Readonly<Record<string, readonly string[]>> = {
  "lists.ts": ["CALL"],
  "paths.ts": ["shortestPath", "CALL"],
  "search.ts": ["CALL"],
};

it.each(readdirSync(folder).filter((name) => name.endsWith(".ts")))("graph/cypher/%s", (name) => {
  const texts = [...readFileSync(new URL(name, folder), "utf8").matchAll(/`([^`]*)`/g)].map(([, text]) => text ?? "");
  const found = refused.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([what]) => what);
  expect(found).toEqual(forOneEngine[name] ?? []);
});

it("a construct that one engine lacks is seen", () => {
  const bad = [
    "MATCH (n:A|B)",
    "MATCH (n:A WHERE n.x = 1)",
    "MATCH (a)-[r:R WHERE r.x]->(b)",
    "CALL { MATCH (n) }",
    "RETURN COLLECT { MATCH (n) }",
    "RETURN duration.between(a, b)",
    "LIMIT toInteger($n)",
    "MATCH p = SHORTEST 1 (a)-[:R]->(b)",
  ];
  for (const text of bad) expect([text, refused.some(([, pattern]) => pattern.test(text))]).toEqual([text, true]);
});
