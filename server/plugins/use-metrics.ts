import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Plugin } from "./types.ts";

/** Addresses that are counted by name; all others together, so that no caller can make the list longer. */
const counted = ["/graphql", "/ready", "/schema.graphql", "/metrics"];
/** Upper bounds, in seconds. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `/metrics` for Prometheus: how many requests of what kind, how long they took, which errors they met, and how the process does. */
export function useMetrics(): Plugin {
  const register = new Registry();
  const registers = [register];
  const durations = new Histogram({
    name: "conflict_graph_request_duration_seconds",
    help: "Time from a request's arrival to its answer.",
    labelNames: ["path", "status"],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: "conflict_graph_errors_total",
    help: "Errors in answers to GraphQL requests, by their code.",
    labelNames: ["code"],
    registers,
  });
  let ofProcess = false;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== "GET" || url.pathname !== "/metrics") return;
      // Watching the process costs a little: nobody pays who never asks.
      if (!ofProcess) collectDefaultMetrics({ register });
      ofProcess = true;
      endResponse(new fetchAPI.Response(await register.metrics(), { headers: { "content-type": register.contentType } }));
    },
    onResponse({ request, response, serverContext: { started, codes = [] } }) {
      const { pathname } = new URL(request.url);
      const path = counted.find((one) => one === pathname) ?? "other";
      if (started !== undefined) durations.observe({ path, status: response.status }, (performance.now() - started) / 1000);
      for (const code of codes) errors.inc({ code });
    },
  };
}
