import { participants } from "../participants.ts";
import { unique } from "../places.ts";
import { kindOf, type Scene } from "../scene.ts";
import { subjectOf } from "../subjects.ts";
import { ancestors, childrenBy, formAt, headOf, lemmaAt, prepositionOf, relationAt, tokenAt } from "../tree.ts";
import { isPassive } from "../voice.ts";

/**
 * Whose an undertaking is: `coalition operations`, `Iraq's efforts`, `the campaign of the army`, `conducted an operation`,
 * `support for X in their fight`. Empty where nobody is told.
 */
export function ownersOf(scene: Scene, noun: number): readonly string[] {
  const { tree } = scene;
  const possessors = childrenBy(tree, noun, "nmod:poss");
  const pronoun = possessors.find((child) => ["its", "their", "his", "her"].includes(formAt(tree, child)));
  if (pronoun !== undefined) return meantBy(scene, pronoun, noun);
  const before = [...possessors, ...childrenBy(tree, noun, "compound", "amod")].flatMap((child) => participants(scene, child));
  if (before.length > 0) return unique(before);
  const by = childrenBy(tree, noun, "nmod").filter((child) => ["by", "of"].includes(prepositionOf(tree, child)));
  const named = by.flatMap((child) => participants(scene, child));
  return named.length > 0 ? unique(named) : engaged(scene, noun);
}

/** `the army in the fight against`, `launched a campaign against`: who stands in it or carries it out. */
function engaged(scene: Scene, noun: number): readonly string[] {
  const { tree } = scene;
  const head = headOf(tree, noun);
  const link = relationAt(tree, noun);
  if (tokenAt(tree, head).upos !== "VERB")
    return prepositionOf(tree, noun) === "in" && link.startsWith("nmod") ? participants(scene, head) : [];
  const carried = link === "obj" && waging.has(lemmaAt(tree, head));
  const within = link.startsWith("obl") && prepositionOf(tree, noun) === "in" && taking.has(lemmaAt(tree, head));
  return (carried || within) && !isPassive(tree, head) ? participants(scene, subjectOf(scene, head)) : [];
}

const waging = new Set(["wage", "launch", "lead", "conduct", "mount", "fight", "continue", "carry", "begin", "start", "intensify", "join"]);
const taking = new Set(["take", "participate", "join", "engage"]);

/** `its`, `their`: the mention itself, else who stands in the phrase above, else the object or the subject of the clause. */
function meantBy(scene: Scene, pronoun: number, noun: number): readonly string[] {
  const own = scene.mentionAt[pronoun];
  if (own) return [own.entity];
  const plural = formAt(scene.tree, pronoun) === "their";
  const person = ["his", "her"].includes(formAt(scene.tree, pronoun));
  for (const up of ancestors(scene.tree, noun)) {
    // "thanked Uganda for its efforts": those of the one thanked
    const object = childrenBy(scene.tree, up, "obj", "iobj").find((child) => child < pronoun && participants(scene, child).length > 0);
    const clausal = tokenAt(scene.tree, up).upos === "VERB" || isPredicative(scene, up);
    const head = clausal ? (object ?? subjectOf(scene, up)) : up;
    const found = head < 0 || head > pronoun ? [] : participants(scene, head);
    const fits = found.filter((id) => (kindOf(scene, id) === "Person") === person);
    if (fits.length > 0 && (plural || fits.length === 1)) return fits;
  }
  return [];
}

const isPredicative = (scene: Scene, at: number): boolean => childrenBy(scene.tree, at, "cop").length > 0;
