/** A server over a graph of its own, asked through its `fetch`; counts what it asks of the store. */
import { pino } from "pino";
import { readConfig } from "../../config.ts";
import { openStore, type StoreConfig } from "../../graph/open.ts";
import type { ArticleRows } from "../../graph/rows.ts";
import type { Caller, GraphStore } from "../../graph/store.ts";
import { createApp, type ServerConfig } from "../../server/app.ts";

export interface Answer<Data = unknown> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly requestId: string } }[];
}

export interface Asking {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** As `fetch`, at a whole address. */
  readonly fetchUrl: (url: string, init?: RequestInit) => Promise<Response>;
  readonly ask: <Data = unknown>(query: string, variables?: object) => Promise<Answer<Data>>;
  /** The only code of the answer's errors. */
  readonly codeOf: (query: string, variables?: object) => Promise<string | undefined>;
  /** How often each method of the store was called since the last `calls()`. */
  readonly calls: () => Record<string, number>;
  readonly close: () => Promise<void>;
}

export async function asking(
  rows: readonly ArticleRows[],
  changes: Partial<ServerConfig> & { clientDir?: string; jobsDir?: string; broken?: Partial<GraphStore>; graph?: StoreConfig } = {},
): Promise<Asking> {
  const { clientDir, jobsDir, broken, graph = { uri: ":memory:" }, ...settings } = changes;
  const store = await openStore(graph);
  if (rows.length > 0) await store.upsert(rows);
  let counts: Record<string, number> = {};
  const countedBy = (store: GraphStore): GraphStore =>
    new Proxy(store, {
      get: (target, name: keyof GraphStore) => {
        if (name === "for") return (caller: Caller) => countedBy(target.for(caller));
        const method = (broken?.[name] ?? target[name]) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          counts[name] = (counts[name] ?? 0) + 1;
          return method.apply(target, args);
        };
      },
    });
  const counted = countedBy(store);
  const config = { ...readConfig({}), ...settings };
  const app = createApp({ store: counted, config, logger: pino({ level: "silent" }), clientDir, jobsDir });
  const fetchUrl = async (url: string, init?: RequestInit) => app.fetch(url, init ?? {});
  const fetch = (path: string, init?: RequestInit) => fetchUrl(`http://localhost${path}`, init);
  const ask = async <Data = unknown>(query: string, variables?: object) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer<Data>;
  };
  return {
    fetch,
    fetchUrl,
    ask,
    codeOf: async (query, variables) => (await ask(query, variables)).errors?.[0]?.extensions.code,
    calls: () => {
      const counted = counts;
      counts = {};
      return counted;
    },
    close: async () => {
      await app.dispose();
      await store.close();
    },
  };
}
