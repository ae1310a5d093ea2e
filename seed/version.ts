import { readFileSync } from "node:fs";

/** The package's version. It is part of what tells whether an article was read: what another version reads, it reads by other rules. */
export const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve("#root/package.json")), "utf8")) as {
  readonly version: string;
};
