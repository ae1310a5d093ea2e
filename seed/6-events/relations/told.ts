import type { RelationType } from "../../../graph/schema.generated.ts";
import type { Scene } from "../scene.ts";
import { headOf, isRelation, relationAt, tokenAt } from "../tree.ts";
import { type Link, link } from "./types.ts";

/** The noun a mention heads or stands before: `troops` of the mention `French`. */
export function headNoun(scene: Scene, [first, end]: readonly [number, number]): number {
  const { tree } = scene;
  let at = end - 1;
  for (let token = first; token < end; token++) if (headOf(tree, token) < first || headOf(tree, token) >= end) at = token;
  while (isRelation(relationAt(tree, at), ["amod", "compound"]) && headOf(tree, at) > at && headOf(tree, at) <= end + 3)
    at = headOf(tree, at);
  return at;
}

export function told(
  scene: Scene,
  type: RelationType,
  from: string,
  to: string,
  first: number,
  last: number,
  rule: string,
  confidence: number,
): Link {
  const probability = tokenAt(scene.tree, first).probability;
  return link({
    type,
    from,
    to,
    sentence: scene.sentence,
    trigger: { start: tokenAt(scene.tree, first).start, end: tokenAt(scene.tree, last).end },
    rule,
    confidence: Math.round(100 * confidence * (0.8 + 0.2 * probability)) / 100,
  });
}
