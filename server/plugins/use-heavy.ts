import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from "graphql";
import { RetryLater } from "./retry-later.ts";
import type { Plugin } from "./types.ts";

interface HeavyRules {
  /** Searches through the graph under way at once, */
  readonly heavyAtOnce: number;
  /** and waiting for their turn. */
  readonly heavyQueue: number;
}

/** Fields that search through the graph, where others look something up. */
const heavyFields = ["neighbourhood", "paths", "subgraph", "facets", "map", "changes", "timeline"];
/** So does what may give more objects than this. */
const heavyCost = 10_000;

/** Lets a few heavy operations run at once, the next ones wait, and those beyond are sent away: what is light never stands behind them. */
export function useHeavy({ heavyAtOnce, heavyQueue }: HeavyRules): Plugin {
  const gate = gateOf(heavyAtOnce, heavyQueue);
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { cost = 1 } = args.contextValue as { cost?: number };
      if (cost <= heavyCost && !searches(args.document, args.operationName ?? undefined)) return;
      setExecuteFn(async (operation) => {
        const signal: AbortSignal | undefined = operation.contextValue.signal;
        const leave = once(await gate(signal));
        // A search that the engine doesn't let go of in time must not hold its room for ever.
        signal?.addEventListener("abort", leave, { once: true });
        try {
          return await executeFn(operation);
        } finally {
          leave();
        }
      });
    },
  };
}

function searches(document: DocumentNode, name: string | undefined): boolean {
  const names = (set: SelectionSetNode | undefined): readonly string[] =>
    (set?.selections ?? []).flatMap((part) => {
      if (part.kind === Kind.FIELD) return [part.name.value];
      if (part.kind === Kind.INLINE_FRAGMENT) return names(part.selectionSet);
      const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === part.name.value);
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? names(fragment.selectionSet) : [];
    });
  return names(getOperationAST(document, name)?.selectionSet).some((field) => heavyFields.includes(field));
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}

/** Gives the function that leaves again. Rejects with OVERLOADED where too many wait already, or with the signal's reason. */
function gateOf(room: number, queue: number): (signal?: AbortSignal) => Promise<() => void> {
  let inside = 0;
  const waiting: (() => void)[] = [];
  // The room of one that leaves goes to the first that waits.
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  };
  return async (signal) => {
    if (inside < room) inside++;
    else if (waiting.length < queue) await turn(waiting, signal);
    else throw new RetryLater("OVERLOADED", "Too many searches at once: ask again in a moment", 1);
    return leave;
  };
}

function turn(waiting: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    signal?.addEventListener(
      "abort",
      () => {
        const at = waiting.indexOf(resolve);
        if (at >= 0) waiting.splice(at, 1);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
