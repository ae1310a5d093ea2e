import type { RelationType } from "../../../graph/schema.generated.ts";
import type { EntityKind } from "../../reading.ts";
import { participants } from "../participants.ts";
import { kindOf, type Scene } from "../scene.ts";
import { childrenBy, headOf, isRelation, lastBefore, lemmaAt, prepositionOf, relationAt } from "../tree.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

interface Participle {
  readonly lemmas: readonly string[];
  readonly prepositions: readonly string[];
  readonly type: RelationType;
  readonly swap?: true;
  readonly to?: readonly EntityKind[];
}

/** Adjectives and participles after a noun or after "is": `linked to`, `loyal to`, `backed by`. */
const participles: readonly Participle[] = [
  {
    lemmas: ["link", "affiliate", "connect", "tie", "associate", "affiliated", "loyal", "ally", "linked", "close"],
    prepositions: ["to", "with"],
    type: "LINKED_TO",
    to: ["Force", "Organization"],
  },
  { lemmas: ["ally", "allied"], prepositions: ["with", "to"], type: "ALLIED_WITH" },
  { lemmas: ["lead", "head", "command", "spearhead"], prepositions: ["by"], type: "LEADS", swap: true },
  { lemmas: ["back", "support", "arm", "fund", "finance", "train", "sponsor"], prepositions: ["by"], type: "SUPPORTS", swap: true },
  { lemmas: ["oppose", "hostile", "opposed"], prepositions: ["to"], type: "OPPOSES" },
];

export function participleLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) =>
    participles
      .filter((row) => row.lemmas.includes(lemmaAt(tree, at)))
      .flatMap((row) => {
        const about = describedBy(scene, at);
        const others = [at, headOf(tree, at)]
          .flatMap((holder) => childrenBy(tree, holder, "obl", "nmod"))
          .filter((child) => child > at && child < at + 8 && row.prepositions.includes(prepositionOf(tree, child)));
        return about.flatMap((one) =>
          others
            .flatMap((other) => participants(scene, other))
            .filter((other) => other !== one && (!row.to || row.to.some((kind) => kind === kindOf(scene, other))))
            .map((other) =>
              row.swap
                ? told(scene, row.type, other, one, at, at, `phrase/${row.type.toLowerCase()}`, 0.9)
                : told(scene, row.type, one, other, at, at, `phrase/${row.type.toLowerCase()}`, 0.9),
            ),
        );
      }),
  );
}

const leading = new Set(["lead", "head", "command"]);

/** Who a participle or adjective is said of; verbs in the active voice are no phrase. */
function describedBy(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const link = relationAt(tree, at);
  if (isRelation(link, ["acl"]) && childrenBy(tree, at, "obj", "mark").length === 0) {
    // "soldiers led by Captain Traoré": some of the army, not the army
    const some = leading.has(lemmaAt(tree, at)) && ["soldier", "troop", "fighter"].includes(lemmaAt(tree, headOf(tree, at)));
    const head = headOf(tree, at);
    return some ? [] : nounSaid(scene, leading.has(lemmaAt(tree, at)) ? lastBefore(tree, head, at) : head);
  }
  const subject =
    childrenBy(tree, at, "nsubj:pass")[0] ?? (childrenBy(tree, at, "cop").length > 0 ? childrenBy(tree, at, "nsubj")[0] : undefined);
  if (subject !== undefined) return participants(scene, subject);
  return link === "amod" ? participants(scene, headOf(tree, at)) : [];
}

/** In `the RSF, a group led by X`, the group is the RSF. */
function nounSaid(scene: Scene, head: number): readonly string[] {
  if (head < 0) return [];
  const own = participants(scene, head);
  const meant = own.length > 0 || relationAt(scene.tree, head) !== "appos" ? own : participants(scene, headOf(scene.tree, head));
  return meant.filter((id) => kindOf(scene, id) !== "Country");
}
