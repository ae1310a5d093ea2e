import type { EntityKind, PlacedMention } from "../reading.ts";
import { nounFrames } from "./frames/index.ts";
import { modifiers, unique } from "./places.ts";
import { canAct, kindOf, quoteAt, type Scene } from "./scene.ts";
import { antecedentOf, isReporter, subjectOf } from "./subjects.ts";
import {
  ancestors,
  childrenBy,
  conjuncts,
  formAt,
  headOf,
  isRelation,
  lemmaAt,
  prepositionOf,
  relationAt,
  subtree,
  tokenAt,
} from "./tree.ts";
import { agentNouns, partNouns } from "./words.ts";

/** Who or what a phrase stands for, in order, each once: `Chad, Niger and rebels` gives three ids. */
export function participants(scene: Scene, head: number, depth = 0): readonly string[] {
  if (head < 0 || depth > 4) return [];
  return unique(conjuncts(scene.tree, head).flatMap((at) => named(scene, at, depth)));
}

/** As `participants`, and where the phrase itself is nobody, who stands nearest inside it: `a U.S. request`, `the attack by rebels`. */
export function participantsWithin(scene: Scene, head: number): readonly string[] {
  const own = participants(scene, head);
  if (own.length > 0 || head < 0) return own;
  const { tree } = scene;
  const inside = subtree(
    tree,
    head,
    (child) =>
      !isRelation(relationAt(tree, child), ["acl:relcl", "parataxis", "advcl", "ccomp", "punct"]) &&
      !isFight(scene, child) &&
      !isUsed(scene, child) &&
      !isVictim(scene, head, child),
  );
  for (const at of modifiersFirst(scene, inside, head)) {
    const found = participants(scene, at);
    if (found.length > 0) return found;
  }
  return [];
}

/** `the driver of a car used by the attackers`: who used a thing further down is not meant. */
const isUsed = ({ tree }: Scene, at: number): boolean =>
  relationAt(tree, at) === "acl" &&
  using.has(lemmaAt(tree, at)) &&
  childrenBy(tree, at, "obl").some((child) => prepositionOf(tree, child) === "by");
const using = new Set(["use", "drive", "own", "wear", "carry", "operate", "rent"]);

/** `against the arrest of a leader`: who suffered what is condemned is not who is blamed for it. */
const isVictim = ({ tree }: Scene, head: number, at: number): boolean =>
  (nounFrames.get(lemmaAt(tree, head)) ?? []).some(({ type }) => type === "ASSAULT" || type === "COERCE") &&
  headOf(tree, at) === head &&
  ["of", "on", "against", "in", "at", "near", "into"].includes(prepositionOf(tree, at));

/** `help to fight the militants`: help is not asked of those it is against. */
const isFight = ({ tree }: Scene, at: number): boolean => relationAt(tree, at) === "acl" && against.has(lemmaAt(tree, at));
const against = new Set([
  "fight",
  "combat",
  "battle",
  "defeat",
  "counter",
  "contain",
  "repel",
  "confront",
  "tackle",
  "resist",
  "end",
  "stop",
]);

/** One phrase without its conjuncts: its own mention, else what its relative pronoun, apposition, part or adjective leads to. */
function named(scene: Scene, at: number, depth: number): readonly string[] {
  const mention = scene.mentionAt[at];
  if (mention && canAct(scene, mention.entity)) return unique([...demonymsBeside(scene, at), mention.entity]);
  const antecedent = antecedentOf(scene, at);
  if (antecedent >= 0 && antecedent !== at) return participants(scene, antecedent, depth + 1);
  return firstFound(
    () => speakerMeant(scene, at, depth),
    () => forcesMeant(scene, at),
    () => nameInside(scene, at),
    () => nameBeforeComma(scene, at),
    () => partsOf(scene, at, depth),
    () => throughModifier(scene, at),
    () => throughOf(scene, at, depth),
  );
}

const personal: Readonly<Record<string, (kind: EntityKind | undefined) => boolean>> = {
  he: (kind) => kind === "Person",
  she: (kind) => kind === "Person",
  it: (kind) => kind !== "Person",
  they: (kind) => kind !== "Person",
  we: () => true,
};

/** `Hungary has said it will ...`: a pronoun in what is reported is the one who reports, where kind and number allow. */
function speakerMeant(scene: Scene, at: number, depth: number): readonly string[] {
  const first = ["i", "we", "us", "our", "my", "me"].includes(formAt(scene.tree, at));
  const quoted = first ? quoteAt(scene.quotes, tokenAt(scene.tree, at).start)?.speakers : undefined;
  if (quoted && quoted.length > 0) return quoted;
  const fits = personal[formAt(scene.tree, at)];
  if (!fits || tokenAt(scene.tree, at).upos !== "PRON") return [];
  let below = at;
  let aside = false;
  for (const up of ancestors(scene.tree, at)) {
    // "decided that they would leave": who decided it leaves
    const decided = !aside && relationAt(scene.tree, below) === "ccomp" && tokenAt(scene.tree, up).upos === "VERB";
    aside ||= relationAt(scene.tree, up) === "advcl";
    const told = decided || isReporter(scene.tree, up);
    below = up;
    const subject = told ? subjectOf(scene, up) : -1;
    const found = subject < 0 || subject === at ? [] : participants(scene, subject, depth + 1);
    if (subject >= 0 && subject !== at) return found.length > 1 || found.every((id) => fits(kindOf(scene, id))) ? found : [];
    const main = relationAt(scene.tree, up) === "advcl" ? subjectOf(scene, headOf(scene.tree, up)) : -1;
    const meant = main >= 0 && main !== at && scene.mentionAt[main] ? participants(scene, main, depth + 1) : [];
    // "killed six people when they attacked a school": the same who killed
    if (meant.length > 0 && meant.every((id) => fits(kindOf(scene, id)))) return meant;
  }
  return [];
}

