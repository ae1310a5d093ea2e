/** Cursors: opaque, and bound to the field, filter and order they came from, so that a page never goes on in another list. */
import { createHash } from "node:crypto";
import { DomainError } from "../graph/errors.ts";
import type { CursorKey } from "../graph/store.ts";

/** Names one list: its field, the node it hangs on, its filter and order. Key order within makes no difference. */
export function listId(...parts: readonly unknown[]): ListId {
  let name: string | undefined;
  return () => {
    name ??= createHash("sha256").update(canonical(parts)).digest("base64url").slice(0, 12);
    return name;
  };
}

/** Worked out where a cursor is given or selected. */
export type ListId = () => string;

export function toCursor(list: ListId, [value, id]: CursorKey): string {
  return Buffer.from(JSON.stringify([list(), value, id]), "utf8").toString("base64url");
}

/** BAD_CURSOR where the cursor isn't one, or is of another list. */
export function fromCursor(list: ListId, cursor: string, argument: "after" | "before"): CursorKey {
  const parts = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  if (!parts) throw new DomainError("BAD_CURSOR", `${argument}: not a cursor of this graph`);
  const [of, value, id] = parts;
  if (of !== list()) throw new DomainError("BAD_CURSOR", `${argument}: a cursor of another list, filter or order`);
  return [value, id];
}

function parse(text: string): readonly [string, string | number | null, string] | undefined {
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length !== 3) return undefined;
    const [list, value, id] = parts as readonly unknown[];
    const valueFits = value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
    return typeof list === "string" && valueFits && typeof id === "string" ? [list, value, id] : undefined;
  } catch {
    return undefined;
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}
