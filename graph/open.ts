import { openGrafeo } from "./drivers/grafeo.ts";
import { openNeo4j } from "./drivers/neo4j.ts";
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
  return cypherStore(isServer(config.uri) ? await openNeo4j(config) : await openGrafeo(config.uri));
}

/** Whether the address names a server, not a file. */
export function isServer(uri: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri);
}
