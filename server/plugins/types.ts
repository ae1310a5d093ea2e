/** What the plugins tell each other about one request. */
import type { Plugin as YogaPlugin } from "graphql-yoga";
import type { GraphStore } from "../../graph/store.ts";
import type { Rate } from "../context.ts";
import type { Loaders } from "../loaders.ts";

export interface RequestState {
  requestId: string;
  /** `performance.now()` at its arrival. */
  started: number;
  operationName?: string;
  /** Codes of the errors in its answer. */
  codes?: readonly string[];
}

/** What a plugin adds to the context of an operation. */
interface Extended {
  readonly signal?: AbortSignal;
  readonly cost?: number;
  readonly rate?: Rate;
  readonly store?: GraphStore;
  readonly loaders?: Loaders;
}

export type Plugin = YogaPlugin<Extended, Partial<RequestState>>;
