import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("the compiled kernel is that of kernel.wat", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const check = () => execFileSync(process.execPath, ["--import", "tsx", "tools/wat.ts", "--check"], { cwd: root, stdio: "pipe" });
  expect(check).not.toThrow();
});
