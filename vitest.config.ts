import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES build where the packages beside it take its CommonJS one: two copies that refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
