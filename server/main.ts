/** Listens on a socket for an app, and stops without cutting an answer short. */
import { createServer, type Server } from "node:http";
import { DomainError } from "../graph/errors.ts";
import { type AppOptions, createApp } from "./app.ts";

export interface Listening {
  /** `http://127.0.0.1:4000`, with the port really taken. */
  readonly url: string;
  /** Takes no more requests, waits for those under way (5 s at most), ends what is being read. The store stays open. */
  readonly stop: () => Promise<void>;
}

/** Longest wait for answers under way, in milliseconds. */
const grace = 5000;

/** BAD_CONFIG, naming the setting, where the address can't be listened on. */
export async function serve(options: AppOptions & { readonly host: string; readonly port: number }): Promise<Listening> {
  const { host, port } = options;
  const app = createApp(options);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 }, app);
  await listen(server, host, port);
  const address = server.address();
  // An embedded graph finds names by an index of its own, made when first asked: by us, so that no caller waits for it.
  options.store.search("a", ["Country"], 1).catch(() => undefined);
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    stop: async () => {
      await close(server);
      await app.dispose();
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Whether the address could be listened on now: told before long work, not after it. Same errors as `serve`. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, host: string, port: number): DomainError {
  if (code === "EADDRINUSE")
    return new DomainError("BAD_CONFIG", `PORT: ${port} is in use on ${host}: stop what listens there, or set another PORT`);
  if (code === "EACCES") return new DomainError("BAD_CONFIG", `PORT: ${port} may not be taken by this user: set one above 1023`);
  return new DomainError("BAD_CONFIG", `HOST: ${host} can't be listened on (${code ?? message})`);
}
