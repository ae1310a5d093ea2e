import { frames } from "../6-events/frames/index.ts";
import { type Refusal, refusalReasons } from "../6-events/refusals.ts";
import { lemmaAt, type Tree } from "../6-events/tree.ts";
import type { Refused } from "./explained.ts";

/**
 * Each refusal of a sentence once, for a rule may be tried again for the clause above; rules that refuse a word for the same reason stand
 * together.
 */
export function refusedIn(refusals: readonly Refusal[], tree: Tree, text: string): readonly Refused[] {
  const together = new Map<string, Refused>();
  for (const { trigger, rule, reason } of refusals) {
    const excluding = reason === "EXCLUDED_WORD" ? excludedBy(rule, tree) : "";
    const key = `${trigger.start} ${reason} ${excluding}`;
    const before = together.get(key)?.rules ?? [];
    const rules = before.includes(rule) ? before : [...before, rule];
    const because = `${refusalReasons[reason]}${excluding}`;
    together.set(key, { trigger: text.slice(trigger.start, trigger.end), rules, reason, because });
  }
  return [...together.values()];
}

/** `: market`, the words of the sentence that a frame never stands with. */
function excludedBy(rule: string, tree: Tree): string {
  const never = frames.find(({ id }) => id === rule)?.never ?? [];
  const lemmas = new Set(tree.tokens.map((_, at) => lemmaAt(tree, at)));
  const words = never.filter((word) => lemmas.has(word));
  return words.length > 0 ? `: ${words.join(", ")}` : "";
}
