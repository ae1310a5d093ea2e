import type { GraphStore } from "../../graph/store.ts";
import { createLoaders } from "../loaders.ts";
import { wantedBy } from "../wanted.ts";
import { perOperation } from "./per-operation.ts";
import type { Plugin } from "./types.ts";

/** Gives each operation the graph as it asks for it: no more of its rows is read than is selected, nor once nobody waits for them. */
export function useCaller(store: GraphStore): Plugin {
  const wantedOf = perOperation(wantedBy);
  return {
    onExecute({ args, extendContext }) {
      const { signal } = args.contextValue;
      const asked = store.for({ wanted: wantedOf(args.schema, args.document, args.operationName ?? undefined), signal });
      extendContext({ store: asked, loaders: createLoaders(asked, store.for({ signal })) });
    },
  };
}
