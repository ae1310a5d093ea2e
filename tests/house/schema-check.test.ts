import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "conflict-graph-schema-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = readFileSync(join(root, "schema.graphql"), "utf8");
const check = (text: string) => {
  const path = join(folder, "schema.graphql");
  writeFileSync(path, text);
  const tool = join(root, "tools/schema-check.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", tool, path, join(root, "schema.graphql")], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}` };
};

it("an addition to the schema breaks nobody", () => {
  expect(check(`${schema}\ntype Something { id: ID! }\n`)).toMatchObject({ status: 0 });
});

it("what would break a caller is named, and fails", () => {
  const { status, said } = check(
    schema.replace("  disputed: Boolean!", "  contested: Boolean!").replace("maxLength: Int = 4", "maxLength: Int!"),
  );
  expect(status).toBe(1);
  expect(said).toMatch(/breaks callers: .*disputed was removed/);
  expect(said).toMatch(/breaks callers: .*maxLength/);
});
