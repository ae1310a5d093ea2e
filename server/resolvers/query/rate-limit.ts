import type { Context } from "../../context.ts";

export function rateLimit(_root: unknown, _args: object, { rate }: Context) {
  return rate ?? null;
}
