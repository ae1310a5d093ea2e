/** How an engine is quickest to count edges by their type: by asking each for it, or by a branch of the query for each type. */
export type Grouping = "ask" | "branch";

/** `branch` is given the types to match, joined, and an expression of the type of the edge `r`. */
export function byType(types: readonly string[], grouping: Grouping, branch: (matched: string, type: string) => string): string {
  // A server plans each branch, for longer than all of them run.
  if (grouping === "ask") return branch(types.join("|"), "type(r)");
  return types.map((type) => branch(type, `'${type}'`)).join(" UNION ALL ");
}