function firstFound(...searches: readonly (() => readonly string[])[]): readonly string[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

/** `foreign minister Jean-Yves Le Drian`, `NATO member Norway`: the name is the phrase. */
function nameInside(scene: Scene, at: number): readonly string[] {
  const inside = childrenBy(scene.tree, at, "flat", "appos", "nmod:desc").flatMap((child) => scene.mentionAt[child]?.entity ?? []);
  const persons = inside.filter((id) => kindOf(scene, id) === "Person");
  return (persons.length > 0 ? persons : inside.filter((id) => canAct(scene, id))).slice(0, 1);
}

/** `Abu Jandal, an ISIL gang leader, was killed`, where the tree lost the name: the person before the comma. */
function nameBeforeComma(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const article = (tree.children[at] ?? []).find((child) => child < at && relationAt(tree, child) === "det");
  if (article === undefined || formAt(tree, article - 1) !== "," || !agentNouns.has(lemmaAt(tree, at))) return [];
  const mention = scene.mentionAt[article - 2];
  return mention?.kind === "Person" ? [mention.entity] : [];
}

/** `hundreds of protesters`, `members of the group`. */
function partsOf(scene: Scene, at: number, depth: number): readonly string[] {
  const { tree } = scene;
  if (tokenAt(tree, at).upos === "PROPN" || !isPart(scene, at)) return [];
  return childrenBy(tree, at, "nmod")
    .filter((child) => prepositionOf(tree, child) === "of")
    .flatMap((child) => participants(scene, child, depth + 1));
}

const isPart = (scene: Scene, at: number): boolean =>
  partNouns.has(lemmaAt(scene.tree, at)) || ["NUM", "DET", "PRON", "ADJ"].includes(tokenAt(scene.tree, at).upos);

/** Whose `his` they are acts through them; his predecessor or his brother is somebody else. */
const followers = new Set([
  "force",
  "troop",
  "soldier",
  "fighter",
  "government",
  "militia",
  "army",
  "administration",
  "men",
  "man",
  "cabinet",
  "movement",
  "party",
]);

const forceNouns = new Set(["military", "army", "troop", "soldier", "force"]);

/** `Iraqi officials`, `Niger's president`, `coalition jets`. */
function throughModifier(scene: Scene, at: number): readonly string[] {
  const force = (id: string) => kindOf(scene, id) === "Force";
  const own = (id: string) => kindOf(scene, id) !== "Person" || followers.has(lemmaAt(scene.tree, at));
  const ids = modifiers(scene, at)
    .flatMap((child) => scene.mentionAt[child]?.entity ?? [])
    .filter((id) => canAct(scene, id) && own(id));
  const whose = childrenBy(scene.tree, at, "nmod:poss").find((child) => formAt(scene.tree, child) === "whose");
  if (whose !== undefined) return participants(scene, antecedentOf(scene, whose), 3);
  if (sidekicks.has(lemmaAt(scene.tree, at))) return [];
  if (forceNouns.has(lemmaAt(scene.tree, at))) return unique(militaryOf(scene, ids));
  if (agentNouns.has(lemmaAt(scene.tree, at))) return unique(ids);
  return unique(ids.filter(force));
}

/** `Israel's ally`, `Iran's rivals` are somebody else. */
const sidekicks = new Set([
  "ally",
  "rival",
  "neighbour",
  "neighbor",
  "enemy",
  "foe",
  "opponent",
  "counterpart",
  "backer",
  "patron",
  "critic",
]);

/** Things said or written speak for who made them: `a report by UN experts`. */
const papers = new Set(["report", "statement", "letter", "declaration", "communique", "ruling", "article", "study"]);

/** `the president of Armenia`, `troops from Chad`. */
function throughOf(scene: Scene, at: number, depth: number): readonly string[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, at);
  if (papers.has(lemma))
    return childrenBy(tree, at, "nmod")
      .filter((child) => ["by", "from"].includes(prepositionOf(tree, child)))
      .flatMap((child) => participants(scene, child, depth + 1));
  if (!agentNouns.has(lemma) || sidekicks.has(lemma)) return [];
  return childrenBy(tree, at, "nmod").flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if (preposition === "from" && leaving.has(lemmaAt(tree, headOf(tree, at)))) return [];
    const found = ["of", "from", "in"].includes(preposition) ? participants(scene, child, depth + 1) : [];
    // "special forces in the task force" are that force's; "officials in Mali" may be anybody's
    const own = stateBodies.has(lemma) || (lemma === "force" && formAt(tree, at - 1) === "security");
    return preposition === "in" ? found.filter((id) => kindOf(scene, id) === "Force" || (own && kindOf(scene, id) === "Country")) : found;
  });
}

