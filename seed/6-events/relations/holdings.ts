import type { Scene } from "../scene.ts";
import { childrenBy, formAt, headOf, isRelation, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { type Holding, isNoun, sinceTold, taken } from "./taking-office.ts";
import { classes } from "./title-words.ts";

/** Phrases that say what a person is: `President X`, `X, leader of`, `X is the leader of`, `the leader of ..., X`. */
export function holdings(scene: Scene, first: number, end: number): readonly Holding[] {
  const { tree } = scene;
  const found: Holding[] = [];
  for (let at = first; at < end; at++) {
    for (const child of childrenBy(tree, at, "nmod:desc", "compound", "nmod", "amod"))
      if (child < first && isNoun(scene, child)) found.push({ noun: child, rule: "title/before-name" });
    for (const child of childrenBy(tree, at, "appos", "flat"))
      if (child >= end) for (const one of [child, ...childrenBy(tree, child, "conj")]) found.push({ noun: one, rule: "title/after-name" });
    const head = headOf(tree, at);
    if (head < 0 || (head >= first && head < end)) continue;
    if (isRelation(relationAt(tree, at), ["appos", "flat", "nmod:desc"]) && isNoun(scene, head))
      found.push({ noun: ofWhich(scene, head), rule: "title/before-name" });
    // "Colonel X was sworn in as president": the name hangs on the rank, and the rank on the verb
    const subject = relationAt(tree, at) === "flat" && head === first - 1 ? head : at;
    const verb = headOf(tree, subject);
    if (relationAt(tree, subject) === "nsubj" && isNoun(scene, verb) && childrenBy(tree, verb, "cop").length > 0)
      found.push({ noun: verb, rule: "title/is", since: sinceTold(scene, verb) });
    if (verb >= 0) found.push(...taken(scene, subject, verb));
  }
  found.push(...afterComma(scene, end).filter(({ noun }) => !found.some((one) => one.noun === noun)));
  // "Malaysia's Prime Minister, Najib Razak"
  const body = scene.mentionAt[first - 1];
  if (body && formAt(tree, body.tokens[0] - 1) === "of" && isNoun(scene, body.tokens[0] - 2))
    found.push({ noun: body.tokens[0] - 2, rule: "title/before-name" });
  const before = formAt(tree, first - 1) === "," ? first - 2 : first - 1;
  if (found.length === 0 && before >= 0 && isNoun(scene, before) && !scene.mentionAt[before])
    found.push({ noun: before, rule: "title/beside-name" });
  return found;
}

/** `The boss of the mercenary group, X`: where the tree hangs the name on what is no title, it is that of the title before "of". */
function ofWhich({ tree }: Scene, noun: number): number {
  const above = headOf(tree, noun);
  const isTitle = (at: number) => classes().has(formAt(tree, at));
  return !isTitle(noun) && prepositionOf(tree, noun) === "of" && isTitle(above) ? above : noun;
}

/** `X, the State Department Spokesperson`, whatever the tree: the first title behind the comma and an article. */
function afterComma(scene: Scene, end: number): readonly Holding[] {
  const { tree } = scene;
  if (formAt(tree, end) !== "," || !["a", "an", "the", "its", "their"].includes(formAt(tree, end + 1))) return [];
  for (let at = end + 2; at < Math.min(end + 9, tree.tokens.length); at++) {
    if ([",", ".", ";", "of"].includes(formAt(tree, at)) || tokenAt(tree, at).upos === "VERB") return [];
    const next = tokenAt(tree, at + 1).upos;
    if (isNoun(scene, at) && next !== "NOUN" && next !== "PROPN" && classes().has(formAt(tree, at)))
      return [{ noun: at, rule: "title/after-name" }];
  }
  return [];
}

/** In `Santos and Londoño, the leader of`, the office is that of the name right before it. */
export const isNearest = (scene: Scene, end: number, noun: number): boolean =>
  !scene.mentions.some((other) => other.kind === "Person" && other.role !== "PRONOUN" && other.tokens[0] >= end && other.tokens[1] <= noun);
