import { GraphQLError } from "graphql";
import { costBy } from "../cost.ts";
import { perOperation } from "./per-operation.ts";
import type { Plugin } from "./types.ts";

/** Refuses an operation that asks for more than `most` objects. */
export function useCost(most: number): Plugin {
  const costOf = perOperation(costBy);
  return {
    onExecute({ args, setResultAndStopExecution, extendContext }) {
      const cost = costOf(args.schema, args.document, args.operationName ?? undefined)(args.variableValues ?? {});
      extendContext({ cost });
      if (cost <= most) return;
      const message = `The operation asks for up to ${cost} objects, ${most} are allowed: ask for fewer rows or fields at a time`;
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: "QUERY_TOO_COSTLY" } })] });
    },
  };
}
