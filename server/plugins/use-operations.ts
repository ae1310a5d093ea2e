import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { DomainError } from "../../graph/errors.ts";
import type { Plugin } from "./types.ts";

/**
 * Answers the operations of a list alone. `file` is a JSON list of documents; a request sends one as it stands there, or its
 * SHA-256 as `extensions.persistedQuery.sha256Hash`, as clients with persisted queries do. Null: any operation. BAD_CONFIG where
 * the file can't be read.
 */
export function useOperations(file: string | null): Plugin {
  if (file === null) return {};
  const listed = readList(file);
  return {
    onParams({ params, setParams }) {
      const hash = params.query ? hashOf(params.query) : hashSent(params.extensions);
      const document = listed.get(hash);
      if (document === undefined)
        throw new DomainError("FORBIDDEN", "This server answers the operations of its own list alone, and this is none of them");
      setParams({ ...params, query: document });
    },
  };
}

function readList(file: string): ReadonlyMap<string, string> {
  try {
    const documents: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(documents) || !documents.every((one) => typeof one === "string")) throw new Error("not a JSON list of documents");
    return new Map(documents.map((document: string) => [hashOf(document), document]));
  } catch (error) {
    throw new DomainError("BAD_CONFIG", `OPERATIONS: ${file}: ${(error as Error).message}`);
  }
}

const hashOf = (document: string) => createHash("sha256").update(document).digest("hex");

/** The hash that a request names its operation by; empty where it names none. */
function hashSent(extensions: Readonly<Record<string, unknown>> | undefined): string {
  const named = extensions?.persistedQuery as { readonly sha256Hash?: unknown } | null | undefined;
  return typeof named?.sha256Hash === "string" ? named.sha256Hash.toLowerCase() : "";
}
