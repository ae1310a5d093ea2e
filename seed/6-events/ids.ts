import { createHash } from "node:crypto";

/** `event:1f0c...`: the same parts give the same id, in any process. */
export const hashId = (prefix: "event" | "relation" | "article", ...parts: readonly string[]): string =>
  `${prefix}:${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20)}`;
