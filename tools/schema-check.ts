/**
 * Compares schema.graphql with the contract that callers were last promised (docs/schema.baseline.graphql) and names what
 * would break them; fails where something does. `--accept` makes today's schema the promise: for a release that says so in its changelog.
 *
 *     npx tsx tools/schema-check.ts [--accept] [SCHEMA [BASELINE]]
 */
import { copyFileSync, readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const [schema = "schema.graphql", baseline = "docs/schema.baseline.graphql"] = files;

if (process.argv.includes("--accept")) copyFileSync(schema, baseline);
const [before, after] = [baseline, schema].map((path) => buildSchema(readFileSync(path, "utf8"))) as [Schema, Schema];
type Schema = ReturnType<typeof buildSchema>;

const breaking = findBreakingChanges(before, after);
for (const { description } of breaking) console.error(`breaks callers: ${description}`);
for (const { description } of findDangerousChanges(before, after)) console.log(`may surprise callers: ${description}`);
if (breaking.length > 0) {
  console.error(
    `${breaking.length} breaking changes against ${baseline}: keep the old beside the new, or accept them (--accept) and say so in CHANGELOG.md`,
  );
  process.exitCode = 1;
} else console.log("nothing breaks");
