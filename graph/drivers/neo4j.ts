import neo4j, { type Driver, Neo4jError, type SessionMode } from "neo4j-driver";
import { withoutSecret } from "../address.ts";
import type { Query } from "../cypher/query.ts";
import type { Engine } from "../engine.ts";
import { DomainError } from "../errors.ts";
import { queue } from "../queue.ts";
import { neo4jIndexes } from "./neo4j-ddl.ts";

interface ServerConfig {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/** A Neo4j server over Bolt. Throws DATABASE_AUTH or DATABASE_UNAVAILABLE within about 3 s where it can't be used. */
export async function openNeo4j(config: ServerConfig): Promise<Engine> {
  const { user, password } = config;
  const driver = newDriver(config, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ""));
  try {
    await driver.verifyConnectivity({ database: config.database });
    const session = driver.session({ database: config.database });
    try {
      for (const statement of neo4jIndexes) await session.run(statement);
    } finally {
      await session.close();
    }
  } catch (error) {
    await driver.close();
    throw explained(error, config);
  }
  return engineOf(driver, config);
}

function newDriver(config: ServerConfig, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(config.uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: 2_500,
      connectionAcquisitionTimeout: 2_800,
      maxTransactionRetryTime: 5_000,
      userAgent: "conflict-graph",
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DomainError("BAD_CONFIG", `${withoutSecret(config.uri)}: not an address of a Neo4j server: ${reason}`, { cause: error });
  }
}

function engineOf(driver: Driver, config: ServerConfig): Engine {
  const oneAtATime = queue();
  const sessionFor = async <T>(mode: SessionMode, work: (session: ReturnType<Driver["session"]>) => Promise<T>): Promise<T> => {
    const session = driver.session({ database: config.database, defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      throw explained(error, config);
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  return {
    // Outside a managed transaction: half the round trips.
    read: (query, params, { timeout = longest, signal } = {}) =>
      sessionFor(neo4j.session.READ, async (session) => {
        // Closing a session makes the server give up what it still does for it.
        const stop = () => void session.close().catch(() => undefined);
        signal?.addEventListener("abort", stop, { once: true });
        try {
          return rowsOf(query, await session.run(query.text, bolt(params), { timeout }));
        } catch (error) {
          signal?.throwIfAborted();
          throw error;
        } finally {
          signal?.removeEventListener("abort", stop);
        }
      }),
    write: (work) =>
      oneAtATime(() =>
        sessionFor(neo4j.session.WRITE, (session) =>
          session.executeWrite((tx) => work({ run: async (query, params) => rowsOf(query, await tx.run(query.text, bolt(params))) })),
        ),
      ),
    does: { shortestPaths: true, fullText: true, indexes: true, remembering: false, grouping: "ask" },
    ping: async () => {
      await sessionFor(neo4j.session.READ, (session) => session.run("RETURN 1 AS one"));
    },
    close: () => oneAtATime(() => driver.close()),
  };
}

/** Longest time that the server may take over one question, in milliseconds. */
const longest = 60_000;

type Parameters = Record<string, unknown>;

function rowsOf<P, R>(_query: Query<P, R>, result: { readonly records: readonly { toObject(): object }[] }): readonly R[] {
  return result.records.map((record) => record.toObject() as R);
}

/** Whole numbers travel as integers: LIMIT takes no float, and a count must not come back as one. */
function bolt(params: unknown): Parameters {
  return asInteger(params) as Parameters;
}
function asInteger(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asInteger);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asInteger(part)]));
}

/** What a caller can put right, in our words; the password is never in them. */
function explained(error: unknown, config: ServerConfig): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const at = withoutSecret(config.uri);
  if (/\.Security\.|CredentialsExpired/.test(error.code)) {
    return new DomainError("DATABASE_AUTH", `${at}: the server refused the user or password; check GRAPH_USER and GRAPH_PASSWORD`, {
      cause: error,
    });
  }
  if (/\.TransactionTimedOut/.test(error.code)) return new DomainError("TIMEOUT", "the search took too long", { cause: error });
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new DomainError("BAD_CONFIG", `${at}: has no database "${config.database}"; check GRAPH_DATABASE`, { cause: error });
  }
  if (
    error.code === "ServiceUnavailable" ||
    error.code === "SessionExpired" ||
    error.code === "N/A" ||
    /DatabaseUnavailable/.test(error.code)
  ) {
    return new DomainError("DATABASE_UNAVAILABLE", `${at}: no answer; check that the server runs, and the scheme and host of GRAPH_URI`, {
      cause: error,
    });
  }
  return error;
}
