import { touchedBy } from "./complements.ts";
import { participantsWithin } from "./participants-within.ts";
import { unique } from "./places.ts";
import type { Predicate } from "./predicate.ts";
import { kindOf, type Scene } from "./scene.ts";
import { childrenBy, isRelation, lemmaAt, relationAt, subtree, tokenAt } from "./tree.ts";

/** Whom a protest is meant for: `to demand the resignation of X`, `calling on X to leave`, `in protest against X`. */
export function aimedAt(scene: Scene, predicate: Predicate): readonly string[] {
  const { tree } = scene;
  const around = unique([predicate.at, predicate.carrier, predicate.object, ...predicate.obliques.map(({ head }) => head)]);
  const own = subtree(tree, predicate.carrier, (child) => relationAt(tree, child) !== "acl" || tokenAt(tree, child).xpos !== "VBN");
  const hung = own.filter((at) => isRelation(relationAt(tree, at), ["advcl", "acl", "xcomp"]) && demands.has(lemmaAt(tree, at)));
  for (const clause of hung) {
    const isFor = childrenBy(tree, clause, "obj").some((object) => kindly.has(lemmaAt(tree, object)));
    const found = touchedBy(scene, predicate, clause).filter((id) => !(isFor && kindOf(scene, id) === "Person"));
    if (found.length > 0) return found;
  }
  const causes = unique([...around.flatMap((at) => (at < 0 ? [] : [at, ...childrenBy(tree, at, "nmod")])), ...own]).filter((at) =>
    causing.has(lemmaAt(tree, at)),
  );
  return unique(causes.flatMap((at) => childrenBy(tree, at, "nmod", "obl").flatMap((child) => participantsWithin(scene, child)))).slice(
    0,
    2,
  );
}

const demands = new Set([
  "demand",
  "call",
  "protest",
  "denounce",
  "condemn",
  "oppose",
  "press",
  "urge",
  "force",
  "oust",
  "topple",
  "overthrow",
]);

/** `to demand Hasina's return`, `the release of Navalny`: who would gain by it isn't whom a protest is against. */
const kindly = new Set(["return", "release", "reinstatement", "freedom", "liberation", "restoration", "comeback", "acquittal"]);

const causing = new Set(["protest", "disapproval", "defiance", "opposition", "response", "anger", "solidarity"]);
