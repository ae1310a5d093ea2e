import type { GraphQLParams } from "graphql-yoga";
import { DomainError } from "../../graph/errors.ts";
import type { Plugin } from "./types.ts";

/** Takes POST bodies of JSON alone: forms and plain text could be sent by any page without the browser asking us first. */
export function useJsonBody(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === "GET") setRequestParser(fromAddress);
      if (request.method === "POST") setRequestParser(fromBody);
    },
  };
}

async function fromBody(request: Request): Promise<GraphQLParams> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "application/graphql+json") {
    throw new DomainError("UNSUPPORTED_FORMAT", `content-type: ${type ?? "none"} where application/json is asked for`);
  }
  return parsed(await request.text(), "the request's body");
}

function fromAddress(request: Request): GraphQLParams {
  const { searchParams } = new URL(request.url);
  const json = (name: string) => (searchParams.get(name) ? parsed(searchParams.get(name) ?? "", name) : undefined);
  return {
    query: searchParams.get("query") ?? undefined,
    operationName: searchParams.get("operationName") ?? undefined,
    variables: json("variables"),
  };
}

function parsed(text: string, what: string): GraphQLParams {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DomainError("BAD_JSON", `${what}: ${text ? (error as Error).message : "empty, where JSON is asked for"}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DomainError("BAD_JSON", `${what}: not a JSON object`);
  return value;
}
