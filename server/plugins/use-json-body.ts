import type { GraphQLParams } from "graphql-yoga";
import { DomainError } from "../../graph/errors.ts";
import type { Plugin } from "./types.ts";

/** Most operations in one body. */
export const mostOperations = 5;

/** Takes POST bodies of JSON alone: forms and plain text could be sent by any page without the browser asking us first. */
export function useJsonBody(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === "GET") setRequestParser(fromAddress);
      if (request.method === "POST") setRequestParser(fromBody);
    },
  };
}

async function fromBody(request: Request): Promise<GraphQLParams | GraphQLParams[]> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "application/graphql+json") {
    throw new DomainError("UNSUPPORTED_FORMAT", `content-type: ${type ?? "none"} where application/json is asked for`);
  }
  const what = "the request's body";
  const value = json(await request.text(), what);
  if (!Array.isArray(value)) return params(value, what);
  if (value.length === 0) throw new DomainError("BAD_JSON", `${what}: an empty list of operations`);
  if (value.length > mostOperations)
    throw new DomainError("LIMIT_EXCEEDED", `${what}: ${value.length} operations, ${mostOperations} may be sent at once`);
  return value.map((part, i) => params(part, `${what}[${i}]`));
}

function fromAddress(request: Request): GraphQLParams {
  const { searchParams } = new URL(request.url);
  const object = (name: string) => (searchParams.get(name) ? params(json(searchParams.get(name) ?? "", name), name) : undefined);
  return {
    query: searchParams.get("query") ?? undefined,
    operationName: searchParams.get("operationName") ?? undefined,
    variables: object("variables"),
    extensions: object("extensions"),
  };
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError("BAD_JSON", `${what}: ${text ? (error as Error).message : "empty, where JSON is asked for"}`);
  }
}

function params(value: unknown, what: string): GraphQLParams {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DomainError("BAD_JSON", `${what}: not a JSON object`);
  return value;
}
