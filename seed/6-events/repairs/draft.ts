import type { Token } from "../../3-sentences/types.ts";

/** A token that a repair may still change. */
export type Draft = { -readonly [K in keyof Token]: Token[K] };
