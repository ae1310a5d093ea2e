import { militaryOf } from "./armies.ts";
import { modifiers, unique } from "./places.ts";
import { canAct, entityOf, kindOf, type Scene } from "./scene.ts";
import { antecedentOf } from "./subjects.ts";
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf, tokenAt } from "./tree.ts";
import type { Who } from "./who.ts";
import { agentNouns, partNouns } from "./words.ts";

/** `hundreds of protesters`, `members of the group`. */
export function partsOf(scene: Scene, at: number, depth: number, who: Who): readonly string[] {
  const { tree } = scene;
  if (tokenAt(tree, at).upos === "PROPN" || !isPart(scene, at)) return [];
  return childrenBy(tree, at, "nmod")
    .filter((child) => prepositionOf(tree, child) === "of")
    .flatMap((child) => who(scene, child, depth + 1))
    .filter((id) => !ofSomebody.has(lemmaAt(tree, at)) || !isWhole(scene, id, lemmaAt(tree, at)));
}

/** A person is none of those who follow, nor a government of its supporters. */
const isWhole = (scene: Scene, id: string, lemma: string): boolean =>
  kindOf(scene, id) === "Person" || (lemma === "supporter" && entityOf(scene, id)?.category === "GOVERNMENT");

/** `supporters of Ben Bella blocked roads`: not he. */
const ofSomebody = new Set([
  "supporter",
  "ally",
  "commander",
  "fighter",
  "militant",
  "soldier",
  "troop",
  "force",
  "forces",
  "side",
  "crowd",
]);

const isPart = (scene: Scene, at: number): boolean =>
  partNouns.has(lemmaAt(scene.tree, at)) || ["NUM", "DET", "PRON", "ADJ"].includes(tokenAt(scene.tree, at).upos);

/** `Iraqi officials`, `Niger's president`, `coalition jets`. */
export function throughModifier(scene: Scene, at: number, who: Who): readonly string[] {
  const force = (id: string) => kindOf(scene, id) === "Force";
  const own = (id: string) => kindOf(scene, id) !== "Person" || followers.has(lemmaAt(scene.tree, at));
  const ids = modifiers(scene, at)
    .flatMap((child) => (isTied(scene, child) ? [] : (scene.mentionAt[child]?.entity ?? [])))
    .filter((id) => canAct(scene, id) && own(id));
  const whose = childrenBy(scene.tree, at, "nmod:poss").find((child) => formAt(scene.tree, child) === "whose");
  if (whose !== undefined) return who(scene, antecedentOf(scene, whose), 3);
  // "his Iranian counterpart" speaks for Iran
  if (lemmaAt(scene.tree, at) === "counterpart") return unique(ids.filter((id) => isAdjectiveOf(scene, at, id)));
  if (sidekicks.has(lemmaAt(scene.tree, at))) return [];
  if (forceNouns.has(lemmaAt(scene.tree, at))) return unique(militaryOf(scene, ids));
  if (agentNouns.has(lemmaAt(scene.tree, at))) return unique(ids);
  return unique(ids.filter(force));
}

/** `the al Qaeda-linked group`, `the Iran-backed rebels`: whoever stands behind them is somebody else. */
function isTied({ tree, mentionAt }: Scene, at: number): boolean {
  const end = mentionAt[at]?.tokens[1] ?? -1;
  return end >= 0 && formAt(tree, end) === "-" && ties.has(formAt(tree, end + 1));
}

const ties = new Set(
  "linked backed allied aligned affiliated inspired supported sponsored trained funded armed based friendly loyal associated tied".split(
    " ",
  ),
);

const isAdjectiveOf = ({ tree, mentionAt }: Scene, at: number, id: string): boolean =>
  childrenBy(tree, at, "amod", "compound").some((child) => mentionAt[child]?.entity === id && mentionAt[child]?.kind === "Country");

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

/** `Israel's ally`, `Iran's rivals` are somebody else. */
const sidekicks = new Set(["ally", "rival", "neighbour", "neighbor", "enemy", "foe", "opponent", "backer", "patron", "critic"]);

/** `the president of Armenia`, `troops from Chad`. */
export function throughOf(scene: Scene, at: number, depth: number, who: Who): readonly string[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, at);
  if (papers.has(lemma))
    return childrenBy(tree, at, "nmod")
      .filter((child) => ["by", "from"].includes(prepositionOf(tree, child)))
      .flatMap((child) => who(scene, child, depth + 1));
  if (!agentNouns.has(lemma) || sidekicks.has(lemma)) return [];
  return childrenBy(tree, at, "nmod").flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if (preposition === "from" && leaving.has(lemmaAt(tree, headOf(tree, at)))) return [];
    const found = ["of", "from", "in"].includes(preposition) ? who(scene, child, depth + 1) : [];
    // "special forces in the task force" are that force's; "officials in Mali" may be anybody's
    const own = stateBodies.has(lemma) || (lemma === "force" && formAt(tree, at - 1) === "security");
    if (ofSomebody.has(lemma)) return found.filter((id) => !isWhole(scene, id, lemma));
    return preposition === "in" ? found.filter((id) => kindOf(scene, id) === "Force" || (own && kindOf(scene, id) === "Country")) : found;
  });
}

/** Things said or written speak for who made them: `a report by UN experts`. */
const papers = new Set(["report", "statement", "letter", "declaration", "communique", "ruling", "article", "study"]);

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
