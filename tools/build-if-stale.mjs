/** Builds dist/ where it is missing or older than a source. Speaks on stderr alone, so that commands with machine output stay clean. */
import { execSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";

const sources = ["client", "graph", "seed", "server", "cli", "cli.ts", "config.ts", "schema.graphql", "package.json", "vite.config.ts"];
const built = "dist/client/index.html"; // written last: tsc runs before vite

/** Milliseconds since the epoch of the newest file at or under `path`. */
const newest = (path) => {
  const stats = statSync(path);
  return stats.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`))) : stats.mtimeMs;
};

if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  execSync("npm run --silent build", { stdio: ["ignore", 2, 2] });
}
