/** The server as one function from request to response: GraphQL, console, explorer, probes. Tests speak to its `fetch`; `serve` puts a socket before it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { NoSchemaIntrospectionCustomRule } from "graphql";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { GraphStore } from "../graph/store.ts";
import type { Context } from "./context.ts";
import type { Plugin, RequestState } from "./plugins/types.ts";
import { useCaller } from "./plugins/use-caller.ts";
import { useConsole } from "./plugins/use-console.ts";
import { useCors } from "./plugins/use-cors.ts";
import { useCost } from "./plugins/use-cost.ts";
import { useErrors } from "./plugins/use-errors.ts";
import { useExplorer } from "./plugins/use-explorer.ts";
import { useHealth } from "./plugins/use-health.ts";
import { useHeavy } from "./plugins/use-heavy.ts";
import { useHost } from "./plugins/use-host.ts";
import { mostOperations, useJsonBody } from "./plugins/use-json-body.ts";
import { useLog } from "./plugins/use-log.ts";
import { useMetrics } from "./plugins/use-metrics.ts";
import { useOperations } from "./plugins/use-operations.ts";
import { useRate } from "./plugins/use-rate.ts";
import { useRequestId } from "./plugins/use-request-id.ts";
import { useSecurityHeaders } from "./plugins/use-security-headers.ts";
import { useSeeding } from "./plugins/use-seeding.ts";
import { useTimeout } from "./plugins/use-timeout.ts";
import { resolvers } from "./resolvers/index.ts";
import { seedAccess } from "./seeding/access.ts";
import { createSeeding } from "./seeding/jobs.ts";
import { openJournal } from "./seeding/journal.ts";

export interface AppOptions {
  readonly store: GraphStore;
  readonly config: ServerConfig;
  readonly logger: Logger;
  /** Folder of the built explorer. Default: dist/client of the package. */
  readonly clientDir?: string;
  /** Folder of jobs of adding articles, so that they outlive the process. Default: null, in memory alone. */
  readonly jobsDir?: string | null;
}
export type ServerConfig = Pick<
  Config,
  | "allowedHosts"
  | "apiKeys"
  | "corsOrigins"
  | "graphiql"
  | "heavyAtOnce"
  | "heavyQueue"
  | "host"
  | "introspection"
  | "maxBody"
  | "maxCost"
  | "maxDepth"
  | "operations"
  | "rateLimit"
  | "readOnly"
  | "requestTimeout"
  | "trustProxy"
>;

const root = new URL("./", import.meta.resolve("#root/package.json"));

const bundledClient = fileURLToPath(new URL("dist/client", root));

/** Its `fetch` answers a request; as a function it is a listener for `node:http`. */
export function createApp({ store, config, logger, clientDir = bundledClient, jobsDir = null }: AppOptions) {
  const journal = jobsDir === null ? null : openJournal(jobsDir);
  const seeding = createSeeding({ store, logger, journal, readOnly: config.readOnly });
  const schemaText = readFileSync(new URL("schema.graphql", root), "utf8");
  return createYoga<Partial<RequestState>>({
    schema: makeExecutableSchema({ typeDefs: schemaText, resolvers }),
    context: ({ requestId, request }): Omit<Context, "store" | "loaders"> => ({
      seeding,
      access: () => seedAccess(request, config),
      requestId: requestId ?? "",
    }),
    plugins: [...plugins({ store, config, logger, clientDir }, schemaText), useSeeding(seeding)],
    maxRequestBodySize: config.maxBody,
    batching: { limit: mostOperations },
    // Our own plugins do these, by our rules.
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    healthCheckEndpoint: "/live",
  });
}

/** In the order that a request meets them; answers meet them in the same order. */
function plugins({ store, config, logger, clientDir }: Required<Omit<AppOptions, "jobsDir">>, schemaText: string): Plugin[] {
  return [
    useRequestId(),
    useHost(config),
    useCors(config.corsOrigins),
    useHealth(store, schemaText),
    useMetrics(),
    ...(config.graphiql ? [useConsole()] : []),
    useExplorer(clientDir),
    useSecurityHeaders(),
    useJsonBody(),
    useOperations(config.operations),
    limits(config.maxDepth),
    ...(config.introspection ? [] : [withoutIntrospection]),
    useCost(config.maxCost),
    useRate(config),
    useHeavy(config),
    useTimeout(config.requestTimeout),
    useCaller(store),
    useErrors(logger),
    useLog(logger),
  ];
}

/** Bounds on the text of an operation, whatever it asks for. */
function limits(maxDepth: number): Plugin {
  return EnvelopArmorPlugin({
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
    maxDepth: { n: maxDepth, flattenFragments: true },
    maxAliases: { n: 30 },
    maxDirectives: { n: 30 },
    maxTokens: { n: 2000 },
  });
}

const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
