import type { Token } from "../../3-sentences/types.ts";

/** A token that a repair may still change. */
export type Draft = { -readonly [K in keyof Token]: Token[K] };

/** Whether a token hangs on another, at whatever depth: what hangs on it can't be its head. */
export function hangsOn(tokens: readonly Draft[], at: number, above: number): boolean {
  let up = tokens[at]?.head ?? -1;
  for (let steps = 0; up >= 0 && up !== above && steps < tokens.length; steps++) up = tokens[up]?.head ?? -1;
  return up === above;
}
