import { whoseStay } from "./armies.ts";
import { isShare, isUsed, isVictim } from "./bystanders.ts";
import { participants } from "./participants.ts";
import { isPeople } from "./people.ts";
import { entityOf, type Scene } from "./scene.ts";
import { accusing } from "./subjects.ts";
import { ancestors, childrenBy, formAt, headOf, isRelation, lemmaAt, prepositionOf, relationAt, subtree, tokenAt } from "./tree.ts";
import { companions } from "./words.ts";

/** As `participants`, and where the phrase itself is nobody, who stands nearest inside it: `a U.S. request`, `the attack by rebels`. */
export function participantsWithin(scene: Scene, head: number): readonly string[] {
  const own = participants(scene, head);
  const { tree } = scene;
  if (own.length > 0 || head < 0 || isCompanion(scene, head) || isPeople(scene, head)) return own;
  const owed = owedTo(scene, head);
  if (owed.length > 0) return owed;
  const inside = subtree(
    tree,
    head,
    (child) =>
      !isRelation(relationAt(tree, child), ["acl:relcl", "parataxis", "advcl", "ccomp", "punct"]) &&
      !isFight(scene, child) &&
      !isCharge(scene, child) &&
      !isUsed(scene, child) &&
      !isShare(scene, child) &&
      !isWay(scene, child) &&
      !captives.has(lemmaAt(tree, child)) &&
      !isVictim(scene, head, child) &&
      !isFollowed(scene, child) &&
      !isContent(scene, child),
  );
  for (const at of modifiersFirst(scene, inside, head)) {
    const found = participants(scene, at);
    if (found.length > 0) return found;
  }
  return whoseStay(scene, head);
}

/** `reneged on his commitment to Zambia`: to whom it was given, and not whose it is. */
const owedTo = (scene: Scene, head: number): readonly string[] =>
  vows.has(lemmaAt(scene.tree, head)) && childrenBy(scene.tree, head, "nmod:poss").length > 0
    ? childrenBy(scene.tree, head, "nmod")
        .filter((child) => prepositionOf(scene.tree, child) === "to")
        .flatMap((child) => participantsWithin(scene, child))
    : [];

const vows = new Set(["commitment", "promise", "pledge", "obligation", "duty"]);

/** `his father was jailed`: not he. */
export const isCompanion = (scene: Scene, at: number): boolean => {
  const whose = childrenBy(scene.tree, at, "nmod:poss", "nmod");
  return companions.has(lemmaAt(scene.tree, at)) ? whose.length > 0 : whose.some((child) => isFollowed(scene, child));
};

/** `rejected reports that its soldiers had attacked`: what is reported is no part of whom it is rejected from. */
const isContent = ({ tree }: Scene, at: number): boolean =>
  relationAt(tree, at) === "acl" && childrenBy(tree, at, "mark").some((mark) => formAt(tree, mark) === "that");

/** `supporters marching toward State House`, `a crossing closed since an attack by rebels`: where they go, and what came before, is not who they are. */
const isWay = ({ tree }: Scene, at: number): boolean =>
  ways.has(prepositionOf(tree, at)) && relationAt(tree, headOf(tree, at)) === "acl" && relationAt(tree, at).startsWith("obl");
const ways = new Set([
  "since",
  "after",
  "during",
  "before",
  "toward",
  "towards",
  "outside",
  "near",
  "through",
  "around",
  "past",
  "along",
  "across",
]);

/** `the release of Kurdish prisoners` is not asked of Kurds. */
const captives = new Set(["prisoner", "hostage", "detainee", "captive", "inmate"]);

/** `shot dead ten supporters of Ousmane Sonko`: not he. */
const isFollowed = (scene: Scene, at: number): boolean => isWhole(scene, at) && adherents.has(lemmaAt(scene.tree, headOf(scene.tree, at)));

/** A person or a government is none of those who stand behind it; a party or a band is. */
function isWhole(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at];
  return mention !== undefined && (mention.kind === "Person" || entityOf(scene, mention.entity)?.category === "GOVERNMENT");
}

const adherents = new Set(["supporter", "follower", "sympathizer", "sympathiser", "backer", "loyalist", "opponent", "critic"]);

/** `help to fight the militants`: help is not asked of those it is against. */
const isFight = ({ tree }: Scene, at: number): boolean => relationAt(tree, at) === "acl" && against.has(lemmaAt(tree, at));

/** `sanctions on eight people, accusing them of killings in Syria`: what follows is no part of whom they are on. */
const isCharge = ({ tree }: Scene, at: number): boolean =>
  relationAt(tree, at) === "acl" && tokenAt(tree, at).xpos === "VBG" && accusing.has(lemmaAt(tree, at));

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

const nearest = ["by", "from", "of", "against", "to", "with", "on", "for", "in"];

/** Modifiers before the noun first, then its phrases, the nearest in the tree and the likeliest to name the party before others. */
function modifiersFirst(scene: Scene, inside: readonly number[], head: number): readonly number[] {
  const { tree } = scene;
  const rank = (at: number) => {
    if (at < head) return 0;
    // "assistance to the US-led war against Iraq": what stands before a noun, before what stands behind it
    const above = ancestors(tree, at).find((up) => tokenAt(tree, up).upos === "NOUN") ?? head;
    if (at < above && above !== head && !scene.mentionAt[above] && headOf(tree, above) === head) return 1;
    const found = nearest.indexOf(prepositionOf(tree, at));
    const depth = ancestors(tree, at).indexOf(head);
    return 1 + (nearest.length + 2) * depth + (found < 0 ? nearest.length + 1 : found);
  };
  return inside.filter((at) => at !== head && scene.mentionAt[at]).toSorted((a, b) => rank(a) - rank(b) || a - b);
}
