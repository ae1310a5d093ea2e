import { defineConfig } from "vitest/config";

/** Those that need the page in a real browser share one, and one server behind it. */
const browser = "tests/e2e/**/*.test.ts";

export default defineConfig({
  // Vite would take graphql's ES build where the packages beside it take its CommonJS one: two copies that refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "rooms", include: ["tests/**/*.test.{ts,tsx}"], exclude: [browser], globalSetup: ["tests/setup.ts"] },
      },
      // Files are run one after the other in a process that keeps what it has loaded: each has a page to itself all the same.
      { extends: true, test: { name: "browser", include: [browser], globalSetup: ["tests/e2e/setup.ts"], isolate: false } },
    ],
  },
});
