/** Relations of one predicate that cannot stand together: the network labels each arc by itself. */
import type { Token } from "./types.ts";

/**
 * A subject is one of a passive where its predicate has a passive auxiliary, and none where the predicate is a finite past
 * or present form without one ("Rebels shelled Gao").
 */
export function agree(tokens: readonly Token[]): readonly Token[] {
  const passive = new Set(tokens.filter(({ relation }) => relation === "aux:pass").map(({ head }) => head));
  return tokens.map((token) => {
    const head = tokens[token.head];
    if (!head) return token;
    if (token.relation === "nsubj" && passive.has(token.head)) return { ...token, relation: "nsubj:pass" };
    const active = /^VB[DZPG]?$/.test(head.xpos) && !passive.has(token.head);
    return token.relation === "nsubj:pass" && active ? { ...token, relation: "nsubj" } : token;
  });
}
