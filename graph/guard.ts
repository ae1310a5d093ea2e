import { DomainError } from "./errors.ts";

/**
 * Refuses what an engine can't take as a parameter: cycles, depth over 32, numbers that aren't finite, half of a surrogate
 * pair, more than 64 MB of text. Throws BAD_INPUT naming where. The embedded engine would end the process on some of these.
 */
export function guard(value: unknown, what: string): void {
  let size = 0;
  /** The fault and, outwards from it, the keys that lead there; null where there is none: nothing is kept of what is sound. */
  const walk = (part: unknown, depth: number): Fault | null => {
    if (typeof part === "string") {
      size += part.length;
      if (size > maxSize) throw new DomainError("BAD_INPUT", `${what}: more than ${maxSize / 1_000_000} million characters in one call`);
      return halfPair.test(part) ? { why: "half of a surrogate pair", keys: [] } : null;
    }
    if (typeof part === "number") return Number.isFinite(part) ? null : { why: `${part} is no finite number`, keys: [] };
    if (typeof part === "object" && part !== null) {
      // What contains itself has no end.
      if (depth === maxDepth) return { why: `nested deeper than ${maxDepth}`, keys: [] };
      for (const key in part) {
        const fault = walk((part as Readonly<Record<string, unknown>>)[key], depth + 1);
        if (fault) return { why: fault.why, keys: [key, ...fault.keys] };
      }
      return null;
    }
    const unknown = typeof part === "function" || typeof part === "symbol" || typeof part === "bigint";
    return unknown ? { why: `a ${typeof part} can't be stored`, keys: [] } : null;
  };
  const fault = walk(value, 0);
  if (fault) throw new DomainError("BAD_INPUT", `${[what, ...fault.keys].join(".")}: ${fault.why}`);
}

interface Fault {
  readonly why: string;
  readonly keys: readonly string[];
}

const halfPair = /\p{Surrogate}/u;
const maxDepth = 32;
const maxSize = 64_000_000;
