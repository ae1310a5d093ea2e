import type { RelationType } from "../../../graph/schema.generated.ts";
import { claimants } from "../claims.ts";
import { participants } from "../participants.ts";
import { unique } from "../places.ts";
import { canAct, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { subjectOf } from "../subjects.ts";
import { childrenBy, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { verbPredicate } from "../verb-predicates.ts";
import { isPassive } from "../voice.ts";
import { ownersOf } from "./owners.ts";
import { told } from "./told.ts";
import type { Link } from "./types.ts";

/** The possessor, or who gives or repeats it: `France reaffirmed its support for Chad`, `provided support to the rebels`. */
function whoseIs(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const head = headOf(tree, at);
  const owners = ownersOf(scene, at).filter((id) => canAct(scene, id));
  if (owners.length > 0) return owners;
  if (relationAt(tree, at) !== "obj" || !giving.has(lemmaAt(tree, head)) || isPassive(tree, head)) return [];
  const { status, told: isTold } = standingOf(scene, verbPredicate(scene, head));
  return isTold && ["HAPPENED", "ONGOING"].includes(status) ? participants(scene, subjectOf(scene, head)) : [];
}

const giving = new Set(["give", "provide", "offer", "lend", "express", "voice", "reaffirm", "reiterate", "restate"]);

/** `took the town with the support of Turkey`, `aided by support from Turkey`: who is helped is the subject of the clause. */
function helped(scene: Scene, at: number): readonly Link[] {
  const { tree } = scene;
  const verb = headOf(tree, at);
  if (!["with", "by"].includes(prepositionOf(tree, at)) || tokenAt(tree, verb).upos !== "VERB") return [];
  if (childrenBy(tree, at, "nmod").some((child) => ["for", "to"].includes(prepositionOf(tree, child)))) return [];
  const from = childrenBy(tree, at, "nmod").filter((child) => ["from", "of"].includes(prepositionOf(tree, child)));
  const helpers = [...childrenBy(tree, at, "nmod:poss", "amod", "compound"), ...from].flatMap((child) => participants(scene, child));
  const predicate = verbPredicate(scene, verb);
  const standing = standingOf(scene, predicate);
  if (!standing.told || !["HAPPENED", "ONGOING"].includes(standing.status)) return [];
  const saidBy = standing.reporters.length > 0 ? claimants(scene, predicate, standing) : [];
  return participants(scene, subjectOf(scene, verb)).flatMap((to) =>
    unique(helpers)
      .filter((one) => one !== to)
      .map((one) => ({ ...told(scene, "SUPPORTS", one, to, at, at, "phrase/with-support-of", 0.78), claimedBy: saidBy })),
  );
}

const nouns: Readonly<Record<string, RelationType>> = { support: "SUPPORTS", backing: "SUPPORTS", help: "SUPPORTS", opposition: "OPPOSES" };
/** Verbs that take the noun back or leave it open. */
const unsaid = new Set(["deny", "end", "withdraw", "stop", "cut", "halt", "seek", "demand", "urge", "need", "lose", "reject", "accuse"]);

/** `Rwanda's support for the M23`: whose it is backs whom it is for. */
export function backingLinks(scene: Scene): readonly Link[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const type = nouns[lemmaAt(tree, at)];
    if (!type || token.upos !== "NOUN" || unsaid.has(lemmaAt(tree, headOf(tree, at)))) return [];
    if (type === "SUPPORTS" && childrenBy(tree, at, "case").length > 0 && helped(scene, at).length > 0) return helped(scene, at);
    const whose = whoseIs(scene, at);
    const whom = childrenBy(tree, at, "nmod")
      .filter((child) => tokenAt(tree, child).start > token.start && ["for", "to", "of"].includes(prepositionOf(tree, child)))
      .flatMap((child) => participants(scene, child));
    return whose.flatMap((from) =>
      // "with the support of France and Germany": neither backs the other
      whom.filter((to) => !whose.includes(to)).map((to) => told(scene, type, from, to, at, at, `phrase/${lemmaAt(tree, at)}-for`, 0.82)),
    );
  });
}
