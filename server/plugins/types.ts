/** What the plugins tell each other about one request. */
import type { Plugin as YogaPlugin } from "graphql-yoga";
import type { Rate } from "../context.ts";

export interface RequestState {
  requestId: string;
  /** `performance.now()` at its arrival. */
  started: number;
  operationName?: string;
  /** Codes of the errors in its answer. */
  codes?: readonly string[];
}

export type Plugin = YogaPlugin<{ signal?: AbortSignal; cost?: number; rate?: Rate }, Partial<RequestState>>;
