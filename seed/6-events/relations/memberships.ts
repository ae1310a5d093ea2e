import type { RelationType } from "../../../graph/schema.generated.ts";
import { participants } from "../participants.ts";
import { kindOf, type Scene } from "../scene.ts";
import { childrenBy, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** `a member of Y`, `a branch of Y`, `the 5th Division of the army`, `an ally of Y`. */
const kinds: Readonly<Record<string, RelationType>> = {
  member: "MEMBER_OF",
  fighter: "MEMBER_OF",
  operative: "MEMBER_OF",
  militant: "MEMBER_OF",
  recruit: "MEMBER_OF",
  part: "PART_OF",
  branch: "PART_OF",
  wing: "PART_OF",
  arm: "PART_OF",
  unit: "PART_OF",
  faction: "PART_OF",
  division: "PART_OF",
  offshoot: "LINKED_TO",
  affiliate: "LINKED_TO",
  proxy: "LINKED_TO",
  ally: "ALLIED_WITH",
  supporter: "SUPPORTS",
  backer: "SUPPORTS",
  opponent: "OPPOSES",
  critic: "OPPOSES",
};

export function memberLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    const type = kinds[lemmaAt(tree, at)];
    if (!type || tokenAt(tree, at).upos !== "NOUN") return [];
    const of = childrenBy(tree, at, "nmod").filter((child) => ["of", "to"].includes(prepositionOf(tree, child)));
    const bodies = [
      ...of.flatMap((child) => participants(scene, child)),
      ...childrenBy(tree, at, "nmod:poss", "compound").flatMap((child) => participants(scene, child)),
    ];
    const link = relationAt(tree, at);
    const subject =
      link === "appos" || link === "nmod:desc"
        ? headOf(tree, at)
        : childrenBy(tree, at, "cop").length > 0
          ? (childrenBy(tree, at, "nsubj")[0] ?? -1)
          : -1;
    const who = [
      ...(subject < 0 ? [] : participants(scene, subject)),
      ...childrenBy(tree, at, "appos").flatMap((child) => participants(scene, child)),
    ];
    return who.flatMap((one) =>
      bodies
        .filter((body) => body !== one && fits(scene, type, one, body))
        .map((body) => told(scene, type, one, body, at, at, `phrase/${lemmaAt(tree, at)}-of`, 0.88)),
    );
  });
}

function fits(scene: Scene, type: RelationType, from: string, to: string): boolean {
  const [a, b] = [kindOf(scene, from), kindOf(scene, to)];
  if (type === "MEMBER_OF") return a !== "Organization" && (b === "Force" || b === "Organization" || b === "Country");
  if (type === "PART_OF") return a === "Force" || (a === "Organization" && b !== "Force");
  return type !== "LINKED_TO" || ((a === "Force" || a === "Person") && (b === "Force" || b === "Organization"));
}
