import type { RelationType } from "../../../graph/schema.generated.ts";
import { participants } from "../participants.ts";
import { refuse } from "../refusals.ts";
import { kindOf, type Scene } from "../scene.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
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
  const listed = tree.tokens.flatMap((_, at) => [...asPart(scene, at), ...amongMembers(scene, at), ...allies(scene, at)]);
  const named = tree.tokens.flatMap((_, at) => {
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
    const rule = `phrase/${lemmaAt(tree, at)}-of`;
    const links = who.flatMap((one) =>
      bodies.filter((body) => body !== one && fits(scene, type, one, body)).map((body) => told(scene, type, one, body, at, at, rule, 0.88)),
    );
    return links.length > 0 || subject < 0 ? links : (refuse(scene, at, rule, "NO_ENDS") ?? []);
  });
  return [...named, ...listed, ...scene.mentions.flatMap((mention) => unitLinks(scene, mention))];
}

/** `the 2nd Regiment of the Malian army`, `2nd Battalion, 5th Special Forces Group`: a unit and what it is part of. */
function unitLinks(scene: Scene, { kind, entity, tokens: [, end] }: Scene["mentions"][number]): readonly Link[] {
  const { tree } = scene;
  if (!["Force", "Organization"].includes(kind) || !units.has(lemmaAt(tree, end - 1))) return [];
  const next = formAt(tree, end) === "," ? scene.mentionAt[end + 1] : undefined;
  const larger = next && units.has(lemmaAt(tree, next.tokens[1] - 1)) ? [next.entity] : [];
  const of = childrenBy(tree, end - 1, "nmod").filter((child) => child >= end && prepositionOf(tree, child) === "of");
  return [...larger, ...of.flatMap((child) => participants(scene, child))]
    .filter((whole) => whole !== entity && ["Force", "Organization"].includes(String(kindOf(scene, whole))))
    .map((whole) => told(scene, "PART_OF", entity, whole, end - 1, end - 1, "phrase/unit-of", 0.88));
}

const units = new Set(
  "squad platoon company battalion regiment brigade division corps squadron wing group flotilla fleet unit battery command".split(" "),
);

/** `Britain and Kenya are allies`. */
function allies(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (lemmaAt(tree, at) !== "ally" || childrenBy(tree, at, "cop").length === 0 || childrenBy(tree, at, "nmod:poss").length > 0) return [];
  const who = participants(scene, childrenBy(tree, at, "nsubj")[0] ?? -1);
  if (childrenBy(tree, at, "advmod", "aux").some((child) => ["not", "n't", "no", "longer", "would", "could"].includes(formAt(tree, child))))
    return [];
  return who.flatMap((one, index) =>
    who.slice(index + 1).map((other) => told(scene, "ALLIED_WITH", one, other, at, at, "phrase/are-allies", 0.88)),
  );
}

/** `Britain, as part of the coalition, ...`, `works as part of the coalition`. */
function asPart(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (lemmaAt(tree, at) !== "part" || prepositionOf(tree, at) !== "as") return [];
  const head = headOf(tree, at);
  const predicative = tokenAt(tree, head).upos === "VERB" || childrenBy(tree, head, "cop").length > 0;
  const who = participants(scene, predicative ? subjectOf(scene, head) : head);
  const whole = childrenBy(tree, at, "nmod")
    .filter((child) => prepositionOf(tree, child) === "of")
    .flatMap((child) => participants(scene, child));
  return belonging(scene, who, whole, at, "phrase/as-part-of");
}

/** `coalition members include Chad`, `members of the bloc, including Mali`. */
function amongMembers(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  if (!["member", "nation", "country", "state"].includes(lemmaAt(tree, at))) return [];
  const whole = [
    ...childrenBy(tree, at, "compound", "nmod:poss"),
    ...childrenBy(tree, at, "nmod").filter((child) => prepositionOf(tree, child) === "of"),
  ];
  const bodies = whole.flatMap((child) => scene.mentionAt[child]?.entity ?? []).filter((id) => kindOf(scene, id) !== "Country");
  if (bodies.length === 0) return [];
  const verb = headOf(tree, at);
  const included = relationAt(tree, at) === "nsubj" && lemmaAt(tree, verb) === "include" ? childrenBy(tree, verb, "obj") : [];
  const listed = childrenBy(tree, at, "nmod").filter((child) => ["including", "such as"].includes(prepositionOf(tree, child)));
  return belonging(
    scene,
    [...included, ...listed].flatMap((one) => participants(scene, one)),
    bodies,
    at,
    "phrase/members-include",
  );
}

/** Forces are part of a force; countries are members. */
function belonging(scene: Scene, who: readonly string[], wholes: readonly string[], at: number, rule: string): readonly Link[] {
  return who.flatMap((one) => {
    const type = kindOf(scene, one) === "Force" ? "PART_OF" : "MEMBER_OF";
    return wholes
      .filter((whole) => whole !== one && fits(scene, type, one, whole) && kindOf(scene, whole) !== "Country")
      .map((whole) => told(scene, type, one, whole, at, at, rule, 0.85));
  });
}

function fits(scene: Scene, type: RelationType, from: string, to: string): boolean {
  const [a, b] = [kindOf(scene, from), kindOf(scene, to)];
  if (type === "MEMBER_OF") return a !== "Organization" && (b === "Force" || b === "Organization" || b === "Country");
  if (type === "PART_OF") return a === "Force" || (a === "Organization" && b !== "Force");
  return type !== "LINKED_TO" || ((a === "Force" || a === "Person") && (b === "Force" || b === "Organization"));
}
