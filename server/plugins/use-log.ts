import type { Logger } from "pino";
import type { Plugin } from "./types.ts";

/** One line for each request: its id, path, operation's name, status, codes and time. Never a query's text or variables: they can hold what is private. */
export function useLog(logger: Logger): Plugin {
  return {
    onParams({ params, context }) {
      const { operationName } = params;
      if (typeof operationName === "string") context.operationName = operationName.slice(0, 100);
    },
    onResponse({ request, response, serverContext: { requestId, started, operationName, codes } }) {
      const line = {
        requestId,
        method: request.method,
        path: new URL(request.url).pathname.slice(0, 200),
        operation: operationName,
        status: response.status,
        codes,
        ms: started === undefined ? undefined : Math.round(performance.now() - started),
      };
      logger.info(line, "request");
    },
  };
}
