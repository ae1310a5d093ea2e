import type { RelationType } from "../../../graph/schema.generated.ts";
import { participants } from "../participants.ts";
import type { Scene } from "../scene.ts";
import { childrenBy, headOf, lemmaAt, prepositionOf, tokenAt } from "../tree.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

const nouns: Readonly<Record<string, RelationType>> = { support: "SUPPORTS", backing: "SUPPORTS", opposition: "OPPOSES" };
/** Verbs that take the noun back or leave it open. */
const unsaid = new Set(["deny", "end", "withdraw", "stop", "cut", "halt", "seek", "demand", "urge", "need", "lose", "reject", "accuse"]);

/** `Rwanda's support for the M23`: whose it is backs whom it is for. */
export function backingLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const type = nouns[lemmaAt(tree, at)];
    if (!type || token.upos !== "NOUN" || unsaid.has(lemmaAt(tree, headOf(tree, at)))) return [];
    const whose = childrenBy(tree, at, "nmod:poss").flatMap((child) => participants(scene, child));
    const whom = childrenBy(tree, at, "nmod")
      .filter((child) => tokenAt(tree, child).start > token.start && ["for", "to"].includes(prepositionOf(tree, child)))
      .flatMap((child) => participants(scene, child));
    return whose.flatMap((from) =>
      whom.filter((to) => to !== from).map((to) => told(scene, type, from, to, at, at, `phrase/${lemmaAt(tree, at)}-for`, 0.82)),
    );
  });
}
