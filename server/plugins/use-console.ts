import type { Plugin } from "./types.ts";
import { consolePolicy } from "./use-security-headers.ts";

/** GraphiQL at `/graphql` for browsers, whole in one page: it works without a network. A `query` of the address is filled in. */
export function useConsole(): Plugin {
  let page: string | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const asked = request.method === "GET" && url.pathname === "/graphql" && request.headers.get("accept")?.includes("text/html");
      if (!asked) return;
      // Nine megabytes, so loaded when first asked for.
      page ??= (await import("@graphql-yoga/render-graphiql")).renderGraphiQL({ title: "Conflict Graph", defaultQuery: greeting });
      const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": consolePolicy };
      endResponse(new fetchAPI.Response(page, { headers }));
    },
  };
}

const greeting = `# Who leads whom, and which sentence says so?
{
  leaders(first: 10) {
    leader { name }
    title
    of { name }
    relation { since until evidence { quote article { title publishedAt } } }
  }
}
`;
