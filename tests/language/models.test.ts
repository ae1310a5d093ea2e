import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../seed/language.ts";

const shipped = fileURLToPath(new URL("../../seed/models", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "language-models-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("weights", () => {
  it("are the files whose sums stand beside them", () => {
    const lines = readFileSync(`${shipped}/SHA256SUMS`, "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) {
      const [sum, file] = line.split(/\s+/);
      expect(
        createHash("sha256")
          .update(readFileSync(`${shipped}/${file}`))
          .digest("hex"),
        file,
      ).toBe(sum);
    }
  });
  it("are read from another folder", () => {
    const copy = join(folder, "copy");
    cpSync(shipped, copy, { recursive: true });
    expect(loadLanguage({ models: copy }).parse("He left.", { start: 0, end: 8 }).tokens).toHaveLength(3);
  });
  it("are loaded once", () => expect(loadLanguage()).toBe(loadLanguage()));
  it("say which file is missing", () => {
    expect(() => loadLanguage({ models: join(folder, "nowhere") })).toThrow(/nowhere.*network\.bin\.gz: no such file/);
  });
  it("say which file is damaged", () => {
    const broken = join(folder, "broken");
    cpSync(shipped, broken, { recursive: true });
    writeFileSync(join(broken, "names.bin.gz"), "not a model");
    expect(() => loadLanguage({ models: broken })).toThrow(expect.objectContaining({ code: "UNSUPPORTED_FORMAT" }));
  });
});
