import type { GraphStore } from "../../graph/store.ts";
import type { Plugin } from "./types.ts";

/** Longest wait for the store's answer, in milliseconds: a prober asks again anyway. */
const deadline = 2000;

/** `/live`: the process answers. `/ready`: the graph does too. `/schema.graphql`: the contract as text. */
export function useHealth(store: GraphStore, schemaText: string): Plugin {
  const answers: Readonly<Record<string, () => Promise<readonly [status: number, type: string, body: string]>>> = {
    "/live": async () => [200, json, '{"live":true}'],
    "/ready": async () => ((await answering(store)) ? [200, json, '{"ready":true}'] : [503, json, notReady]),
    "/schema.graphql": async () => [200, "text/plain; charset=utf-8", schemaText],
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const answer = request.method === "GET" || request.method === "HEAD" ? answers[url.pathname] : undefined;
      if (!answer) return;
      const [status, type, body] = await answer();
      endResponse(new fetchAPI.Response(request.method === "HEAD" ? null : body, { status, headers: { "content-type": type } }));
    },
  };
}

const json = "application/json; charset=utf-8";
const notReady = JSON.stringify({ ready: false, code: "DATABASE_UNAVAILABLE" });

async function answering(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline);
  });
  const ping = store.ping().then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([ping, late]);
  clearTimeout(timer);
  return answered;
}
