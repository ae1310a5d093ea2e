import type { Context } from "../../context.ts";

export function statistics(_root: unknown, _args: object, { store }: Context) {
  return store.statistics();
}
