import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { readConfig } from "../config.ts";
import { DomainError } from "../graph/errors.ts";
import { command } from "./command.ts";
import { withPresentGraph } from "./graph.ts";

export const query = command({
  name: "query",
  description: "Ask the graph in GraphQL and print the answer as JSON",
  args: {
    graphql: { type: "positional", required: true, description: "The operation, or - to read it from stdin" },
    variables: { type: "string", description: "Variables as JSON, or @FILE", valueHint: "json" },
    url: { type: "string", description: "Ask a running server instead of opening the graph", valueHint: "url" },
  },
  examples: [
    ["conflict-graph query '{ statistics { articles } }'", "how much there is"],
    [`conflict-graph query 'query ($q: String!) { search(query: $q) { hits { text } } }' --variables '{"q": "bazoum"}'`, "with variables"],
    ["conflict-graph query '{ statistics { articles } }' --url http://127.0.0.1:4000", "while the server holds the graph file"],
  ],
  run: async ({ graphql, variables, url }) => {
    const body = JSON.stringify({
      query: graphql === "-" ? await text(process.stdin) : graphql,
      variables: variables === undefined ? undefined : parseVariables(variables),
    });
    const answer = url ? await askServer(url, body) : await askGraph(body).catch(pointToServer);
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return answer.errors ? 1 : 0;
  },
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

const request = (body: string): RequestInit => ({ method: "POST", headers: { "content-type": "application/json" }, body });

async function askGraph(body: string): Promise<Answer> {
  const config = readConfig();
  return withPresentGraph(config.graph, async (store) => {
    const [{ createApp }, { pino }] = await Promise.all([import("../server/app.ts"), import("pino")]);
    const app = createApp({ store, config, logger: pino({ level: config.logLevel }, process.stderr) });
    const response = await app.fetch("http://localhost/graphql", request(body));
    return (await response.json()) as Answer;
  });
}

/** A graph file belongs to one process; where that is a server, it can be asked. */
function pointToServer(error: unknown): never {
  if (!(error instanceof DomainError) || error.code !== "GRAPH_LOCKED") throw error;
  throw new DomainError(error.code, `${error.message}; where it is a server, ask it: --url http://127.0.0.1:4000`, { cause: error });
}

async function askServer(url: string, body: string): Promise<Answer> {
  if (!URL.canParse(url)) throw new DomainError("BAD_INPUT", `--url: ${url} is no address: write http://127.0.0.1:4000`);
  const endpoint = new URL(url);
  if (endpoint.pathname === "/") endpoint.pathname = "/graphql";
  try {
    const response = await fetch(endpoint, request(body));
    return (await response.json()) as Answer;
  } catch (error) {
    throw new DomainError("DATABASE_UNAVAILABLE", `no Conflict Graph answers at ${endpoint.origin}`, { cause: error });
  }
}

function parseVariables(given: string): unknown {
  try {
    return JSON.parse(given.startsWith("@") ? readFileSync(given.slice(1), "utf8") : given);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new DomainError("FILE_NOT_FOUND", `--variables: ${given.slice(1)}: no such file`);
    throw new DomainError("BAD_JSON", `--variables: ${(error as Error).message}`);
  }
}