/** Bodies of which a country has its own: `a court in Senegal`. */
const stateBodies = new Set(["police", "authority", "parliament", "court", "legislature", "senate", "judge", "prosecutor", "junta"]);

/** In `the withdrawal of forces from Panama` the forces are not Panama's. */
const leaving = new Set([
  "withdrawal",
  "pullout",
  "pullback",
  "removal",
  "departure",
  "evacuation",
  "withdraw",
  "pull",
  "remove",
  "evacuate",
]);

const nearest = ["by", "from", "of", "against", "to", "with", "on", "for", "in"];
/** Modifiers before the noun first, then its phrases, the nearest in the tree and the likeliest to name the party before others. */
function modifiersFirst(scene: Scene, inside: readonly number[], head: number): readonly number[] {
  const { tree } = scene;
  const rank = (at: number) => {
    if (at < head) return 0;
    const found = nearest.indexOf(prepositionOf(tree, at));
    const depth = ancestors(tree, at).indexOf(head);
    return 1 + (nearest.length + 2) * depth + (found < 0 ? nearest.length + 1 : found);
  };
  return inside.filter((at) => at !== head && scene.mentionAt[at]).toSorted((a, b) => rank(a) - rank(b) || a - b);
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

const armies = new Set(["STATE_MILITARY", "SPECIAL_FORCES", "MULTINATIONAL_MISSION", "COALITION"]);

/** `these forces`, `the troops` without a name: the army named last, up to six sentences before. */
function forcesMeant(scene: Scene, at: number): readonly string[] {
  const { tree, resolved } = scene;
  if (!["force", "troop", "soldier"].includes(lemmaAt(tree, at)) || tokenAt(tree, at).xpos !== "NNS") return [];
  const children = tree.children[at] ?? [];
  const owner = children.find((child) => relationAt(tree, child) === "nmod:poss" && ["its", "their"].includes(formAt(tree, child)));
  if (owner !== undefined) return militaryOf(scene, ownerMeant(scene, owner));
  if (!children.some((child) => ["the", "these", "those"].includes(formAt(tree, child)))) return [];
  if (children.some((child) => isRelation(relationAt(tree, child), ["amod", "compound", "nmod", "acl"]))) return [];
  const before = resolved.mentions.filter(
    (mention) =>
      mention.kind === "Force" &&
      mention.end <= tokenAt(tree, at).start &&
      mention.sentence >= scene.sentence - 6 &&
      armies.has(String(resolved.entities.get(mention.entity)?.category)),
  );
  const alike = before.filter((mention) => kinOf(scene, mention) === (lemmaAt(tree, at) === "soldier" ? "troop" : lemmaAt(tree, at)));
  const last = alike.at(-1) ?? (lemmaAt(tree, at) === "force" ? before.at(-1) : undefined);
  return last ? [last.entity] : [];
}

/** `troop` for `French troops` and `French soldiers`, `force` for `special forces`. */
function kinOf(scene: Scene, { sentence, tokens }: PlacedMention): string {
  const noun = scene.resolved.sentences[sentence]?.tokens[tokens[1] - 1]?.form.toLowerCase() ?? "";
  return /^(?:troops?|soldiers?)$/.test(noun) ? "troop" : noun === "forces" ? "force" : "";
}

/** `said its troops had left`: those of who says it. */
function ownerMeant(scene: Scene, at: number): readonly string[] {
  const mention = scene.mentionAt[at];
  if (mention) return [mention.entity];
  for (const up of ancestors(scene.tree, at)) {
    const subject = tokenAt(scene.tree, up).upos === "VERB" ? subjectOf(scene, up) : -1;
    const found = subject >= 0 && subject < at && !ancestors(scene.tree, at).includes(subject) ? participants(scene, subject, 3) : [];
    if (found.length > 0) return found.filter((id) => kindOf(scene, id) !== "Person");
  }
  return [];
}

/** A country's military where the article knows it, else the country itself. */
const militaryOf = (scene: Scene, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const iso = scene.resolved.entities.get(id)?.iso3;
    const military = iso ? scene.lexicon.militaryOf(iso)?.id : undefined;
    return military && scene.resolved.entities.has(military) ? military : id;
  });

/** The force named last before an offset, in the same sentence or the three before it; empty where there is none. */
export function lastForceBefore(scene: Scene, offset: number): readonly string[] {
  const near = scene.resolved.mentions.filter(
    (mention) => mention.kind === "Force" && mention.role !== "PRONOUN" && mention.end <= offset && mention.sentence >= scene.sentence - 3,
  );
  const last = near.at(-1);
  return last ? [last.entity] : [];
}
