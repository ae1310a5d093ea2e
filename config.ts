/** The only reader of the environment: every setting once, with its default, its meaning and its check. `help` and the README print this table. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DomainError } from "./graph/errors.ts";

/** What the process runs with. Times are milliseconds, sizes bytes. */
export interface Config {
  readonly graph: GraphConfig;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Origins of other sites that may ask from a browser. */
  readonly corsOrigins: readonly string[];
  /** Names that the server answers to beside the machine's own, where it listens on a loopback address. */
  readonly allowedHosts: readonly string[];
  readonly apiKeys: readonly string[];
  readonly trustProxy: boolean;
  readonly logLevel: (typeof logLevels)[number];
  readonly production: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly maxBody: number;
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly requestTimeout: number;
  /** Cost per minute and caller; 0: no limit. */
  readonly rateLimit: number;
  /** No change through the API. */
  readonly readOnly: boolean;
  /** Folder of jobs of adding articles; null keeps them in memory. */
  readonly jobsDir: string | null;
  readonly heavyAtOnce: number;
  readonly heavyQueue: number;
  /** File of the only operations to answer; null: any. */
  readonly operations: string | null;
}

/** Where the graph is: `uri` an absolute file path, `:memory:`, or a Neo4j address. */
export interface GraphConfig {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/** A setting: its name, its default as one would write it, what it means, and how its text is read. */
export interface Setting<T> {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
  /** Throws an Error that says what a right value is, never the value of a secret. */
  readonly read: (text: string) => T;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

const setting = <T>(name: string, fallback: string, meaning: string, read: (text: string) => T): Setting<T> => ({
  name,
  fallback,
  meaning,
  read,
});

const settings = {
  uri: setting(
    "GRAPH_URI",
    "data/graph.grafeo",
    "The graph: a file path (embedded engine) or a Neo4j address (neo4j://, bolt://, +s or +ssc for TLS)",
    readUri,
  ),
  user: setting("GRAPH_USER", "", "Neo4j user; neo4j where only a password is given", (text) => text),
  password: setting("GRAPH_PASSWORD", "", "Neo4j password", (text) => text),
  database: setting("GRAPH_DATABASE", "", "Neo4j database; the server's own default where none is given", readDatabase),
  host: setting("HOST", "127.0.0.1", "Address to listen on", readHost),
  port: setting("PORT", "4000", "Port to listen on; 0 takes a free one", integer(0, 65_535)),
  corsOrigins: setting("CORS_ORIGINS", "", "Origins of other sites that may ask from a browser, with commas between", readOrigins),
  allowedHosts: setting(
    "ALLOWED_HOSTS",
    "",
    "Names to answer to beside localhost and loopback addresses, with commas between: those that a proxy passes on. A server that listens on another address answers to any, unless names are given",
    readHosts,
  ),
  apiKeys: setting(
    "API_KEYS",
    "",
    "Secrets, with commas between: a caller with one as x-api-key has a rate limit of its own, and may add articles",
    readKeys,
  ),
  trustProxy: setting("TRUST_PROXY", "off", "on or off: whether the last x-forwarded-for is the caller's address", onOff),
  logLevel: setting("LOG_LEVEL", "", `${logLevels.join(", ")}; warn where none is given, info in production`, optional(oneOf(logLevels))),
  production: setting(
    "NODE_ENV",
    "",
    "production turns the console off and logs each request, unless told otherwise",
    (text) => text === "production",
  ),
  graphiql: setting("GRAPHIQL", "", "on or off: the GraphQL console at /graphql; on unless in production", optional(onOff)),
  introspection: setting("INTROSPECTION", "on", "on or off: whether a caller may ask for the schema", onOff),
  maxBody: setting("MAX_BODY", "1000000", "Largest body of a request, in bytes", integer(1_000, 100_000_000)),
  maxCost: setting("MAX_COST", "50000", "Most objects that one operation may ask for", integer(100, 10_000_000)),
  maxDepth: setting("MAX_DEPTH", "14", "Deepest nesting of an operation", integer(3, 50)),
  requestTimeout: setting("REQUEST_TIMEOUT", "10000", "Longest time that one operation may take, in milliseconds", integer(100, 600_000)),
  rateLimit: setting(
    "RATE_LIMIT",
    "2000000",
    "Most objects that one caller may ask for in a minute; 0 sets no limit",
    integer(0, 1_000_000_000),
  ),
  readOnly: setting(
    "READ_ONLY",
    "off",
    "on or off: whether nobody may add articles through the explorer and the API. Where it is off, this machine's own browser may, and elsewhere a caller with one of API_KEYS",
    onOff,
  ),
  jobsDir: setting(
    "JOBS_DIR",
    "",
    "Folder where articles handed in wait for their reading, so that they outlive a stop; beside the graph file where none is given, data/jobs with Neo4j",
    (text) => text,
  ),
  heavyAtOnce: setting(
    "HEAVY_AT_ONCE",
    "4",
    "Searches through the graph (neighbourhoods, paths, counts) that run at once",
    integer(1, 1000),
  ),
  heavyQueue: setting("HEAVY_QUEUE", "100", "Such searches that wait for their turn; those beyond are refused", integer(0, 100_000)),
  operations: setting(
    "OPERATIONS",
    "",
    "A JSON file with a list of GraphQL documents, the only ones to answer, sent whole or by their SHA-256 (persisted queries); any where none is given",
    (text) => (text ? resolve(text) : null),
  ),
};

/** Every setting, in the order of the table above. */
export const settingsTable: readonly Setting<unknown>[] = Object.values(settings);

/** Reads every setting and checks it. A wrong one is BAD_CONFIG, named; an empty one counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const value = <T>({ name, fallback, read }: Setting<T>): T => {
    try {
      return read(env[name]?.trim() || fallback);
    } catch (error) {
      throw new DomainError("BAD_CONFIG", `${name}: ${(error as Error).message}`);
    }
  };
  const production = value(settings.production);
  const uri = value(settings.uri);
  return {
    graph: {
      uri,
      user: value(settings.user) || undefined,
      password: value(settings.password) || undefined,
      database: value(settings.database) || undefined,
    },
    host: value(settings.host),
    port: value(settings.port),
    corsOrigins: value(settings.corsOrigins),
    logLevel: value(settings.logLevel) ?? (production ? "info" : "warn"),
    production,
    graphiql: value(settings.graphiql) ?? !production,
    introspection: value(settings.introspection),
    maxBody: value(settings.maxBody),
    maxCost: value(settings.maxCost),
    maxDepth: value(settings.maxDepth),
    requestTimeout: value(settings.requestTimeout),
    allowedHosts: value(settings.allowedHosts),
    apiKeys: value(settings.apiKeys),
    trustProxy: value(settings.trustProxy),
    rateLimit: value(settings.rateLimit),
    readOnly: value(settings.readOnly),
    jobsDir: jobsDirOf(value(settings.jobsDir), uri),
    heavyAtOnce: value(settings.heavyAtOnce),
    heavyQueue: value(settings.heavyQueue),
    operations: value(settings.operations),
  };
}

/** Whether the graph is a file of the embedded engine. */
export const isFile = ({ uri }: GraphConfig): boolean => uri !== ":memory:" && !uri.includes("://");

/** A graph in memory has nothing that outlives it. */
function jobsDirOf(given: string, uri: string): string | null {
  if (uri === ":memory:") return null;
  return resolve(given || (isFile({ uri }) ? `${uri}.jobs` : "data/jobs"));
}

function readUri(text: string): string {
  if (text === ":memory:") return text;
  if (/^file:/i.test(text)) return fileURLToPath(text);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (!scheme) return resolve(text);
  if (!schemes.includes(scheme)) throw new Error(`the scheme ${scheme}:// is none of ${schemes.map((name) => `${name}://`).join(", ")}`);
  if (!URL.canParse(text)) throw new Error("not a readable address: write neo4j://host:7687");
  const url = new URL(text);
  if (url.username || url.password) throw new Error("holds a user or password: give them as GRAPH_USER and GRAPH_PASSWORD");
  if (!url.hostname) throw new Error("names no host: write neo4j://host:7687");
  return text;
}

function readDatabase(text: string): string {
  if (text && !/^[a-z][a-z0-9.-]{2,62}$/i.test(text))
    throw new Error(`"${text}" is no name of a database (3 to 63 letters, digits, dots, hyphens)`);
  return text;
}

function readHost(text: string): string {
  if (!/^[\w.:%-]+$/.test(text)) throw new Error(`"${text}" is no address: write 127.0.0.1 or a host name`);
  return text;
}

function readOrigins(text: string): readonly string[] {
  const origins = text.split(",").map((part) => part.trim().replace(/\/$/, ""));
  return origins.filter(Boolean).map((origin) => {
    const wellFormed = URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin;
    if (!wellFormed) throw new Error(`"${origin}" is no origin: write https://example.org`);
    return origin;
  });
}

function readHosts(text: string): readonly string[] {
  const hosts = listOf(text).map((name) => name.toLowerCase());
  const wrong = hosts.find((name) => !/^[a-z0-9.-]+$/.test(name));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no name of a host: write explorer.example.org`);
  return hosts;
}

/** Never tells a key. */
function readKeys(text: string): readonly string[] {
  const keys = listOf(text);
  if (keys.some((key) => key.length < 16)) throw new Error("a key is shorter than 16 characters");
  return keys;
}

const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

function integer(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= low && number <= high)) throw new Error(`"${text}" is no whole number from ${low} to ${high}`);
    return number;
  };
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text.toLowerCase());
    if (!found) throw new Error(`"${text}" is none of ${values.join(", ")}`);
    return found;
  };
}

function onOff(text: string): boolean {
  return oneOf(["on", "off"])(text) === "on";
}

function optional<T>(read: (text: string) => T): (text: string) => T | undefined {
  return (text) => (text === "" ? undefined : read(text));
}
