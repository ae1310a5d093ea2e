import { isServer, withoutSecret } from "./address.ts";
import { format, readVersion } from "./cypher/meta.ts";
import { openGrafeo } from "./drivers/grafeo.ts";
import { openNeo4j } from "./drivers/neo4j.ts";
import { DomainError } from "./errors.ts";
import { cypherStore } from "./store/cypher-store.ts";
import type { GraphStore } from "./store.ts";

export interface StoreConfig {
  /** `bolt://`, `neo4j://` (and their `+s`, `+ssc`) for a server; else a file, or ":memory:". */
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  /** Name of the server's database. Default: the user's home database. */
  readonly database?: string;
}

/** Opens a graph. Throws BAD_CONFIG, DATABASE_AUTH, DATABASE_UNAVAILABLE, GRAPH_LOCKED or GRAPH_CORRUPT. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const engine = isServer(config.uri) ? await openNeo4j(config) : await openGrafeo(config.uri);
  const [meta] = await engine.read(readVersion, {});
  if (meta && meta.format !== format) {
    await engine.close();
    throw new DomainError(
      "BAD_CONFIG",
      `${withoutSecret(config.uri)}: this graph was written by another version of Conflict Graph; seed the articles into a new one`,
    );
  }
  return cypherStore(engine);
}
