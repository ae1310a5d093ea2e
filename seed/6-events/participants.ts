import { forcesMeant } from "./armies.ts";
import { isPeople } from "./people.ts";
import { modifiers, unique } from "./places.ts";
import { canAct, kindOf, type Scene } from "./scene.ts";
import { speakerMeant, subjectMeant } from "./speakers-meant.ts";
import { partsOf, throughModifier, throughOf } from "./stand-ins.ts";
import { antecedentOf } from "./subjects.ts";
import { childrenBy, conjuncts, formAt, lemmaAt, relationAt, tokenAt } from "./tree.ts";
import { agentNouns } from "./words.ts";

/** Who or what a phrase stands for, in order, each once: `Chad, Niger and rebels` gives three ids. */
export function participants(scene: Scene, head: number, depth = 0): readonly string[] {
  if (head < 0 || depth > 4) return [];
  return unique(conjuncts(scene.tree, head).flatMap((at) => named(scene, at, depth)));
}

/** One phrase without its conjuncts: its own mention, else what its relative pronoun, apposition, part or adjective leads to. */
function named(scene: Scene, at: number, depth: number): readonly string[] {
  if (isPeople(scene, at)) return [];
  const mention = scene.mentionAt[at];
  const apposed = mention?.role === "NOMINAL" ? nameBehind(scene, at) : [];
  if (apposed.length > 0) return apposed;
  if (mention && canAct(scene, mention.entity)) return unique([...demonymsBeside(scene, at), mention.entity]);
  const antecedent = antecedentOf(scene, at);
  if (antecedent >= 0 && antecedent !== at) return participants(scene, antecedent, depth + 1);
  return firstFound(
    () => speakerMeant(scene, at, depth, participants),
    () => subjectMeant(scene, at, participants),
    () => forcesMeant(scene, at, participants),
    () => nameInside(scene, at),
    () => nameBeforeComma(scene, at),
    () => partsOf(scene, at, depth, participants),
    () => throughModifier(scene, at, participants),
    () => throughOf(scene, at, depth, participants),
  );
}

function firstFound(...searches: readonly (() => readonly string[])[]): readonly string[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

/** `foreign minister Jean-Yves Le Drian`, `NATO member Norway`, `Secretary of State Antony Blinken`: the name is the phrase. */
function nameInside(scene: Scene, at: number): readonly string[] {
  const ofOffice = tokenAt(scene.tree, at).upos === "PROPN" ? childrenBy(scene.tree, at, "nmod") : [];
  // the tree hangs the name on the office's second noun, or takes it for that noun
  const titled = ofOffice.flatMap((child) => {
    const mention = scene.mentionAt[child];
    if (!mention) return childrenBy(scene.tree, child, "flat");
    return tokenAt(scene.tree, mention.tokens[0] - 1).upos === "PROPN" ? [child] : [];
  });
  const holders = titled.flatMap((child) => scene.mentionAt[child]?.entity ?? []).filter((id) => kindOf(scene, id) === "Person");
  if (holders.length > 0) return holders.slice(0, 1);
  const inside = childrenBy(scene.tree, at, "flat", "appos", "nmod:desc").flatMap((child) => scene.mentionAt[child]?.entity ?? []);
  const persons = inside.filter((id) => kindOf(scene, id) === "Person");
  return (persons.length > 0 ? persons : inside.filter((id) => canAct(scene, id))).slice(0, 1);
}

/** `Gabon's president, Jean Ping`: whoever the noun could mean elsewhere, the name behind it is meant. */
const nameBehind = (scene: Scene, at: number): readonly string[] =>
  childrenBy(scene.tree, at, "appos", "flat").flatMap((child) => {
    const mention = scene.mentionAt[child];
    return child > at && mention?.role === "NAME" && mention.kind === scene.mentionAt[at]?.kind ? [mention.entity] : [];
  });

/** `Abu Jandal, an ISIL gang leader, was killed`, where the tree lost the name: the person before the comma. */
function nameBeforeComma(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const article = (tree.children[at] ?? []).find((child) => child < at && relationAt(tree, child) === "det");
  if (article === undefined || formAt(tree, article - 1) !== "," || !agentNouns.has(lemmaAt(tree, at))) return [];
  const mention = scene.mentionAt[article - 2];
  return mention?.kind === "Person" ? [mention.entity] : [];
}

/** `French and European special forces`: both, though one mention holds the noun. */
function demonymsBeside(scene: Scene, at: number): readonly string[] {
  const own = scene.mentionAt[at];
  if (own?.role !== "DEMONYM" || own.kind !== "Force") return [];
  return modifiers(scene, at)
    .flatMap((child) => scene.mentionAt[child] ?? [])
    .filter((mention) => mention !== own && mention.role === "DEMONYM" && mention.kind === "Force")
    .map((mention) => mention.entity);
}
