import { DomainError } from "./errors.ts";

/**
 * Refuses what an engine can't take as a parameter: cycles, depth over 32, numbers that aren't finite, half of a surrogate
 * pair, more than 64 MB of text. Throws BAD_INPUT naming where. The embedded engine would end the process on some of these.
 */
export function guard(value: unknown, what: string): void {
  const seen = new Set<object>();
  let size = 0;
  const walk = (part: unknown, path: string, depth: number): void => {
    if (depth > maxDepth) throw new DomainError("BAD_INPUT", `${path}: nested deeper than ${maxDepth}`);
    if (typeof part === "string") {
      size += part.length;
      if (size > maxSize) throw new DomainError("BAD_INPUT", `${what}: more than ${maxSize / 1_000_000} million characters in one call`);
      if (/\p{Surrogate}/u.test(part)) throw new DomainError("BAD_INPUT", `${path}: half of a surrogate pair`);
    } else if (typeof part === "number") {
      if (!Number.isFinite(part)) throw new DomainError("BAD_INPUT", `${path}: ${part} is no finite number`);
    } else if (typeof part === "object" && part !== null) {
      if (seen.has(part)) throw new DomainError("BAD_INPUT", `${path}: contains itself`);
      seen.add(part);
      for (const [key, child] of Object.entries(part)) walk(child, `${path}.${key}`, depth + 1);
      seen.delete(part);
    } else if (typeof part === "function" || typeof part === "symbol" || typeof part === "bigint") {
      throw new DomainError("BAD_INPUT", `${path}: a ${typeof part} can't be stored`);
    }
  };
  walk(value, what, 0);
}

const maxDepth = 32;
const maxSize = 64_000_000;
