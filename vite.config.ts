import { defineConfig } from "vite";

/** The explorer: built from client/ to dist/client, served by the product itself. `npx vite` serves it against a running one on port 4000. */
export default defineConfig({
  root: "client",
  server: { host: "127.0.0.1", proxy: { "/graphql": "http://127.0.0.1:4000" } },
  worker: { format: "es" },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // The page's Content-Security-Policy knows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
