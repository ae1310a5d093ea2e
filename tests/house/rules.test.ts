import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

const rooms = ["graph", "seed", "server", "client", "cli", "cli.ts", "config.ts", "tools", "train"];

function cruise(): Cruise {
  const args = ["--no", "--", "depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...rooms];
  return JSON.parse(execFileSync("npx", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}

describe("the house", () => {
  it("lets every room import only what ARCHITECTURE.md allows, and is really looked at", () => {
    const { summary } = cruise();
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(60);
  });

  it("names no registry host and no folder of one machine", () => {
    const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
    expect(tracked).toContain("package-lock.json");
    const grep = (pattern: string) => {
      try {
        return execFileSync("git", ["grep", "-nIE", pattern, "--", ".", ":!tests/house", ":!LICENSE", ":!LICENSES"], { encoding: "utf8" })
          .trim()
          .split("\n");
      } catch {
        return []; // git grep exits 1 where it finds nothing
      }
    };
    expect(grep('"resolved": "https?:')).toEqual([]);
    expect(grep("/(root|home|Users)/")).toEqual([]);
  });
});
