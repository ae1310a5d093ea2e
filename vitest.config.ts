import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
